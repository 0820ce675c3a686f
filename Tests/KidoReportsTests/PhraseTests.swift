import Foundation
import KidoUnits
import Testing

@testable import KidoReports

@Suite("Phrase")
struct PhraseTests {
  @Test("Every phrase has a text in the table, none is its own key")
  func complete() {
    let tables = [
      PhraseTable.frame, PhraseTable.parts, PhraseTable.exposure, PhraseTable.questions,
      PhraseTable.facts, PhraseTable.footprint, PhraseTable.risk,
    ]
    let keys = tables.flatMap(\.keys)
    #expect(Set(keys) == Set(Phrase.allCases))
    #expect(keys.count == Set(keys).count, "a phrase stands in two tables")
  }

  @Test(
    "A phrase is said in all three languages, with the same placeholders",
    arguments: Phrase.allCases
  )
  func languages(phrase: Phrase) {
    let names = Placeholders.names(phrase.text.english)
    for language in Language.allCases {
      let text = phrase.text[language]
      #expect(text.contains { !$0.isWhitespace })
      #expect(text == text.trimmingCharacters(in: .whitespacesAndNewlines))
      #expect(Placeholders.names(text) == names, "\(language.rawValue)")
      #expect(text.filter { $0 == "{" }.count == text.filter { $0 == "}" }.count)
    }
  }

  @Test(
    "Kana stand in Japanese only, and only short labels are alike in Japanese and Chinese",
    arguments: Phrase.allCases
  )
  func scripts(phrase: Phrase) {
    let (japanese, chinese) = (phrase.text.japanese, phrase.text.chinese)
    let isKana = { (scalar: Unicode.Scalar) in (0x3041...0x30FA).contains(scalar.value) }
    #expect(!chinese.unicodeScalars.contains(where: isKana))
    if japanese == chinese { #expect(japanese.count <= 20) }
    #expect(!phrase.text.english.unicodeScalars.contains(where: isKana))
  }

  /// The wrong words of the glossary: language, the word, and the right words for it.
  private static func wrongWords() throws -> [(language: Language, wrong: String, right: String)] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/glossary-wrong-words.csv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
    return try lines.map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count >= 4, "\(line)")
      return (try #require(Language(rawValue: cells[0]), "\(line)"), cells[1], cells[2])
    }
  }

  /// The wrong words that stand in a text, once its right words are taken out.
  private static func wrong(
    _ text: String,
    _ language: Language,
    _ words: [(language: Language, wrong: String, right: String)]
  ) -> [String] {
    words.filter { $0.language == language }.compactMap { word in
      var rest = text.lowercased()
      for right in word.right.components(separatedBy: " or ") where right.contains(word.wrong) {
        rest = rest.replacingOccurrences(of: right.lowercased(), with: "")
      }
      return rest.contains(word.wrong.lowercased()) ? word.wrong : nil
    }
  }

  @Test("No phrase uses a word that the glossary calls wrong in its language")
  func glossary() throws {
    let words = try Self.wrongWords()
    #expect(words.count >= 60)
    for phrase in Phrase.allCases {
      for language in Language.allCases {
        let found = Self.wrong(phrase.text[language], language, words)
        #expect(found.isEmpty, "\(phrase.rawValue) \(language.rawValue): \(found)")
      }
    }
  }

  @Test("No name of an element is one that the glossary calls wrong", arguments: RareEarth.allCases)
  func elementNames(element: RareEarth) throws {
    let words = try Self.wrongWords()
    for language in Language.allCases {
      #expect(Self.wrong(ElementName.name(element)[language], language, words).isEmpty)
      #expect(ElementName.text(element, language).hasPrefix(element.symbol))
    }
  }

  @Test("The glossary check finds a planted word and spares the right one")
  func planted() {
    let words = [(language: Language.japanese, wrong: "希土磁石", right: "希土類磁石")]
    #expect(Self.wrong("希土磁石の部品", .japanese, words) == ["希土磁石"])
    #expect(Self.wrong("希土類磁石の部品", .japanese, words).isEmpty)
    #expect(Self.wrong("希土磁石", .chinese, words).isEmpty)
  }

  @Test("Placeholders are filled by name, and unknown ones stay")
  func filling() {
    #expect(Placeholders.fill("{a} and {b}", ["a": "1"]) == "1 and {b}")
    #expect(Placeholders.fill("{a}{a}", ["a": "{b}", "b": "2"]) == "{b}{b}")
    #expect(Placeholders.fill("no { brace", ["a": "1"]) == "no { brace")
    #expect(Placeholders.names("{b} {a} {b}") == ["a", "b"])
    #expect(
      Phrase.titleAssess.text(.japanese, ["name": "甲社"]) == "現在地：甲社"
    )
  }
}
