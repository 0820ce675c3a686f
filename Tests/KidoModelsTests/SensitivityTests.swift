import Foundation
import Testing

@testable import KidoModels

@Suite("Sensitivity")
struct SensitivityTests {
  /// The test function of Ishigami and Homma with a = 7, b = 0.1 on -π...π.
  private static func ishigami(_ unit: [Double]) -> Double {
    let x = unit.map { (2 * $0 - 1) * Double.pi }
    return sin(x[0]) + 7 * pow(sin(x[1]), 2) + 0.1 * pow(x[2], 4) * sin(x[0])
  }

  @Test("The Ishigami function has its analytic indices, and the interval of the third covers zero")
  func analytic() {
    let indices = SobolIndices(inputs: 3, samples: 1 << 14, evaluate: Self.ishigami)
    for (found, expected) in zip(indices.first, [0.3139, 0.4424, 0]) {
      #expect(abs(found.value - expected) <= 0.005)
      #expect(found.low <= expected + 0.005 && found.high >= expected - 0.005)
    }
    for (found, expected) in zip(indices.total, [0.5576, 0.4424, 0.2437]) {
      #expect(abs(found.value - expected) <= 0.005)
    }
    #expect(indices.first[2].low <= 0 && indices.first[2].high >= 0)
    // Variance 13.8446 by the closed form a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2.
    #expect(abs(indices.variance - 13.8446) < 0.05)
  }

  @Test("Each coordinate of the sequence is balanced, and each pair nearly so")
  func sequence() {
    let sequence = SobolSequence(dimensions: SobolSequence.mostDimensions)
    var point = [Double](repeating: 0, count: SobolSequence.mostDimensions)
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: 64),
      count: SobolSequence.mostDimensions
    )
    var pairs = [[Int]](
      repeating: [Int](repeating: 0, count: 16),
      count: SobolSequence.mostDimensions - 1
    )
    for number in 0..<4_096 {
      sequence.point(number, into: &point)
      for dimension in 0..<point.count { counts[dimension][Int(point[dimension] * 64)] += 1 }
      for dimension in 0..<point.count - 1 {
        pairs[dimension][Int(point[dimension] * 4) * 4 + Int(point[dimension + 1] * 4)] += 1
      }
    }
    for dimension in counts { #expect(dimension.allSatisfy { $0 == 64 }) }
    for pair in pairs {
      let worst = pair.map { abs($0 - 256) }.max() ?? 0
      #expect(worst <= 32)
    }
  }

  @Test(
    "An indicator that is certain explains nothing, the only uncertain one nearly all of the rest"
  )
  func cells() throws {
    var readings: [RiskIndicator: RiskReading] = [:]
    for indicator in RiskIndicator.allCases {
      let raw = indicator.raw(0.5)
      readings[indicator] = RiskReading(low: raw, typical: raw, high: raw)
    }
    readings[.governance] = RiskReading(low: 2, typical: 4.5, high: 7)
    let result = try #require(RiskSensitivity.of([RiskCell(readings: readings)]).first)
    #expect(result.ranked.first?.input == .indicator(.governance))
    let governance = result.indices.total[RiskIndicator.governance.index]
    #expect(governance.value > 0.5)
    #expect(governance.low <= governance.value && governance.value <= governance.high)
    #expect(result.indices.total[RiskIndicator.recycling.index].value < 1e-9)
  }

  @Test("The fast run over a cell agrees with the generic one")
  func agreement() throws {
    var readings: [RiskIndicator: RiskReading] = [:]
    for indicator in RiskIndicator.allCases where indicator != .stockCover {
      let ends = [indicator.raw(0.3), indicator.raw(0.9)]
      readings[indicator] = RiskReading(
        low: ends.min() ?? 0,
        typical: indicator.raw(0.6),
        high: ends.max() ?? 0
      )
    }
    let cell = RiskCell(readings: readings)
    let fast = try #require(RiskSensitivity.of([cell], resamples: 10).first)
    let indicators = RiskIndicator.allCases
    // The same inputs, the weights left out: the order of importance must be the same.
    let slow = SobolIndices(inputs: indicators.count, resamples: 0) { unit in
      var drawn: [RiskIndicator: RiskReading] = [:]
      for indicator in indicators {
        let raw =
          cell[indicator]?.quantile(unit[indicator.index]) ?? indicator.raw(unit[indicator.index])
        drawn[indicator] = RiskReading(low: raw, typical: raw, high: raw)
      }
      return (try? RiskScore(RiskCell(readings: drawn)))?.value ?? 0
    }
    let left = indicators.map { fast.indices.total[$0.index].value }
    let right = indicators.map { slow.total[$0.index].value }
    #expect(try #require(RankCorrelation.spearman(left, right)) > 0.85)
    #expect(left.max() == left[RiskIndicator.stockCover.index])
    #expect(right.max() == right[RiskIndicator.stockCover.index])
  }

  @Test("Rankings alike are 1, opposite -1; ties share their rank")
  func spearman() {
    #expect(RankCorrelation.spearman([1, 2, 3], [10, 20, 30]) == 1)
    #expect(RankCorrelation.spearman([1, 2, 3], [3, 2, 1]) == -1)
    #expect(RankCorrelation.spearman([1, 2], [1, 2]) == nil)
    #expect(RankCorrelation.spearman([1, 1, 1], [1, 2, 3]) == nil)
    let tied = RankCorrelation.spearman([1, 2, 2, 4], [1, 2, 3, 4]) ?? 0
    #expect(abs(tied - 0.948_683_298) < 1e-6)
  }

  @Test("An indicator that decides has an effective weight of nearly one, noise nearly none")
  func effective() throws {
    let values = (0..<200).map { Double($0) / 200 }
    let decided = try #require(
      EffectiveWeights.ratio(indicator: values, scores: values.map { $0 * 3 })
    )
    #expect(decided > 0.98)
    let noise = (0..<200).map { StableHash.uniform(9, $0) }
    let none = try #require(EffectiveWeights.ratio(indicator: values, scores: noise))
    #expect(none < 0.25)
    #expect(
      EffectiveWeights.ratio(indicator: [Double](repeating: 1, count: 50), scores: noise) == nil
    )
  }
}
