import KidoFacts
import KidoUnits
import Testing

@testable import KidoNetwork

@Suite("Questions to suppliers")
struct SupplierQuestionTests {
  private func questions(_ lines: [PartLine], statements: [Company.Statement] = [], limit: Int = 10)
    throws -> [SupplierQuestion]
  {
    let facts = try TinyFacts()
    let company = try TinyFacts.company(lines, statements: statements)
    return SupplierQuestion.ranked(
      survey: facts.survey(company),
      exposure: facts.exposure(company),
      limit: limit
    )
  }

  @Test("The question that changes most comes first")
  func order() throws {
    let asked = try questions([
      TinyFacts.line("Motor", row: 2, number: "M", quantity: 10),
      TinyFacts.line("Magnet 5x5x5", row: 3, number: "G"),
    ])
    #expect(asked.map(\.swing) == asked.map(\.swing).sorted(by: >))
    #expect(asked.first?.line.partNumber == "M")
    #expect(asked.allSatisfy { $0.swing > 0 })
  }

  @Test("The limit cuts the list at its end")
  func limit() throws {
    let lines = (0..<8).map { TinyFacts.line("Motor", row: $0 + 2, number: "M\($0)") }
    let all = try questions(lines, limit: 100)
    let few = try questions(lines, limit: 3)
    #expect(all.count > 10)
    #expect(few.map(\.swing) == Array(all.map(\.swing).prefix(3)))
  }

  @Test("What a supplier has stated is not asked again")
  func answered() throws {
    let line = TinyFacts.line("Motor", number: "M")
    let open = try questions([line])
    #expect(open.contains { $0.topic == .mass })
    // Nothing is known of the origin, so that the answer would say most of all.
    #expect(open.contains { $0.topic == .origin })
    let asked = try questions(
      [line],
      statements: [TinyFacts.statement(part: "M", stage: .separation, magnetGrams: 40)]
    )
    #expect(!asked.contains { $0.topic == .mass || $0.topic == .origin })
    // Who states the mass of the magnet has said that there is one.
    #expect(!asked.contains { $0.topic == .holds })
  }

  @Test("An alternate is asked nothing")
  func alternates() throws {
    #expect(try questions([TinyFacts.line("Motor", number: "M", isAlternate: true)]).count == 0)
  }
}
