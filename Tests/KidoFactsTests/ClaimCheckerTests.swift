import KidoUnits
import Testing

@testable import KidoFacts

@Suite("Claims")
struct ClaimCheckerTests {
  private static func claim(
    kind: String = "figure",
    value: String,
    unit: String = "t",
    period: String = "2023",
    since: String = "",
    quantity: String = "production",
    place: String = "World",
    subject: String = "REE",
    reach: String = ""
  ) throws -> Claim {
    let row = [
      "C01", kind, value, unit, period, since, quantity, "mine", subject, "", place, "", "REO",
      reach, "", "kido facts claims", "S", "文", "文", "", "", "",
    ].joined(separator: ",")
    let header = ClaimTable.header.joined(separator: ",")
    let table = ClaimTable(file: "claims.csv", bytes: SmallFacts.bytes([header, row]))
    #expect(table.issues.isEmpty, "\(table.issues.map(\.description))")
    return try #require(table.claims.first)
  }

  private static func check(_ claim: Claim, _ rows: [String]) -> ClaimCheck? {
    ClaimChecker(FactView(SmallFacts.base(rows))).check(claim)
  }

  private static func verdict(_ claim: Claim, _ rows: [String]) -> ClaimVerdict? {
    check(claim, rows)?.verdict
  }

  private static func world(_ value: String, _ year: String, _ edition: String) -> String {
    SmallFacts.row(place: "World", period: year, value: value, edition: edition)
  }

  @Test("The verdict follows from value, year and the newest source: moving one figure turns it")
  func verdictFlips() throws {
    let claim = try Self.claim(value: "350000")
    let old = Self.world("350000", "2023", "mid-2023")
    for (rows, expected) in [
      ([old], ClaimVerdict.supported),
      ([old, Self.world("355000", "2023", "new-2026")], .supported),
      ([old, Self.world("376000", "2023", "new-2026")], .conditional),
      ([Self.world("376000", "2023", "new-2026")], .notFound),
      (
        [Self.world("376000", "2023", "new-2026"), Self.world("350000", "2022", "new-2026")],
        .otherScope
      ),
      ([Self.world("350000", "2022", "new-2026")], .otherScope),
      ([], .notFound),
    ] as [([String], ClaimVerdict)] {
      #expect(Self.verdict(claim, rows) == expected, "\(rows)")
    }
  }

  @Test("What a party claims itself is no evidence")
  func claimed() throws {
    let claim = try Self.claim(value: "350000")
    let row = SmallFacts.row(
      place: "World",
      period: "2023",
      value: "350000",
      confidence: "claimed"
    )
    #expect(Self.verdict(claim, [row]) == .notFound)
  }

  @Test("A share follows from tonnes of one edition, never across editions")
  func shares() throws {
    let claim = try Self.claim(kind: "share", value: "69", unit: "%", place: "CHN")
    let china = SmallFacts.row(period: "2023", value: "240000", edition: "mid-2023")
    #expect(Self.verdict(claim, [china, Self.world("350000", "2023", "mid-2023")]) == .supported)
    #expect(Self.verdict(claim, [china, Self.world("350000", "2023", "new-2026")]) == .notFound)
    #expect(Self.verdict(claim, [china, Self.world("480000", "2023", "mid-2023")]) == .notFound)
  }

