import Foundation

/// The score of a cell: three pillars, each a weighted mean, multiplied.
///
///     S = (H^a · E^b · C^c)^(1/(a+b+c))
///
/// Multiplied, a strong pillar makes up for a weak one only in part. Indicators without a reading are left
/// out here and stand in ``missing``; ``RiskSample`` draws them over 0...1, and the middle of its draws is
/// the index that is shown.
package struct RiskScore: Sendable, Hashable {
  /// Why a cell has no score.
  package enum Insufficient: Error, Sendable, Hashable {
    /// A pillar holds no reading at all.
    case emptyPillar(RiskPillar)
    /// Less than ``leastCoverage`` of the weight has a reading.
    case coverage(Double)
  }

  /// A cell is scored from this share of the weight on.
  package static let leastCoverage = 0.6

  /// The score, 0...1.
  package let value: Double
  /// The pillars in the order of ``RiskPillar/allCases``, 0...1 each.
  package let pillars: [Double]
  /// The weighted arithmetic mean of the pillars, for comparison.
  package let arithmetic: Double
  /// The share of the weight that has a reading, 0...1.
  package let coverage: Double
  /// The indicators that count and have no reading.
  package let missing: [RiskIndicator]

  /// Scores a cell.
  ///
  /// - Throws: ``Insufficient`` where too little is known: that is never a score.
  package init(_ cell: RiskCell, weights: RiskWeights = .equal) throws(Insufficient) {
    var means: [Double] = []
    var covered = 0.0
    for pillar in RiskPillar.allCases {
      var sum = 0.0
      var known = 0.0
      var all = 0.0
      for indicator in RiskIndicator.of(pillar) {
        let weight = weights[indicator]
        all += weight
        guard let reading = cell[indicator] else { continue }
        known += weight
        sum += weight * indicator.risk(reading.typical)
      }
      if weights[pillar] > 0, known == 0 { throw .emptyPillar(pillar) }
      means.append(known > 0 ? sum / known : 0)
      covered += all > 0 ? weights[pillar] * known / all : 0
    }
    let whole = weights.pillars.reduce(0, +)
    coverage = whole > 0 ? covered / whole : 0
    guard coverage >= RiskScore.leastCoverage - 1e-9 else { throw .coverage(coverage) }
    pillars = means
    value = RiskScore.geometric(means, weights.pillars)
    arithmetic = zip(means, weights.pillars).reduce(0) { $0 + $1.0 * $1.1 } / whole
    missing = cell.missing.filter { weights[$0] > 0 && weights[$0.pillar] > 0 }
  }

  /// The pillar that counts and lies highest: where the risk comes from.
  package var leading: RiskPillar {
    RiskPillar.allCases.enumerated().max { pillars[$0.offset] < pillars[$1.offset] }?.element
      ?? .hazard
  }

  static func geometric(_ means: [Double], _ exponents: [Double]) -> Double {
    let whole = exponents.reduce(0, +)
    var logarithm = 0.0
    for (mean, exponent) in zip(means, exponents) where exponent > 0 {
      guard mean > 0 else { return 0 }
      logarithm += exponent * log(mean)
    }
    return exp(logarithm / whole)
  }
}
