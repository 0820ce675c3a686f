import Testing

@testable import KidoNetwork

@Suite("Units of measure")
struct UnitOfMeasureTests {
  @Test(
    "A unit is known in three languages",
    arguments: [
      ("pcs", .piece), ("PC.", .piece), ("個", .piece), ("ケ", .piece), ("台", .piece), ("件", .piece),
      ("pair", .pieces(2)), ("対", .pieces(2)), ("双", .pieces(2)), ("dozen", .pieces(12)),
      ("ダース", .pieces(12)), ("千个", .pieces(1_000)), ("kg", .grams(1_000)), ("Ｋｇ", .grams(1_000)),
      ("キロ", .grams(1_000)), ("千克", .grams(1_000)), ("㎏", .grams(1_000)), ("g", .grams(1)),
      ("mg", .grams(0.001)), ("トン", .grams(1_000_000)), ("lb", .grams(453.592_37)),
    ] as [(String, UnitOfMeasure)]
  )
  func known(text: String, unit: UnitOfMeasure) {
    #expect(UnitOfMeasure(text) == unit)
  }

  @Test("A length is known and has no mass", arguments: ["m", "mm", "メートル", "米", "roll", "升"])
  func other(text: String) throws {
    let unit = try #require(UnitOfMeasure(text))
    #expect(unit.gramsPerUnit == nil)
    #expect(unit.piecesPerUnit == 1)
  }

  @Test("Other words are no unit", arguments: ["", "furlong", "5", "kgm", "个个"])
  func unknown(text: String) {
    #expect(UnitOfMeasure(text) == nil)
  }
}
