import KidoUnits
import Testing

@testable import KidoModels

@Suite("Risk index")
struct RiskIndexTests {
  /// A cell with every indicator at a share of its scale, 0 no risk to 1 full risk.
  private static func cell(
    _ risk: Double = 0.5,
    without missing: Set<RiskIndicator> = [],
    spread: Double = 0
  ) -> RiskCell {
    var readings: [RiskIndicator: RiskReading] = [:]
    for indicator in RiskIndicator.allCases where !missing.contains(indicator) {
      let ends = [indicator.raw(max(0, risk - spread)), indicator.raw(min(1, risk + spread))]
      readings[indicator] = RiskReading(
        low: ends.min() ?? 0,
        typical: indicator.raw(risk),
        high: ends.max() ?? 0
      )
    }
    return RiskCell(readings: readings)
  }

  @Test("A cell that is halfway everywhere scores one half, by either mean")
  func halfway() throws {
    let score = try RiskScore(Self.cell())
    #expect(abs(score.value - 0.5) < 1e-12)
    #expect(abs(score.arithmetic - 0.5) < 1e-12)
    #expect(score.coverage == 1)
    #expect(score.missing.isEmpty)
  }

  @Test(
    "Goalposts run from no risk to full risk, and raw values come back",
    arguments: RiskIndicator.allCases
  )
  func goalposts(indicator: RiskIndicator) {
    #expect(indicator.risk(indicator.goalposts.none) == 0)
    #expect(indicator.risk(indicator.goalposts.full) == 1)
    for risk in [0.0, 0.25, 0.7, 1] {
      #expect(abs(indicator.risk(indicator.raw(risk)) - risk) < 1e-12)
    }
    #expect(indicator.range.contains(indicator.goalposts.none))
    #expect(indicator.range.contains(indicator.goalposts.full))
  }

  @Test(
    "A worse reading never lowers the score or one of its draws",
    arguments: RiskIndicator.allCases
  )
  func monotone(indicator: RiskIndicator) throws {
    for start in [0.1, 0.4, 0.8] {
      let base = Self.cell(start)
      let raw = indicator.raw(min(1, start + 0.2))
      let worse = base.with(RiskReading(low: raw, typical: raw, high: raw), for: indicator)
      #expect(try RiskScore(worse).value >= RiskScore(base).value)
      let draws = RiskSample([base, worse], draws: 64).scores()
      for draw in 0..<64 { #expect(draws[64 + draw] >= draws[draw]) }
    }
  }

  @Test("An empty pillar or less than sixty percent of the weight is no score")
  func insufficient() {
    let coping = Set(RiskIndicator.of(.coping))
    #expect(throws: RiskScore.Insufficient.emptyPillar(.coping)) {
      try RiskScore(Self.cell(without: coping))
    }
    let few: Set<RiskIndicator> = [
      .governance, .exportControl, .priceVolatility, .importConcentration, .valueAtStake,
      .recycling,
      .stockCover,
    ]
    #expect(throws: RiskScore.Insufficient.self) { try RiskScore(Self.cell(without: few)) }
    let enough = Self.cell(without: [.stockCover, .priceVolatility])
    #expect(throws: Never.self) { try RiskScore(enough) }
    #expect((try? RiskScore(enough))?.missing == [.priceVolatility, .stockCover])
  }

