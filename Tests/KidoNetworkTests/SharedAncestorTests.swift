import KidoFacts
import KidoUnits
import Testing

@testable import KidoNetwork

@Suite("Plants that suppliers share")
struct SharedAncestorTests {
  private func statement(_ supplier: String, _ site: String, part: String = "G")
    -> Company.Statement
  {
    TinyFacts.statement(part: part, supplier: supplier, stage: .separation, site: site)
  }

  @Test("A plant that two suppliers name is shared, however it is spelt")
  func shared() throws {
    let company = try TinyFacts.company(
      [TinyFacts.line("Magnet", number: "G")],
      statements: [
        statement("Beta", "PLANT　一"), statement("Alpha", "plant 一", part: "H"),
        statement("Alpha", "other"),
        statement("Gamma", ""), statement("Delta", ""),
      ]
    )
    let found = SharedAncestor.all(company)
    #expect(found.map(\.suppliers) == [["Alpha", "Beta"]])
    #expect(found.map(\.parts) == [["G", "H"]])
    #expect(found.map(\.stage) == [.separation])
  }

  @Test("A plant of one supplier is not shared, nor one at another stage")
  func notShared() throws {
    let company = try TinyFacts.company(
      [TinyFacts.line("Magnet", number: "G")],
      statements: [
        statement("Alpha", "One"), statement("Alpha", "One", part: "H"),
        TinyFacts.statement(part: "G", supplier: "Beta", stage: .metal, site: "One"),
      ]
    )
    #expect(SharedAncestor.all(company).count == 0)
  }

  @Test("Plants with more suppliers come first, then by name")
  func order() throws {
    let company = try TinyFacts.company(
      [TinyFacts.line("Magnet", number: "G")],
      statements: [
        statement("A", "Zeta"), statement("B", "Zeta"), statement("A", "Beta"),
        statement("B", "Beta"),
        statement("A", "Omega"), statement("B", "Omega"), statement("C", "Omega"),
      ]
    )
    #expect(SharedAncestor.all(company).map(\.site) == ["Omega", "Beta", "Zeta"])
  }
}
