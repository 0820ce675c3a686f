import KidoAnswers
import KidoFacts
import KidoModels
import KidoNetwork
import KidoUnits

extension AssessmentJSON {
  /// What is left behind at one origin.
  static func footprint(_ origin: OriginFootprint) -> Footprint {
    var amounts: [String: Range] = [:]
    var sources: [String: [String]] = [:]
    for amount in origin.amounts {
      amounts[amount.burden.rawValue] = Range(amount.tonnes)
      sources[amount.burden.rawValue] = [amount.source]
    }
    var flags: [String: String] = [:]
    for flag in origin.flags {
      flags[flag.topic] = flag.level
      sources[flag.topic, default: []].append(flag.source)
    }
    return Footprint(
      place: origin.place.code,
      site: origin.site,
      elements: origin.elements.map(\.symbol),
      oxideT: Range(origin.oxideTonnes),
      amountsT: amounts,
      flags: flags,
      sources: sources
    )
  }

  /// The index of one element.
  static func risk(_ line: RiskIndexAnswer.MaterialLine) -> Risk {
    func points(_ value: Double?) -> Double? { value.flatMap { JSONText.number($0 * 100) } }
    return Risk(
      element: line.material,
      index: points(line.index),
      low: points(line.interval?.low),
      high: points(line.interval?.high),
      weakestStage: line.bottleneck?.stage.rawValue,
      coverage: line.score.flatMap { JSONText.number($0.coverage) },
      recalled: line.bottleneck?.evidence.contains { $0.isRecalled } ?? false,
      strongestMove: line.strongest?.move.id,
      change: points(line.strongest?.gain.mean)
    )
  }
}
