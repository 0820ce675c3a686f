/// A text cut into sign, digits with their marks, exponent and unit, before any mark has a meaning.
struct NumberShape {
  /// A run of digits and the mark before it.
  struct Group {
    /// The mark before the run; `nil` for the first.
    let mark: Unicode.Scalar?
    /// The digits; empty before a leading mark (`.5`).
    let digits: String
  }

  /// Whether the number is below zero.
  let isNegative: Bool
  /// The runs of digits; at least one holds digits.
  let groups: [Group]
  /// The exponent with its sign, or empty.
  let exponent: String
  /// What was typed before or after the number.
  let unit: String

  /// Longer texts hold no number that people type.
  private static let longest = 120
  private static let currencies: Set<Unicode.Scalar> = ["$", "¥", "€", "£", "₩", "元", "￥"]

  /// Cuts a text.
  ///
  /// Gives `nil` when it does not begin with a number, or goes on with more than a unit.
  ///
  /// - Parameter text: The text of a cell.
  init?(_ text: String) {
    guard text.utf8.count <= NumberShape.longest else { return nil }
    var rest = PlainText.trimmed(PlainText.halfWidth(text)[...]).unicodeScalars
    var isBracketed = false
    if rest.first == "(", rest.last == ")" {
      rest = rest.dropFirst().dropLast()
      isBracketed = true
    }
    var prefix = ""
    var sign: Unicode.Scalar?
    while let first = rest.first {
      if NumberShape.currencies.contains(first), prefix.isEmpty {
        prefix.unicodeScalars.append(first)
      } else if ["-", "+", "▲", "△"].contains(first), sign == nil {
        sign = first
      } else if first != " " {
        break
      }
      rest = rest.dropFirst()
    }
    let groups = NumberShape.groups(&rest)
    guard groups.contains(where: { !$0.digits.isEmpty }) else { return nil }
    exponent = NumberShape.exponent(&rest)
    guard let suffix = NumberShape.unit(rest), prefix.isEmpty || suffix.isEmpty else { return nil }
    unit = prefix + suffix
    isNegative = isBracketed || (sign.map { $0 != "+" } ?? false)
    if isBracketed, sign != nil { return nil }
    self.groups = groups
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func digits(_ rest: inout Substring.UnicodeScalarView) -> String {
    let run = rest.prefix(while: isDigit)
    rest = rest.dropFirst(run.count)
    return String(run)
  }

  private static func groups(_ rest: inout Substring.UnicodeScalarView) -> [Group] {
    var groups = [Group(mark: nil, digits: digits(&rest))]
    while let mark = rest.first {
      let next = rest.dropFirst().first
      switch mark {
      case ".", ",":
        // "5." has a mark at its end; "5, steel" has not.
        guard next.map(isDigit) ?? (mark == ".") else { return groups }
      case " ", "'", "\u{2019}":
        guard let next, isDigit(next), !groups[0].digits.isEmpty else { return groups }
      default:
        return groups
      }
      rest = rest.dropFirst()
      groups.append(Group(mark: mark == "\u{2019}" ? "'" : mark, digits: digits(&rest)))
    }
    return groups
  }

  private static func exponent(_ rest: inout Substring.UnicodeScalarView) -> String {
    guard rest.first == "e" || rest.first == "E" else { return "" }
    var ahead = rest.dropFirst()
    var sign = ""
    if let first = ahead.first, first == "-" || first == "+" {
      sign.unicodeScalars.append(first)
      ahead = ahead.dropFirst()
    }
    let power = digits(&ahead)
    guard !power.isEmpty, power.count <= 4 else { return "" }
    rest = ahead
    return sign + power
  }

  /// Accepts a unit: it begins with a letter or a unit sign, and no further number follows.
  private static func unit(_ rest: Substring.UnicodeScalarView) -> String? {
    let text = PlainText.trimmed(Substring(rest))
    guard let first = text.first else { return "" }
    guard first.isLetter || "%‰°µ℃℉$€£¥Ω㎏㎎㎜㎝㎞㎡㎥".contains(first) else { return nil }
    // "0x10" and "3x5" are no number with a unit.
    if "xX×*".contains(first), text.dropFirst().first?.isNumber == true { return nil }
    var before: Character = " "
    for character in text {
      if character.isASCII, character.isNumber, before.isWhitespace { return nil }
      before = character
    }
    return String(text)
  }
}
