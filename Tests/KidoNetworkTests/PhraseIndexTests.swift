import Testing

@testable import KidoNetwork

@Suite("Index of phrases")
struct PhraseIndexTests {
  private func found(_ phrase: String, in text: String) -> [String] {
    var index = PhraseIndex()
    _ = index.add(FoldedText(phrase))
    let folded = FoldedText(text)
    return index.matches(in: folded).map {
      String(decoding: folded.bytes[$0.start..<$0.end], as: UTF8.self)
    }
  }

  @Test(
    "Latin phrases match whole words and their plurals",
    arguments: [
      ("motor", "servo motor", "motor"), ("bolt", "two bolts", "bolts"),
      ("switch", "limit switches", "switches"), ("n42", "magnet N42, coated", "n42"),
      ("kv", "880kv motor", "kv"), ("モータ", "サーボモータ", "モタ"), ("磁石", "ネオジム磁石板", "磁石"),
      ("motor", "motor", "motor"), ("id", "id 20", "id"),
    ]
  )
  func matches(phrase: String, text: String, match: String) {
    #expect(found(phrase, in: text) == [match])
  }

  @Test(
    "Parts of words and of numbers do not match",
    arguments: [
      ("motor", "motorcycle"), ("motor", "servomotor"), ("rod", "product"), ("n4", "n42"),
      ("n42", "an42"), ("motor", ""), ("motor", "moto"), ("motor", "motorsport"),
    ]
  )
  func misses(phrase: String, text: String) {
    #expect(found(phrase, in: text) == [])
  }

  @Test("All phrases of a text are found in text order, also those within others")
  func order() {
    var index = PhraseIndex()
    for phrase in ["servo motor", "motor", "brake"] { _ = index.add(FoldedText(phrase)) }
    let matches = index.matches(in: FoldedText("Servo motor with brake"))
    #expect(matches.map(\.phrase) == [0, 1, 2])
    #expect(matches.map(\.start) == [0, 6, 17])
  }
}
