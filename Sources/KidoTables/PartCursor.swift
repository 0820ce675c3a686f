/// A place in the XML of a part, and the pieces that can be read from there.
struct PartCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let part: String
  private let file: String
  private var position = 0

  /// Begins at the first byte.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8; the memory must outlive the cursor.
  ///   - part: The path of the part, for errors.
  ///   - file: The name of the file, for errors.
  init(_ bytes: UnsafeBufferPointer<UInt8>, part: String, file: String) {
    self.bytes = bytes
    self.part = part
    self.file = file
  }

  /// Whether everything was read.
  var isAtEnd: Bool { position >= bytes.count }

  /// The next byte, without reading it.
  func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Steps over one byte.
  mutating func advance() { position += 1 }

  /// Steps over a word if it comes next.
  ///
  /// - Parameter word: ASCII.
  /// - Returns: Whether it came.
  mutating func skip(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard bytes.count - position >= length else { return false }
    for offset in 0..<length where bytes[position + offset] != word.utf8Start[offset] {
      return false
    }
    position += length
    return true
  }

  /// Steps over spaces and line ends.
  ///
  /// - Returns: Whether there were any.
  @discardableResult
  mutating func skipSpaces() -> Bool {
    let start = position
    while position < bytes.count, PartCursor.isSpace(bytes[position]) { position += 1 }
    return position > start
  }

  /// Reads up to a word and steps over it.
  ///
  /// - Parameter word: ASCII.
  /// - Returns: What stands before the word.
  /// - Throws: `TableError.damagedPart` when it does not come.
  mutating func range(upTo word: StaticString) throws(TableError) -> Range<Int> {
    let start = position
    while position < bytes.count {
      let end = position
      if bytes[end] == word.utf8Start[0], skip(word) { return start..<end }
      position += 1
    }
    throw damaged("the part is cut off")
  }

  /// Reads a name.
  ///
  /// - Returns: Where it stands.
  /// - Throws: `TableError.damagedPart` when no name comes.
  mutating func name() throws(TableError) -> Range<Int> {
    let start = position
    while position < bytes.count, PartCursor.isNameByte(bytes[position]) { position += 1 }
    guard start < position, PartCursor.isNameStart(bytes[start]) else {
      throw damaged("a name is missing")
    }
    return start..<position
  }

  /// Reads a value in quotes of either kind.
  ///
  /// - Returns: The value with its references resolved.
  /// - Throws: `TableError.damagedPart`.
  mutating func quoted() throws(TableError) -> String {
    guard let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw damaged("a value without quotes")
    }
    position += 1
    let value = try characters(until: quote)
    guard peek() == quote else { throw damaged("a value without its closing quote") }
    position += 1
    return value
  }

  /// Reads text up to a byte, which is not read; line ends become line feeds.
  ///
  /// - Parameter end: The byte, or a `<`, before which the text ends.
  /// - Returns: The text with its references resolved.
  /// - Throws: `TableError.damagedPart` at a control character or an unknown reference.
  mutating func characters(until end: UInt8) throws(TableError) -> String {
    let start = position
    var isPlain = true
    while position < bytes.count {
      let byte = bytes[position]
      if byte == end || byte == UInt8(ascii: "<") { break }
      if byte == UInt8(ascii: "&") || byte == 0x0D { isPlain = false }
      if byte < 0x20, !PartCursor.isSpace(byte) { throw damaged("a control character") }
      position += 1
    }
    return isPlain ? text(start..<position) : try resolved(start..<position)
  }

  /// The text of a range, as it stands.
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// The name of a range without its prefix.
  func local(_ name: Range<Int>) -> String {
    let colon = bytes[name].lastIndex(of: UInt8(ascii: ":"))
    return text((colon.map { $0 + 1 } ?? name.lowerBound)..<name.upperBound)
  }

  /// Whether two ranges hold the same bytes.
  func isSame(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    bytes[first].elementsEqual(bytes[second])
  }

  /// The error for what is wrong here.
  func damaged(_ reason: String) -> TableError {
    let line = bytes.prefix(position).reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    return .damagedPart(file: file, part: part, line: line, reason: reason)
  }

  private func resolved(_ range: Range<Int>) throws(TableError) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "&") {
        let rest = bytes[index..<range.upperBound].prefix(12)
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
          let scalar = PartCursor.reference(text(index..<end))
        else { throw damaged("an unknown reference") }
        result.append(contentsOf: String(scalar).utf8)
        index = end + 1
      } else if byte == 0x0D {
        result.append(0x0A)
        if index < range.upperBound, bytes[index] == 0x0A { index += 1 }
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character of a reference without its `&` and `;`.
  private static func reference(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard name.hasPrefix("#"), !name.contains("+"), !name.contains("-") else { return nil }
    let isHex = name.hasPrefix("#x")
    let number = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
    guard let number, let scalar = Unicode.Scalar(number) else { return nil }
    let isAllowed = number >= 0x20 || number == 0x09 || number == 0x0A || number == 0x0D
    return isAllowed && number & 0xFFFE != 0xFFFE ? scalar : nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...0xFF:
      true
    default:
      false
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isNameStart(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
