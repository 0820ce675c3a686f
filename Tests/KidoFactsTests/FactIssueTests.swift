import KidoUnits
import Testing

@testable import KidoFacts

@Suite("FactIssue")
struct FactIssueTests {
  /// One broken row for each fault that loading finds in a fact file.
  static let rows: [(FactIssue.Fault, column: String, row: String)] = [
    (.columnCount, "", "production,mine"),
    (.columnCount, "", SmallFacts.row(note: "a,b")),
    (.quantity, "quantity", SmallFacts.row(quantity: "output")),
    (.quantity, "quantity", SmallFacts.row(quantity: "")),
    (.stage, "stage", SmallFacts.row(stage: "mining")),
    (.subject, "subject", SmallFacts.row(subject: "")),
    (.place, "place", SmallFacts.row(place: "CN")),
    (.place, "place", SmallFacts.row(place: "China")),
    (.period, "period", SmallFacts.row(period: "FY2024")),
    (.period, "period", SmallFacts.row(period: "")),
    (.value, "value", SmallFacts.row(value: "\"1.000,5\"")),
    (.value, "value", SmallFacts.row(value: "")),
    (.unit, "unit", SmallFacts.row(unit: "")),
    (.edition, "edition", SmallFacts.row(edition: "nowhere")),
    (.edition, "edition", SmallFacts.row(edition: "")),
    (.locator, "locator", SmallFacts.row(locator: "")),
    (.confidence, "confidence", SmallFacts.row(confidence: "sure")),
    (.confidence, "confidence", SmallFacts.row(confidence: "")),
  ]

  @Test("A broken row is refused with file, line, column and cell; the others are used")
  func brokenRows() {
    for (fault, column, row) in Self.rows {
      let base = SmallFacts.base([SmallFacts.row(), row, SmallFacts.row(period: "2023")])
      #expect(base.issues.map(\.fault) == [fault], "\(row)")
      #expect(base.issues.map(\.row) == [3], "\(row)")
      #expect(base.issues.map(\.column) == [column], "\(row)")
      #expect(base.issues.map(\.file) == ["facts.csv"])
      #expect(base.all.map(\.period.description) == ["2024", "2023"], "\(row)")
    }
  }

  /// One broken row for each fault that loading finds in a table of editions.
  static let editions: [(FactIssue.Fault, column: String, row: String)] = [
    (.columnCount, "edition", "a-1,T,P,2024,2026-01-01,own,free,"),
    (.date, "published", "a-1,T,P,,2026-01-01,own,free,,"),
    (.date, "published", "a-1,T,P,2024-Q1,2026-01-01,own,free,,"),
    (.date, "published", "a-1,T,P,2020..2024,2026-01-01,own,free,,"),
    (.date, "retrieved", "a-1,T,P,2024,2026-01,own,free,,"),
    (.redistribution, "redistribution", "a-1,T,P,2024,2026-01-01,own,yes,,"),
    (.missing, "licence", "a-1,T,P,2024,2026-01-01,,free,,"),
    (.editionKey, "edition", ",T,P,2024,2026-01-01,own,free,,"),
    (.duplicate, "edition", "old-2020,T,P,2024,2026-01-01,own,free,,"),
  ]

  @Test("A broken edition is refused; the others are used", arguments: editions.indices)
  func brokenEditions(index: Int) {
    let (fault, column, row) = Self.editions[index]
    let table = SmallFacts.table(SmallFacts.editions + [row])
    #expect(table.issues.map(\.fault) == [fault])
    #expect(table.issues.map(\.column) == [column])
    #expect(table.issues.map(\.row) == [6])
    #expect(table.all.count == 4)
    #expect(SmallFacts.base([], editions: SmallFacts.editions + [row]).issues == table.issues)
  }

  @Test("An edition without a title is refused in the column of the title")
  func emptyTitle() {
    let table = SmallFacts.table(["a-1,,P,2024,2026-01-01,own,free,,"])
    #expect(table.issues.map(\.fault) == [.missing])
    #expect(table.issues.map(\.column) == ["title"])
  }

