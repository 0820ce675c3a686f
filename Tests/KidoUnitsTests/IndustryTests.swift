import KidoUnits
import Testing

@Suite("Industry")
struct IndustryTests {
  @Test("The five tokens of the command line are the five industries")
  func tokens() {
    #expect(Industry.allCases.map(\.rawValue) == ["auto", "wind", "it", "defence", "battery"])
  }

  @Test("Each industry has a name of its own", arguments: Language.allCases)
  func names(language: Language) {
    let names = Industry.allCases.map { $0.name[language] }
    #expect(names.allSatisfy { !$0.isEmpty })
    #expect(Set(names).count == 5)
  }

  @Test("A text has one version for each language")
  func localized() {
    let text = Localized(en: "a", ja: "b", zh: "c")
    #expect(Language.allCases.map { text[$0] } == ["b", "a", "c"])
    #expect(Language.allCases.map(\.rawValue) == ["ja", "en", "zh"])
  }
}