  @Test("A ratio that holds for other years says so")
  func ratios() throws {
    let claim = try Self.claim(kind: "ratio", value: "3", unit: "", period: "2023", since: "2019")
    func rows(_ late: String, _ year: String) -> [String] {
      [Self.world("45", "2019", "new-2026"), Self.world(late, year, "new-2026")]
    }
    #expect(Self.verdict(claim, rows("135", "2023")) == .supported)
    #expect(
      Self.verdict(claim, rows("134", "2022") + [Self.world("78", "2023", "new-2026")])
        == .otherScope
    )
    #expect(Self.verdict(claim, rows("78", "2023")) == .notFound)
  }

  @Test(
    "Bounds and ranges are met by what lies inside them",
    arguments: [
      (">50000", "48000..66000", ClaimVerdict.supported), (">50000", "48000", .notFound),
      ("<10", "~8[5..12]", .supported), ("48000..66000", "50000", .supported),
      ("48000..66000", "70000", .notFound), ("~2000[1000..4000]", "3600", .supported),
      ("69", ">95", .notFound), ("90", ">85", .supported),
    ]
  )
  func bounds(value: String, figure: String, expected: ClaimVerdict) throws {
    let claim = try Self.claim(value: value, unit: "")
    #expect(Self.verdict(claim, [Self.world(figure, "2023", "new-2026")]) == expected)
  }

  @Test("As of an earlier day later editions say nothing", arguments: ["2022-01-01", "2024-01-01"])
  func asOf(day: String) throws {
    let claim = try Self.claim(value: "350000")
    let base = SmallFacts.base([
      Self.world("350000", "2023", "mid-2023"), Self.world("376000", "2023", "new-2026"),
    ])
    let view = FactView(base, asOf: Day(iso: day))
    let expected: ClaimVerdict = day < "2023-06-30" ? .notFound : .supported
    #expect(ClaimChecker(view).check(claim)?.verdict == expected)
  }

  @Test(
    "No figure decides an opinion, and what a command computes or a rule says is asked elsewhere"
  )
  func computed() throws {
    let world = Self.world("1", "2023", "new-2026")
    #expect(Self.verdict(try Self.claim(kind: "opinion", value: ""), [world]) == .opinion)
    #expect(Self.verdict(try Self.claim(kind: "computed", value: ""), [world]) == nil)
  }

  private static func recalled(_ value: String, _ year: String) -> String {
    SmallFacts.row(
      place: "World",
      period: year,
      value: value,
      edition: "new-2026",
      confidence: "recalled"
    )
  }

  @Test("A figure from memory alone supports nothing, and hides no figure that was read")
  func memory() throws {
    let claim = try Self.claim(value: "350000")
    let alone = try #require(Self.check(claim, [Self.recalled("350000", "2023")]))
    #expect(alone.verdict == .notFound)
    #expect(alone.figure?.value == 350_000 && alone.figure?.isRecalled == true)
    #expect(Self.verdict(claim, [Self.recalled("350000", "2022")]) == .notFound)

    let read = Self.world("355000", "2023", "mid-2023")
    let beside = try #require(Self.check(claim, [Self.recalled("100000", "2023"), read]))
    #expect(beside.verdict == .supported)
    #expect(beside.figure?.value == 355_000 && beside.spread == 355_000...355_000)

    let against = Self.world("376000", "2023", "mid-2023")
    #expect(Self.verdict(claim, [Self.recalled("350000", "2023"), against]) == .notFound)
  }

  @Test("A ratio with one end from memory is from memory")
  func recalledRatio() throws {
    let claim = try Self.claim(kind: "ratio", value: "3", unit: "", period: "2023", since: "2019")
    let rows = [Self.recalled("45", "2019"), Self.world("135", "2023", "new-2026")]
    #expect(Self.verdict(claim, rows) == .notFound)
  }

  @Test("What can show a part of a statement only, supports it with conditions at most")
  func reach() throws {
    let rows = [Self.world("350000", "2023", "new-2026")]
    #expect(Self.verdict(try Self.claim(value: "350000", reach: "whole"), rows) == .supported)
    #expect(Self.verdict(try Self.claim(value: "350000", reach: "part"), rows) == .conditional)
    #expect(Self.verdict(try Self.claim(value: "900000", reach: "part"), rows) == .notFound)
  }

  @Test("A statement may speak of several subjects and of no other")
  func subjects() throws {
    func row(_ subject: String, _ value: String) -> String {
      SmallFacts.row(subject: subject, place: "World", period: "2023", value: value)
    }
    let claim = try Self.claim(value: "100", subject: "Nd Pr")
    #expect(Self.verdict(claim, [row("Pr", "100")]) == .supported)
    #expect(Self.verdict(claim, [row("Dy", "100")]) == .notFound)
  }
}
