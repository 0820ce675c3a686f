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

  /// The lines of a cell of a table: at most so many, none wider than its column, so that only what
  /// is very long is cut.
  static func cell(_ text: String, _ columns: Int, lines limit: Int = 3) -> [String] {
    var lines: [String] = []
    for line in wrap(text, columns) {
      var part = ""
      for character in line {
        if width(part) + width(String(character)) > columns {
          lines.append(part)
          part = ""
        }
        part.append(character)
      }
      lines.append(part)
    }
    guard lines.count > limit else { return lines.isEmpty ? [""] : lines }
    return lines.prefix(limit - 1) + [fit(lines[limit - 1] + lines[limit], columns)]
  }

  /// Breaks a text into lines of a width: Latin text at blanks, other scripts between characters.
  ///
  /// No line begins with a mark that closes, a small kana or a mark of a long vowel, and none ends
  /// with a mark that opens, as Japanese and Chinese typesetting ask (JIS X 4051, CLREQ). A number
  /// keeps its unit.
  static func wrap(_ text: String, _ columns: Int, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(text) {
      let size = width(piece)
      if used + size > columns, line != indent, !line.isEmpty {
        lines.append(trimmed(line))
        line = indent
        used = width(indent)
      }
      if piece == " ", line == indent, !lines.isEmpty { continue }
      line += piece
      used += size
    }
    if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  /// What must not begin a line: closing marks, small kana, marks of long vowels and repetition.
  private static let cannotBegin = Set(
    "、。，．・：；？！）」』】〉》〕］｝”’…‥·"
      + "ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｰｧｨｩｪｫｯｬｭｮ々〻ゝゞヽヾ" + ",.;:)]}%?!"
  )

  /// What must not end a line: marks that open.
  private static let cannotEnd = Set("（「『【〈《〔［｛“‘([{")

  /// Units that stay with the number before them.
  private static let units: Set<String> = [
    "kg", "g", "t", "kt", "W", "mm", "USD/kg", "million", "billion", "trillion",
  ]

  /// Pieces that must not be broken: blanks, Latin words, and single wide characters, each with the
  /// marks that may not stand apart from it.
  private static func pieces(_ text: String) -> [String] {
    var result: [String] = []
    for character in text {
      let last = result.last?.last { $0 != " " } ?? " "
      if cannotBegin.contains(character) || (character == "[" && result.last != " ") {
        glue(character, to: &result)
      } else if cannotEnd.contains(last) || (isNarrow(result.last?.last) && isNarrow(character)) {
        result[result.count - 1].append(character)
      } else {
        result.append(String(character))
      }
    }
    return joiningUnits(result)
  }

  /// Adds a mark to the piece before it, over blanks: "8 %".
  private static func glue(_ mark: Character, to pieces: inout [String]) {
    var piece = ""
    while piece.allSatisfy({ $0 == " " }), let last = pieces.popLast() { piece = last + piece }
    if piece.allSatisfy({ $0 == " " }) {
      pieces += piece.map(String.init) + [String(mark)]
    } else {
      pieces.append(piece + String(mark))
    }
  }

  private static func isNarrow(_ character: Character?) -> Bool {
    character.map { $0 != " " && width(String($0)) < 2 } ?? false
  }

  /// The pieces with a number and its unit as one.
  private static func joiningUnits(_ pieces: [String]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      if index + 2 < pieces.count, piece.last?.isNumber == true, pieces[index + 1] == " ",
        units.contains(String(pieces[index + 2].prefix { $0.isLetter || $0 == "/" }))
      {
        result.append(piece + " " + pieces[index + 2])
        index += 3
      } else {
        result.append(piece)
        index += 1
      }
    }
    return result
  }

  /// A line without the blanks at its end.
  static func trimmed(_ line: String) -> String {
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
