import KidoFacts
import KidoUnits
import Testing

@testable import KidoNetwork

@Suite("Stops of lines")
struct LineStopTests {
  private func stops(
    _ name: String = "Magnet N42SH 30x10x5",
    coverDays: Double? = nil,
    stock: Double? = nil
  ) throws -> [LineStop] {
    let facts = try TinyFacts()
    let reference = RowReference(file: "stock.csv", sheet: "", row: 2)
    let company = try TinyFacts.company(
      [TinyFacts.line(name, number: "G", quantity: 2)],
      coverDays: coverDays,
      stock: stock.map {
        [Company.Stock(part: "g", units: $0, countedOn: nil, reference: reference)]
      } ?? []
    )
    return LineStop.all(
      company: company,
      survey: facts.survey(company),
      exposure: facts.exposure(company),
      facts: facts.view
    )
  }

  @Test("Forty-five working days are sixty-three days, and cover of twenty falls 43 short")
  func shortfall() throws {
    let stop = try #require(try stops(coverDays: 20).first)
    #expect(stop.licenceDays == 63)
    #expect(stop.coverDays == 20)
    #expect(stop.shortfall == 43)
    #expect(stop.elements == [.dysprosium])
    #expect(stop.limitingPart == nil)
  }

  @Test("Counted stock comes before the stated cover: 400 units of 2,000 a year are 73 days")
  func stock() throws {
    let stop = try #require(try stops(coverDays: 20, stock: 400).first)
    #expect(abs((stop.coverDays ?? 0) - 73) < 1e-9)
    #expect(abs((stop.shortfall ?? 0) + 10) < 1e-9)
    #expect(stop.limitingPart?.partNumber == "G")
  }

  @Test("Without cover the shortfall is not known")
  func unknown() throws {
    let stop = try #require(try stops().first)
    #expect(stop.coverDays == nil)
    #expect(stop.shortfall == nil)
  }

  @Test("A line without elements under licence does not stop")
  func none() throws {
    #expect(try stops("Magnet 30x10x5", coverDays: 1).count == 0)
  }
}
