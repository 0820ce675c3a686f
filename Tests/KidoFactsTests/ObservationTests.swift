import KidoUnits
import Testing

@testable import KidoFacts

@Suite("Observation identifiers")
struct ObservationTests {
  static let rows: [(String, String)] = [
    (SmallFacts.row(), "production.mine/REE/CHN/2024/REO@new-2026"),
    (
      SmallFacts.row(
        quantity: "density",
        stage: "",
        subject: "ndfeb",
        place: "",
        period: "timeless",
        basis: ""
      ),
      "density/ndfeb/-/timeless@new-2026"
    ),
    (
      SmallFacts.row(
        quantity: "price",
        stage: "",
        subject: "Dy",
        period: "2025-05-30",
        market: "europe",
        basis: "oxide"
      ),
      "price/Dy/CHN/2025-05-30/europe/oxide@new-2026"
    ),
    (
      SmallFacts.row(
        quantity: "import",
        stage: "",
        subject: "magnets",
        of: "JPN",
        place: "EU27",
        period: "2024-Q2",
        basis: "gross"
      ),
      "import/magnets:JPN/EU27/2024-Q2/gross@new-2026"
    ),
    (
      SmallFacts.row(
        quantity: "sourcing",
        stage: "magnet",
        subject: "ndfeb",
        of: "VNM",
        place: "World",
        period: "2016..2020",
        basis: ""
      ),
      "sourcing.magnet/ndfeb:VNM/World/2016..2020@new-2026"
    ),
  ]

  @Test("The identifier has the documented form and leads back to its row", arguments: rows)
  func roundTrip(row: String, id: String) throws {
    let base = SmallFacts.base(Self.rows.map(\.0))
    let found = try #require(base.observation(id: id))
    #expect(found.id == id)
    #expect(SmallFacts.base([row]).all == [found])
    #expect(base.observations(ids: [id, "x"]) == [id: found])
  }

  @Test(
    "What is no identifier finds nothing",
    arguments: [
      "", "@", "/", "x", "production.mine/REE/CHN/2024/REO",
      "production.mine/REE/CHN/2024/REO@old-2020",
      "production.mine/REE/CHN/2024/REO@", "@new-2026", "production.mine/REE/CHN/2024@new-2026",
      "PRODUCTION.mine/REE/CHN/2024/REO@new-2026",
    ]
  )
  func unknown(id: String) {
    #expect(SmallFacts.base([SmallFacts.row()]).observation(id: id) == nil)
  }

  @Test("Confidence runs from read to recalled")
  func confidence() {
    #expect(Confidence.allCases.sorted() == [.read, .readSecondary, .derived, .claimed, .recalled])
    for language in Language.allCases {
      #expect(Set(Confidence.allCases.map { $0.name[language] }).count == 5)
    }
  }

  @Test("Stages run along the chain, and recycling is no part of it")
  func stages() {
    #expect(Stage.chain == [.mine, .separation, .metal, .alloy, .magnet])
    #expect(Stage.allCases == Stage.allCases.sorted())
    #expect(!Stage.chain.contains(.recycling))
    for language in Language.allCases {
      #expect(Set(Stage.allCases.map { $0.name[language] }).count == 6)
    }
  }

  @Test("An edition is known from the last day its date allows")
  func published() {
    let table = SmallFacts.table([
      "a,T,P,2024,2026-01-01,own,free,,", "b,T,P,2024-02,2026-01-01,own,free,,",
      "c,T,P,2024-02-05,2026-01-01,own,free,,",
    ])
    #expect(table.all.map(\.published.description) == ["2024-12-31", "2024-02-29", "2024-02-05"])
    #expect(table.all.map(\.publishedText) == ["2024", "2024-02", "2024-02-05"])
  }
}
