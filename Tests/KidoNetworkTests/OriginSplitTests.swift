import KidoFacts
import KidoUnits
import TestSupport
import Testing

@testable import KidoNetwork

@Suite("Splits of origin")
struct OriginSplitTests {
  @Test("The shares of every element and stage add to one", arguments: 0..<60)
  func addToOne(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var rows: [String] = []
    for stage in ["mine", "separation", "metal", "alloy", "magnet"] {
      for place in ["CHN", "MMR", "AUS", "USA"] where random.below(3) > 0 {
        let subject = ["Nd", "Dy", "REE", "ndfeb"][random.below(4)]
        rows.append("share,\(stage),\(subject),,\(place),2024,,\(random.below(60)),%,")
      }
    }
    let facts = try TinyFacts(adding: rows.joined(separator: "\n"))
    let company = try TinyFacts.company(
      [TinyFacts.line("Magnet N42SH 30x10x5", number: "G"), TinyFacts.line("Motor", number: "M")],
      statements: [
        TinyFacts.statement(part: "G", stage: .separation, share: Double(random.below(101)) / 100),
        TinyFacts.statement(part: "G", supplier: "Beta", place: .japan, share: 0.3),
      ]
    )
    let elements = facts.exposure(company).elements
    #expect(elements.count == 2)
    for view in elements {
      for stage in view.stages {
        let sum = stage.split.parts.reduce(0) { $0 + $1.share }
        #expect(abs(sum - 1) < 1e-9)
        #expect(stage.split.parts.allSatisfy { $0.share >= 0 })
      }
    }
  }

  @Test("What a supplier states comes before what is public, and the rest stays public")
  func stated() throws {
    let facts = try TinyFacts(
      adding: "share,magnet,ndfeb,,CHN,2024,,90,%,\nshare,magnet,ndfeb,,JPN,2024,,10,%,"
    )
    let company = try TinyFacts.company(
      [TinyFacts.line("Magnet 30x10x5", number: "G")],
      statements: [TinyFacts.statement(part: "G", place: .japan, share: 0.5)]
    )
    let view = try #require(facts.exposure(company).elements.first)
    let split = try #require(view.stages.first { $0.stage == .magnet }).split
    #expect(abs(split.share(of: .japan) - (0.5 + 0.05)) < 1e-9)
    #expect(abs(split.share(of: .china) - 0.45) < 1e-9)
    #expect(split.unknown == 0)
  }

  @Test("Two suppliers of one part share it equally")
  func twoSuppliers() throws {
    let company = try TinyFacts.company(
      [TinyFacts.line("Magnet 30x10x5", number: "G")],
      statements: [
        TinyFacts.statement(part: "G"),
        TinyFacts.statement(part: "G", supplier: "Beta", place: .japan),
      ]
    )
    let view = try #require(try TinyFacts().exposure(company).elements.first)
    let split = try #require(view.stages.first { $0.stage == .magnet }).split
    #expect(abs(split.share(of: .china) - 0.5) < 1e-9)
    #expect(abs(split.share(of: .japan) - 0.5) < 1e-9)
  }

  @Test("Without any figure all is unknown")
  func unknown() throws {
    let company = try TinyFacts.company([TinyFacts.line("Magnet 30x10x5", number: "G")])
    let view = try #require(try TinyFacts().exposure(company).elements.first)
    #expect(view.stages.map(\.stage) == [.mine, .separation, .metal, .alloy, .magnet])
    #expect(view.stages.allSatisfy { $0.split.unknown == 1 && $0.largest == nil })
    #expect(view.stages.allSatisfy { $0.verdict == .open })
  }
}
