import Foundation
import KidoAnswers
import KidoFacts
import KidoInputs
import KidoNetwork
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

@Suite("Answers that must not depend on how a list is written")
struct ListOrderTests {
  /// The answer to a list given as text.
  static func answer(_ rows: [String]) throws -> Assessment {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("bom.csv")
    let text = (["品番,品名,数量,質量(g),備考"] + rows).joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: file)
    let year = try #require(Year(2025))
    return try PartsAccuracyTests.workbench().assess(
      file,
      defaults: CompanyReader.Defaults(
        home: .japan,
        basis: PriceBasis(currency: .jpy, year: year),
        volume: 1_000
      )
    )
  }

  @Test("The order of rows changes no share of a country and no verdict")
  func order() throws {
    let rows = [
      "B-1,送風ブロワモータ ブラシレス 60W,1,,", "C-1,インバータ圧縮機,1,,",
      "W-1,水流センサ用ボンド磁石 ネオジム,1,12,", "S-1,サマリウムコバルト磁石,1,5,",
    ]
    func shares(_ answer: Assessment) -> [String] {
      answer.exposure.elements.flatMap { element in
        element.stages.map { stage in
          let share = (stage.largest?.share ?? 0) * 1e6
          return "\(element.element) \(stage.stage) \(stage.largest?.place.code ?? "-") "
            + "\(share.rounded()) \(stage.verdict.map { "\($0)" } ?? "-")"
        }
      }
      .sorted()
    }
    let forward = shares(try Self.answer(rows))
    #expect(!forward.isEmpty)
    #expect(shares(try Self.answer(rows.reversed())) == forward)
  }

  @Test("An oxide named in the remarks of a part is not what the part is made of")
  func remark() throws {
    let answer = try Self.answer(["G-1,ガラス扉,1,1900,研磨 酸化セリウム", "M-1,ネオジム磁石,1,10,"])
    #expect(answer.survey.findings.map(\.line.partNumber) == ["M-1"])
  }

  @Test("An element that no magnet typically holds has no magnet stage")
  func stages() throws {
    let answer = try Self.answer(["O-1,酸化セリウム 1kg,1,,", "M-1,ネオジム磁石 N42,1,10,"])
    let cerium = try #require(answer.exposure.elements.first { $0.element == .cerium })
    #expect(cerium.stages.map(\.stage.rawValue) == ["mine", "separation", "metal"])
  }
}
