import Foundation

/// Draws of many cells under uncertain readings and weights, ready to be weighed anew at once.
///
/// A reading is drawn from its triangle, a missing one over the whole scale 0...1, the weights from a
/// Dirichlet distribution around those given. The draws of a figure depend on its key alone: neither the order of the
/// cells nor another cell moves them.
package struct RiskSample: Sendable {
  /// The number of draws.
  package let draws: Int
  /// The number of cells.
  package let cells: Int
  /// Risks of each cell, indicator and draw, draws innermost.
  private let risks: [Float]
  /// What each indicator and pillar is multiplied by in each draw, from ``weightDraws``.
  private let factors: [Float]

  private static let indicators = RiskIndicator.allCases.count
  private static let pillars = RiskPillar.allCases.map { pillar in
    RiskIndicator.of(pillar).map(\.index)
  }

  /// Draws the cells.
  ///
  /// - Parameters:
  ///   - list: The cells.
  ///   - draws: 1 or more; 500 keeps the ends of an interval within about two points of a hundred.
  ///   - seed: Draws of another seed are others.
  package init(_ list: [RiskCell], draws: Int = 500, seed: UInt64 = 1) {
    let draws = max(1, draws)
    self.draws = draws
    cells = list.count
    var risks = [Float](repeating: 0, count: list.count * RiskSample.indicators * draws)
    risks.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let base = buffer
      DispatchQueue.concurrentPerform(iterations: list.count) { number in
        let cell = list[number]
        for indicator in RiskIndicator.allCases {
          let start = (number * RiskSample.indicators + indicator.index) * draws
          let key = cell.keys[indicator.index] &+ seed
          if let reading = cell[indicator] {
            for draw in 0..<draws {
              base[start + draw] = Float(
                indicator.risk(reading.quantile(StableHash.uniform(key, draw)))
              )
            }
          } else {
            for draw in 0..<draws { base[start + draw] = Float(StableHash.uniform(key, draw)) }
          }
        }
      }
    }
    self.risks = risks
    factors = RiskSample.weightDraws(draws, seed: seed)
  }

  /// Gamma-distributed factors of mean 1 for each indicator and pillar, draws innermost.
  ///
  /// Weights times these, divided by their sum, are Dirichlet draws around equal weights: with the shape
  /// below, a weight of a pillar of four lies between about 0.12 and 0.40 in nine draws of ten.
  static func weightDraws(_ draws: Int, seed: UInt64) -> [Float] {
    let columns = indicators + RiskPillar.allCases.count
    var factors = [Float](repeating: 1, count: columns * draws)
    for column in 0..<columns {
      let key = StableHash.of("weight/\(column)") &+ seed
      for draw in 0..<draws { factors[column * draws + draw] = Float(gamma(key, draw)) }
    }
    return factors
  }

  /// The shape of the factors; the larger, the closer to the weights given.
  private static let shape = 6

  /// A gamma variate of an integer shape and mean 1: a sum of exponential ones.
  private static func gamma(_ key: UInt64, _ draw: Int) -> Double {
    var product = 1.0
    for part in 0..<shape { product *= 1 - StableHash.uniform(key, draw * shape + part) }
    return -log(product) / Double(shape)
  }

  /// The scores of all cells, draws innermost, 0...1.
  package func scores(_ weights: RiskWeights = .equal) -> [Float] {
    var scores = [Float](repeating: 0, count: cells * draws)
    let prepared = prepare(weights)
    scores.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let base = buffer
      let blocks = min(cells, 64)
      guard blocks > 0 else { return }
      DispatchQueue.concurrentPerform(iterations: blocks) { block in
        var sums = [Float](repeating: 0, count: draws)
        var logarithms = [Float](repeating: 0, count: draws)
        for cell in stride(from: block, to: cells, by: blocks) {
          score(cell, prepared, &sums, &logarithms)
          for draw in 0..<draws { base[cell * draws + draw] = logarithms[draw] }
        }
      }
    }
    return scores
  }

  /// Weights of each draw: indicators inside their pillar sum to 1, exponents of the pillars too.
  private func prepare(_ weights: RiskWeights) -> [Float] {
    var prepared = [Float](repeating: 0, count: factors.count)
    let groups = RiskSample.pillars + [Array(RiskSample.indicators..<RiskSample.indicators + 3)]
    let nominal = (weights.indicators + weights.pillars).map { Float($0) }
    for group in groups {
      for draw in 0..<draws {
        var sum: Float = 0
        for column in group { sum += nominal[column] * factors[column * draws + draw] }
        guard sum > 0 else { continue }
        for column in group {
          prepared[column * draws + draw] = nominal[column] * factors[column * draws + draw] / sum
        }
      }
    }
    return prepared
  }

  private func score(
    _ cell: Int,
    _ weights: [Float],
    _ sums: inout [Float],
    _ logarithms: inout [Float]
  ) {
    risks.withUnsafeBufferPointer { risks in
      weights.withUnsafeBufferPointer { weights in
        for draw in 0..<draws { logarithms[draw] = 0 }
        for (number, group) in RiskSample.pillars.enumerated() {
          for draw in 0..<draws { sums[draw] = 0 }
          for column in group {
            let start = (cell * RiskSample.indicators + column) * draws
            let weight = column * draws
            for draw in 0..<draws { sums[draw] += risks[start + draw] * weights[weight + draw] }
          }
          let exponent = (RiskSample.indicators + number) * draws
          for draw in 0..<draws where weights[exponent + draw] > 0 {
            logarithms[draw] += weights[exponent + draw] * log(max(sums[draw], 1e-30))
          }
        }
        for draw in 0..<draws { logarithms[draw] = exp(logarithms[draw]) }
      }
    }
  }
}
