/// Reads text with one JSON object per line into one table.
///
/// The first row, with the number 0, holds the keys in the order in which they first appear. Values inside
/// objects and lists are not taken apart: their cell holds their JSON.
struct JSONLinesReader {
  let file: String
  let limits: TableLimits

  /// Tells whether a text begins with a JSON object that ends on its line.
  ///
  /// - Parameter text: Valid UTF-8.
  /// - Returns: False for anything that a reader of separated text should see.
  static func accepts(_ text: ArraySlice<UInt8>) -> Bool {
    guard let start = text.firstIndex(where: { $0 > 0x20 }) else { return false }
    guard text[start] == UInt8(ascii: "{") else { return false }
    let end = text[start...].firstIndex(of: 0x0A) ?? text.endIndex
    return JSONObjectScanner.members(of: text[start..<end]) != nil
  }

  /// Reads the lines.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - encoding: How the file was encoded.
  ///   - notices: What is known about the file so far.
  /// - Returns: A document with one table; a line that is no object is a row of one cell, with a notice.
  /// - Throws: `TableError.limit`.
  func read(
    _ text: ArraySlice<UInt8>,
    encoding: TextEncoding,
    notices: [TableNotice]
  ) throws(TableError) -> TableDocument {
    var notices = notices
    var columns: [String: Int] = [:]
    var titles: [Cell] = []
    var rows: [TableRow] = []
    var broken = 0
    var cellCount = 0
    var number = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      var cells: [Cell] = []
      if let members = JSONObjectScanner.members(of: line) {
        for (key, value) in members {
          let column = columns[key] ?? titles.count
          if column == titles.count {
            columns[key] = column
            titles.append(.text(key))
          }
          while cells.count <= column { cells.append(.empty) }
          cells[column] = value
          try check(value, width: titles.count)
        }
      } else {
        broken += 1
        if broken <= limits.notices { notices.append(.brokenLine(row: number)) }
        cells = [.text(String(decoding: line, as: UTF8.self))]
      }
      cellCount += cells.count
      try check(rows: rows.count + 1, cells: cellCount)
      rows.append(TableRow(number: number, cells: cells))
    }
    if broken > limits.notices {
      notices.append(.moreBrokenLines(count: broken - limits.notices))
    }
    return TableDocument(
      format: .jsonLines,
      tables: [Table(rows: [TableRow(number: 0, cells: titles)] + rows)],
      encoding: encoding,
      delimiter: nil,
      dateEpoch: nil,
      notices: notices
    )
  }

  private func check(_ value: Cell, width: Int) throws(TableError) {
    guard width <= limits.columns else {
      throw .limit(file: file, .columns, allowed: limits.columns)
    }
    guard value.text.utf8.count <= limits.cellBytes else {
      throw .limit(file: file, .cellBytes, allowed: limits.cellBytes)
    }
  }

  private func check(rows: Int, cells: Int) throws(TableError) {
    guard rows <= limits.rows else { throw .limit(file: file, .rows, allowed: limits.rows) }
    guard cells <= limits.cells else { throw .limit(file: file, .cells, allowed: limits.cells) }
  }
}
