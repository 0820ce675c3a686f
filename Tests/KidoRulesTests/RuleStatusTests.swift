import KidoFacts
import KidoUnits
import Testing

@testable import KidoRules

@Suite("Rule status")
struct RuleStatusTests {
  private static func code(_ status: Rule.Status?) -> String {
    switch status {
    case .applies: "applies"
    case .suspended: "suspended"
    case .unknown: "unknown"
    case .later: "later"
    case .over: "over"
    case .proposed: "proposed"
    case nil: "not announced"
    }
  }

  /// Announced in October, to begin in December, suspended in November until a year later.
  private static let suspended = SmallRules.book([
    SmallRules.row(announced: "2025-10-09", from: "2025-12-01"),
    SmallRules.row(
      announced: "2025-11-07",
      from: "2025-11-07",
      to: "2026-11-11",
      after: "unknown",
      state: "suspended"
    ),
  ])

  @Test(
    "The newest announcement that speaks of a day decides, and nothing is guessed behind its end",
    arguments: [
      ("2025-10-08", nil, "later"), ("2025-11-06", nil, "later"), ("2025-11-07", nil, "suspended"),
      ("2025-12-01", nil, "suspended"), ("2026-11-10", nil, "suspended"),
      ("2026-11-11", nil, "unknown"), ("2030-01-01", nil, "unknown"),
      ("2025-12-01", "2025-10-08", "not announced"), ("2025-12-01", "2025-10-09", "applies"),
      ("2025-11-30", "2025-10-09", "later"), ("2025-12-01", "2025-11-06", "applies"),
      ("2025-12-01", "2025-11-07", "suspended"),
    ] as [(String, String?, String)]
  )
  func suspension(day: String, known: String?, expected: String) throws {
    let rule = try #require(Self.suspended["cn-x"])
    let status = rule.status(on: SmallRules.day(day), knownOn: known.map(SmallRules.day))
    #expect(Self.code(status) == expected)
  }

  @Test("A rule that resumes after a suspension applies again, one that ends is over")
  func resuming() throws {
    let book = SmallRules.book([
      SmallRules.row(rule: "a", announced: "2020", from: "2021-01-01"),
      SmallRules.row(
        rule: "a",
        announced: "2022-01-01",
        from: "2022-02-01",
        to: "2022-03-01",
        after: "next",
        state: "suspended"
      ),
      SmallRules.row(
        rule: "b",
        announced: "2020-01-01",
        from: "2020-01-01",
        to: "2021-01-01",
        after: "ends"
      ),
      SmallRules.row(rule: "c", announced: "2020-01-01", from: "", state: "proposed"),
    ])
    #expect(book.issues.isEmpty, "\(book.issues)")
    for (rule, day, expected) in [
      ("a", "2021-12-31", "applies"), ("a", "2022-02-15", "suspended"),
      ("a", "2022-03-01", "applies"), ("b", "2020-12-31", "applies"),
      ("b", "2021-01-01", "over"), ("c", "2024-01-01", "proposed"),
    ] {
      let status = try #require(book[rule]).status(on: SmallRules.day(day))
      #expect(Self.code(status) == expected, "\(rule) on \(day)")
    }
  }

  @Test("A beginning that was put off gives way to the one that stands, as known on each day")
  func putOff() throws {
    let book = SmallRules.book([
      SmallRules.row(announced: "2024-07-05", from: "2027-07-26"),
      SmallRules.row(
        announced: "2026-02-26",
        from: "2027-07-26",
        to: "2029-07-26",
        after: "next",
        state: "suspended"
      ),
      SmallRules.row(announced: "2026-02-26", from: "2029-07-26"),
    ])
    let rule = try #require(book["cn-x"])
    for (day, known, code, from) in [
      ("2026-11-25", nil, "later", "2029-07-26"),
      ("2026-11-25", "2025-01-01", "later", "2027-07-26"),
      ("2028-01-01", nil, "suspended", "2027-07-26"),
      ("2029-07-25", nil, "suspended", "2027-07-26"),
      ("2029-07-26", nil, "applies", "2029-07-26"),
    ] as [(String, String?, String, String)] {
      let status = rule.status(on: SmallRules.day(day), knownOn: known.map(SmallRules.day))
      #expect(Self.code(status) == code, "\(day)")
      #expect(status?.interval.fromText == from, "\(day)")
    }
  }

  @Test(
    "The last day, month or year is the one before the end",
    arguments: [
      ("2026-11-11", "2026-11-10"), ("2026-03-01", "2026-02-28"), ("2024-01", "2023-12"),
      ("2015", "2014"),
    ]
  )
  func last(end: String, expected: String) throws {
    let book = SmallRules.book([
      SmallRules.row(announced: "2010", from: "2010", to: end, after: "ends")
    ])
    #expect(try #require(book["cn-x"]).first.lastText == expected)
    #expect(try #require(SmallRules.book([SmallRules.row()])["cn-x"]).first.lastText.isEmpty)
  }

  @Test("A date known to the year begins on its first day and is surely known on its last")
  func partialDates() throws {
    let book = SmallRules.book([SmallRules.row(announced: "2024", from: "2026")])
    let rule = try #require(book["cn-x"])
    #expect(rule.first.announced == SmallRules.day("2024-12-31"))
    #expect(Self.code(rule.status(on: SmallRules.day("2025-12-31"))) == "later")
    #expect(Self.code(rule.status(on: SmallRules.day("2026-01-01"))) == "applies")
  }

