package import KidoNetwork
import KidoTables
import KidoUnits

/// Reads a parts list of any layout into rows.
package struct PartsListReader: Sendable {
  /// What came of a file.
  package struct Result: Sendable {
    /// The tree of the rows that were used.
    package let tree: PartsTree
    /// What a person should know.
    package let notices: [InputNotice]
    /// How many rows were refused.
    package var refusedRows: Int { notices.filter(\.isRefusal).count }
  }

  /// Makes a reader.
  package init() {}

  /// Reads the bytes of a file.
  ///
  /// - Throws: ``InputError/table(_:)`` when it is not a table, ``InputError/noHeader(file:sheets:)``
  ///   and ``InputError/noRows(file:refused:)`` when nothing in it can be used.
  package func read(_ bytes: [UInt8], named file: String) throws(InputError) -> Result {
    let document: TableDocument
    do throws(TableError) {
      document = try TableReader.read(bytes, named: file)
    } catch {
      throw .table(error)
    }
    guard let choice = try choose(document, file) else {
      throw .noHeader(file: file, sheets: document.tables.count)
    }
    var notices: [InputNotice] = []
    if document.tables.count > 1 {
      notices.append(
        .sheetChosen(
          file: file,
          sheet: choice.table.name,
          others: document.tables.map(\.name).filter { $0 != choice.table.name }
        )
      )
    }
    if let encoding = document.encoding, encoding != .utf8 {
      notices.append(.encoding(file: file, name: encoding.rawValue))
    }
    let firstData =
      choice.firstRow < choice.table.rows.count ? choice.table.rows[choice.firstRow].number : 1
    notices += document.notices.filter { PartsListReader.isWorthTelling($0, from: firstData) }
      .map { InputNotice.table(file: file, $0) }
    if choice.isGuessed { notices.append(.headerGuessed(file: file)) }
    let unused = choice.columns.unusedTitles
    if !unused.isEmpty { notices.append(.columnsUnused(file: file, titles: unused)) }
    var builder = PartLineBuilder(file: file, table: choice.table, columns: choice.columns)
    let lines = builder.lines(from: choice.firstRow)
    notices += builder.notices
    let tree = PartsTree(lines, title: choice.title)
    notices += tree.issues.map(InputNotice.row)
    if let whole = WholeProduct.row(of: tree, titles: choice.titles, file: file) {
      notices.append(.wholeProduct(file: file, row: whole.reference.row, name: whole.name))
    }
    guard !tree.nodes.isEmpty else {
      throw .noRows(file: file, refused: notices.filter(\.isRefusal).count)
    }
    return Result(tree: tree, notices: notices)
  }

  /// Whether a notice may change what was read: not that areas are merged, that zeros were kept or
  /// that a title is shorter than the rows below it.
  ///
  /// The encoding is told on its own.
  private static func isWorthTelling(_ notice: TableNotice, from firstData: Int) -> Bool {
    switch notice {
    case .mergedCells, .leadingZeros, .separatorLine, .otherSheet, .formulasWithoutValue,
      .encodingGuessed:
      false
    case .raggedRows(_, let first, _): first >= firstData
    case .strayQuote, .unclosedQuote, .moreQuotes, .brokenLine, .moreBrokenLines, .hiddenSheet:
      true
    }
  }

  /// The sheet to read and its columns.
  private struct Choice {
    let table: Table
    let columns: PartsColumnMap
    let firstRow: Int
    let isGuessed: Bool
    let merit: Double

    /// The texts above the header.
    var titles: [String] {
      let above = table.rows.prefix(max(0, firstRow - 1)).flatMap(\.cells).map(\.text)
      return above.filter { !$0.isEmpty }
    }

    /// The texts above the header as one.
    var title: String { String(titles.joined(separator: " ").prefix(300)) }
  }

  /// The sheet that is most of all a parts list: many known columns over many rows.
  private func choose(_ document: TableDocument, _ file: String) throws(InputError) -> Choice? {
    var hasBareHeader = false
    let finder = HeaderFinder(synonyms: PartsColumns.synonyms)
    var best: Choice?
    for table in document.tables where !table.rows.isEmpty {
      guard let match = finder.find(in: table) else { continue }
      let columns = PartsColumnMap(match, in: table)
      guard columns.namesParts else { continue }
      let rows = max(0, table.rows.count - match.firstDataRow)
      guard rows > 0 else {
        hasBareHeader = true
        continue
      }
      var merit = columns.merit * Double(min(rows, 200)).squareRoot()
      if columns[.quantity] == nil { merit *= 0.4 }
      if table.visibility != .visible { merit *= 0.5 }
      if ["old", "旧", "backup", "history", "改訂", "履歴", "作废"].contains(where: {
        table.name.lowercased().contains($0)
      }) {
        merit *= 0.5
      }
      if merit > best?.merit ?? 0 {
        best = Choice(
          table: table,
          columns: columns,
          firstRow: match.firstDataRow,
          isGuessed: false,
          merit: merit
        )
      }
    }
    if let best { return best }
    if hasBareHeader { throw .noRows(file: file, refused: 0) }
    for table in document.tables where !table.rows.isEmpty {
      if let columns = PartsColumnMap(guessing: table) {
        return Choice(table: table, columns: columns, firstRow: 0, isGuessed: true, merit: 0)
      }
    }
    return nil
  }
}
