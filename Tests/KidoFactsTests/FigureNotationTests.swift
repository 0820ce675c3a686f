import KidoUnits
import TestSupport
import Testing

@testable import KidoFacts

@Suite("FigureNotation")
struct FigureNotationTests {
  private func parse(_ text: String) -> Reported<Double>? {
    Array(text.utf8).withUnsafeBufferPointer { FigureNotation.parse($0) }
  }

  static let figures: [(String, Reported<Double>)] = [
    ("12000", .measured(12_000)), ("0", .measured(0)), ("-1.737", .measured(-1.737)),
    ("0.694", .measured(0.694)), ("007", .measured(7)),
    ("~12000", .estimated(12_000, range: nil)),
    ("~12000[9000..15000]", .estimated(12_000, range: 9_000...15_000)),
    ("~0.5[0.2..1]", .estimated(0.5, range: 0.2...1)),
    ("~5[5..5]", .estimated(5, range: 5...5)), ("~-1[-2..0]", .estimated(-1, range: -2...0)),
    ("9000..15000", .between(9_000, 15_000)), ("-2..-1.5", .between(-2, -1.5)),
    ("0.1..0.25", .between(0.1, 0.25)), ("3..3", .between(3, 3)),
    ("<1", .below(1)), (">95", .above(95)), ("<0.05", .below(0.05)), ("—", .zero),
    ("E", .netExporter), ("W", .withheld), ("NA", .notReported),
    ("123456789012345", .measured(123_456_789_012_345)),
    ("0.1234567890123456789", .measured(0.123_456_789_012_345_678_9)),
    ("12345678901234567890", .measured(12_345_678_901_234_567_168)),
  ]

  @Test("A figure of the notation has one meaning", arguments: figures)
  func meaning(text: String, figure: Reported<Double>) {
    #expect(parse(text) == figure)
  }

  static let refused = [
    "", " ", "x", "1,000", "1 000", "1.2.3", "12t", "12 %", "~", "<", ">", "~W", "<<1", "-", "--1",
    ".", "..", "1..", "..2", "2..1", "1..2..3", "~5[1..2]", "~5[6..9]", "~5[9..1]", "~5[1..9",
    "~5 1..9]",
    "~5[]", "~5[1]", "~5[1..9]x", "EE", "e", "w", "N", "na", "N/A", "NAN", "nan", "inf", "-inf",
    "infinity", "1e999", "--", "–", "——", "-—", "１２", "12 ", " 12", "1_000", "\"1\"", "±1", "1/2",
    "1111111111111111111111111111111111111111111111111111111111111111.1",
  ]

  @Test("What is not in the notation is refused", arguments: refused)
  func refusal(text: String) {
    #expect(parse(text) == nil)
  }

  @Test(
    "A number is digits with a decimal point: no hexadecimal, no plus sign",
    arguments: ["0x10", "0x1p4", "+5", "~+5"]
  )
  func looseNumbers(text: String) {
    #expect(parse(text) == nil)
  }

  @Test("Only the dash and 0 count as zero")
  func zeros() {
    let zeros = Self.figures.filter { $0.1.central == 0 }.map(\.0)
    #expect(zeros == ["0", "—"])
  }

  @Test(
    "A plain number is read to the last bit as the standard library reads it",
    arguments: UInt64(0)..<60
  )
  func exact(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = Int(random.double(in: 0...999_999))
    let decimals = Int(random.double(in: 0...999_999_999))
    let text = "\(whole).\(decimals)"
    let value = try #require(Double(text))
    #expect(parse(text) == .measured(value))
    #expect(parse("-" + text) == .measured(-value))
  }

  @Test("Words stay words where the unit is text, and must not be empty")
  func words() {
    let base = SmallFacts.base([
      SmallFacts.row(quantity: "uses", value: "\"magnets, \"\"polish\"\"\"", unit: "text"),
      SmallFacts.row(quantity: "uses", subject: "Ce", value: "", unit: "text"),
    ])
    #expect(base.all.map(\.figure) == [.text("magnets, \"polish\"")])
    #expect(base.all.first?.central == nil)
    #expect(base.issues.map(\.fault) == [.value])
  }
}
