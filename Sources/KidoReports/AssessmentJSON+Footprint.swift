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
}
