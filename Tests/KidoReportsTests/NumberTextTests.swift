import KidoUnits
import TestSupport
import Testing

@testable import KidoReports

@Suite("NumberText")
struct NumberTextTests {
  @Test(
    "A number has three significant digits and commas between thousands",
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (1.5, "1.5"), (12.34, "12.3"), (123.4, "123"),
      (1_234, "1,230"),
      (999.6, "1,000"), (9.996, "10"), (1_234_567, "1,230,000"), (-1_234, "-1,230"),
      (0.1234, "0.123"),
      (0.001_234, "0.00123"), (1e9, "1,000,000,000"), (-0.5, "-0.5"), (100, "100"),
      (2_000, "2,000"),
    ] as [(Double, String)]
  )
  func plain(value: Double, text: String) {
    #expect(NumberText.plain(value) == text)
  }

  @Test("What is no number is printed as a dash", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(value: Double) {
    #expect(NumberText.plain(value) == "–")
  }

  @Test("A printed number is within half a unit of its third digit", arguments: UInt64(0)..<100)
  func rounding(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var value = random.double(in: 1...10)
    for _ in 0..<Int(random.next() % 9) { value *= 10 }
    let back = try #require(Double(NumberText.plain(value).filter { $0 != "," }))
    #expect(abs(back / value - 1) <= 0.005 + 1e-12)
  }

  @Test(
    "A percentage is whole, and neither 0 nor 100 unless it is",
    arguments: [
      (0, "0"), (0.001, "<1"), (0.004_9, "<1"), (0.005, "1"), (0.5, "50"), (0.994, "99"),
      (0.996, ">99"), (0.999_99, ">99"), (1, "100"), (0.985, "99"),
    ] as [(Double, String)]
  )
  func percent(share: Double, text: String) {
    #expect(NumberText.percent(share) == text)
  }

  @Test("A share just below the whole is never printed as 100")
  func almostWhole() {
    #expect(NumberText.percent(0.995) == ">99")
  }

  @Test("A range shows both ends, or one number where they read alike")
  func range() throws {
    #expect(NumberText.range(try Estimate(low: 2.5, typical: 6, high: 15)) == "2.5–15")
    #expect(NumberText.range(try Estimate(low: 1.001, typical: 1.002, high: 1.003)) == "1")
    #expect(NumberText.range(Estimate(exactly: 3), scale: 1_000) == "3,000")
  }

  static let money: [(Double, Currency, Language, String)] = [
    (2.34e9, .jpy, .japanese, "23.4 億円"), (120_000_000, .cny, .chinese, "1.2 亿元"),
    (1_200_000, .eur, .english, "EUR 1.2 million"), (2.5e9, .usd, .english, "USD 2.5 billion"),
    (950, .gbp, .english, "GBP 950"), (35_000, .jpy, .japanese, "3.5 万円"),
    (35_000, .usd, .japanese, "3.5 万米ドル"), (9_990, .jpy, .japanese, "9,990 円"),
    (120_000_000, .jpy, .chinese, "1.2 亿日元"), (5_000_000, .eur, .chinese, "500 万欧元"),
    (-2.34e9, .jpy, .japanese, "-23.4 億円"), (0, .krw, .english, "KRW 0"),
  ]

  @Test("Money is said in the words of the reader", arguments: money)
  func moneyWords(amount: Double, currency: Currency, language: Language, text: String) {
    #expect(NumberText.money(amount, currency, language) == text)
  }

  @Test("An amount that rounds up to the next word takes that word")
  func nextWord() {
    #expect(NumberText.money(9_999, .jpy, .japanese) == "1 万円")
    #expect(NumberText.money(999_900, .eur, .english) == "EUR 1 million")
    #expect(NumberText.money(999_900_000, .eur, .english) == "EUR 1 billion")
    #expect(NumberText.money(99_990_000, .jpy, .japanese) == "1 億円")
  }

  @Test("No sign of a currency is used: the yen sign means two", arguments: Currency.allCases)
  func noSigns(currency: Currency) {
    for language in Language.allCases {
      let text = NumberText.money(1_234_567, currency, language)
      #expect(!text.contains { "¥￥$€£₩".contains($0) })
    }
  }

  @Test(
    "A mass has the unit that reads best",
    arguments: [
      (0, "0 kg"), (0.000_5, "0.5 g"), (0.5, "500 g"), (1, "1 kg"), (9_990, "9,990 kg"),
      (10_000, "10 t"), (12_345, "12.3 t"), (1_000_000, "1 kt"), (2_500_000, "2.5 kt"),
      (-0.5, "-500 g"),
    ] as [(Double, String)]
  )
  func mass(kilograms: Double, text: String) {
    #expect(NumberText.mass(kilograms: kilograms) == text)
  }

  @Test("A range of masses has the unit of its high end")
  func massRange() throws {
    #expect(
      NumberText.massRange(try Estimate(low: 500, typical: 9_000, high: 20_000)) == "0.5–20 t"
    )
    #expect(NumberText.massRange(try Estimate(low: 0.002, typical: 0.01, high: 0.05)) == "2–50 g")
    #expect(NumberText.massRange(try Estimate(low: 2, typical: 3, high: 4)) == "2–4 kg")
  }
}
