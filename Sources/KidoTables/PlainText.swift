/// Brings the ways of typing one character together, without changing what a number says.
///
/// This is not NFKC, which would turn `①` and `²` into digits.
enum PlainText {
  /// Turns full-width ASCII, minus signs and special spaces into ASCII.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text with letters, digits and signs in half width; the rest is untouched.
  static func halfWidth(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x2212: scalars.append("-")
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: scalars.append(" ")
      case 0x200B...0x200F, 0x2060, 0xFEFF: break
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Drops spaces and line ends at both ends.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The part between them.
  static func trimmed(_ text: Substring) -> Substring {
    let visible: ClosedRange<UInt8> = 0x21...0x7E
    if let first = text.utf8.first, let last = text.utf8.last, visible.contains(first),
      visible.contains(last)
    {
      return text
    }
    var scalars = text.unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return Substring(scalars)
  }
}
