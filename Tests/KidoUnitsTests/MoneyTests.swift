import KidoUnits
import Testing

@Suite("Money")
struct MoneyTests {
  private func basis(_ currency: Currency, _ year: Int) throws -> PriceBasis {
    PriceBasis(currency: currency, year: try #require(Year(year)))
  }

  @Test("Amounts of one basis add")
  func adding() throws {
    let yen = try basis(.jpy, 2025)
    #expect(try Money(2, yen).adding(Money(3, yen)) == Money(5, yen))
    #expect(Money(2, yen).scaled(by: 4) == Money(8, yen))
  }

  @Test("Amounts of two currencies or two price years do not add")
  func mixing() throws {
    let yen = try basis(.jpy, 2025)
    for other in [try basis(.usd, 2025), try basis(.jpy, 2024)] {
      #expect(throws: UnitError.differentPriceBases(yen, other)) {
        try Money(1, yen).adding(Money(1, other))
      }
    }
  }

  @Test("A restated amount adds to amounts of its new basis")
  func restating() throws {
    let yen = try basis(.jpy, 2025)
    let dollars = try basis(.usd, 2025)
    let restated = Money(2, dollars).restated(in: yen, rate: 150)
    #expect(try restated.adding(Money(50, yen)) == Money(350, yen))
  }

  @Test("Yen and won have no minor unit, the others have a hundred")
  func minorUnits() {
    #expect(Currency.allCases.filter { $0.minorUnits == 1 } == [.jpy, .krw])
    #expect(Currency.allCases.filter { $0.minorUnits == 100 } == [.eur, .cny, .usd, .gbp])
    #expect(
      BookedAmount(minorUnits: 1, currency: .jpy) != BookedAmount(minorUnits: 1, currency: .usd)
    )
  }
}
