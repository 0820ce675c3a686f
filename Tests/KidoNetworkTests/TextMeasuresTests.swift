import Testing

@testable import KidoNetwork

@Suite("Measures in texts")
struct TextMeasuresTests {
  private func measures(_ text: String) -> TextMeasures { TextMeasures(FoldedText(text)) }

  @Test(
    "Dimensions give the volume of block, disc and ring",
    arguments: [
      ("magnet φ10x3", 235.619_449), ("magnet 30x10x5", 1_500), ("magnet 50*20*5", 5_000),
      ("磁石 30×10×5 mm", 1_500), ("ring φ30xφ20x5", 1_963.495_408),
      ("ring OD30 x ID20 x 5", 1_963.495_408), ("magnet 3x1x0.5 cm", 1_500),
      ("disc D12x4", 452.389_342), ("magnet 10x3", 235.619_449),
    ] as [(String, Double)]
  )
  func volume(text: String, cubicMillimetres: Double) throws {
    let found = try #require(measures(text).cubicCentimetres)
    #expect(abs(found * 1_000 - cubicMillimetres) < 1e-5)
  }

  @Test("Texts without a shape give no volume", arguments: ["M6", "10x20x30x40", "", "φ20xφ30x5"])
  func noVolume(text: String) {
    #expect(measures(text).cubicCentimetres == nil)
  }

  @Test("Four pieces of twenty grams are no disc", arguments: ["magnet 4 x 20 g", "4 x 400 W"])
  func noDisc(text: String) {
    #expect(measures(text).cubicCentimetres == nil)
  }

  @Test(
    "Power is read in watts",
    arguments: [
      ("motor 400W", 400), ("motor 1.5 kW", 1_500), ("3 MW generator", 3_000_000), ("1 hp", 745.7),
      ("７５０Ｗ", 750),
    ] as [(String, Double)]
  )
  func power(text: String, watts: Double) throws {
    #expect(abs(try #require(measures(text).watts) - watts) < 1e-9)
  }

  @Test("The first power counts, and a voltage is none")
  func noPower() {
    #expect(measures("400 W / 750 W").watts == 400)
    #expect(measures("24 V 3000 rpm").watts == nil)
  }

  @Test("Masses and pieces of a set are read")
  func massAndPieces() {
    #expect(measures("magnet 5 g").grams == 5)
    #expect(measures("0.2kg").grams == 200)
    #expect(measures("magnets 20pcs").piecesInSet == 20)
    #expect(measures("磁石 20枚入").piecesInSet == 20)
    #expect(measures("磁钢 12片").piecesInSet == 12)
    #expect(measures("1 pc").piecesInSet == nil)
  }
}
