import KidoUnits
import TestSupport
import Testing

@testable import KidoFacts

@Suite("FactLinter")
struct FactLinterTests {
  private static let editions = ["new-2026,New,P,2026-06-30,2026-01-01,own,free,,"]
  private static let two = editions + ["mid-2023,Mid,P,2023-06-30,2026-01-01,own,free,,"]

  /// A small base without a fault: parts that add up, shares, a price and a constant.
  private static let sound = [
    SmallFacts.row(place: "CHN", value: "270000"), SmallFacts.row(place: "USA", value: "45500"),
    SmallFacts.row(place: "AUS", value: "29000"), SmallFacts.row(place: "Other", value: "35500"),
    SmallFacts.row(place: "World", value: "380000"),
    SmallFacts.row(
      quantity: "share",
      stage: "magnet",
      place: "CHN",
      value: "92",
      unit: "%",
      basis: ""
    ),
    SmallFacts.row(
      quantity: "share",
      stage: "magnet",
      place: "JPN",
      value: "7",
      unit: "%",
      basis: ""
    ),
    SmallFacts.row(
      quantity: "density",
      stage: "",
      place: "",
      period: "timeless",
      unit: "g/cm3",
      basis: ""
    ),
  ]

  private func findings(
    _ rows: [String],
    editions: [String] = editions,
    known: [String: String] = [:],
    described: Set<String> = []
  ) throws -> [LintFinding] {
    let base = SmallFacts.base(rows, editions: editions)
    let today = try #require(Day(iso: "2026-11-25"))
    return FactLinter(base, today: today, known: known, described: described).findings()
  }

  private func checks(_ rows: [String], editions: [String] = editions) throws -> [LintFinding.Check]
  {
    try findings(Self.sound + rows, editions: editions).map(\.check)
  }

  @Test("A sound base gives no finding")
  func clean() throws {
    #expect(try findings(Self.sound) == [])
  }

  @Test("Parts that do not add up to the published total are found, above and below")
  func sums() throws {
    func world(_ value: String) throws -> [LintFinding] {
      try findings(
        Self.sound.filter { !$0.contains(",World,") } + [
          SmallFacts.row(place: "World", value: value)
        ]
      )
    }
    #expect(try world("390000").map(\.check) == [.sum])
    #expect(try world("350000").map(\.check) == [.sum])
    let finding = try #require(try world("390000").first)
    #expect((finding.found, finding.expected) == ("380000", "390000"))
    #expect(finding.subjects == ["production.mine/REE/World/2024/REO@new-2026"])
    #expect(finding.severity == .error)
    #expect(try world("384000") == [])
  }

  @Test("Parts without a number leave room below the total, never above it")
  func openSums() throws {
    let rows = Self.sound.filter { !$0.contains(",World,") }
    let withheld = SmallFacts.row(place: "BRA", value: "W")
    #expect(try findings(rows + [withheld, SmallFacts.row(place: "World", value: "500000")]) == [])
    let low = try findings(rows + [withheld, SmallFacts.row(place: "World", value: "300000")])
    #expect(low.map(\.check) == [.sum])
  }

  @Test("Shares above the whole are found")
  func shares() throws {
    let row = SmallFacts.row(
      quantity: "share",
      stage: "magnet",
      place: "DEU",
      value: "9",
      unit: "%",
      basis: ""
    )
    #expect(try checks([row]) == [.shares])
  }

  @Test("Digits of a note in front of a figure are found in a series and between editions")
  func footnotes() throws {
    let series = ["2021", "2022", "2023"].map {
      SmallFacts.row(
        subject: "Nd",
        place: "AUS",
        period: $0,
        value: $0 == "2023" ? "116000" : "16000"
      )
    }
    #expect(try Set(checks(series)) == [.footnote])
    let editions = [
      SmallFacts.row(subject: "Nd", place: "AUS", value: "18000", edition: "mid-2023"),
      SmallFacts.row(subject: "Nd", place: "AUS", value: "116000"),
    ]
    let found = try findings(Self.sound + editions, editions: Self.two)
    #expect(found.map(\.check) == [.footnote])
    #expect(found.first?.subjects.first == "production.mine/Nd/AUS/2024/REO@new-2026")
  }

  @Test("Editions that differ by more than three times are a warning")
  func jumps() throws {
    let rows = [
      SmallFacts.row(subject: "Nd", place: "AUS", value: "2000", edition: "mid-2023"),
      SmallFacts.row(subject: "Nd", place: "AUS", value: "7000"),
    ]
    let found = try findings(Self.sound + rows, editions: Self.two)
    #expect(found.map(\.check) == [.jump])
    #expect(found.first?.severity == .warning)
  }

