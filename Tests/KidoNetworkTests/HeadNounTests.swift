import Testing

@testable import KidoNetwork

@Suite("Head nouns")
struct HeadNounTests {
  /// The texts from the start of the phrase to each end of the head.
  private func heads(_ name: String) -> [String] {
    let text = FoldedText(name)
    let head = HeadNoun(text)
    return head.ends.map { end in
      let phrase = String(decoding: text.bytes[head.phrase.lowerBound..<end], as: UTF8.self)
      return String(phrase.drop { $0 == " " })
    }
  }

  @Test(
    "The head is the last word before sizes, brackets, commas, for and with",
    arguments: [
      ("Motor bracket", "motor bracket"), ("Bracket for motor", "bracket"),
      ("Bracket, motor", "bracket"), ("Servo motor (400 W)", "servo motor"),
      ("Servo motor 400W", "servo motor"), ("Housing with magnet", "housing"),
      ("Servo motor M6 black", "servo motor"), ("モータブラケット", "モタブラケット"),
      ("电机支架", "电机支架"), ("(spare) Servo motor", "servo motor"),
    ]
  )
  func ends(name: String, expected: String) {
    #expect(heads(name) == [expected])
  }

  @Test("Generic words leave the head to the word before, or to the next phrase")
  func generic() {
    #expect(heads("Motor assembly").contains("motor"))
    #expect(heads("Assy, motor") == ["motor"])
    #expect(heads("電機組件").contains("电机"))
    #expect(heads("モータユニット").contains("モタ"))
  }

  @Test("A name of nothing but sizes has no head", arguments: ["", "M6 x 20", "10 mm", "---"])
  func none(name: String) {
    #expect(heads(name) == [])
  }
}
