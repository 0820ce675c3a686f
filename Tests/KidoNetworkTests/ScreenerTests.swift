import KidoFacts
import KidoUnits
import Testing

@testable import KidoNetwork

@Suite("Screening with a table of four families")
struct ScreenerTests {
  private func screen(_ line: PartLine) throws -> Screening {
    try TinyFacts().screener.screen(line)
  }

  private func family(_ name: String) throws -> String {
    try screen(TinyFacts.line(name)).best?.family.id ?? "none"
  }

  @Test(
    "The head of the name decides",
    arguments: [
      ("Servo motor", "motor"), ("Motor bracket", "bracket"), ("Bracket for motor", "bracket"),
      ("Motor, servo", "motor"), ("モータブラケット", "bracket"), ("ブラケット", "bracket"), ("サーボモータ", "motor"),
      ("电机支架", "bracket"), ("ﾓｰﾀｰ", "motor"), ("Bolt", "none"), ("Motorcycle", "none"),
      ("Motors", "motor"),
    ]
  )
  func head(name: String, expected: String) throws {
    #expect(try family(name) == expected)
  }

  @Test("A motor bracket holds nothing, a motor does")
  func bracket() throws {
    #expect(try screen(TinyFacts.line("Motor bracket")).verdict == .none)
    #expect(try screen(TinyFacts.line("Motor")).verdict == .likely)
  }

  @Test("The size of a magnet gives its mass: 30x10x5 mm at 7.5 g/cm3, 3 % off the edges")
  func bySize() throws {
    let content = try #require(try screen(TinyFacts.line("Magnet 30x10x5")).content)
    #expect(content.evidence == .dimensions)
    #expect(abs((content.magnetGrams?.typical ?? 0) - 1.5 * 7.5 * 0.97) < 1e-9)
    #expect(abs((content.grams[.neodymium]?.typical ?? 0) - 1.5 * 7.5 * 0.97 * 0.3) < 1e-9)
    #expect(content.grams[.dysprosium] == nil)
  }

  @Test("A set of ten magnets weighs ten times one")
  func setOfPieces() throws {
    let one = try #require(try screen(TinyFacts.line("Magnet 30x10x5")).content?.magnetGrams)
    let ten = try #require(try screen(TinyFacts.line("Magnet 30x10x5 10pcs")).content?.magnetGrams)
    #expect(abs(ten.typical - 10 * one.typical) < 1e-9)
  }

  @Test("A magnet bought by the kilogram is all magnet")
  func byMass() throws {
    let content = try #require(try screen(TinyFacts.line("Magnet", unit: .grams(1_000))).content)
    #expect(content.evidence == .boughtByMass)
    #expect(content.magnetGrams?.typical == 1_000)
    #expect(content.grams[.neodymium]?.typical == 300)
  }

  @Test("A stated grade brings its own elements")
  func grade() throws {
    let content = try #require(try screen(TinyFacts.line("Magnet N42SH", unitMass: 10)).content)
    #expect(content.isGradeStated)
    #expect(content.grade == "n42sh")
    #expect(content.magnetGrams?.typical == 10)
    #expect(abs((content.grams[.dysprosium]?.typical ?? 0) - 0.4) < 1e-12)
    #expect(abs((content.grams[.neodymium]?.typical ?? 0) - 2.6) < 1e-12)
  }

  @Test("A ferrite magnet is no hit", arguments: ["Magnet, ferrite", "フェライト磁石", "铁氧体磁铁"])
  func ferrite(name: String) throws {
    #expect(try screen(TinyFacts.line(name)).verdict == .none)
  }

  @Test("A housing with a magnet holds the typical magnet, or a part of its own mass")
  func contained() throws {
    let light = try screen(TinyFacts.line("Housing with neodymium magnet"))
    let magnet = try #require(light.candidates.first { $0.family.id == "magnet" })
    #expect(magnet.content?.magnetGrams?.typical == 6)
    #expect(light.verdict.isHit)
    let heavy = try screen(TinyFacts.line("Housing with neodymium magnet", unitMass: 5_000))
    let within = try #require(heavy.candidates.first { $0.family.id == "magnet" })
    #expect((within.content?.magnetGrams?.high ?? 5_000) < 5_000)
  }

  @Test("Power gives the magnet of a motor: 400 W at 200 g for a kilowatt")
  func power() throws {
    let content = try #require(try screen(TinyFacts.line("Servo motor 400W")).content)
    #expect(content.evidence == .power)
    #expect(abs((content.magnetGrams?.typical ?? 0) - 80) < 1e-9)
  }

  @Test("An induction motor is no hit", arguments: ["Induction motor", "誘導モータ", "异步电机"])
  func induction(name: String) throws {
    #expect(try screen(TinyFacts.line(name)).verdict == .none)
  }

  @Test("A content has its sources, each of the fact base")
  func sources() throws {
    let facts = try TinyFacts()
    let content = try #require(
      facts.screener.screen(TinyFacts.line("Magnet N42SH 30x10x5")).content
    )
    #expect(content.sources.count == 3)
    #expect(content.sources.allSatisfy { facts.view.base.observation(id: $0) != nil })
  }
}
