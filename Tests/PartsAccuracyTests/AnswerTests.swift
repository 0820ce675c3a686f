import Foundation
import KidoAnswers
import KidoFacts
import KidoInputs
import KidoNetwork
import KidoUnits
import Testing

@Suite("Answers from a list to the page")
struct AnswerTests {
  /// The answer to a list given as text.
  static func answer(_ rows: [String], home: Place = .japan) throws -> Assessment {
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
        home: home,
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

  @Test("A buyer in China needs no export licence for what it buys there")
  func homeChina() throws {
    let rows = ["M-1,ネオジム磁石 N42SH,1,10,"]
    #expect(!(try Self.answer(rows).stops.isEmpty))
    let home = try Self.answer(rows, home: .china)
    #expect(home.stops.isEmpty)
    #expect(home.exposure.elements.allSatisfy { $0.control == nil })
  }

  @Test("A part of which none is used counts as no part")
  func none() throws {
    let answer = try Self.answer(["M-1,ネオジム磁石 N42SH,1,10,", "M-2,ネオジム磁石 N42SH,0,10,"])
    #expect(answer.exposure.elements.allSatisfy { $0.rows == 1 })
  }

  @Test("What rests on planning values is told element by element")
  func planned() throws {
    // The mass is stated; of N42SH, Dy is second-hand and Nd a planning value.
    let answer = try Self.answer(["M-1,ネオジム磁石 N42SH,1,10,"])
    func share(_ element: RareEarth) -> Double? {
      answer.exposure.elements.first { $0.element == element }?.recalledShare
    }
    #expect(share(.dysprosium) == 0)
    #expect(share(.neodymium) == 1)
  }

  @Test("A supplier's mass leaves the spread of an assumed grade")
  func statedMass() throws {
    let workbench = try PartsAccuracyTests.workbench()
    let year = try #require(Year(2025))
    let answer = try workbench.assess(
      workbench.examples.appendingPathComponent("motor-maker"),
      defaults: CompanyReader.Defaults(
        home: .japan,
        basis: PriceBasis(currency: .jpy, year: year)
      )
    )
    let rotor = try #require(answer.survey.findings.first { $0.line.partNumber == "EWP-110" })
    #expect(rotor.content.evidence == .stated)
    #expect(rotor.content.totalGrams.low < rotor.content.totalGrams.typical * 0.8)
    #expect(!answer.questions.contains { $0.topic == .holds && $0.line.partNumber == "EWP-110" })
  }
}
