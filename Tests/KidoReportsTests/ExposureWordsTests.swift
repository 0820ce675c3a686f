import Foundation
import KidoFacts
import KidoUnits
import Testing

@testable import KidoReports

@Suite("Words of the exposure section")
struct ExposureWordsTests {
  private static func page(_ home: Place, _ language: Language) throws -> String {
    try Page(home: home).text(language)
  }

  @Test("The 65 % are called the benchmark of the EU")
  func benchmark() throws {
    let words: [(Language, String)] = [
      (.english, "EU benchmark (CRMA): at most 65 % from one third country at each stage"),
      (.japanese, "EU 重要原材料法の目安：各工程で域外の一か国に 65 % 以内"),
      (.chinese, "欧盟《关键原材料法案》目标：各环节对单一第三国依赖不超过 65 %"),
    ]
    for (language, text) in words {
      #expect(try Self.page(.japan, language).unbroken.contains(text))
    }
  }

  @Test("For a buyer in China, China is no third country and its share has no verdict")
  func chinaAtHome() throws {
    let words: [(Language, String, String, [String])] = [
      (.english, "domestic", "most of it comes from China itself", ["within", "above"]),
      (.japanese, "国内・域内", "大半は中国のもので", ["以内", "超"]),
      (.chinese, "本地为主", "大部分来自中国", ["超过"]),
    ]
    for (language, mark, sentence, verdicts) in words {
      let page = try Self.page(.china, language)
      #expect(page.unbroken.contains(sentence))
      let alloy = page.split(separator: "\n")
        .filter { $0.contains("▓") && $0.contains(Stage.alloy.name[language]) }
      #expect(!alloy.isEmpty)
      for line in alloy {
        #expect(line.contains(mark))
        #expect(verdicts.allSatisfy { !line.contains($0) }, "\(line)")
      }
      let elsewhere = try Self.page(.japan, language)
      #expect(!elsewhere.contains(mark + " ") && !elsewhere.contains(mark + "："))
    }
  }

  @Test("What imports are counted by is said where imports are used, and only there")
  func imports() throws {
    let english = try Self.page(.japan, .english).unbroken
    #expect(english.contains("imports: what Japan imports, as a rule by value and over all"))
    #expect(try Self.page(.japan, .japanese).unbroken.contains("金額ベースで、元素別ではなく税関品目"))
    #expect(try Self.page(.japan, .chinese).unbroken.contains("一般按金额、按整个税号"))
    #expect(try !Self.page(.china, .english).contains("imports:"))
  }

  @Test("Why sums of elements and of rows differ is said")
  func sums() throws {
    #expect(try Self.page(.japan, .english).contains("Sums by element are weighted by the chance"))
    #expect(try Self.page(.japan, .japanese).unbroken.contains("含有確率で重み付け"))
    #expect(try Self.page(.japan, .chinese).unbroken.contains("按各零件的含有概率加权"))
  }

  @Test("The column of chances is called by the word of the glossary")
  func chance() {
    #expect(Phrase.columnChance.text == Localized(en: "chance", ja: "含有確率", zh: "含有概率"))
  }

  @Test("The European Union is the EU, and names that take an article have it in a sentence")
  func union() throws {
    for language in Language.allCases {
      let page = try Self.page(.europeanUnion, language)
      #expect(!page.contains("(27)") && !page.contains("27か国") && !page.contains("27国"))
    }
    #expect(
      try Self.page(.europeanUnion, .english).unbroken.contains("imports: what the EU imports")
    )
    let america = try #require(Place(code: "USA"))
    #expect(PlaceName.inSentence(america, .english) == "the United States")
    #expect(PlaceName.label(america, .english) == "USA")
    #expect(PlaceName.inSentence(.japan, .english) == "Japan")
    #expect(PlaceName.inSentence(.europeanUnion, .japanese) == "EU")
  }

  @Test("A stage has one name on the page and in the glossary", arguments: Stage.allCases)
  func stages(stage: Stage) throws {
    let url = Page.repository.appendingPathComponent("docs/glossary.md")
    let glossary = try String(contentsOf: url, encoding: .utf8)
    let name = stage.name
    #expect(glossary.contains("| \(name.english) | \(name.japanese) | \(name.chinese) |"))
  }

  @Test("The stages of a question are those of the page")
  func stagesOfQuestion() {
    for language in Language.allCases {
      let question = Phrase.questionOrigin.text[language]
      guard language != .english else { continue }
      for stage in [Stage.separation, .metal, .magnet] {
        #expect(question.contains(stage.name[language]))
      }
    }
  }
}
