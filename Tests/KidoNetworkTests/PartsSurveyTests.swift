import KidoFacts
import KidoUnits
import Testing

@testable import KidoNetwork

@Suite("Survey of a parts list")
struct PartsSurveyTests {
  private let magnet = 1.5 * 7.5 * 0.97

  @Test("An assembly is counted through the rows below it, not twice")
  func assembly() throws {
    let company = try TinyFacts.company([
      TinyFacts.line("Motor 400W", row: 2, level: 0, number: "M"),
      TinyFacts.line("Magnet 30x10x5", row: 3, level: 1, number: "G", quantity: 8),
    ])
    let survey = try TinyFacts().survey(company)
    #expect(survey.findings.map(\.line.partNumber) == ["G"])
    #expect(survey.assemblies.map(\.node) == [0])
    let kilograms = survey.findings.reduce(0) { $0 + $1.kilograms(of: .neodymium).typical }
    #expect(abs(kilograms - magnet * 0.3 * 8 * 1_000 / 1_000) < 1e-9)
    #expect(
      abs((survey.assemblies.first?.grams[.neodymium]?.typical ?? 0) - magnet * 0.3 * 8) < 1e-9
    )
  }

  @Test("A motor without rows below counts itself")
  func leaf() throws {
    let company = try TinyFacts.company([
      TinyFacts.line("Motor 400W", row: 2, level: 0, number: "M"),
      TinyFacts.line("Housing", row: 3, level: 1, number: "H"),
    ])
    let survey = try TinyFacts().survey(company)
    #expect(survey.findings.map(\.line.partNumber) == ["M"])
    #expect(survey.assemblies.count == 0)
    #expect(survey.screenedRows == 2)
  }

  @Test("An alternate is listed and counts for nothing in sums")
  func alternates() throws {
    let part = TinyFacts.line("Magnet 30x10x5", row: 2, number: "G", quantity: 8)
    let other = TinyFacts.line(
      "Magnet 30x10x5",
      row: 3,
      number: "G2",
      quantity: 8,
      isAlternate: true
    )
    let facts = try TinyFacts()
    let alone = facts.exposure(try TinyFacts.company([part]))
    let both = try TinyFacts.company([part, other])
    #expect(facts.survey(both).findings.map(\.isAlternate) == [false, true])
    #expect(facts.exposure(both).elements.map(\.kilograms) == alone.elements.map(\.kilograms))
    #expect(alone.elements.map(\.element) == [.neodymium])
  }

  @Test("The stated mass of a magnet replaces the estimate and keeps the composition")
  func stated() throws {
    let company = try TinyFacts.company(
      [TinyFacts.line("Motor", number: "M-1")],
      statements: [TinyFacts.statement(part: "m-1", magnetGrams: 40)]
    )
    let content = try #require(try TinyFacts().survey(company).findings.first?.content)
    #expect(content.evidence == .stated)
    #expect(content.magnetGrams == Estimate(exactly: 40))
    #expect(abs((content.grams[.neodymium]?.typical ?? 0) - 12) < 1e-9)
    #expect(abs((content.grams[.neodymium]?.high ?? 0) - 12) < 1e-9)
  }

  @Test("A statement about all parts of a supplier holds for its parts only")
  func supplierStatement() throws {
    var line = TinyFacts.line("Motor", number: "M-1")
    line.supplier = "ALPHA"
    let statement = TinyFacts.statement(part: "", supplier: "Alpha")
    #expect(PartsSurvey.applies(statement, to: line))
    line.supplier = "Beta"
    #expect(!PartsSurvey.applies(statement, to: line))
    line.supplier = ""
    #expect(!PartsSurvey.applies(statement, to: line))
  }

  @Test("Twice the volume is twice the need", arguments: 1...50)
  func volume(factor: Int) throws {
    let facts = try TinyFacts()
    let lines = [TinyFacts.line("Magnet N42SH 30x10x5", number: "G", quantity: 3)]
    let once = facts.exposure(try TinyFacts.company(lines, volume: 100)).elements
    let more = facts.exposure(try TinyFacts.company(lines, volume: 100 * Double(factor))).elements
    #expect(once.map(\.element) == more.map(\.element))
    for (first, second) in zip(once, more) {
      let expected = first.kilograms.typical * Double(factor)
      #expect(abs(second.kilograms.typical - expected) <= 1e-9 * expected)
    }
  }
}