  @Test("What is missing widens the interval and is not a half in silence")
  func missingWidens() throws {
    let known = Self.cell(0.9)
    let open = Self.cell(0.9, without: [.stockCover])
    let sample = RiskSample([known, open], draws: 2_000)
    var fixed = RiskWeights.equal
    fixed[.stockCover] = 1
    let scores = sample.scores(fixed)
    let first = try #require(RiskInterval(Array(scores[..<2_000])))
    let second = try #require(RiskInterval(Array(scores[2_000...])))
    #expect(second.high - second.low > first.high - first.low + 0.02)
    #expect(second.median < first.median)
    // Drawn over the whole scale: weighed nothing, it changes nothing.
    fixed[.stockCover] = 0
    let without = sample.scores(fixed)
    for draw in 0..<2_000 { #expect(abs(without[draw] - without[2_000 + draw]) < 1e-6) }
  }

  @Test("Neither the order of cells nor another cell moves the draws of a cell")
  func independence() {
    let cells = [Self.cell(0.3, spread: 0.1), Self.cell(0.6, spread: 0.2), Self.cell(0.8)]
    let all = RiskSample(cells, draws: 50).scores()
    let reversed = RiskSample(cells.reversed(), draws: 50).scores()
    let alone = RiskSample([cells[1]], draws: 50).scores()
    for draw in 0..<50 {
      #expect(all[draw] == reversed[100 + draw])
      #expect(all[50 + draw] == alone[draw])
    }
  }

  @Test("Ranks come with the share of draws among the first three")
  func ranks() {
    let draws: [[Float]] = [[0.9, 0.8], [0.5, 0.85], [0.4, 0.3], [0.1, 0.2]]
    let ranks = RiskRank.ranks(points: [0.85, 0.7, 0.35, 0.15], draws: draws.map { $0[...] })
    #expect(ranks.map(\.rank) == [1, 2, 3, 4])
    #expect(ranks[0].low == 1 && ranks[0].high == 2)
    #expect(ranks.map(\.amongFirstThree) == [1, 1, 1, 0])
    #expect(RiskRank.ranks(points: [], draws: []).isEmpty)
  }

  @Test("Weights below zero or not finite become zero; a pillar needs one indicator")
  func weights() {
    var weights = RiskWeights.equal
    weights[.governance] = -1
    weights[.recycling] = .nan
    #expect(weights[.governance] == 0 && weights[.recycling] == 0)
    #expect(weights.isUsable)
    for indicator in RiskIndicator.of(.exposure) { weights[indicator] = 0 }
    #expect(!weights.isUsable)
    let total = RiskIndicator.allCases.reduce(0) { $0 + RiskWeights.equal.share(of: $1) }
    #expect(abs(total - 1) < 1e-12)
  }

  @Test("A triangle's draws stay inside it and keep its middle")
  func triangle() throws {
    let reading = try #require(RiskReading(low: 1, typical: 2, high: 5))
    let values = (0..<1_000).map { reading.quantile((Double($0) + 0.5) / 1_000) }
    #expect(values.allSatisfy { (1...5).contains($0) })
    let mean = values.reduce(0, +) / 1_000
    #expect(abs(mean - 8.0 / 3) < 0.01)
    #expect(values == values.sorted())
    #expect(RiskReading(low: .nan, typical: 1, high: 2) == nil)
    #expect(RiskReading(low: 3, typical: 2, high: 1)?.low == 2)
  }
}

@Suite("Moves")
struct RiskMoveTests {
  private static func move(
    _ indicator: RiskIndicator,
    _ operation: RiskMove.Operation,
    _ amount: Double,
    cost: Double = 2
  ) throws -> RiskMove {
    let span = try #require(RiskMove.Span(low: amount, typical: amount, high: amount))
    let price = try #require(RiskMove.Span(low: cost, typical: cost, high: cost))
    return RiskMove(
      id: "m",
      name: Localized(en: "m", ja: "m", zh: "m"),
      how: Localized(en: "m", ja: "m", zh: "m"),
      cost: price,
      start: price,
      effects: [.init(indicator: indicator, operation: operation, amount: span)]
    )
  }

  private static var cell: RiskCell {
    var readings: [RiskIndicator: RiskReading] = [:]
    for indicator in RiskIndicator.allCases where indicator != .stockCover {
      let raw = indicator.raw(0.8)
      readings[indicator] = RiskReading(low: raw, typical: raw, high: raw)
    }
    return RiskCell(readings: readings)
  }

  @Test("Stock that was not known is drawn, and what a reserve adds is counted on the same draws")
  func stock() throws {
    let gain = try #require(Self.move(.stockCover, .atLeast, 90).gain(Self.cell))
    #expect(gain.mean < 0)
    #expect(gain.change.high <= 1e-9)
    let more = try #require(Self.move(.stockCover, .atLeast, 180).gain(Self.cell))
    #expect(more.change.median < gain.mean)
    let per = try #require(gain.pointsPerPercent)
    let expected = -gain.mean * 100 / 2
    #expect(abs(per - expected) < 1e-12)
  }

  @Test("A move that makes things worse shows a rise and no gain for its money")
  func worse() throws {
    let gain = try #require(Self.move(.importConcentration, .multiply, 1.2).gain(Self.cell))
    #expect(gain.mean > 0)
    #expect(gain.pointsPerPercent == nil)
  }

  @Test("A move that saves money has no ratio; spans out of order are no spans")
  func free() throws {
    let gain = try #require(Self.move(.recycling, .add, 0.2, cost: -5).gain(Self.cell))
    #expect(gain.mean < 0 && gain.pointsPerPercent == nil)
    #expect(RiskMove.Span(low: 2, typical: 1, high: 3) == nil)
  }
}
