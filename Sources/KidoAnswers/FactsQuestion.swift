package import KidoFacts
import KidoUnits

/// What the facts say under an identifier.
package struct FactSheet: Sendable {
  /// The observation.
  package let observation: Observation
  /// The same figure in other editions, the newest first.
  package let others: [Observation]
}

/// One edition with how many figures it gives.
package struct SourceLine: Sendable {
  /// The edition.
  package let edition: Edition
  /// How many observations cite it.
  package let observations: Int
  /// How many of them are recalled.
  package let recalled: Int
}

extension Workbench {
  /// The observation with an identifier, or those whose identifiers hold the text, series by
  /// series, the newest first.
  package func show(_ text: String) -> (sheet: FactSheet?, candidates: [Observation]) {
    if let observation = base.observation(id: text) {
      let key = text.prefix { $0 != "@" }
      let others = base.all
        .filter { isKnown($0) && $0.id != text && $0.id.prefix { $0 != "@" } == key }
        .sorted { FactView.precedes($1, $0) }
      return (FactSheet(observation: observation, others: others), [])
    }
    let needle = text.lowercased()
    var found = base.all.filter { isKnown($0) && $0.id.lowercased().contains(needle) }
    if found.isEmpty {
      // The stage may be left out: "gap/ndfeb" for "gap.magnet/ndfeb".
      found = base.all.filter { isKnown($0) && withoutStage($0).lowercased().contains(needle) }
    }
    return (nil, Workbench.newestFirst(found))
  }

  /// Observations by series, the series with the newest figure first, each with its newest period
  /// and newest edition first.
  static func newestFirst(_ observations: [Observation]) -> [Observation] {
    var places: [String: Int] = [:]
    var series: [[Observation]] = []
    for observation in observations {
      let key = [
        observation.quantity.rawValue, observation.stage?.rawValue ?? "", observation.subject,
        observation.of, observation.place?.code ?? "", observation.market, observation.basis,
      ].joined(separator: "\u{1F}")
      if let place = places[key] {
        series[place].append(observation)
      } else {
        places[key] = series.count
        series.append([observation])
      }
    }
    let sorted = series.map { $0.sorted { FactView.precedes($1, $0) } }
    return sorted.sorted { FactView.precedes($1[0], $0[0]) }.flatMap { $0 }
  }

  /// The identifier without the stage in it.
  private func withoutStage(_ observation: Observation) -> String {
    observation.quantity.rawValue + observation.id.drop { $0 != "/" }
  }

  /// Whether an observation was known on the day of `--as-of`.
  private func isKnown(_ observation: Observation) -> Bool {
    guard let asOf else { return true }
    return observation.period == .timeless || observation.edition.published <= asOf
  }

  /// Every edition known on the day, the one that gives most figures first.
  package func sources() -> [SourceLine] {
    var counts: [String: (all: Int, recalled: Int)] = [:]
    for observation in base.all where isKnown(observation) {
      counts[observation.edition.key, default: (0, 0)].all += 1
      if observation.confidence == .recalled {
        counts[observation.edition.key, default: (0, 0)].recalled += 1
      }
    }
    return base.editions.all.filter { edition in
      asOf.map { edition.published <= $0 } ?? true || counts[edition.key] != nil
    }
    .map { edition in
      SourceLine(
        edition: edition,
        observations: counts[edition.key]?.all ?? 0,
        recalled: counts[edition.key]?.recalled ?? 0
      )
    }
    .sorted { left, right in
      left.observations != right.observations
        ? left.observations > right.observations : left.edition.key < right.edition.key
    }
  }
}
