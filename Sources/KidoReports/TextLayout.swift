/// Lays out text for a terminal in which Japanese and Chinese characters are two columns wide.
enum TextLayout {
  /// How many columns a text takes.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// Pads on the right, or cuts with an ellipsis, to a width.
  static func left(_ text: String, _ columns: Int) -> String {
    let fitted = fit(text, columns)
    return fitted + String(repeating: " ", count: max(0, columns - width(fitted)))
  }

  /// Pads on the left to a width.
  static func right(_ text: String, _ columns: Int) -> String {
    let fitted = fit(text, columns)
    return String(repeating: " ", count: max(0, columns - width(fitted))) + fitted
  }

  private static func fit(_ text: String, _ columns: Int) -> String {
    guard width(text) > columns else { return text }
    var result = ""
    var used = 0
    for character in text {
      let next = width(String(character))
      if used + next > columns - 1 { break }
      result.append(character)
      used += next
    }
    return result + "…"
  }

  /// Breaks a text into lines of a width; Latin text at blanks, other scripts anywhere but before
  /// closing marks and small kana and behind opening brackets.
  static func wrap(_ text: String, _ columns: Int, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(text) {
      let size = width(word)
      if used + size > columns, line != indent, !line.isEmpty {
        lines.append(trimmed(line))
        line = indent
        used = width(indent)
        if word == " " { continue }
      }
      line += word
      used += size
    }
    if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  /// Pieces that must not be broken: Latin words, blanks, and single wide characters with the closing
  /// marks that follow them.
  private static func words(_ text: String) -> [String] {
    var result: [String] = []
    var word = ""
    for character in text {
      let isWide = width(String(character)) > 1
      let closes = TextLayout.neverFirst.contains(character)
      if character == " " {
        if !word.isEmpty { result.append(word) }
        result.append(" ")
        word = ""
      } else if closes {
        if word.isEmpty, let last = result.popLast() {
          // "8 %": the blank and what it belongs to stay together.
          word = last == " " ? (result.popLast() ?? "") + last : last
        }
        word.append(character)
        if isWide {
          result.append(word)
          word = ""
        }
      } else if TextLayout.neverLast.contains(character) {
        // An opening bracket goes with what follows it.
        if !word.isEmpty { result.append(word) }
        word = String(character)
      } else if isWide {
        if let last = word.last, TextLayout.neverLast.contains(last) {
          result.append(word + String(character))
        } else {
          if !word.isEmpty { result.append(word) }
          result.append(String(character))
        }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { result.append(word) }
    return result
  }

  /// Characters that never begin a line: closing marks, the long-vowel mark, small kana, iteration marks.
  private static let neverFirst: Set<Character> = Set(
    "、。，．）」』】〕》〉”’：；？！・ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.;:)]%"
  )

  /// Characters that never end a line.
  private static let neverLast: Set<Character> = Set("（「『【〔《〈“‘([")

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// A bar of a share, with one mark for each part.
  static func bar(_ parts: [(share: Double, mark: Character)], _ columns: Int) -> String {
    var text = ""
    var drawn = 0
    var total = 0.0
    for part in parts {
      total += part.share
      let reach = Int((total * Double(columns)).rounded())
      let count = max(0, min(columns, reach) - drawn)
      text += String(repeating: part.mark, count: count)
      drawn += count
    }
    return text + String(repeating: " ", count: max(0, columns - drawn))
  }
}
