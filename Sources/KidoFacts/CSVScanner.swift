/// Splits UTF-8 CSV bytes into cells as byte ranges, for the project's own well-formed files.
///
/// Spreadsheets of users go through KidoTables, which repairs and explains; this reads only what the
/// fact format allows (comma, RFC 4180 quotes, LF or CRLF) and is made for speed.
struct CSVScanner {
  /// One cell: a byte range without its quotes, and whether doubled quotes must be undone.
  struct Cell {
    var start: Int32
    var end: Int32
    var isEscaped: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// The line on which the record returned last began, from 1.
  private(set) var line = 0
  private var nextLine = 1
  /// Whether the last record holds a quote that never closes.
  private(set) var hasUnclosedQuote = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
  }

  /// Reads the next record that is not an empty line into `cells`; false at the end.
  mutating func next(into cells: inout [Cell]) -> Bool {
    let count = bytes.count
    while position < count, bytes[position] == 0x0A || bytes[position] == 0x0D {
      if bytes[position] == 0x0A { nextLine += 1 }
      position += 1
    }
    guard position < count else { return false }
    cells.removeAll(keepingCapacity: true)
    line = nextLine
    while true {
      if position < count, bytes[position] == 0x22 {
        cells.append(quotedCell())
      } else {
        let start = position
        while position < count {
          let byte = bytes[position]
          if byte == 0x2C || byte == 0x0A || byte == 0x0D { break }
          position += 1
        }
        cells.append(Cell(start: Int32(start), end: Int32(position), isEscaped: false))
      }
      guard position < count else { return true }
      let byte = bytes[position]
      position += 1
      if byte == 0x2C { continue }
      if byte == 0x0D, position < count, bytes[position] == 0x0A { position += 1 }
      nextLine += 1
      return true
    }
  }

  private mutating func quotedCell() -> Cell {
    position += 1
    let start = position
    var end = start
    var isEscaped = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x22 {
        if position + 1 < bytes.count, bytes[position + 1] == 0x22 {
          isEscaped = true
          position += 2
          continue
        }
        break
      }
      if byte == 0x0A { nextLine += 1 }
      position += 1
    }
    end = position
    if position >= bytes.count { hasUnclosedQuote = true }
    while position < bytes.count, bytes[position] != 0x2C, bytes[position] != 0x0A,
      bytes[position] != 0x0D
    {
      position += 1
    }
    return Cell(start: Int32(start), end: Int32(end), isEscaped: isEscaped)
  }

  /// The text of a cell of these bytes.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Cell) -> String {
    let slice = bytes[Int(cell.start)..<Int(cell.end)]
    guard cell.isEscaped else { return String(decoding: slice, as: UTF8.self) }
    var plain: [UInt8] = []
    plain.reserveCapacity(slice.count)
    var skip = false
    for byte in slice {
      if byte == 0x22, !skip {
        skip = true
        continue
      }
      skip = false
      plain.append(byte)
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
