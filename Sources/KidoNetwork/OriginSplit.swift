import KidoFacts
package import KidoUnits

/// Where an element comes from at one stage, as shares of a whole.
package struct OriginSplit: Sendable {
  /// How the origin of a share is known.
  package enum Knowledge: String, Sendable {
    /// A supplier stated it.
    case stated
    /// The import statistics of the buyer's country or region; its own production is not counted.
    case publicImports = "public-imports"
    /// The world's output: all that is known.
    case publicWorld = "public-world"
    /// Not known.
    case unknown
  }

  /// One share.
  package struct Part: Sendable {
    /// The place; ``Place/unspecified`` where unknown.
    package let place: Place
    /// The share of the whole.
    package var share: Double
    /// How it is known.
    package let knowledge: Knowledge
    /// Identifiers of observations, or references to supplier rows.
    package var sources: [String]
    /// Whether it rests on a recalled figure.
    package let isRecalled: Bool
  }

  /// The shares, the largest first, the unknown last; they add to 1.
  package let parts: [Part]

  /// The total of a place, however known.
  package func share(of place: Place) -> Double {
    parts.reduce(0) { $0 + ($1.place == place ? $1.share : 0) }
  }

  /// The share that is not known.
  package var unknown: Double {
    parts.reduce(0) { $0 + ($1.knowledge == .unknown ? $1.share : 0) }
  }

  /// Countries by their totals, the largest first; remainders are left out.
  package var countries: [(place: Place, share: Double)] {
    var totals: [Place: Double] = [:]
    for part in parts
    where part.knowledge != .unknown && part.place != .other && part.place != .unspecified {
      totals[part.place, default: 0] += part.share
    }
    return totals.map { (place: $0.key, share: $0.value) }
      .sorted { $0.share != $1.share ? $0.share > $1.share : $0.place < $1.place }
  }
}

/// Finds the published split of an element at a stage.
struct PublicOrigins: Sendable {
  let facts: FactView
  let buyer: Place
  let today: Day

  /// The best published split for an element at a stage; empty parts mean that nothing is known.
  ///
  /// The buyer's own imports come before the world's output, unless the buyer makes a fifth of the
  /// world's output itself. The element's own figures come before those of its group. All rare earths
  /// together stand for a light element of a buyer before world figures do, and for a heavy element
  /// only where nothing closer is known, since cerium and neodymium dominate them.
  func split(_ element: RareEarth, _ stage: Stage, material: String) -> OriginSplit {
    let chain = PublicOrigins.subjects(element, stage, material: material)
    let close = chain.filter { $0 != "REE" }
    let isLight = !element.isHeavy && element != .yttrium && element != .scandium
    let world = worldTable(close) ?? worldTable(["REE"])
    let ownShare = world?.rows.filter { $0.place == buyer }.reduce(0) { $0 + $1.share } ?? 0
    func worldTable(_ subjects: [String]) -> Table? {
      var second: Table?
      for subject in subjects {
        let rows = facts.all(.share, stage: stage, subject: subject)
          .map(\.observation).filter { $0.of.isEmpty }
        guard let table = best(rows, place: { $0.place }) else { continue }
        if table.coverage >= PublicOrigins.fullEnough { return table }
        if table.coverage > (second?.coverage ?? 0) { second = table }
      }
      return second
    }
    func imports(_ subjects: [String]) -> OriginSplit? {
      guard ownShare < 0.2 else { return nil }
      for buyer in [buyer, PublicOrigins.union(of: buyer)].compactMap({ $0 }) {
        for subject in subjects {
          let rows = facts.all(.sourcing, stage: stage, subject: subject, place: buyer)
          let table = best(rows.map(\.observation)) { Place(code: $0.of) }
          if let table, table.coverage >= PublicOrigins.fullEnough {
            return table.split(.publicImports)
          }
        }
      }
      return nil
    }
    if let split = imports(isLight ? chain : close) { return split }
    if let table = worldTable(close), table.coverage >= 0.5 { return table.split(.publicWorld) }
    if let split = imports(["REE"]) { return split }
    return (world ?? Table(rows: [], coverage: 0)).split(.publicWorld)
  }

  /// The part of the whole that a table must name to be preferred.
  private static let fullEnough = 0.85

  /// One table of a publisher: places and shares of one period.
  private struct Table {
    let rows: [(place: Place, share: Double, observation: Observation)]
    let coverage: Double

    func split(_ knowledge: OriginSplit.Knowledge) -> OriginSplit {
      let scale = coverage > 1 ? 1 / coverage : 1
      var parts = rows.map { row in
        OriginSplit.Part(
          place: row.place,
          share: row.share * scale,
          knowledge: knowledge,
          sources: [row.observation.id],
          isRecalled: row.observation.isPlanning
        )
      }
      .sorted { $0.share != $1.share ? $0.share > $1.share : $0.place < $1.place }
      let rest = 1 - min(1, coverage)
      if rest > 1e-9 {
        parts.append(
          OriginSplit.Part(
            place: .unspecified,
            share: rest,
            knowledge: .unknown,
            sources: [],
            isRecalled: false
          )
        )
      }
      return OriginSplit(parts: parts)
    }
  }

  private func best(
    _ observations: [Observation],
    place: (Observation) -> Place?
  ) -> Table? {
    var groups: [String: [(place: Place, share: Double, observation: Observation)]] = [:]
    var heads: [String: Observation] = [:]
    for observation in observations {
      guard let period = observation.period.period, period.start <= today,
        let place = place(observation), place != .world, let percent = observation.central
      else { continue }
      let key =
        "\(observation.period) \(observation.market) \(observation.basis) \(observation.edition.key)"
      groups[key, default: []].append((place, percent / 100, observation))
      heads[key] = observation
    }
    let tables = groups.keys.sorted().map { key in
      (
        key,
        Table(rows: groups[key] ?? [], coverage: (groups[key] ?? []).reduce(0) { $0 + $1.share })
      )
    }
    return tables.max { left, right in
      guard let first = heads[left.0], let second = heads[right.0] else { return false }
      let covers = (
        left.1.coverage >= PublicOrigins.fullEnough, right.1.coverage >= PublicOrigins.fullEnough
      )
      if covers.0 != covers.1 { return covers.1 }
      let recalled = (first.confidence == .recalled, second.confidence == .recalled)
      if recalled.0 != recalled.1 { return recalled.0 }
      return FactView.precedes(first, second)
    }?.1
  }

  /// The subjects whose figures may stand for an element at a stage, the closest first.
  static func subjects(_ element: RareEarth, _ stage: Stage, material: String) -> [String] {
    var chain = stage >= .alloy && !material.isEmpty ? [material] : []
    chain.append(element.symbol)
    switch element {
    case .neodymium, .praseodymium: chain.append("NdPr")
    case _ where element.isHeavy: chain.append("HREE")
    default: break
    }
    if [.neodymium, .praseodymium, .dysprosium, .terbium].contains(element), stage <= .separation {
      chain.append("magnet-REE")
    }
    chain.append("REE")
    return chain
  }

  /// The European Union for its members, else nil.
  static func union(of place: Place) -> Place? {
    place != .europeanUnion && place.isWithin(.europeanUnion) ? .europeanUnion : nil
  }
}
