/// Cuts UTF-8 bytes into rows and cells by the rules of RFC 4180, leniently.
///
/// It works on bytes, never on characters: separators, quotes and line ends are ASCII, and no byte of a
/// longer UTF-8 sequence is.
struct CSVScanner {
  /// Rows, by line number, with a quote inside a cell that is not quoted.
  private(set) var strayQuotes: [Int] = []
  /// Rows, by line number, with a quote that opens and never closes.
  private(set) var unclosedQuotes: [Int] = []
  /// Rows with quotes beyond those listed.
  private(set) var moreQuotes = 0

  private let bytes: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private let file: String
  private let limits: TableLimits
  private var position: Int
  private var line = 1
  private var cellCount = 0
  private var rowCount = 0
  private var usualWidth = 8
  private var reread = 0

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  /// How many times the size of the text may be read again because of unclosed quotes.
  private static let rereadLimit = 8

  /// What ended a cell.
  private enum CellEnd { case delimiter, row }

  /// Makes a scanner at the beginning of a text.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8 without a byte order mark; the memory must outlive the scanner.
  ///   - delimiter: The ASCII byte between cells.
  ///   - file: The name for errors.
  ///   - limits: The sizes that are refused.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>,
    delimiter: UInt8,
    file: String,
    limits: TableLimits
  ) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.file = file
    self.limits = limits
    position = bytes.startIndex
  }

  /// Reads the next row that has content.
  ///
  /// - Returns: `nil` at the end of the text.
  /// - Throws: `TableError.limit`.
  mutating func nextRow() throws(TableError) -> TableRow? {
    while position < bytes.count {
      let number = line
      var cells: [Cell] = []
      cells.reserveCapacity(usualWidth)
      var hasContent = false
      var end = CellEnd.delimiter
      while end == .delimiter {
        guard cells.count < limits.columns else {
          throw .limit(file: file, .columns, allowed: limits.columns)
        }
        let cell = try nextCell(row: number, end: &end)
        if !hasContent, cell != .empty { hasContent = true }
        cells.append(cell)
      }
      guard hasContent else { continue }
      usualWidth = cells.count
      try count(cells.count)
      return TableRow(number: number, cells: cells)
    }
    return nil
  }

  private mutating func count(_ cells: Int) throws(TableError) {
    rowCount += 1
    cellCount += cells
    guard rowCount <= limits.rows else {
      throw .limit(file: file, .rows, allowed: limits.rows)
    }
    guard cellCount <= limits.cells else {
      throw .limit(file: file, .cells, allowed: limits.cells)
    }
  }

  private mutating func nextCell(row: Int, end: inout CellEnd) throws(TableError) -> Cell {
    if position < bytes.count, bytes[position] == CSVScanner.quote {
      return try quotedCell(row: row, end: &end)
    }
    let start = position
    skipPlain(row: row)
    let cell = try text(start, position)
    end = passEnd()
    return cell
  }

  /// Moves to the end of a cell that is not quoted.
  private mutating func skipPlain(row: Int) {
    var hasQuote = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == CSVScanner.lineFeed || byte == CSVScanner.carriageReturn {
        break
      }
      if byte == CSVScanner.quote { hasQuote = true }
      position += 1
    }
    if hasQuote { noteStrayQuote(row: row) }
  }

  /// Steps over the separator or line end after a cell.
  private mutating func passEnd() -> CellEnd {
    guard position < bytes.count else { return .row }
    let byte = bytes[position]
    position += 1
    if byte == delimiter { return .delimiter }
    line += 1
    if byte == CSVScanner.carriageReturn, position < bytes.count,
      bytes[position] == CSVScanner.lineFeed
    {
      position += 1
    }
    return .row
  }

  private mutating func quotedCell(row: Int, end: inout CellEnd) throws(TableError) -> Cell {
    let start = position
    var index = start + 1
    var segment = index
    var joined: [UInt8] = []
    var linesInside = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == CSVScanner.quote {
        guard index + 1 < bytes.count, bytes[index + 1] == CSVScanner.quote else {
          // A quote that closes on a later line, with text behind it, opens another cell.
          if linesInside > 0, !endsCell(index + 1), mayReread(index - start) {
            return try unclosedCell(from: start, row: row, end: &end)
          }
          line += linesInside
          position = index + 1
          return try closedCell(segment..<index, after: joined, row: row, end: &end)
        }
        joined.append(contentsOf: bytes[segment...index])
        index += 2
        segment = index
        continue
      }
      if byte == CSVScanner.lineFeed {
        linesInside += 1
      } else if byte == CSVScanner.carriageReturn,
        index + 1 >= bytes.count || bytes[index + 1] != CSVScanner.lineFeed
      {
        linesInside += 1
      }
      index += 1
    }
    guard mayReread(bytes.count - start) else {
      moreQuotes += 1
      position = bytes.count
      end = .row
      return try text(start, position)
    }
    return try unclosedCell(from: start, row: row, end: &end)
  }

  /// Whether only spaces stand between an index and the end of the cell.
  private func endsCell(_ index: Int) -> Bool {
    var index = index
    while index < bytes.count, bytes[index] != delimiter,
      bytes[index] == 0x20 || bytes[index] == 0x09
    {
      index += 1
    }
    guard index < bytes.count else { return true }
    let byte = bytes[index]
    return byte == delimiter || byte == CSVScanner.lineFeed || byte == CSVScanner.carriageReturn
  }

  /// Whether the text may be read again from an opening quote; the time stays linear.
  private mutating func mayReread(_ count: Int) -> Bool {
    reread += count
    return reread / CSVScanner.rereadLimit <= max(bytes.count, 1 << 16)
  }

  /// Finishes a quoted cell; `position` is behind its closing quote.
  private mutating func closedCell(
    _ segment: Range<Int>,
    after joined: [UInt8],
    row: Int,
    end: inout CellEnd
  ) throws(TableError) -> Cell {
    let rest = position
    skipPlain(row: row)
    let isPadding = bytes[rest..<position].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if joined.isEmpty, isPadding {
      let cell = try text(segment.lowerBound, segment.upperBound)
      end = passEnd()
      return cell
    }
    var all = joined
    all.append(contentsOf: bytes[segment])
    if !isPadding {
      noteStrayQuote(row: row)
      all.append(CSVScanner.quote)
      all.append(contentsOf: bytes[rest..<position])
    }
    end = passEnd()
    try checkLength(all.count)
    return all.isEmpty ? .empty : .text(String(decoding: all, as: UTF8.self))
  }

  /// Reads a quote that never closes as a character, so that it does not swallow the rows after it.
  private mutating func unclosedCell(
    from start: Int,
    row: Int,
    end: inout CellEnd
  ) throws(TableError) -> Cell {
    if unclosedQuotes.last != row {
      if unclosedQuotes.count < limits.notices {
        unclosedQuotes.append(row)
      } else {
        moreQuotes += 1
      }
    }
    position = start + 1
    skipPlain(row: row)
    let cell = try text(start, position)
    end = passEnd()
    return cell
  }

  private func text(_ start: Int, _ end: Int) throws(TableError) -> Cell {
    guard start < end else { return .empty }
    try checkLength(end - start)
    return .text(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
  }

  private func checkLength(_ count: Int) throws(TableError) {
    guard count <= limits.cellBytes else {
      throw .limit(file: file, .cellBytes, allowed: limits.cellBytes)
    }
  }

  private mutating func noteStrayQuote(row: Int) {
    guard strayQuotes.last != row else { return }
    if strayQuotes.count < limits.notices {
      strayQuotes.append(row)
    } else {
      moreQuotes += 1
    }
  }
}
