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

  /// The sets whose misses have been studied.
  static let studied = ["Parts", "PartsHeldOut", "PartsFresh", "PartsUnseen"]

  /// Each of them, measured once.
  static let measured: [String: PartsAccuracy] = {
    guard let screener = try? workbench().screener() else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: studied.compactMap { set in
        guard let lists = try? PartsAccuracy.lists(in: tests.appendingPathComponent(set)) else {
          return nil
        }
        var total = PartsAccuracy()
        for list in lists {
          guard let result = try? PartsAccuracy(list: list, screener: screener) else { return nil }
          total.add(result)
        }
        return (set, total)
      }
    )
  }()

  @Test(
    "Nine in ten parts that hold rare earths are found, and seven in ten of those listed hold them",
    arguments: studied
  )
  func eachSet(set: String) throws {
    let result = try #require(Self.measured[set])
    #expect(result.holding > 50)
    #expect(result.recall >= 0.9)
    #expect(result.precision >= 0.7)
    #expect(result.insideShare >= 0.8)
  }

  @Test(
    "Over all lists the true grams lie inside the range in 85 of 100, and the range is not wide"
  )
  func allSets() throws {
    var result = PartsAccuracy()
    for set in Self.studied { result.add(try #require(Self.measured[set])) }
    #expect(result.insideShare >= 0.85)
    #expect(result.medianRatio <= 6)
  }

  @Test("A list without rare earths gives none")
  func mechanical() throws {
    let list = Self.tests.appendingPathComponent("Parts/ja-gearbox-mechanical")
    let result = try PartsAccuracy(list: list, screener: try Self.workbench().screener())
    #expect(result.holding == 0)
    #expect(result.falseHits == 0)
  }
}