  @Test("What is said exempts, what is not said exempts from nothing")
  func exemptions() throws {
    let book = SmallRules.book([
      SmallRules.row(destinations: "USA", users: "military"),
      SmallRules.row(
        rule: "cn-y",
        kind: "extraterritorial",
        forms: "any",
        destinations: "all",
        parameter: "0.1",
        unit: "%"
      ),
    ])
    let day = SmallRules.day("2025-05-01")
    func exemption(_ inquiry: RuleInquiry, of rule: String = "cn-x") -> RuleInquiry.Exemption? {
      book.findings(inquiry, on: day).first { $0.rule.id == rule }?.exemption
    }
    var inquiry = RuleInquiry(materials: [.element(.dysprosium)])
    #expect(exemption(inquiry) == nil)
    inquiry.form = "technology"
    #expect(exemption(inquiry) == .form)
    inquiry.form = "magnet"
    #expect(exemption(inquiry) == nil)
    inquiry.destination = .japan
    #expect(exemption(inquiry) == .destination)
    inquiry.destination = Place(code: "USA")
    #expect(exemption(inquiry) == nil)
    inquiry.user = "civil"
    #expect(exemption(inquiry) == .user)
    inquiry.user = "military"
    inquiry.origin = .japan
    #expect(exemption(inquiry) == .origin)
    inquiry.origin = .china
    #expect(exemption(inquiry) == nil)
    var sentOn = RuleInquiry(materials: [.element(.terbium)], origin: .china)
    #expect(exemption(sentOn, of: "cn-y") == .abroad)
    sentOn.origin = .japan
    #expect(exemption(sentOn, of: "cn-y") == nil)
    for (content, expected) in [
      (0.0999, RuleInquiry.Exemption.threshold), (0.1, nil), (5, nil),
    ] as [(Double, RuleInquiry.Exemption?)] {
      let asked = RuleInquiry(materials: [.element(.terbium)], contentPercent: content)
      #expect(exemption(asked, of: "cn-y") == expected)
    }
    #expect(book.findings(RuleInquiry(materials: [.element(.neodymium)]), on: day).isEmpty)
  }

  @Test("Groups cover their elements, slugs themselves, and any everything")
  func scopes() throws {
    let rare = try #require(RuleScope("REE"))
    #expect(RareEarth.allCases.allSatisfy { rare.covers(.element(Element($0))) })
    #expect(!rare.covers(.element(.gallium)) && !rare.covers(.named("graphite")))
    let mixed = try #require(RuleScope("Ga graphite"))
    #expect(mixed.covers(.named("graphite")) && mixed.covers(.element(.gallium)))
    #expect(try #require(RuleScope("any")).covers(.named("anything")))
    let book = SmallRules.book([
      SmallRules.row(scope: "Ga graphite REE"), SmallRules.row(rule: "cn-y", scope: "any diamond"),
    ])
    #expect(book.materials == ["diamond", "graphite"])
    for bad in ["", " ", "Xx", "Dy,Tb", "日"] { #expect(RuleScope(bad) == nil, "\(bad)") }
  }

  /// One row with one fault each.
  private static let faults: [(FactIssue.Fault, String)] = [
    (.ruleKind, SmallRules.row(kind: "ban")), (.ruleScope, SmallRules.row(scope: "Xx")),
    (.ruleForm, SmallRules.row(forms: "shiny")), (.ruleUser, SmallRules.row(users: "me")),
    (.ruleState, SmallRules.row(state: "maybe")),
    (.ruleInterval, SmallRules.row(to: "2025-04-04", after: "ends")),
    (.ruleAfter, SmallRules.row(to: "2026-01-01")), (.ruleAfter, SmallRules.row(after: "ends")),
    (.date, SmallRules.row(announced: "soon")), (.date, SmallRules.row(from: "")),
    (.place, SmallRules.row(jurisdiction: "China")), (.unit, SmallRules.row(parameter: "5")),
    (.value, SmallRules.row(parameter: "much")), (.edition, SmallRules.row(edition: "none")),
    (.locator, SmallRules.row(locator: "")), (.confidence, SmallRules.row(confidence: "sure")),
    (.columnCount, "cn-x,CHN"),
  ]

  @Test("A row with a fault is refused by name and the others are used", arguments: faults)
  func refusals(fault: FactIssue.Fault, row: String) {
    let book = SmallRules.book([SmallRules.row(rule: "good"), row], texts: ["good,N,名,名,D,す,做"])
    #expect(book.issues.map(\.fault) == [fault])
    #expect(book.issues.first?.row == 3)
    #expect(book.rules.map(\.id) == ["good"])
  }

  @Test("Every fault of rules has a row that provokes it")
  func coverage() {
    let orphan = SmallRules.book([SmallRules.row()], texts: ["other,N,名,名,D,す,做"])
    #expect(Set(orphan.issues.map(\.fault)) == [.ruleText, .orphanText])
    let rules = FactIssue.Fault.allCases.filter { $0.rawValue.hasPrefix("fact.rule-") }
    let seen = Set(Self.faults.map(\.0)).union([.ruleText, .orphanText])
    #expect(seen.isSuperset(of: rules))
  }
}
