/// Records of a small CSV file of the project as dictionaries by header, with their line numbers.
package struct CSVRecords: Sendable {
  /// One record.
  package struct Record: Sendable {
    /// The line of the file, from 1.
    package let line: Int
    private let header: [String: Int]
    private let cells: [String]

    init(line: Int, header: [String: Int], cells: [String]) {
      self.line = line
      self.header = header
      self.cells = cells
    }

    /// The cell in a column, or an empty text when there is no such column or cell.
    package subscript(column: String) -> String {
      guard let index = header[column], index < cells.count else { return "" }
      return cells[index]
    }

    /// How many cells the record has.
    package var count: Int { cells.count }
  }

  /// The header.
  package let header: [String]
  /// The records in file order.
  package let records: [Record]

  /// Splits the bytes of a file that must have a given header.
  ///
  /// - Throws: ``FactIssue`` when the header is another one.
  package init(_ bytes: [UInt8], file: String, header: [String]) throws(FactIssue) {
    self.init(bytes)
    guard self.header == header else {
      throw FactIssue(
        file: file,
        row: 1,
        column: "",
        raw: self.header.joined(separator: ","),
        fault: .header
      )
    }
  }

  /// Splits the bytes of a file; the first record is the header.
  package init(_ bytes: [UInt8]) {
    var header: [String] = []
    var positions: [String: Int] = [:]
    var records: [Record] = []
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = CSVScanner(buffer)
      var cells: [CSVScanner.Cell] = []
      while scanner.next(into: &cells) {
        let texts = cells.map { CSVScanner.text(buffer, $0) }
        if header.isEmpty {
          header = texts
          for (index, name) in texts.enumerated() { positions[name] = index }
        } else {
          records.append(Record(line: scanner.line, header: positions, cells: texts))
        }
      }
    }
    self.header = header
    self.records = records
  }
}
