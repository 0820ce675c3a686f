/// Reads a text file with separators into one table.
struct CSVReader {
  let file: String
  let encoding: TextEncoding?
  let delimiter: Character?
  let limits: TableLimits

  /// Decodes the bytes, finds the separator and cuts the rows.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: A document with one table.
  /// - Throws: `TableError` when the text cannot be decoded, holds NUL bytes or no rows, or is too large.
  func read(_ bytes: [UInt8]) throws(TableError) -> TableDocument {
    var notices: [TableNotice] = []
    let (encoding, start) = try chooseEncoding(bytes, notices: &notices)
    let text = try decode(bytes, from: start, as: encoding)
    if let nul = text.bytes[text.start...].firstIndex(of: 0) {
      throw .nulBytes(file: file, line: CSVReader.line(of: nul, in: text.bytes))
    }
    if delimiter == nil, JSONLinesReader.accepts(text.bytes[text.start...]) {
      let reader = JSONLinesReader(file: file, limits: limits)
      return try reader.read(text.bytes[text.start...], encoding: encoding, notices: notices)
    }
    let (rows, delimiter) = try text.bytes.withUnsafeBufferPointer {
      (whole) throws(TableError) -> ([TableRow], UInt8) in
      let body = UnsafeBufferPointer(rebasing: whole[text.start...])
      return try scan(body, notices: &notices)
    }
    guard !rows.isEmpty else { throw .empty(file: file) }
    if let ragged = CSVReader.ragged(rows) { notices.append(ragged) }
    return TableDocument(
      format: .csv,
      tables: [Table(rows: rows)],
      encoding: encoding,
      delimiter: Character(Unicode.Scalar(delimiter)),
      dateEpoch: nil,
      notices: notices
    )
  }

  /// Takes the encoding that was asked for, or finds it; tells where the text begins.
  private func chooseEncoding(
    _ bytes: [UInt8],
    notices: inout [TableNotice]
  ) throws(TableError) -> (TextEncoding, start: Int) {
    let mark = EncodingDetector.mark(bytes)
    if let encoding {
      return (encoding, mark?.0 == encoding ? mark?.1 ?? 0 : 0)
    }
    guard let found = EncodingDetector(bytes) else {
      if let nul = bytes.firstIndex(of: 0) {
        throw .nulBytes(file: file, line: CSVReader.line(of: nul, in: bytes))
      }
      throw .unknownEncoding(file: file)
    }
    if found.isGuess {
      if let nul = bytes.firstIndex(of: 0), found.encoding != .utf16LittleEndian,
        found.encoding != .utf16BigEndian
      {
        throw .nulBytes(file: file, line: CSVReader.line(of: nul, in: bytes))
      }
      notices.append(.encodingGuessed(found.encoding))
    }
    return (found.encoding, found.markLength)
  }

  /// Gives UTF-8 and the index at which its text begins; UTF-8 itself is not copied.
  private func decode(
    _ bytes: [UInt8],
    from start: Int,
    as encoding: TextEncoding
  ) throws(TableError) -> (bytes: [UInt8], start: Int) {
    if encoding == .utf8, TextDecoding.isUTF8(bytes[start...]) { return (bytes, start) }
    if let text = TextDecoding.utf8(bytes[start...], from: encoding) { return (text, 0) }
    throw .undecodable(
      file: file,
      encoding: encoding,
      line: firstBadLine(bytes[start...], encoding)
    )
  }

  /// Finds the first line that does not decode.
  private func firstBadLine(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> Int {
    guard encoding != .utf16LittleEndian, encoding != .utf16BigEndian else { return 1 }
    var line = 1
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if TextDecoding.utf8(part, from: encoding) == nil { return line }
      line += 1
    }
    return 1
  }

  private func scan(
    _ text: UnsafeBufferPointer<UInt8>,
    notices: inout [TableNotice]
  ) throws(TableError) -> ([TableRow], UInt8) {
    let hint = CSVReader.separatorHint(text)
    if hint != nil { notices.append(.separatorLine) }
    let chosen = try askedDelimiter() ?? hint ?? DelimiterSniffer.delimiter(of: text)
    var scanner = CSVScanner(text, delimiter: chosen, file: file, limits: limits)
    var rows: [TableRow] = []
    while let row = try scanner.nextRow() {
      if hint != nil, row.number == 1 { continue }
      rows.append(row)
    }
    notices += scanner.strayQuotes.map(TableNotice.strayQuote)
    notices += scanner.unclosedQuotes.map(TableNotice.unclosedQuote)
    if scanner.moreQuotes > 0 { notices.append(.moreQuotes(count: scanner.moreQuotes)) }
    return (rows, chosen)
  }

  private func askedDelimiter() throws(TableError) -> UInt8? {
    guard let delimiter else { return nil }
    guard let byte = delimiter.asciiValue, ![0x00, 0x0A, 0x0D, 0x22].contains(byte) else {
      throw .badDelimiter(delimiter)
    }
    return byte
  }

  /// Reads the line `sep=;` with which Excel can be told the separator.
  private static func separatorHint(_ text: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard text.count >= 5, text.prefix(4).elementsEqual("sep=".utf8) else { return nil }
    guard DelimiterSniffer.candidates.contains(text[4]) else { return nil }
    let isWholeLine = text.count == 5 || text[5] == 0x0A || text[5] == 0x0D
    return isWholeLine ? text[4] : nil
  }

  /// Reports rows that differ in length from the most frequent length.
  private static func ragged(_ rows: [TableRow]) -> TableNotice? {
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.cells.count, default: 0] += 1 }
    guard counts.count > 1,
      let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key,
      let first = rows.first(where: { $0.cells.count != usual })
    else { return nil }
    let count = rows.count - counts[usual, default: 0]
    return .raggedRows(count: count, first: first.number, usual: usual)
  }

  /// The line of a byte, from 1.
  private static func line(of index: Int, in bytes: [UInt8]) -> Int {
    bytes[..<index].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
  }
}
