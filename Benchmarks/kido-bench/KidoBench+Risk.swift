import Foundation
import KidoModels

extension KidoBench {
  /// Prints seconds, best of five: Sobol indices of 600 cells with 100 bootstraps, and the map ranked anew
  /// after a weight has moved.
  static func risk() {
    let cells = (0..<600).map(cell)
    let sobol = best {
      let results = RiskSensitivity.of(cells, samples: 1_024, resamples: 100)
      guard results.count == 600 else { exit(1) }
    }
    // 5 industries, 6 regions, 33 materials.
    let map = (0..<990).map(cell)
    let draws = 500
    let sample = RiskSample(map, draws: draws)
    var weights = RiskWeights.equal
    var governance = 1.0
    let moved = best {
      governance += 0.5
      weights[.governance] = governance
      let scores = sample.scores(weights)
      var seen = 0
      for field in 0..<30 {
        let slices = (0..<33).map { number -> ArraySlice<Float> in
          let start = (field * 33 + number) * draws
          return scores[start..<start + draws]
        }
        let intervals = slices.compactMap { RiskInterval(Array($0)) }
        seen += RiskRank.ranks(points: intervals.map(\.median), draws: slices).count
      }
      guard seen == 990 else { exit(1) }
    }
    print(String(format: "%.4f %.4f", sobol, moved))
  }

  private static func best(_ work: () -> Void) -> Double {
    var best = Double.infinity
    for _ in 0..<5 {
      let start = ContinuousClock.now
      work()
      let elapsed = ContinuousClock.now - start
      best = min(
        best,
        Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
      )
    }
    return best
  }

  /// A cell whose eleven readings spread by a tenth of their scale around numbers of its own, as the
  /// peer's test function has it.
  private static func cell(_ number: Int) -> RiskCell {
    var readings: [RiskIndicator: RiskReading] = [:]
    for indicator in RiskIndicator.allCases {
      let golden = Double((number + 1) * (indicator.index + 1)) * 0.618_033_988_749_894_9
      let center = 0.15 + 0.7 * (golden - golden.rounded(.down))
      let ends = [indicator.raw(center - 0.1), indicator.raw(center + 0.1)].sorted()
      readings[indicator] = RiskReading(
        low: ends[0],
        typical: indicator.raw(center),
        high: ends[1]
      )
    }
    return RiskCell(readings: readings, names: [.governance: String(number)])
  }
}
