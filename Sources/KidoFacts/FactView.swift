package import KidoUnits

/// The facts as known on a day.
///
/// Without a day: as known to the newest editions at hand.
package struct FactView: Sendable {
  /// All facts at hand.
  package let base: FactBase
  /// The day, or nil for everything.
  package let asOf: Day?
  /// Editions that are left out, by key.
  package let without: Set<String>

  /// Looks at a fact base as known on a day, some editions left out.
  package init(_ base: FactBase, asOf: Day? = nil, without: Set<String> = []) {
    self.base = base
    self.asOf = asOf
    self.without = without
  }

  /// One observation as it may be used on the day of the view.
  package struct Sighting: Sendable, Hashable {
    /// The observation.
    package let observation: Observation
    /// Whether a later edition stands in for one of that day that is not at hand.
    package let isStandIn: Bool
  }

  /// The observations of a quantity and subject that the day allows, in file order.
  ///
  /// `of` and `place` narrow them where given. Timeless figures are always known. A later edition
  /// stands in only for periods that ended 18 months before the day, and only where no edition of
  /// the day has the same key.
  package func all(
    _ quantity: Quantity,
    stage: Stage? = nil,
    subject: String,
    of part: String? = nil,
    place: Place? = nil
  ) -> [Sighting] {
    let found = base.rows(quantity, subject).filter { row in
      (stage == nil || row.stage == FactBase.number(of: stage))
        && (part == nil || base.names.texts[Int(row.of)] == part)
        && (place == nil || base.places.meanings[Int(row.place)] == place)
        && (without.isEmpty
          || !without.contains(base.editionColumn.pool.texts[Int(row.edition)]))
    }
    guard let asOf else {
      return found.map { Sighting(observation: base.observation($0), isStandIn: false) }
    }
    let observations = found.map(base.observation)
    let known = observations.filter { $0.period == .timeless || $0.edition.published <= asOf }
    let knownKeys = Set(known.map(FactView.key))
    let standIns = observations.filter { observation in
      guard observation.edition.published > asOf, let period = observation.period.period,
        !knownKeys.contains(FactView.key(observation))
      else { return false }
      return period.end <= FactView.monthsBefore(18, asOf)
    }
    return known.map { Sighting(observation: $0, isStandIn: false) }
      + standIns.map { Sighting(observation: $0, isStandIn: true) }
  }

  /// The observation of the newest period, and for that period of the newest edition.
  ///
  /// Among editions of one day the surer confidence wins, then the identifier in text order.
  package func newest(
    _ quantity: Quantity,
    stage: Stage? = nil,
    subject: String,
    of part: String? = nil,
    place: Place? = nil,
    where accept: (Observation) -> Bool = { _ in true }
  ) -> Sighting? {
    all(quantity, stage: stage, subject: subject, of: part, place: place)
      .filter { accept($0.observation) }
      .max { FactView.precedes($0.observation, $1.observation) }
  }

  /// Whether the second observation is to be preferred.
  package static func precedes(_ left: Observation, _ right: Observation) -> Bool {
    // What is timeless stands behind every dated figure.
    let ends = (
      left.period.period?.end.ordinal ?? Int.min, right.period.period?.end.ordinal ?? Int.min
    )
    if ends.0 != ends.1 { return ends.0 < ends.1 }
    if left.edition.published != right.edition.published {
      return left.edition.published < right.edition.published
    }
    if left.confidence != right.confidence { return left.confidence > right.confidence }
    return left.id > right.id
  }

  /// The identity of what is measured, whoever published it.
  private static func key(_ observation: Observation) -> String {
    String(observation.id.prefix { $0 != "@" })
  }

  private static func monthsBefore(_ months: Int, _ day: Day) -> Day {
    let index = day.year * 12 + day.month - 1 - months
    let year = index / 12
    let month = index % 12 + 1
    return Day(year: year, month: month, day: min(day.day, Day.length(ofMonth: month, year: year)))
      ?? day
  }
}

extension FactView {
  /// The observations of a quantity about all subjects, as far as the day of the view allows.
  package func observations(of quantity: Quantity) -> [Observation] {
    base.subjects(of: quantity).flatMap { all(quantity, subject: $0).map(\.observation) }
  }
}

extension FactBase {
  /// The rows of a quantity and subject in file order.
  func rows(_ quantity: Quantity, _ subject: String) -> [Row] {
    guard let name = names.find(subject),
      let number = Quantity.allCases.firstIndex(of: quantity),
      let range = groups[UInt64(number) << 32 | UInt64(UInt32(bitPattern: name))]
    else { return [] }
    return range.map { rows[Int(order[Int($0)])] }
  }

  /// The subjects that a quantity has, in text order.
  package func subjects(of quantity: Quantity) -> [String] {
    guard let number = Quantity.allCases.firstIndex(of: quantity) else { return [] }
    return groups.keys.filter { $0 >> 32 == UInt64(number) }
      .map { names.texts[Int(UInt32(truncatingIfNeeded: $0))] }
      .sorted()
  }

  /// The observation with this identifier, or nil.
  package func observation(id: String) -> Observation? {
    guard let at = id.lastIndex(of: "@"), let slash = id.firstIndex(of: "/"), slash < at else {
      return nil
    }
    let edition = String(id[id.index(after: at)...])
    guard let number = editionColumn.pool.find(edition) else { return nil }
    for row in rows where row.edition == number {
      let candidate = observation(row)
      if candidate.id == id { return candidate }
    }
    return nil
  }

  /// The observations with these identifiers; those not at hand are left out.
  package func observations(ids: [String]) -> [String: Observation] {
    let wanted = Set(ids)
    let keys = Set(
      ids.compactMap { id in id.lastIndex(of: "@").map { id[id.index(after: $0)...] } }
    )
    let numbers = Set(keys.compactMap { editionColumn.pool.find(String($0)) })
    var found: [String: Observation] = [:]
    for row in rows where numbers.contains(row.edition) {
      let candidate = observation(row)
      if wanted.contains(candidate.id) { found[candidate.id] = candidate }
    }
    return found
  }

  /// Every observation, in file order.
  package var all: [Observation] { rows.map(observation) }

  /// The stored number of a stage.
  static func number(of stage: Stage?) -> UInt8 {
    guard let stage, let index = Stage.allCases.firstIndex(of: stage) else { return 255 }
    return UInt8(index)
  }
}
