import Foundation
import KidoFacts
import KidoUnits
import Testing

@testable import KidoRules

/// The rules under `Facts/` as they ship.
@Suite("Shipped rules")
struct ShippedRulesTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Facts", isDirectory: true)

  private static func bytes(_ name: String) -> [UInt8] {
    (try? Data(contentsOf: folder.appendingPathComponent(name))).map { [UInt8]($0) } ?? []
  }

  static let book: RuleBook = {
    var editions = EditionTable()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names.sorted() where name.hasPrefix("editions") {
      editions.add(file: name, bytes: bytes(name))
    }
    return RuleBook(
      rules: ("rules.csv", bytes("rules.csv")),
      texts: ("rule-texts.csv", bytes("rule-texts.csv")),
      editions: editions
    )
  }()

  private static func dayBefore(_ day: Day) -> Day { Day(ordinal: day.ordinal - 1) ?? day }

  @Test("Every row is in the format, and there are at least 90 rules")
  func sound() {
    #expect(Self.book.issues.isEmpty, "\(Self.book.issues.prefix(20).map(\.description))")
    #expect(Self.book.rules.count >= 90)
  }

  @Test("On both sides of each first day and each end the standing is what its row says")
  func bothSides() throws {
    var checked = 0
    for rule in Self.book.rules {
      for interval in rule.intervals {
        guard let from = interval.from, interval.state != .proposed else { continue }
        // The day before belongs to another announcement or to none: never to this one as it is.
        if let before = rule.status(on: Self.dayBefore(from), knownOn: interval.announced) {
          if before.interval == interval {
            #expect(isAhead(before), "\(interval.id) before it begins: \(before)")
          }
        }
        let first = try #require(rule.status(on: from))
        if first.interval == interval {
          #expect(!isAhead(first), "\(interval.id) on its first day")
        }
        checked += 1
        guard let to = interval.to else { continue }
        let last = try #require(rule.status(on: Self.dayBefore(to)))
        if last.interval == interval { #expect(isState(last, interval.state), "\(interval.id)") }
        let end = try #require(rule.status(on: to))
        if end.interval == interval, interval.after == .unknown {
          #expect(isUnknown(end), "\(interval.id) on its end")
        }
      }
    }
    #expect(checked >= 90)
  }

  private func isAhead(_ status: Rule.Status) -> Bool {
    switch status {
    case .later, .proposed: true
    default: false
    }
  }

  private func isUnknown(_ status: Rule.Status) -> Bool {
    if case .unknown = status { true } else { false }
  }

  private func isState(_ status: Rule.Status, _ state: RuleInterval.State) -> Bool {
    switch (status, state) {
    case (.applies, .inForce), (.suspended, .suspended), (.over, .ended), (.proposed, .proposed):
      true
    default: false
    }
  }

  @Test(
    "The seven of April 2025 need a licence from that day, Nd does not by that notice",
    arguments: ["Sm", "Gd", "Tb", "Dy", "Lu", "Sc", "Y"]
  )
  func april(symbol: String) throws {
    let element = try #require(Element(rawValue: symbol))
    let inquiry = RuleInquiry(materials: [.element(element)], form: "magnet", origin: .china)
    func licensed(_ day: String) throws -> Bool {
      Self.book.findings(inquiry, on: try #require(Day(iso: day))).contains { finding in
        guard case .applies(let interval) = finding.status, finding.exemption == nil else {
          return false
        }
        return interval.kind == .exportLicence && interval.announcedText.hasPrefix("2025-04")
      }
    }
    #expect(try !licensed("2025-04-03"))
    #expect(try licensed("2025-04-04"))
    #expect(try licensed("2026-02-01"))
  }

  @Test("What was suspended until November 2026 is not known after, and nobody guesses")
  func unknownAfter() throws {
    let day = try #require(Day(iso: "2026-11-25"))
    let open = Self.book.rules.filter { rule in
      if case .unknown(let interval) = rule.status(on: day) {
        return interval.lastText == "2026-11-10"
      }
      return false
    }
    #expect(open.count >= 4, "\(open.map(\.id))")
  }

  private static func code(_ rule: String, _ day: String) throws -> String {
    let status = try #require(book[rule]).status(on: try #require(Day(iso: day)))
    switch status {
    case .applies(let interval): return "applies \(interval.fromText)"
    case .suspended: return "suspended"
    case .unknown: return "unknown"
    case .later(let interval): return "later \(interval.fromText)"
    case .over: return "over"
    case .proposed: return "proposed"
    case nil: return "-"
    }
  }

  @Test(
    "On both sides of the days that buyers ask about",
    arguments: [
      ("us-affiliates-rule", "2026-11-09", "suspended"),
      ("us-affiliates-rule", "2026-11-10", "applies 2026-11-10"),
      ("cn-mofcom-2025-61", "2026-11-10", "suspended"),
      ("cn-mofcom-2025-61", "2026-11-11", "unknown"),
      ("cn-mofcom-2024-46", "2026-11-27", "suspended"),
      ("cn-mofcom-2024-46", "2026-11-28", "unknown"),
      ("eu-csddd", "2026-11-25", "later 2029-07-26"),
      ("eu-csddd", "2029-07-26", "applies 2029-07-26"),
      ("us-30d-feoc", "2025-09-30", "applies 2025-01-01"), ("us-30d-feoc", "2025-10-01", "over"),
      ("us-232-critical-minerals", "2026-07-13", "applies 2026-01-14"),
      ("us-232-critical-minerals", "2026-07-14", "unknown"),
      ("cn-entities-2026-06", "2026-06-29", "applies 2026-06-29"),
    ]
  )
  func days(rule: String, day: String, expected: String) throws {
    #expect(try Self.code(rule, day) == expected)
  }

  @Test("What China bars for soldiers and listed firms is barred to those who send it on, too")
  func twins() throws {
    let bans = Self.book.rules.filter { rule in
      rule.first.jurisdictions == [.china] && rule.first.kind == .exportBan
        && !rule.first.users.isEmpty
    }
    #expect(bans.count >= 6)
    for ban in bans {
      let twin = try #require(Self.book[ban.id + "-reexport"], "\(ban.id)")
      #expect(twin.first.kind == .extraterritorial)
      #expect(twin.first.destinations == ban.first.destinations)
      #expect(twin.first.users == ban.first.users && twin.first.from == ban.first.from)
      let viaEurope = RuleInquiry(
        materials: [.element(.dysprosium)],
        origin: .europeanUnion,
        destination: ban.first.destinations.first
      )
      #expect(viaEurope.exemption(from: twin.first) == nil)
      #expect(viaEurope.exemption(from: ban.first) == .origin)
    }
  }

  @Test("A bar to raw ore holds deliveries, and no rate of nothing is stated")
  func kinds() throws {
    for key in ["my-raw-export-ban", "vn-raw-export", "id-nickel-ore"] {
      let ban = try #require(Self.book[key]).first
      #expect(ban.kind == .exportBan && ban.forms == ["concentrate"])
    }
    for interval in Self.book.rules.flatMap(\.intervals) {
      #expect(interval.parameter != 0, "\(interval.id)")
    }
    #expect(try #require(Self.book["cn-mofcom-2025-18"]).first.unit == "working-day")
  }

  @Test("As known on 2025-08-08, nothing announced later is seen")
  func asOf() throws {
    let day = try #require(Day(iso: "2025-08-08"))
    for rule in Self.book.rules {
      guard let status = rule.status(on: day, knownOn: day) else { continue }
      #expect(status.interval.announced <= day, "\(rule.id)")
    }
  }
}