  @Test("A file with another header is refused whole")
  func headers() {
    let base = SmallFacts.base(text: "quantity,stage\nproduction,mine\n")
    #expect(base.issues.map(\.fault) == [.header])
    #expect(base.count == 0)
    var table = EditionTable()
    table.add(file: "e.csv", bytes: Array("edition,title\na,b\n".utf8))
    table.add(file: "empty.csv", bytes: [])
    #expect(table.issues.map(\.fault) == [.header, .header])
    #expect(table.all.isEmpty)
  }

  @Test("An empty fact file lacks its header")
  func emptyFile() {
    #expect(SmallFacts.base(text: "").issues.map(\.fault) == [.header])
  }

  @Test("Two rows with one identifier are refused")
  func duplicates() {
    let base = SmallFacts.base([SmallFacts.row(), SmallFacts.row(value: "2")])
    #expect(base.issues.map(\.fault) == [.duplicate])
  }

  @Test("Bytes that are not UTF-8 are refused")
  func encoding() {
    let bytes = Array((SmallFacts.header + "\n").utf8) + Array(SmallFacts.row(note: "caf").utf8)
    let base = FactBase(
      editions: SmallFacts.table(SmallFacts.editions),
      files: [(name: "facts.csv", bytes: bytes + [0xE9, 0x0A])]
    )
    #expect(base.issues.map(\.fault) == [.encoding])
  }

  @Test("Every fault has a file that provokes it")
  func coverage() {
    var seen: Set<FactIssue.Fault> = []
    for (_, _, row) in Self.rows { seen.formUnion(SmallFacts.base([row]).issues.map(\.fault)) }
    for (_, _, row) in Self.editions {
      seen.formUnion(SmallFacts.table(SmallFacts.editions + [row]).issues.map(\.fault))
    }
    seen.formUnion(SmallFacts.base(text: "x\n").issues.map(\.fault))
    let open = SmallFacts.header + "\nproduction,mine,\"REE,,CHN"
    seen.formUnion(SmallFacts.base(text: open).issues.map(\.fault))
    let latin = FactBase(
      editions: SmallFacts.table(SmallFacts.editions),
      files: [(name: "facts.csv", bytes: [0xE9, 0x0A])]
    )
    seen.formUnion(latin.issues.map(\.fault))
    let claim = Array(repeating: "x", count: ClaimTable.header.count).joined(separator: ",")
    let header = ClaimTable.header.joined(separator: ",")
    let far = ClaimTable.header.map { column in
      switch column {
      case "kind": "opinion"
      case "reach": "far"
      default: column.contains("statement") || column == "claim" || column == "command" ? "x" : ""
      }
    }.joined(separator: ",")
    let claims = ClaimTable(file: "claims.csv", bytes: SmallFacts.bytes([header, claim, far]))
    seen.formUnion(claims.issues.map(\.fault))
    // The rules are read where the rules are: KidoRulesTests provokes theirs.
    let rules = FactIssue.Fault.allCases.filter { $0.rawValue.hasPrefix("fact.rule-") }
    #expect(seen == Set(FactIssue.Fault.allCases).subtracting(rules))
  }

  @Test(
    "The text says what, where and what to do, with a stable code",
    arguments: FactIssue.Fault.allCases
  )
  func text(fault: FactIssue.Fault) {
    let issue = FactIssue(file: "f.csv", row: 7, column: "value", raw: "x1", fault: fault)
    #expect(fault.rawValue.hasPrefix("fact."))
    for part in ["f.csv", "row 7", "\"value\"", "x1", fault.advice, "[\(fault.rawValue)]"] {
      #expect(issue.description.contains(part))
    }
    #expect(!fault.advice.isEmpty)
  }

  @Test("A long cell is cut in the issue")
  func longCell() {
    let base = SmallFacts.base([SmallFacts.row(place: String(repeating: "x", count: 5_000))])
    #expect(base.issues.map(\.raw.count) == [200])
  }
}
