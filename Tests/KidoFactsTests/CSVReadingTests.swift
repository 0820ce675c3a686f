import KidoUnits
import TestSupport
import Testing

@testable import KidoFacts

@Suite("Reading fact files")
struct CSVReadingTests {
  static let sound = [
    SmallFacts.row(
      value: "~12000[9000..15000]",
      locator: "\"Table 2, row 8\"",
      note: "\"a \"\"b\"\"\""
    ),
    SmallFacts.row(place: "World", value: "—", note: "希土"),
    SmallFacts.row(
      quantity: "price",
      stage: "",
      subject: "Dy",
      market: "europe",
      unit: "USD/kg",
      basis: "oxide"
    ),
    SmallFacts.row(
      quantity: "density",
      stage: "",
      subject: "ndfeb",
      place: "",
      period: "timeless",
      basis: ""
    ),
  ]

  private static func text(_ newline: String, lead: String = "", tail: String = "") -> String {
    lead + ([SmallFacts.header] + sound).joined(separator: newline) + tail
  }

  @Test(
    "Line ends, byte-order mark, blank lines and a missing last line end change nothing",
    arguments: [
      text("\n", tail: "\n"), text("\r\n", tail: "\r\n"), text("\r\n"), text("\r"),
      text("\n", lead: "\u{FEFF}"), text("\n\n\n", tail: "\n\n"), text("\r\n\r\n", lead: "\r\n"),
    ]
  )
  func shapes(text: String) {
    let base = SmallFacts.base(text: text)
    #expect(base.issues.isEmpty)
    #expect(base.all == SmallFacts.base(Self.sound).all)
    #expect(base.count == 4)
  }

  @Test("Quotes are undone: commas, doubled quotes and line breaks inside stay")
  func quotes() throws {
    let base = SmallFacts.base([
      SmallFacts.row(locator: "\"a, b\"", note: "\"say \"\"no\"\"\nor \"\"yes\"\"\""),
      SmallFacts.row(place: "nowhere"),
    ])
    let first = try #require(base.all.first)
    #expect(first.locator == "a, b")
    #expect(first.note == "say \"no\"\nor \"yes\"")
    #expect(base.issues.map(\.row) == [4])
  }

  @Test("A text with doubled quotes is found as the text it is")
  func quotedSubject() {
    let base = SmallFacts.base([SmallFacts.row(subject: "\"a \"\"b\"\"\"")])
    #expect(base.all.map(\.subject) == ["a \"b\""])
    #expect(FactView(base).all(.production, subject: "a \"b\"").count == 1)
  }

  @Test("A quote that is never closed is told, since it swallows the rows behind it")
  func unclosed() {
    let base = SmallFacts.base([
      SmallFacts.row(), SmallFacts.row(period: "2022", note: "\"open"),
      SmallFacts.row(period: "2023"),
    ])
    #expect(base.all.first?.period.description == "2024")
    #expect(!base.issues.isEmpty)
  }

  @Test("The number of the line counts every line of the file", arguments: ["\n", "\r\n"])
  func lines(newline: String) {
    let text = [SmallFacts.header, "", SmallFacts.row(), "", "", "broken"].joined(
      separator: newline
    )
    #expect(SmallFacts.base(text: text).issues.map(\.row) == [6])
  }

  @Test("Rows keep the order of the files and of their lines")
  func order() {
    let files = [
      (
        name: "b.csv", bytes: SmallFacts.bytes([SmallFacts.header, SmallFacts.row(period: "2022")])
      ),
      (
        name: "a.csv", bytes: SmallFacts.bytes([SmallFacts.header, SmallFacts.row(period: "2021")])
      ),
    ]
    let base = FactBase(editions: SmallFacts.table(SmallFacts.editions), files: files)
    #expect(base.all.map(\.period.description) == ["2022", "2021"])
  }

  @Test("Records of a small table are read by header; what is not there is empty")
  func records() {
    let table = CSVRecords(Array("a,b\n1,\"x, y\"\n2\n".utf8))
    #expect(table.header == ["a", "b"])
    #expect(table.records.map { $0["b"] } == ["x, y", ""])
    #expect(table.records.map { $0["z"] } == ["", ""])
    #expect(table.records.map(\.line) == [2, 3])
  }

  @Test("Files with random damage are read or refused, row by row", arguments: UInt64(0)..<200)
  func mutations(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var facts = Array(Self.text("\n", tail: "\n").utf8)
    var editions = SmallFacts.bytes([SmallFacts.editionsHeader] + SmallFacts.editions)
    for _ in 0...Int(random.next() % 8) {
      Self.damage(&facts, &random)
      if random.next() % 4 == 0 { Self.damage(&editions, &random) }
    }
    var table = EditionTable()
    table.add(file: "editions.csv", bytes: editions)
    let base = FactBase(editions: table, files: [(name: "facts.csv", bytes: facts)])
    #expect(base.all.count == base.count)
    for observation in base.all {
      #expect(base.observation(id: observation.id) != nil)
      #expect(!observation.locator.isEmpty && !observation.unit.isEmpty)
    }
    for issue in base.issues { #expect(issue.row >= 1 && !issue.description.isEmpty) }
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    guard !bytes.isEmpty else { return }
    let index = Int(random.next() % UInt64(bytes.count))
    switch random.next() % 5 {
    case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
    case 1: bytes.remove(at: index)
    case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: index)
    case 3: bytes.removeLast(bytes.count - index)
    default: bytes[index] ^= 1 << UInt8(random.next() % 8)
    }
  }
}
