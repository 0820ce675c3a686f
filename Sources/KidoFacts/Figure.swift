package import KidoUnits

/// The value of an observation: a number as reported, or words.
package enum Figure: Sendable, Hashable {
  /// A number, or the publisher's reason for none.
  case number(Reported<Double>)
  /// Words, where the unit is `text`.
  case text(String)

  /// The reported number, or nil for words.
  package var reported: Reported<Double>? {
    if case .number(let value) = self { value } else { nil }
  }
}

/// Reads figures in the notation of `docs/facts-format.md` from bytes, without making strings.
enum FigureNotation {
  /// A figure, or nil when the bytes are not in the notation.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Reported<Double>? {
    guard let first = bytes.first else { return nil }
    switch first {
    case UInt8(ascii: "<"):
      return number(bytes, from: 1, to: bytes.count).map(Reported.below)
    case UInt8(ascii: ">"):
      return number(bytes, from: 1, to: bytes.count).map(Reported.above)
    case UInt8(ascii: "~"):
      return estimated(bytes)
    case UInt8(ascii: "E"):
      return bytes.count == 1 ? .netExporter : nil
    case UInt8(ascii: "W"):
      return bytes.count == 1 ? .withheld : nil
    case UInt8(ascii: "N"):
      return bytes.count == 2 && bytes[1] == UInt8(ascii: "A") ? .notReported : nil
    case 0xE2:
      return bytes.count == 3 && bytes[1] == 0x80 && bytes[2] == 0x94 ? .zero : nil
    default:
      if let dots = dots(in: bytes, from: 0, to: bytes.count) {
        guard let low = number(bytes, from: 0, to: dots),
          let high = number(bytes, from: dots + 2, to: bytes.count), low <= high
        else { return nil }
        return .between(low, high)
      }
      return number(bytes, from: 0, to: bytes.count).map(Reported.measured)
    }
  }

  private static func estimated(_ bytes: UnsafeBufferPointer<UInt8>) -> Reported<Double>? {
    guard let open = bytes.firstIndex(of: UInt8(ascii: "[")) else {
      return number(bytes, from: 1, to: bytes.count).map { .estimated($0, range: nil) }
    }
    guard bytes.last == UInt8(ascii: "]"), let value = number(bytes, from: 1, to: open),
      let dots = dots(in: bytes, from: open + 1, to: bytes.count - 1),
      let low = number(bytes, from: open + 1, to: dots),
      let high = number(bytes, from: dots + 2, to: bytes.count - 1),
      low <= value, value <= high
    else { return nil }
    return .estimated(value, range: low...high)
  }

  private static func dots(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    to end: Int
  ) -> Int? {
    var index = start
    while index + 1 < end {
      if bytes[index] == UInt8(ascii: "."), bytes[index + 1] == UInt8(ascii: ".") { return index }
      index += 1
    }
    return nil
  }

  /// A plain decimal number; up to 15 significant digits are read exactly, longer ones and
  /// exponents by the standard library.
  static func number(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Double? {
    guard start < end else { return nil }
    var index = start
    let negative = bytes[index] == UInt8(ascii: "-")
    if negative { index += 1 }
    var mantissa: Int64 = 0
    var digits = 0
    var decimals = 0
    var seenPoint = false
    while index < end {
      let byte = bytes[index]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        digits += 1
        if digits > 15 { return slowNumber(bytes, from: start, to: end) }
        mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
        if seenPoint { decimals += 1 }
      } else if byte == UInt8(ascii: "."), !seenPoint {
        seenPoint = true
      } else {
        return slowNumber(bytes, from: start, to: end)
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    let magnitude = Double(mantissa) / powersOfTen[decimals]
    return negative ? -magnitude : magnitude
  }

  private static func slowNumber(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    to end: Int
  ) -> Double? {
    guard end - start <= 64 else { return nil }
    // Digits, a point, a sign in front, and an exponent: no hexadecimal, no "+5", no "inf".
    let isDecimal = bytes[start..<end].enumerated().allSatisfy { offset, byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"): true
      case UInt8(ascii: "-"): true
      case UInt8(ascii: "+"): offset > 0
      default: false
      }
    }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    guard isDecimal, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// 10^0 ...
  ///
  /// 10^15, each exact in a Double.
  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
