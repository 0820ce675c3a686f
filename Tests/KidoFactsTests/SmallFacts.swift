import KidoFacts

/// Fact files of a few lines, written in the tests.
enum SmallFacts {
  static let editionsHeader =
    "edition,title,publisher,published,retrieved,licence,redistribution,locator,note"
  static let header =
    "quantity,stage,subject,of,place,period,market,value,unit,basis,edition,locator,confidence,note"

  static let editions = [
    "old-2020,Old,P,2020-06-30,2026-01-01,own,free,,",
    "mid-2023,Mid,P,2023-06-30,2026-01-01,own,free,,",
    "new-2026,New,P,2026-06-30,2026-01-01,own,free,,",
    "twin-2026,Twin,P,2026-06-30,2026-01-01,own,free,,",
  ]

  static func table(_ rows: [String]) -> EditionTable {
    var table = EditionTable()
    table.add(file: "editions.csv", bytes: bytes([editionsHeader] + rows))
    return table
  }

  static func bytes(_ lines: [String]) -> [UInt8] {
    Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  static func base(_ rows: [String], editions: [String] = editions) -> FactBase {
    FactBase(
      editions: table(editions),
      files: [(name: "facts.csv", bytes: bytes([header] + rows))]
    )
  }

  static func base(text: String) -> FactBase {
    FactBase(
      editions: table(editions),
      files: [(name: "facts.csv", bytes: Array(text.utf8))]
    )
  }

  /// A row of mine production; what is not named is sound.
  static func row(
    quantity: String = "production",
    stage: String = "mine",
    subject: String = "REE",
    of part: String = "",
    place: String = "CHN",
    period: String = "2024",
    market: String = "",
    value: String = "1",
    unit: String = "t",
    basis: String = "REO",
    edition: String = "new-2026",
    locator: String = "p. 1",
    confidence: String = "read",
    note: String = ""
  ) -> String {
    [
      quantity, stage, subject, part, place, period, market, value, unit, basis, edition, locator,
      confidence, note,
    ].joined(separator: ",")
  }
}
