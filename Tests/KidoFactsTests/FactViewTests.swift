import KidoUnits
import Testing

@testable import KidoFacts

@Suite("FactView")
struct FactViewTests {
  private func view(_ rows: [String], _ asOf: String? = nil) throws -> FactView {
    let base = SmallFacts.base(rows)
    try #require(base.issues.isEmpty)
    return FactView(base, asOf: try asOf.map { try #require(Day(iso: $0)) })
  }

  @Test("Without a day everything is known, and nothing stands in")
  func noDay() throws {
    let sightings = try view([SmallFacts.row(), SmallFacts.row(edition: "old-2020")])
      .all(.production, subject: "REE")
    #expect(sightings.count == 2)
    #expect(sightings.allSatisfy { !$0.isStandIn })
  }

  @Test(
    "A figure is known from the day its edition was published",
    arguments: [("2023-06-29", 0), ("2023-06-30", 1), ("2024-01-01", 1)]
  )
  func publication(day: String, count: Int) throws {
    let view = try view([SmallFacts.row(period: "2022", edition: "mid-2023")], day)
    #expect(view.all(.production, subject: "REE").count == count)
  }

  @Test(
    "A later edition stands in once the period has ended 18 months before",
    arguments: [
      ("2021", "2023-06-29", false), ("2021", "2023-06-30", false), ("2021", "2023-07-01", true),
      ("2021-11", "2023-05-31", false), ("2021-11", "2023-06-01", true),
      ("2022-02-27", "2023-08-27", false), ("2022-02-27", "2023-08-28", true),
    ]
  )
  func standIn(period: String, day: String, stands: Bool) throws {
    let sightings = try view([SmallFacts.row(period: period)], day).all(.production, subject: "REE")
    #expect(sightings.map(\.isStandIn) == (stands ? [true] : []))
  }

  @Test("Nothing stands in where an edition of the day has the same key")
  func noStandInBesideKnown() throws {
    let rows = [
      SmallFacts.row(period: "2018", value: "1", edition: "old-2020"),
      SmallFacts.row(period: "2018", value: "2", edition: "new-2026"),
      SmallFacts.row(place: "USA", period: "2018", value: "3", edition: "new-2026"),
    ]
    let sightings = try view(rows, "2022-01-01").all(.production, subject: "REE")
    #expect(sightings.map(\.observation.central) == [1, 3])
    #expect(sightings.map(\.isStandIn) == [false, true])
  }

  @Test("What is timeless is known on every day")
  func timeless() throws {
    let row = SmallFacts.row(
      quantity: "density",
      stage: "",
      period: "timeless",
      edition: "new-2026"
    )
    let sightings = try view([row], "1990-01-01").all(.density, subject: "REE")
    #expect(sightings.map(\.isStandIn) == [false])
  }

  @Test("Stage, part and place narrow a view")
  func narrowing() throws {
    let view = try view([
      SmallFacts.row(of: "a", value: "1"), SmallFacts.row(stage: "metal", value: "2"),
      SmallFacts.row(place: "USA", value: "3"), SmallFacts.row(subject: "Nd", value: "4"),
      SmallFacts.row(stage: "", value: "5"),
    ])
    func values(_ sightings: [FactView.Sighting]) -> [Double?] {
      sightings.map(\.observation.central)
    }
    #expect(values(view.all(.production, subject: "REE")) == [1, 2, 3, 5])
    #expect(values(view.all(.production, stage: .metal, subject: "REE")) == [2])
    #expect(values(view.all(.production, subject: "REE", of: "a")) == [1])
    #expect(values(view.all(.production, subject: "REE", of: "")) == [2, 3, 5])
    #expect(values(view.all(.production, subject: "REE", place: Place(code: "USA"))) == [3])
    #expect(view.all(.production, subject: "Dy").isEmpty)
    #expect(view.all(.share, subject: "REE").isEmpty)
    #expect(view.base.subjects(of: .production) == ["Nd", "REE"])
    #expect(view.base.subjects(of: .price).isEmpty)
  }

  /// Rows of which the last is to be preferred to all before it.
  static let ranked: [[String]] = [
    [
      SmallFacts.row(period: "2022", edition: "new-2026"),
      SmallFacts.row(period: "2023", edition: "old-2020"),
    ],
    [
      SmallFacts.row(period: "2023-11", edition: "new-2026"),
      SmallFacts.row(period: "2023", edition: "old-2020"),
    ],
    [
      SmallFacts.row(edition: "old-2020"), SmallFacts.row(edition: "mid-2023"),
      SmallFacts.row(edition: "new-2026", confidence: "recalled"),
    ],
    [
      SmallFacts.row(edition: "new-2026", confidence: "derived"),
      SmallFacts.row(edition: "twin-2026", confidence: "read"),
    ],
    [SmallFacts.row(edition: "twin-2026"), SmallFacts.row(edition: "new-2026")],
  ]

  @Test(
    "The newest period wins, then the newest edition, the surest figure, the first identifier",
    arguments: ranked
  )
  func newest(rows: [String]) throws {
    for order in [rows, rows.reversed()] {
      let found = try #require(try view(order).newest(.production, subject: "REE"))
      let best = try #require(rows.last)
      #expect(SmallFacts.base([best]).all == [found.observation])
    }
  }

  @Test("A condition is asked before the newest is chosen")
  func condition() throws {
    let view = try view([
      SmallFacts.row(period: "2022"), SmallFacts.row(period: "2023", basis: "gross"),
    ])
    let found = view.newest(.production, subject: "REE", where: { $0.basis == "REO" })
    #expect(found?.observation.period.description == "2022")
    #expect(view.newest(.production, subject: "REE", where: { _ in false }) == nil)
  }

  @Test("The order of the rows does not choose the newest, even where some have no period")
  func orderFree() throws {
    let rows = [
      SmallFacts.row(period: "timeless", edition: "mid-2023"),
      SmallFacts.row(period: "2024", edition: "old-2020"),
      SmallFacts.row(period: "2010", edition: "new-2026"),
    ]
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let found = try orders.map { order in
      try view(order.map { rows[$0] }).newest(.production, subject: "REE")?.observation.id
    }
    #expect(Set(found).count == 1)
  }
}
