import KidoFacts
import KidoUnits

@testable import KidoRules

/// Rule tables of a few lines, written in the tests.
enum SmallRules {
  static let editions: EditionTable = {
    var table = EditionTable()
    let lines = [
      EditionTable.header.joined(separator: ","),
      "gazette,Gazette,P,2025-01-01,2026-01-01,own,free,,",
    ]
    table.add(file: "editions.csv", bytes: bytes(lines))
    return table
  }()

  static func bytes(_ lines: [String]) -> [UInt8] {
    Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// A row of a rule; what is not named is sound.
  static func row(
    rule: String = "cn-x",
    jurisdiction: String = "CHN",
    kind: String = "export-licence",
    scope: String = "Dy Tb",
    forms: String = "metal oxide magnet",
    destinations: String = "all",
    users: String = "all",
    parameter: String = "",
    unit: String = "",
    announced: String = "2025-04-04",
    from: String = "2025-04-04",
    to: String = "",
    after: String = "",
    state: String = "in-force",
    edition: String = "gazette",
    locator: String = "p. 1",
    confidence: String = "read"
  ) -> String {
    [
      rule, jurisdiction, kind, scope, forms, destinations, users, parameter, unit, announced,
      from, to, after, state, edition, locator, confidence, "",
    ].joined(separator: ",")
  }

  static func book(_ rows: [String], texts: [String]? = nil) -> RuleBook {
    let rules = Set(rows.map { String($0.prefix { $0 != "," }) }).sorted()
    let texts = texts ?? rules.map { "\($0),Name,名,名,Do,する,做" }
    return RuleBook(
      rules: ("rules.csv", bytes([RuleBook.header.joined(separator: ",")] + rows)),
      texts: ("rule-texts.csv", bytes([RuleBook.textHeader.joined(separator: ",")] + texts)),
      editions: editions
    )
  }

  static func day(_ text: String) -> Day {
    guard let day = Day(iso: text) else { preconditionFailure("\(text) is a day.") }
    return day
  }
}
