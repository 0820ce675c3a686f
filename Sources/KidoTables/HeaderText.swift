import Foundation

/// The title of a column in the form in which titles are compared.
struct HeaderText: Hashable {
  /// The words in lower case and one width, without spaces and signs.
  let key: String
  /// The key without what stands in brackets.
  let baseKey: String
  /// The words of the title, without what stands in brackets.
  let words: [String]
  /// What stands in the first brackets, such as a unit; empty without brackets.
  let bracketed: String

  private static let opening: Set<Character> = ["(", "[", "{", "【", "〔", "〈", "<"]
  private static let closing: Set<Character> = [")", "]", "}", "】", "〕", "〉", ">"]

  /// Prepares a title.
  ///
  /// - Parameter text: The title as typed, on one or more lines.
  init(_ text: String) {
    let folded = text.precomposedStringWithCompatibilityMapping.lowercased()
    var outer = ""
    var inner = ""
    var depth = 0
    var isFirst = true
    for character in folded {
      if HeaderText.opening.contains(character) {
        depth += 1
        outer.append(" ")
      } else if HeaderText.closing.contains(character), depth > 0 {
        depth -= 1
        if depth == 0 { isFirst = false }
      } else if depth == 0 {
        outer.append(character)
      } else if isFirst {
        inner.append(character)
      }
    }
    words = HeaderText.words(of: outer)
    baseKey = words.joined()
    key = HeaderText.words(of: folded).joined()
    bracketed = String(PlainText.trimmed(inner[...]))
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "%" && $0 != "ー" }.map(String.init)
  }

  /// Scores from 0 to 1 how well a title says the same as a synonym.
  ///
  /// - Parameter synonym: The synonym, prepared alike.
  /// - Returns: 1 for the same words, 0.95 beside a unit in brackets, 0.5 to 0.9 for a part of the title.
  func score(against synonym: HeaderText) -> Double {
    guard !key.isEmpty, !synonym.key.isEmpty else { return 0 }
    if key == synonym.key { return 1 }
    if baseKey == synonym.baseKey, !baseKey.isEmpty {
      return synonym.bracketed.isEmpty ? 0.95 : 0.8
    }
    guard contains(synonym) else { return 0 }
    return 0.5 + 0.4 * Double(synonym.baseKey.count) / Double(max(baseKey.count, 1))
  }

  /// Whether the synonym's words stand together in the title; ideographs have no word limits.
  private func contains(_ synonym: HeaderText) -> Bool {
    let wanted = synonym.words
    guard !wanted.isEmpty else { return false }
    if !synonym.baseKey.utf8.allSatisfy({ $0 < 0x80 }) {
      return synonym.baseKey.count >= 2 && baseKey.contains(synonym.baseKey)
    }
    guard synonym.baseKey.count >= 3, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { start in
      words[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
