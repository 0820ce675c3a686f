import KidoFacts
import KidoModels
import KidoUnits

/// Who supplies a material at a stage: the newest table by country that names enough of the whole.
struct SupplySplits {
  /// A country's part of a whole, in percent.
  struct Part {
    let place: Place
    let percent: Double
    let observation: Observation
  }

  /// One table.
  struct Split {
    /// The element, or its group where it has no table of its own.
    let subject: String
    /// The countries by code.
    let parts: [Part]

    /// The share that countries are named for, 0...1.
    var named: Double { min(1, parts.reduce(0) { $0 + $1.percent } / 100) }
    /// What the percentages are divided by, so that shares never exceed the whole.
    var scale: Double { max(parts.reduce(0) { $0 + $1.percent }, 100) }
    /// The country with the largest part.
    var largest: Part? { parts.max { ($0.percent, $1.place) < ($1.percent, $0.place) } }
    /// Whether a part is a planning value.
    var isRecalled: Bool { parts.contains { $0.observation.isPlanning } }
    /// The period of the table.
    var period: String { parts.first?.observation.period.description ?? "" }
  }

  private let facts: FactView
  private let day: Day
  /// A table that names less of the whole is not used.
  private static let leastNamed = 0.85
  private static let unnamed: Set<Place?> = [.world, .other, .unspecified]

  init(facts: FactView, day: Day) {
    self.facts = facts
    self.day = day
  }

  /// The newest table of shares, else of output in tonnes, of the material or its group.
  func split(_ material: String, _ stage: Stage) -> Split? {
    for subject in SupplySplits.subjects(material, stage) {
      if let split = shares(subject, stage) { return split }
    }
    return outputs(material, stage)
  }

  /// The share of a place, 0...1, from any table at hand, the newest first; nil where none names it.
  func share(of accept: (Place) -> Bool, _ material: String, _ stage: Stage) -> [Part]? {
    for subject in SupplySplits.subjects(material, stage) {
      let rows = facts.all(.share, stage: stage, subject: subject, of: "").map(\.observation)
        .filter { usable($0) && $0.place.map(accept) == true }
      guard let newest = rows.max(by: { FactView.precedes($0, $1) }) else { continue }
      let table = rows.filter {
        $0.edition.key == newest.edition.key && $0.period == newest.period
      }
      return table.compactMap { row in
        row.place.map { Part(place: $0, percent: row.central ?? 0, observation: row) }
      }
    }
    return nil
  }

  private func usable(_ row: Observation) -> Bool {
    row.place != nil && row.central != nil && row.confidence != .claimed
      && (row.period.period?.start ?? day) <= day && !SupplySplits.unnamed.contains(row.place)
  }

  private func shares(_ subject: String, _ stage: Stage) -> Split? {
    let rows = facts.all(.share, stage: stage, subject: subject, of: "").map(\.observation)
      .filter(usable)
    let tables = Dictionary(grouping: rows) { "\($0.edition.key)/\($0.period)" }.values.filter {
      $0.reduce(0) { $0 + ($1.central ?? 0) } >= SupplySplits.leastNamed * 100
    }
    let best = tables.max { left, right in
      guard let a = left.first, let b = right.first else { return right.first != nil }
      return FactView.precedes(a, b)
    }
    guard let best else { return nil }
    let parts = best.compactMap { row in
      row.place.map { Part(place: $0, percent: row.central ?? 0, observation: row) }
    }
    return Split(subject: subject, parts: parts.sorted { $0.place < $1.place })
  }

