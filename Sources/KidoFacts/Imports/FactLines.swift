/// Writes rows of the project's own CSV layouts: comma, RFC 4180 quotes, line feed.
package struct FactLines: Sendable {
  /// The bytes so far.
  package private(set) var bytes: [UInt8] = []

  /// Begins with a header line.
  package init(header: [String]) { append(header) }

  /// Adds a row.
  package mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ cell: String) {
    var cell = cell
    cell.withUTF8 { text in
      let needsQuotes = text.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
      }
      guard needsQuotes else {
        bytes.append(contentsOf: text)
        return
      }
      bytes.append(UInt8(ascii: "\""))
      for byte in text {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
