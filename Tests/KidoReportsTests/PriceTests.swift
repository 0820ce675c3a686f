import KidoAnswers
import KidoFacts
import KidoNetwork
import KidoUnits
import Testing

@testable import KidoReports

@Suite("Prices on a page")
struct PriceTests {
  @Test("Each price has its market and its period", arguments: Language.allCases)
  func period(language: Language) throws {
    let answer = try Page().answer()
    let page = AssessmentText(answer, language: language).render()
      .filter { !$0.isWhitespace }
    let prices = answer.exposure.elements.prefix(6).compactMap(\.price)
    #expect(prices.count >= 4)
    for price in prices {
      let market = MarketName.name(price.market)[language]
      let period = PeriodText.text(price.period, language)
      let mark = language == .english ? ", " : language == .japanese ? "、" : "，"
      #expect(
        page.contains((market + mark + period).filter { !$0.isWhitespace }),
        "\(market) \(period)"
      )
    }
  }

  @Test("A year is written as a year in Japanese and Chinese, a month as in the fact files")
  func words() throws {
    let year = try #require(FactPeriod("2025"))
    let month = try #require(FactPeriod("2025-07"))
    #expect(PeriodText.text(year, .english) == "2025")
    #expect(PeriodText.text(year, .japanese) == "2025 年")
    #expect(PeriodText.text(month, .chinese) == "2025-07")
  }
}
