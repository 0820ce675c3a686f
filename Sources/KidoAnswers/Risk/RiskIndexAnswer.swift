package import KidoFacts
package import KidoModels
package import KidoUnits

/// The risk index of industries and regions, with what is behind it.
package struct RiskIndexAnswer: Sendable {
  /// One material at one stage.
  package struct StageLine: Sendable {
    /// The stage.
    package let stage: Stage
    /// The evidence of each indicator, in order.
    package let evidence: [IndicatorEvidence]
    /// The readings.
    package let cell: RiskCell
    /// The score of the known indicators alone, or why there is none.
    package let score: Result<RiskScore, RiskScore.Insufficient>
    /// The index over draws, 0...1; nil where there is no score.
    package internal(set) var interval: RiskInterval?
    /// The draws of the index; empty where there is no score.
    var draws: [Float] = []

    /// The index: the middle of the draws, 0...1, or nil.
    package var index: Double? { interval?.median }
  }

  /// One material for an industry and a region.
  package struct MaterialLine: Sendable {
    /// The element or material.
    package let material: String
    /// The stages in the order of the chain.
    package let stages: [StageLine]
    /// The stage with the highest index; nil where no stage has one.
    package let bottleneck: StageLine?
    /// The rank among the materials that the industry needs; nil where there is no index or no known
    /// need.
    package let rank: RiskRank?
    /// The share of the industry's output that needs it, 0...1; nil where it is not known.
    package let dependence: Double?
    /// The moves for it, the best for its money first.
    package var moves: [MoveLine] = []
    /// What the uncertainty comes from; nil where it was not asked for.
    package var sensitivity: RiskSensitivity?

    /// The move that lowers the index most; nil where none does.
    package var strongest: MoveLine? {
      moves.filter { $0.gain.mean < -1e-6 }
        .min { ($0.gain.mean, $0.move.id) < ($1.gain.mean, $1.move.id) }
    }
    /// The index at the bottleneck, 0...1, or nil.
    package var index: Double? { bottleneck?.index }
    /// The interval of the index; nil where there is none.
    package var interval: RiskInterval? { bottleneck?.interval }
    /// Whether the industry is known to need it.
    package var isNeeded: Bool { (dependence ?? 0) > 0 }

    /// The score of the known indicators at the bottleneck.
    package var score: RiskScore? {
      guard case .success(let score)? = bottleneck?.score else { return nil }
      return score
    }
  }

  /// A move with what it brings.
  package struct MoveLine: Sendable {
    /// The move.
    package let move: RiskMove
    /// The change.
    package let gain: RiskMove.Gain
    /// Whether a planning value is behind its cost, time or effect.
    package let isRecalled: Bool
    /// The editions behind it.
    package let editions: [String]
  }

  /// An industry in a region.
  package struct Field: Sendable {
    /// The industry.
    package let industry: Industry
    /// The region.
    package let region: RiskRegion
    /// The company, where the field is its own.
    package let company: String?
    /// The materials, the highest index first, those without one last.
    package var lines: [MaterialLine]
    /// The mean index of its materials by the output that needs them, over draws; nil where too
    /// little of that weight has an index.
    package let interval: RiskInterval?
    /// The draws of the index; empty where there is none.
    let draws: [Float]
    /// The rank among all fields of the map.
    package var rank: RiskRank?
    /// The share of the weight that has an index, 0...1.
    package let coverage: Double

    /// The index of the field, 0...1, or nil.
    package var index: Double? { interval?.median }

    /// The material with the highest index among those the industry needs.
    package var weakest: MaterialLine? { lines.first { $0.index != nil && $0.isNeeded } }
  }

  /// How far an indicator really moves the scores, beside its nominal weight.
  package struct EffectiveWeight: Sendable {
    /// The indicator.
    package let indicator: RiskIndicator
    /// The nominal share of the whole, 0...1.
    package let nominal: Double
    /// The correlation ratio, 0...1; nil where it does not vary.
    package let effective: Double?
  }

  /// The fields that were asked for.
  package var fields: [Field]
  /// All fields of the map, for ranks.
  package let map: [Field]
  /// The materials that were asked for; empty for all.
  package let materials: [String]
  /// Names that are no material of the index.
  package let unknown: [String]
  /// The weights.
  package let weights: RiskWeights
  /// Nominal and effective weights over all cells.
  package let effective: [EffectiveWeight]
  /// The number of draws.
  package let draws: Int
  /// The day of facts and rules.
  package let day: Day
  /// The day of `--as-of`, or nil.
  package let asOf: Day?
}