  /// The split that follows from tonnes of the newest edition with a total of the world.
  private func outputs(_ material: String, _ stage: Stage) -> Split? {
    let rows = facts.all(.production, stage: stage, subject: material, of: "").map(\.observation)
      .filter { ($0.period.period?.start ?? day) <= day && $0.central != nil }
    let tables = Dictionary(grouping: rows) { "\($0.edition.key)/\($0.period)/\($0.basis)" }.values
    let splits = tables.compactMap { table -> Split? in
      guard let total = table.first(where: { $0.place == .world })?.central, total > 0 else {
        return nil
      }
      let parts = table.compactMap { row -> Part? in
        guard let place = row.place, !SupplySplits.unnamed.contains(place) else { return nil }
        return Part(place: place, percent: (row.central ?? 0) / total * 100, observation: row)
      }
      let split = Split(subject: material, parts: parts.sorted { $0.place < $1.place })
      return split.named >= SupplySplits.leastNamed ? split : nil
    }
    return splits.max { left, right in
      guard let a = left.parts.first, let b = right.parts.first else {
        return right.parts.first != nil
      }
      return FactView.precedes(a.observation, b.observation)
    }
  }

  /// The world's output of a stage in tonnes, or nil: magnets gross, the stages before as oxide.
  func worldTonnes(_ stage: Stage) -> Observation? {
    let found: [Observation] =
      if stage == .magnet {
        ["re-magnets", "ndfeb", "ndfeb-sintered"].flatMap {
          facts.all(.production, stage: .magnet, subject: $0, of: "", place: .world)
        }
        .map(\.observation)
      } else {
        facts.all(.production, stage: .mine, subject: "REE", of: "", place: .world)
          .map(\.observation)
      }
    return found.filter { $0.central != nil && ($0.period.period?.start ?? day) <= day }
      .max { FactView.precedes($0, $1) }
  }

  /// The subjects whose table stands for a material at a stage, the nearest first.
  static func subjects(_ material: String, _ stage: Stage) -> [String] {
    guard let element = RareEarth(rawValue: material) else { return [material] }
    switch (element, stage) {
    case (.neodymium, .magnet), (.praseodymium, .magnet): return ["NdPr", "ndfeb", "re-magnets"]
    case (.samarium, .magnet): return ["smco"]
    case (.neodymium, _), (.praseodymium, _): return [material, "NdPr", "magnet-REE", "REE"]
    case (.lanthanum, _), (.cerium, _), (.samarium, _), (.europium, _):
      return [material, "LREE", "REE"]
    default: return element == .scandium ? [material] : [material, "HREE"]
    }
  }

  /// The stages that a material passes on its way into a product.
  static func stages(_ material: String) -> [Stage] {
    switch RareEarth(rawValue: material) {
    case .neodymium, .praseodymium, .dysprosium, .terbium:
      [.mine, .separation, .metal, .alloy, .magnet]
    case .samarium: [.mine, .separation, .magnet]
    default: [.mine, .separation]
    }
  }
}

/// The mean of the six governance indicators of one edition by country, 0 best to 10 worst.
struct GovernanceTable {
  private let newest: [Place: (observation: Observation, value: Double)]

  init(_ facts: FactView, until day: Day? = nil) {
    let indicators = Set(["wgi-va", "wgi-pv", "wgi-ge", "wgi-rq", "wgi-rl", "wgi-cc"])
    let rows = facts.observations(of: .governance).filter { row in
      indicators.contains(row.subject)
        && (day.map { (row.period.period?.start ?? $0) <= $0 } ?? true)
    }
    let groups = Dictionary(grouping: rows) { row in
      "\(row.place?.code ?? "")/\(row.edition.key)/\(row.period)"
    }
    var newest: [Place: (observation: Observation, value: Double)] = [:]
    for group in groups.values where Set(group.map(\.subject)).count == 6 {
      guard let first = group.min(by: { $0.id < $1.id }), let place = first.place else { continue }
      let mean = group.compactMap(\.central).reduce(0, +) / Double(group.count)
      if newest[place].map({ FactView.precedes($0.observation, first) }) ?? true {
        newest[place] = (first, EUSupplyRisk.governance(meanEstimate: mean))
      }
    }
    self.newest = newest
  }

  /// The value of a country, or nil.
  subscript(place: Place) -> Double? { newest[place]?.value }

  /// One of the six observations behind the value of a country.
  func source(_ place: Place) -> String? { newest[place]?.observation.id }

  /// The years of the indicators behind the countries.
  func period(_ place: Place) -> String? { newest[place]?.observation.period.description }
}
