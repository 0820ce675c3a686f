import Foundation
import KidoAnswers
import KidoInputs
import KidoUnits
import PartsAccuracy
import Testing

@Suite("Screening of parts lists with true answers")
struct PartsAccuracyTests {
  /// The folder of all tests.
  static let tests = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()

  static func workbench() throws -> Workbench {
    let root = tests.deletingLastPathComponent()
    let today = try #require(Day(year: 2026, month: 11, day: 25))
    return try Workbench(
      environment: ["KIDO_FACTS": root.appendingPathComponent("Facts").path],
      executable: nil,
      workingFolder: root,
      today: today,
      asOf: nil
    )
  }

  static func measure(_ sets: [String]) throws -> PartsAccuracy {
    let workbench = try workbench()
    var total = PartsAccuracy()
    for set in sets {
      for list in try PartsAccuracy.lists(in: tests.appendingPathComponent(set)) {
        total.add(try PartsAccuracy(list: list, workbench: workbench))
      }
    }
    return total
  }

  @Test(
    "Nine in ten parts that hold rare earths are found, and seven in ten of those listed hold them",
    arguments: ["Parts", "PartsHeldOut", "PartsFresh", "PartsUnseen"]
  )
  func eachSet(set: String) throws {
    let result = try Self.measure([set])
    #expect(result.holding > 50)
    #expect(result.recall >= 0.9)
    #expect(result.precision >= 0.7)
    #expect(result.insideShare >= 0.8)
  }

  @Test(
    "Over all lists the true grams lie inside the range in 85 of 100, and the range is not wide"
  )
  func allSets() throws {
    let result = try Self.measure(["Parts", "PartsHeldOut", "PartsFresh", "PartsUnseen"])
    #expect(result.insideShare >= 0.85)
    #expect(result.medianRatio <= 6)
  }

  @Test("A list without rare earths gives none")
  func mechanical() throws {
    let list = Self.tests.appendingPathComponent("Parts/ja-gearbox-mechanical")
    let result = try PartsAccuracy(list: list, workbench: try Self.workbench())
    #expect(result.holding == 0)
    #expect(result.falseHits == 0)
  }
}
