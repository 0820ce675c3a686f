import KidoUnits
import TestSupport
import Testing

@testable import KidoFacts

@Suite("Figures of official tables")
struct ImportsFigureTests {
  @Test(
    "Signs stand for reasons, and none of them is a number",
    arguments: [
      ("—", PublishedFigure.Reading.figure(.zero)), ("--", .figure(.zero)),
      ("W", .figure(.withheld)), ("NA", .figure(.notReported)),
      ("           NA", .figure(.notReported)),
      ("..", .figure(.notReported)), ("…", .figure(.notReported)), ("E", .figure(.netExporter)),
      ("XX", .notApplicable), ("s", .words), ("Large", .words), ("", .empty), ("  ", .empty),
      ("nan", .empty), ("inf", .words), ("-inf", .words),
    ]
  )
  func signs(text: String, expected: PublishedFigure.Reading) {
    #expect(PublishedFigure.read(text) == expected)
  }

  @Test(
    "Numbers, bounds and ranges keep their kind",
    arguments: [
      ("1,234", Reported<Double>.measured(1_234)), ("0", .measured(0)), ("-3", .measured(-3)),
      ("1,234,567.5", .measured(1_234_567.5)), ("<1", .below(1)), ("< 1,000", .below(1_000)),
      (">95", .above(95)), ("> 95", .above(95)), ("10–20", .between(10, 20)),
      ("1,000-2,000", .between(1_000, 2_000)), ("5 to 7", .between(5, 7)),
      ("\u{A0}7\u{A0}", .measured(7)),
    ]
  )
  func figures(text: String, expected: Reported<Double>) {
    #expect(PublishedFigure.read(text) == .figure(expected))
  }

  @Test(
    "What is no number is not made one",
    arguments: [
      "12,34", "1,2345", "1,,234", ",123", "1,234,", "1234,567", "1.234,5", "1.234,567", "1,2e4",
      "1.2.3", "12a", "0x10", "<", ">x1", "20–10", "1e400", "1e40", "9999999999999999999999", "5-",
    ]
  )
  func unreadable(text: String) {
    let reading = PublishedFigure.read(text)
    if case .figure = reading { Issue.record("\(text) was read as \(reading)") }
  }

  @Test("A number written with thousands marks is read back, for 200 seeds")
  func grouped() {
    for seed in 0..<UInt64(200) {
      var random = SplitMix64(seed: seed)
      let value = random.below(1_000_000_000)
      var digits = String(value)
      var groups: [String] = []
      while digits.utf8.count > 3 {
        groups.insert(String(digits.suffix(3)), at: 0)
        digits = String(digits.dropLast(3))
      }
      let text = ([digits] + groups).joined(separator: ",")
      #expect(PublishedFigure.read(text) == .figure(.measured(Double(value))), "seed \(seed)")
    }
  }
}
