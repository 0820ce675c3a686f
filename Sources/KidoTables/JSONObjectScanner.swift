/// Reads the members of one JSON object, in their order, which Foundation does not keep.
struct JSONObjectScanner {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  /// Reads one object.
  ///
  /// - Parameter line: Valid UTF-8; spaces around the object are allowed.
  /// - Returns: Keys and values, or `nil` when it is no object, or has a key twice.
  static func members(of line: ArraySlice<UInt8>) -> [(key: String, value: Cell)]? {
    var scanner = JSONObjectScanner(bytes: line, position: line.startIndex)
    guard let members = scanner.object() else { return nil }
    scanner.skipSpaces()
    guard scanner.position == line.endIndex else { return nil }
    return Set(members.map(\.key)).count == members.count ? members : nil
  }

  private mutating func object() -> [(key: String, value: Cell)]? {
    guard take("{") else { return nil }
    if take("}") { return [] }
    var members: [(key: String, value: Cell)] = []
    while true {
      skipSpaces()
      guard let key = string(), take(":"), let value = value() else { return nil }
      members.append((key, value))
      if take("}") { return members }
      guard take(",") else { return nil }
    }
  }

  private mutating func value() -> Cell? {
    skipSpaces()
    guard position < bytes.endIndex else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "\""): return string().map { $0.isEmpty ? .empty : .text($0) }
    case UInt8(ascii: "{"), UInt8(ascii: "["): return nested()
    default: return scalar()
    }
  }

  /// Reads a number or a word.
  private mutating func scalar() -> Cell? {
    let start = position
    while position < bytes.endIndex, !JSONObjectScanner.endsScalar(bytes[position]) {
      position += 1
    }
    let raw = String(decoding: bytes[start..<position], as: UTF8.self)
    switch raw {
    case "null": return .empty
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default: break
    }
    guard JSONObjectScanner.isNumber(bytes[start..<position]) else { return nil }
    guard let number = Double(raw), number.isFinite else { return .text(raw) }
    return .number(number, raw: raw)
  }

  /// Checks the grammar of numbers in RFC 8259, section 6.
  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    var rest = text
    func run() -> Int {
      let count = rest.prefix(while: digits.contains).count
      rest = rest.dropFirst(count)
      return count
    }
    func take(_ bytes: UInt8...) -> Bool {
      guard let first = rest.first, bytes.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    _ = take(UInt8(ascii: "-"))
    let beginsWithZero = rest.first == UInt8(ascii: "0")
    let whole = run()
    guard whole > 0, !(beginsWithZero && whole > 1) else { return false }
    if take(UInt8(ascii: ".")), run() == 0 { return false }
    if take(UInt8(ascii: "e"), UInt8(ascii: "E")) {
      _ = take(UInt8(ascii: "-"), UInt8(ascii: "+"))
      if run() == 0 { return false }
    }
    return rest.isEmpty
  }

  private static func endsScalar(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}")
  }

  /// Takes an object or a list as it stands, up to its closing bracket.
  private mutating func nested() -> Cell? {
    let start = position
    var open: [UInt8] = []
    while position < bytes.endIndex {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        guard string() != nil else { return nil }
        continue
      case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard open.popLast() == byte else { return nil }
      default: break
      }
      position += 1
      if open.isEmpty { return .text(String(decoding: bytes[start..<position], as: UTF8.self)) }
    }
    return nil
  }

  private mutating func string() -> String? {
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "\"") else { return nil }
    position += 1
    var units: [UInt8] = []
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        units.append(contentsOf: String(scalar).utf8)
      case 0..<0x20: return nil
      default: units.append(byte)
      }
    }
    return nil
  }

  /// Reads what follows a backslash.
  private mutating func escape() -> Unicode.Scalar? {
    guard position < bytes.endIndex else { return nil }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return unicode()
    default: return nil
    }
  }

  /// Reads four hexadecimal digits, and the other half of a pair.
  private mutating func unicode() -> Unicode.Scalar? {
    guard let first = hex() else { return nil }
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
    guard bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
      return nil
    }
    position += 2
    guard let second = hex(), (0xDC00...0xDFFF).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func hex() -> UInt32? {
    guard bytes.endIndex - position >= 4 else { return nil }
    let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
    position += 4
    return digits.contains { !$0.isHexDigit } ? nil : UInt32(digits, radix: 16)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard position < bytes.endIndex, UInt32(bytes[position]) == character.value else {
      return false
    }
    position += 1
    return true
  }

  private mutating func skipSpaces() {
    while position < bytes.endIndex, [0x20, 0x09, 0x0D, 0x0A].contains(bytes[position]) {
      position += 1
    }
  }
}
