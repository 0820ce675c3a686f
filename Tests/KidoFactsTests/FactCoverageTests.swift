import KidoUnits
import Testing

@testable import KidoFacts

@Suite("FactCoverage, and imported rows beside shipped ones")
struct FactCoverageTests {
  private func cells(_ rows: [String]) throws -> [FactCoverage.Cell] {
    let base = SmallFacts.base(rows)
    try #require(base.issues.isEmpty)
    return FactCoverage(FactView(base)).cells
  }

  @Test("Tonnes of named countries over the world total, by hand: 300 + 80 of 400, 80 recalled")
  func production() throws {
    let cells = try cells([
      SmallFacts.row(place: "CHN", value: "300"),
      SmallFacts.row(place: "USA", value: "80", confidence: "recalled"),
      SmallFacts.row(place: "AUS", value: "W"), SmallFacts.row(place: "Other", value: "20"),
      SmallFacts.row(place: "World", value: "400"),
    ])
    let cell = try #require(cells.first)
    #expect(cells.count == 1)
    #expect((cell.subject, cell.stage, cell.year, cell.editions) == ("REE", .mine, 2024, 1))
    #expect(cell.known == 0.95)
    #expect(cell.recalled == 0.2)
  }

  @Test("Shares count as parts of a hundred, and the edition that names most decides")
  func shares() throws {
    func share(_ place: String, _ value: String, _ edition: String) -> String {
      SmallFacts.row(
        quantity: "share",
        stage: "magnet",
        place: place,
        value: value,
        unit: "%",
        basis: "",
        edition: edition
      )
    }
    let cells = try cells([
      share("CHN", "60", "old-2020"), share("CHN", "92", "new-2026"), share("JPN", "6", "new-2026"),
      share("Other", "2", "new-2026"),
    ])
    #expect(cells.map(\.known) == [0.98])
    #expect(cells.map(\.editions) == [2])
  }

  @Test("Without a world total tonnes say nothing, and rounding never gives more than all")
  func edges() throws {
    #expect(try cells([SmallFacts.row(place: "CHN", value: "300")]) == [])
    let over = try cells([
      SmallFacts.row(place: "CHN", value: "301"), SmallFacts.row(place: "World", value: "300"),
    ])
    #expect(over.map(\.known) == [1])
    let zero = try cells([
      SmallFacts.row(place: "CHN", value: "—"), SmallFacts.row(place: "World", value: "—"),
    ])
    #expect(zero == [])
  }

  @Test("Cells are ordered along the chain, then by subject and year")
  func order() throws {
    let rows = [
      ("magnet", "Nd", "2024"), ("mine", "REE", "2024"), ("mine", "Dy", "2024"),
      ("mine", "REE", "2020"),
    ]
    let cells = try cells(
      rows.map { stage, subject, year in
        SmallFacts.row(
          quantity: "share",
          stage: stage,
          subject: subject,
          period: year,
          value: "50",
          unit: "%"
        )
      }
    )
    #expect(
      cells.map { "\($0.stage) \($0.subject) \($0.year)" } == [
        "mine Dy 2024", "mine REE 2020", "mine REE 2024", "magnet Nd 2024",
      ]
    )
  }

  @Test("Editions left out of a view give nothing, and what they hid comes forth")
  func without() throws {
    let base = SmallFacts.base([
      SmallFacts.row(value: "1", edition: "old-2020"),
      SmallFacts.row(value: "2", edition: "new-2026"),
    ])
    #expect(FactView(base).newest(.production, subject: "REE")?.observation.central == 2)
    let view = FactView(base, without: ["new-2026"])
    #expect(view.newest(.production, subject: "REE")?.observation.central == 1)
    #expect(view.observations(of: .production).map(\.edition.key) == ["old-2020"])
    #expect(FactView(base, without: ["new-2026", "old-2020"]).observations(of: .production) == [])
    #expect(FactView(base, without: ["no-such"]).observations(of: .production).count == 2)
  }

  private func base(shipped: [String], imported: [[String]]) -> FactBase {
    FactBase(
      editions: SmallFacts.table(SmallFacts.editions),
      files: [("facts.csv", SmallFacts.bytes([SmallFacts.header] + shipped))],
      imported: imported.enumerated().map {
        ("import \($0)", SmallFacts.bytes([SmallFacts.header] + $1))
      }
    )
  }

  @Test("An imported row stands in for the shipped one of its identifier, and is counted")
  func superseded() {
    let base = base(
      shipped: [SmallFacts.row(value: "1"), SmallFacts.row(place: "USA", value: "2")],
      imported: [[SmallFacts.row(value: "10"), SmallFacts.row(place: "JPN", value: "3")]]
    )
    #expect(base.issues == [])
    #expect(base.all.map(\.figureText) == ["2", "10", "3"])
    #expect(base.superseded == 1)
    #expect(base.importedCount == 2)
    #expect(base.shippedEditionKeys == ["new-2026"])
  }

  @Test("Of two imports the later one is used; only shipped rows count as superseded")
  func laterImport() {
    let base = base(
      shipped: [SmallFacts.row(value: "1")],
      imported: [
        [SmallFacts.row(value: "10"), SmallFacts.row(place: "USA", value: "5")],
        [SmallFacts.row(value: "20"), SmallFacts.row(place: "USA", value: "6")],
      ]
    )
    #expect(base.issues == [])
    #expect(base.all.map(\.figureText) == ["20", "6"])
    #expect(base.superseded == 1)
  }

  @Test("The same identifier twice in one import is refused, as in a shipped file")
  func twiceInOneImport() {
    let base = base(
      shipped: [],
      imported: [[SmallFacts.row(value: "1"), SmallFacts.row(value: "2")]]
    )
    #expect(base.issues.map(\.fault) == [.duplicate])
    #expect(base.all.map(\.figureText) == ["1"])
  }
}
