/// Writes rows as RFC 4180 text in UTF-8, safe to open in a spreadsheet program.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers do not.
package struct CSVWriter: Sendable {
  /// Whether the text begins with a byte order mark.
  package enum Mark: Sendable {
    /// No mark, as programs expect.
    case none
    /// A mark, by which Excel knows that the text is UTF-8.
    case byteOrderMark
  }

  /// What ends a line.
  package enum LineEnd: String, Sendable {
    /// One line feed.
    case lineFeed = "\n"
    /// Carriage return and line feed, as RFC 4180 has it.
    case carriageReturnLineFeed = "\r\n"
  }

  private let mark: Mark
  private let lineEnd: LineEnd

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - mark: Whether to begin with a byte order mark.
  ///   - lineEnd: What ends each line, the last included.
  package init(mark: Mark = .none, lineEnd: LineEnd = .lineFeed) {
    self.mark = mark
    self.lineEnd = lineEnd
  }

  /// Writes rows.
  ///
  /// - Parameter rows: The cells; rows may differ in length.
  /// - Returns: The bytes of the file; the same for the same rows.
  package func write(_ rows: [[Cell]]) -> [UInt8] {
    var bytes: [UInt8] = mark == .byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column > 0 { bytes.append(UInt8(ascii: ",")) }
        append(cell, to: &bytes)
      }
      bytes.append(contentsOf: lineEnd.rawValue.utf8)
    }
    return bytes
  }

  private func append(_ cell: Cell, to bytes: inout [UInt8]) {
    let text = CSVWriter.safeText(of: cell)
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
        || $0 < 0x20
    }
    let hasOuterSpace = text.first == " " || text.last == " "
    guard needsQuotes || hasOuterSpace else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The text of a cell, with an apostrophe before what could run as a formula.
  ///
  /// - Parameter cell: Any cell.
  /// - Returns: The text to write, not yet quoted.
  package static func safeText(of cell: Cell) -> String {
    let text = cell.text
    if case .number = cell { return text }
    guard let first = text.unicodeScalars.first, formulaStarts.contains(first) else { return text }
    return isPlainNumber(text) ? text : "'" + text
  }

  /// The characters at which spreadsheets begin a formula, their full-width forms included.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private static func isPlainNumber(_ text: String) -> Bool {
    let isNumeric = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "e")
        || $0 == UInt8(ascii: "E")
    }
    return isNumeric && Double(text) != nil
  }
}