  @Test("A unit and a range that the quantity cannot have are found")
  func unitsAndRanges() throws {
    let unit = SmallFacts.row(quantity: "share", stage: "metal", value: "5", unit: "t", basis: "")
    #expect(try checks([unit]) == [.unit])
    let range = SmallFacts.row(
      quantity: "share",
      stage: "metal",
      value: "105",
      unit: "%",
      basis: ""
    )
    #expect(try checks([range]) == [.range])
    let negative = SmallFacts.row(stage: "metal", value: "-1")
    #expect(try checks([negative]) == [.range])
  }

  @Test("An edition that nothing cites, and a figure about what no table describes")
  func orphans() throws {
    #expect(try checks([], editions: Self.two) == [.orphanEdition])
    let row = SmallFacts.row(
      quantity: "facility-status",
      stage: "",
      subject: "nowhere-plant",
      unit: "text",
      basis: ""
    )
    let found = try findings(Self.sound + [row], described: ["lynas-kalgoorlie"])
    #expect(found.map(\.check) == [.orphanSubject])
    #expect(try findings(Self.sound + [row], described: ["nowhere-plant"]) == [])
  }

  @Test("An edition that may not be passed on must not be cited by what ships")
  func licences() throws {
    let editions = Self.editions + ["mine,Mine,P,2026-06-30,2026-01-01,own use,no,,"]
    let row = SmallFacts.row(subject: "Nd", edition: "mine")
    #expect(try checks([row], editions: editions) == [.licence])
    let imported = FactBase(
      editions: SmallFacts.table(editions),
      files: [("facts.csv", SmallFacts.bytes([SmallFacts.header] + Self.sound))],
      imported: [("imported", SmallFacts.bytes([SmallFacts.header, row]))]
    )
    let today = try #require(Day(iso: "2026-11-25"))
    #expect(FactLinter(imported, today: today).findings() == [])
  }

  @Test("Rows that the loader refuses are errors: unknown place, the same identifier twice")
  func refused() throws {
    let found = try findings(Self.sound + [SmallFacts.row(place: "ATL"), SmallFacts.row()])
    #expect(found.map(\.check) == [.refused, .refused])
    #expect(found.map(\.subjects) == [["facts.csv row 10"], ["facts.csv row 11"]])
  }

  @Test("A series without a figure of the last four years is stale")
  func stale() throws {
    let row = SmallFacts.row(
      quantity: "price",
      stage: "",
      subject: "Dy",
      place: "",
      period: "2019",
      unit: "USD/kg"
    )
    let found = try findings(Self.sound + [row])
    #expect(found.map(\.check) == [.stale])
    #expect(found.first?.severity == .warning)
  }

  @Test("A finding that was looked at is kept as a warning with its reason")
  func accepted() throws {
    let row = SmallFacts.row(quantity: "share", stage: "metal", value: "105", unit: "%", basis: "")
    let id = "share.metal/REE/CHN/2024@new-2026"
    let found = try findings(Self.sound + [row], known: [id: "as published"])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.expected.hasSuffix("(as published)") == true)
  }

  @Test("Figures as large as the notation allows are found out of range and break nothing")
  func huge() throws {
    let rows = [
      SmallFacts.row(subject: "Nd", place: "AUS", period: "2023", value: "5"),
      SmallFacts.row(subject: "Nd", place: "AUS", period: "2024", value: "1e19"),
      SmallFacts.row(subject: "Nd", place: "AUS", period: "2025", value: "1e300"),
    ]
    #expect(try checks(rows).allSatisfy { $0 == .range || $0 == .footnote })
  }

  @Test("A figure with one or two digits in front is glued, for 200 seeds")
  func glued() {
    for seed in 0..<UInt64(200) {
      var random = SplitMix64(seed: seed)
      let other = 10_000 + random.below(90_000)
      let mark = 1 + random.below(99)
      let value = Double("\(mark)\(other)") ?? 0
      guard value > 5 * Double(other) else { continue }
      #expect(FactLinter.isGlued(value, beside: Double(other)), "seed \(seed)")
      #expect(!FactLinter.isGlued(Double(other), beside: value), "seed \(seed)")
    }
  }

  @Test("A ratio below five is never glued, for 500 seeds")
  func notGlued() {
    for seed in 0..<UInt64(500) {
      var random = SplitMix64(seed: seed)
      let other = random.double(in: 1...1e6)
      let value = (other * random.double(in: 0...5)).rounded(.down)
      #expect(!FactLinter.isGlued(value, beside: other), "seed \(seed)")
    }
  }

  @Test("Glued digits need a whole figure above 1,000 with a remainder that fits")
  func gluedEdges() {
    #expect(FactLinter.isGlued(116_000, beside: 16_000))
    #expect(FactLinter.isGlued(116_000, beside: 18_000))
    #expect(!FactLinter.isGlued(116_000, beside: 25_000))
    #expect(!FactLinter.isGlued(116_000.5, beside: 16_000))
    #expect(!FactLinter.isGlued(116, beside: 16))
    #expect(!FactLinter.isGlued(100_000, beside: 16_000))
    #expect(!FactLinter.isGlued(1e19, beside: 5))
    #expect(!FactLinter.isGlued(116_000, beside: 0))
  }
}
