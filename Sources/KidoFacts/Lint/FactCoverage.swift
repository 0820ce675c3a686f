import KidoUnits

/// How much of the world is known: by element, stage and year, as a share of its tonnes.
package struct FactCoverage: Sendable {
  /// One cell: what share of world output is given to a named country.
  package struct Cell: Sendable, Hashable {
    /// An element or group.
    package let subject: String
    /// The stage.
    package let stage: Stage
    /// The year.
    package let year: Int
    /// The share of world tonnes of named countries, 0...1.
    package let known: Double
    /// The part of `known` that rests on planning values, 0...1.
    package let recalled: Double
    /// How many sources give it.
    package let editions: Int
  }

  /// The cells that some source gives, by stage, subject and year; the others are unknown.
  package let cells: [Cell]

  /// Measures the facts.
  package init(_ view: FactView) {
    let shares = view.observations(of: .share)
    let production = view.observations(of: .production)
    var found: [String: Cell] = [:]
    for group in Dictionary(grouping: shares, by: FactCoverage.key).values {
      guard let cell = FactCoverage.shareCell(group) else { continue }
      found[FactCoverage.name(cell)] = cell
    }
    for group in Dictionary(grouping: production, by: FactCoverage.key).values {
      guard let cell = FactCoverage.productionCell(group),
        (found[FactCoverage.name(cell)]?.known ?? 0) < cell.known
      else { continue }
      found[FactCoverage.name(cell)] = cell
    }
    cells = found.values.sorted { left, right in
      (left.stage.order, left.subject, left.year) < (right.stage.order, right.subject, right.year)
    }
  }

  private static func key(_ observation: Observation) -> String {
    "\(observation.stage?.rawValue ?? "")/\(observation.subject)/\(observation.period)"
  }

  private static func name(_ cell: Cell) -> String { "\(cell.stage)/\(cell.subject)/\(cell.year)" }

  private static func year(_ observation: Observation) -> Int? {
    if case .during(.year(let year)) = observation.period { return year.number }
    return nil
  }

  private static func isNamed(_ place: Place?) -> Bool {
    guard let place else { return false }
    return place != .world && place != .other && place != .unspecified
  }

  /// The edition that names most of the whole decides.
  private static func best(
    _ rows: [Observation],
    whole: (([Observation]) -> Double?)
  ) -> (known: Double, recalled: Double, editions: Int)? {
    let byEdition = Dictionary(grouping: rows) { $0.edition.key }
    var best: (known: Double, recalled: Double)?
    for (_, group) in byEdition.sorted(by: { $0.key < $1.key }) {
      guard let total = whole(group), total > 0 else { continue }
      let named = group.filter { isNamed($0.place) && $0.of.isEmpty }
      let known = named.reduce(0) { $0 + ($1.central ?? 0) } / total
      let recalled = named.filter(\.isPlanning).reduce(0) { $0 + ($1.central ?? 0) } / total
      if known > best?.known ?? 0 { best = (min(known, 1), min(recalled, 1)) }
    }
    return best.map { ($0.known, $0.recalled, byEdition.count) }
  }

  private static func shareCell(_ rows: [Observation]) -> Cell? {
    guard let first = rows.first, let stage = first.stage, let year = year(first),
      let best = best(rows, whole: { _ in 100 })
    else { return nil }
    return Cell(
      subject: first.subject,
      stage: stage,
      year: year,
      known: best.known,
      recalled: best.recalled,
      editions: best.editions
    )
  }

  private static func productionCell(_ rows: [Observation]) -> Cell? {
    guard let first = rows.first, let stage = first.stage, let year = year(first) else {
      return nil
    }
    let plain = rows.filter { $0.of.isEmpty }
    let found = best(plain) { group in
      group.first { $0.place == .world }?.central
    }
    guard let best = found, best.known > 0 else { return nil }
    return Cell(
      subject: first.subject,
      stage: stage,
      year: year,
      known: best.known,
      recalled: best.recalled,
      editions: best.editions
    )
  }
}
