/// The way in which workbooks write characters that XML cannot hold: `_x0007_`.
enum EscapedText {
  /// Turns each `_xHHHH_` into its character.
  ///
  /// - Parameter text: The text of the file.
  /// - Returns: The text meant; what is no escape stays.
  static func unescape(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let units = Array(text.utf16)
    var result: [UInt16] = []
    result.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      if let unit = escape(units, at: index) {
        result.append(unit)
        index += 7
      } else {
        result.append(units[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF16.self)
  }

  /// Protects texts that look like an escape, so that they read back as they are.
  ///
  /// - Parameter text: The text meant.
  /// - Returns: The text to write.
  static func escape(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let units = Array(text.utf16)
    var result: [UInt16] = []
    for index in units.indices {
      if escape(units, at: index) != nil {
        result += Array("_x005F".utf16)
      }
      result.append(units[index])
    }
    return String(decoding: result, as: UTF16.self)
  }

  private static func escape(_ units: [UInt16], at index: Int) -> UInt16? {
    let underscore = UInt16(UInt8(ascii: "_"))
    guard index + 6 < units.count, units[index] == underscore,
      units[index + 1] == UInt16(UInt8(ascii: "x")), units[index + 6] == underscore
    else { return nil }
    let digits = String(decoding: units[(index + 2)...(index + 5)], as: UTF16.self)
    guard digits.utf8.count == 4,
      digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") })
    else { return nil }
    return UInt16(digits, radix: 16)
  }
}
