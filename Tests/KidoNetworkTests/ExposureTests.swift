import KidoFacts
import KidoUnits
import Testing

@testable import KidoNetwork

@Suite("Exposure")
struct ExposureTests {
  @Test(
    "The limit for a third country is met at 65 % and exceeded above",
    arguments: [
      (65.0, 35.0, .met), (65.1, 34.9, .exceeded), (60.0, 40.0, .met), (60.0, 30.0, .open),
      (100.0, 0.0, .exceeded), (64.9, 35.1, .met), (30.0, 35.1, .met), (30.0, 34.9, .open),
    ] as [(Double, Double, Exposure.LimitVerdict)]
  )
  func limit(china: Double, home: Double, verdict: Exposure.LimitVerdict) throws {
    let facts = try TinyFacts(
      adding: "share,magnet,ndfeb,,CHN,2024,,\(china),%,\nshare,magnet,ndfeb,,JPN,2024,,\(home),%,"
    )
    let company = try TinyFacts.company([TinyFacts.line("Magnet 30x10x5", number: "G")])
    let view = try #require(facts.exposure(company).elements.first)
    let stage = try #require(view.stages.first { $0.stage == .magnet })
    #expect(stage.verdict == verdict)
    #expect(facts.exposure(company).limit?.share == 0.65)
  }

  @Test("A country and the unknown that make 65 % together are within the limit")
  func border() throws {
    let facts = try TinyFacts(
      adding: "share,magnet,ndfeb,,CHN,2024,,30,%,\nshare,magnet,ndfeb,,JPN,2024,,35,%,"
    )
    let company = try TinyFacts.company([TinyFacts.line("Magnet 30x10x5", number: "G")])
    let stages = try #require(facts.exposure(company).elements.first).stages
    #expect(stages.last?.verdict == .met)
  }

  @Test("The home country is no third country")
  func home() throws {
    let facts = try TinyFacts(adding: "share,magnet,ndfeb,,CHN,2024,,100,%,")
    let company = try TinyFacts.company([TinyFacts.line("Magnet 30x10x5")], home: .china)
    let view = try #require(facts.exposure(company).elements.first)
    let stage = try #require(view.stages.first { $0.stage == .magnet })
    #expect(stage.largest == nil)
    #expect(stage.verdict == .met)
  }

  @Test("Spend is mass times the price of the element times the rate")
  func spend() throws {
    let company = try TinyFacts.company([TinyFacts.line("Magnet 30x10x5", number: "G")])
    let view = try #require(try TinyFacts().exposure(company).elements.first)
    let price = try #require(view.price).usdPerKilogram.typical
    #expect(abs(price - 100 / RareEarth.neodymium.oxideFactor) < 1e-9)
    let spend = try #require(view.spend).typical
    #expect(abs(spend - view.kilograms.typical * price * 150) < 1e-6)
  }

  @Test("The control of an element is the newest statement that has begun")
  func control() throws {
    let facts = try TinyFacts(adding: "controlled,,Dy,,CHN,2027-01-01,,0,1,")
    let company = try TinyFacts.company([TinyFacts.line("Magnet N42SH 30x10x5")])
    let views = facts.exposure(company).elements
    #expect(views.first { $0.element == .dysprosium }?.control?.isControlled == true)
    #expect(views.first { $0.element == .neodymium }?.control?.isControlled == false)
  }
}
