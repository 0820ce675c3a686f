import KidoNetwork
import KidoTables
import KidoUnits

/// Makes rows of parts out of the rows of a table.
struct PartLineBuilder {
  let file: String
  let table: Table
  let columns: PartsColumnMap
  var notices: [InputNotice] = []
  var marks: [PartsColumns.Meaning: DecimalMark] = [:]
  private var notParts: [Int] = []
  var places: [String: Place?] = [:]
  var units: [String: UnitOfMeasure?] = [:]

  init(file: String, table: Table, columns: PartsColumnMap) {
    self.file = file
    self.table = table
    self.columns = columns
  }

  /// The largest quantity of one part in one assembly that is believed.
  static let largestQuantity = 1e9

  /// The parts from a row of the table on.
  mutating func lines(from firstRow: Int) -> [PartLine] {
    let rows = Array(table.rows.dropFirst(firstRow))
    let cells = resolved(rows)
    let levels = levelReading(rows, cells)
    let indents = levels == nil && columns[.parent] == nil ? indentation(rows) : nil
    for meaning in [PartsColumns.Meaning.quantity, .mass, .power] {
      guard let column = cells[meaning] else { continue }
      marks[meaning] = NumberParsing.inferMark(of: column).mark
    }
    let hasMassUnit = massUnitIsKnown(cells)
    var lines: [PartLine] = []
    lines.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      let before = notParts.count
      var line = line(row, index, cells, hasMassUnit: hasMassUnit)
      if line == nil {
        guard notParts.count == before else { continue }
        line = placeholder(row, index, cells)
      }
      guard var line else { continue }
      if let levels {
        let text = cells[levels.column]?[index].text ?? ""
        if let depth = levels.reading.depth(PlainCell.trimmed(text)) {
          line.level = depth
        } else if !text.isEmpty {
          if !line.isRefused { add(row, levels.column, text, .levelUnreadable) }
          line.isRefused = true
        }
      } else if let indents {
        line.level = indents[index]
      }
      lines.append(line)
    }
    if !notParts.isEmpty { notices.append(.notParts(file: file, rows: notParts)) }
    return lines
  }

  /// A refused row, which keeps its place so that nothing below it is counted elsewhere.
  private func placeholder(
    _ row: TableRow,
    _ index: Int,
    _ cells: [PartsColumns.Meaning: [Cell]]
  ) -> PartLine {
    PartLine(
      reference: reference(row),
      parent: text(.parent, index, cells),
      partNumber: text(.partNumber, index, cells),
      name: text(.name, index, cells),
      quantity: 0,
      isRefused: true
    )
  }

  /// Each used column with its "same as above" marks resolved.
  private func resolved(_ rows: [TableRow]) -> [PartsColumns.Meaning: [Cell]] {
    var result: [PartsColumns.Meaning: [Cell]] = [:]
    for meaning in PartsColumns.Meaning.allCases {
      guard let column = columns[meaning] else { continue }
      let raw = rows.map { $0[column.index] }
      result[meaning] = SameAsAbove(column: raw).cells
    }
    return result
  }

  private func levelReading(
    _ rows: [TableRow],
    _ cells: [PartsColumns.Meaning: [Cell]]
  ) -> (column: PartsColumns.Meaning, reading: LevelReading)? {
    if let column = cells[.level], let reading = LevelReading(column.map { PlainCell.text($0) }) {
      return (.level, reading)
    }
    // An item number such as 1.2.10 is an outline.
    if let column = cells[.item] {
      let texts = column.map { PlainCell.text($0) }
      let nested = texts.filter { (LevelReading.components($0) ?? 1) > 1 }
      if nested.count * 5 >= max(1, texts.count) { return (.item, .outline) }
    }
    return nil
  }

  /// Depths from blanks before the names, or nil when no name is indented.
  private func indentation(_ rows: [TableRow]) -> [Int]? {
    guard let column = columns[.name] ?? columns[.partNumber] else { return nil }
    let widths = rows.map { row -> Int in
      row[column.index].text.prefix { $0.isWhitespace }.reduce(0) {
        $0 + ($1 == "\u{3000}" || $1 == "\t" ? 2 : 1)
      }
    }
    let steps = Set(widths).sorted()
    guard steps.count > 1, steps.count <= 12 else { return nil }
    return widths.map { steps.firstIndex(of: $0) ?? 0 }
  }

  func text(
    _ meaning: PartsColumns.Meaning,
    _ index: Int,
    _ cells: [PartsColumns.Meaning: [Cell]]
  )
    -> String
  {
    guard let cell = cells[meaning]?[index] else { return "" }
    return PlainCell.text(cell)
  }

  private mutating func line(
    _ row: TableRow,
    _ index: Int,
    _ cells: [PartsColumns.Meaning: [Cell]],
    hasMassUnit: Bool
  ) -> PartLine? {
    let name = text(.name, index, cells)
    let partNumber = text(.partNumber, index, cells)
    for meaning in [PartsColumns.Meaning.name, .partNumber, .quantity] {
      switch cells[meaning]?[index] {
      case .error(let code):
        add(row, meaning, code, .spreadsheetError)
        return nil
      case .formula(nil, let expression):
        add(row, meaning, expression ?? "", .formulaWithoutValue)
        return nil
      default: break
      }
    }
    if isRemark(row, name: name, partNumber: partNumber, index, cells) {
      notParts.append(row.number)
      return nil
    }
    guard !name.isEmpty || !partNumber.isEmpty else {
      add(row, .name, text(.details, index, cells), .nameless)
      return nil
    }
    guard let amount = quantity(row, index, cells) else { return nil }
    var details = [text(.details, index, cells), text(.remarks, index, cells)]
    if let power = power(row, index, cells) { details.append(power) }
    return PartLine(
      reference: reference(row),
      parent: text(.parent, index, cells),
      partNumber: partNumber,
      name: name.isEmpty ? partNumber : name,
      details: details.filter { !$0.isEmpty }.joined(separator: " , "),
      quantity: amount.value,
      unit: unit(row, index, cells, typed: amount.unit),
      unitMass: hasMassUnit ? mass(row, index, cells) : nil,
      material: text(.material, index, cells),
      grade: text(.grade, index, cells),
      harmonizedCode: text(.harmonizedCode, index, cells).filter(\.isNumber),
      supplier: text(.supplier, index, cells),
      origin: origin(row, index, cells),
      isAlternate: isAlternate(index, cells)
    )
  }

  /// Titles of sections, totals, signatures: rows with hardly anything but one text.
  private func isRemark(
    _ row: TableRow,
    name: String,
    partNumber: String,
    _ index: Int,
    _ cells: [PartsColumns.Meaning: [Cell]]
  ) -> Bool {
    let filled = row.cells.filter { !$0.isBlank }.count
    let first = row.cells.first { !$0.isBlank }?.text ?? ""
    if partNumber.isEmpty || name.isEmpty, PartLineBuilder.startsWithTotal(first) { return true }
    if PartLineBuilder.isTotal(name) { return true }
    // The title of a section: one cell with words and no code.
    if filled == 1, table.width > 1, columns[.quantity] != nil, !first.contains(where: \.isNumber) {
      return true
    }
    let columnsUsed = [PartsColumns.Meaning.partNumber, .quantity, .level, .parent]
      .filter { columns[$0] != nil }
    guard !columnsUsed.isEmpty, columns[.quantity] != nil || columns[.partNumber] != nil else {
      return false
    }
    let saysNothing = columnsUsed.allSatisfy { text($0, index, cells).isEmpty }
    return saysNothing && filled <= 2
  }

  private static func isTotal(_ text: String) -> Bool {
    text.utf8.count <= 16 && totals.contains(FoldedText(text).string)
  }

  private static func startsWithTotal(_ text: String) -> Bool {
    let folded = FoldedText(text.prefix(24)).string
    return totals.contains {
      folded == $0 || folded.hasPrefix($0 + " ") || folded.hasPrefix($0 + ":")
    }
  }

  private static let totals: [String] = [
    "total", "totals", "grand total", "subtotal", "sum", "合計", "総計", "小計", "計", "以上", "総合計", "合计",
    "总计", "小计", "共计", "end", "end of list", "end of bom",
  ].map { FoldedText($0).string }

  private func reference(_ row: TableRow) -> RowReference {
    RowReference(file: file, sheet: table.name, row: row.number)
  }

  mutating func add(
    _ row: TableRow,
    _ meaning: PartsColumns.Meaning,
    _ raw: String,
    _ fault: PartsIssue.Fault
  ) {
    notices.append(
      .row(
        PartsIssue(
          reference: reference(row),
          column: columns[meaning]?.title ?? "",
          raw: String(raw.prefix(200)),
          fault: fault
        )
      )
    )
  }
}
