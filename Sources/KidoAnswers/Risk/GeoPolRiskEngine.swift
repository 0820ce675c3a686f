import KidoFacts
import KidoModels
import KidoUnits

/// Gathers what GeoPolRisk needs from trade, production and governance.
struct GeoPolRiskEngine {
  private struct Key: Hashable {
    let heading: Int
    let year: Int
  }

  private let flows: [Key: [TradeTable.Flow]]
  private let facts: FactView
  private let convention: GeoPolRisk.Convention
  private let governance: [Int: [Place: Observation]]

  init(flows: [TradeTable.Flow], facts: FactView, convention: GeoPolRisk.Convention) {
    self.facts = facts
    self.convention = convention
    // Where several editions give a heading and year, the newest complete one counts, whole.
    var groups = Dictionary(grouping: flows.filter(\.isComplete)) {
      Key(heading: $0.heading, year: $0.year)
    }
    for (key, group) in groups {
      let editions = Set(group.map(\.edition))
      guard editions.count > 1,
        let newest = editions.max(by: { ($0.published, $0.key) < ($1.published, $1.key) })
      else { continue }
      groups[key] = group.filter { $0.edition == newest }
    }
    self.flows = groups
    var byYear: [Int: [Place: Observation]] = [:]
    for observation in facts.observations(of: .governance) where observation.subject == "wgi-pv" {
      guard let place = observation.place, case .during(.year(let year)) = observation.period else {
        continue
      }
      let known = byYear[year.number, default: [:]][place]
      if known.map({ FactView.precedes($0, observation) }) ?? true {
        byYear[year.number, default: [:]][place] = observation
      }
    }
    governance = byYear
  }

  /// One cell.
  func line(_ name: String, _ region: Place, _ year: Int) -> GeoPolRiskAnswer.Line {
    guard let material = RiskMaterial.named(name) else {
      return empty(name, region, year, reason: "unknown-material")
    }
    let production = production(of: name, year)
    let amounts = production.compactMap(\.central)
    let members = region.members.isEmpty ? [region] : region.members
    let inbound = material.headings.flatMap { flows[Key(heading: $0, year: year)] ?? [] }
      .filter { members.contains($0.importer) }
    let stage = domesticStage
    let domestic = domestic(of: name, members, year, stage: stage, world: production)
    let imports = inbound.map {
      GeoPolRisk.Import(
        partner: $0.exporter,
        thousandDollars: $0.thousandDollars,
        tonnes: $0.tonnes
      )
    }
    let editions = Set(inbound.map(\.edition.key)).sorted().map { "trade@" + $0 }
    let sources = editions + production.map(\.id) + domestic.map(\.id)
    guard !material.headings.isEmpty else {
      return empty(name, region, year, reason: "no-heading-of-its-own", amounts, sources)
    }
    do throws(GeoPolRisk.NoScore) {
      let score = try GeoPolRisk(
        imports: imports,
        production: amounts,
        domestic: domestic.compactMap(\.central).reduce(0, +),
        union: region.members.isEmpty ? [] : Set(members),
        convention: convention,
        instability: { instability($0, year) }
      )
      return GeoPolRiskAnswer.Line(
        material: name,
        region: region,
        year: year,
        score: score,
        reason: "",
        lastYearWithTrade: nil,
        herfindahl: score.herfindahl,
        factorBySameYearCopper: nil,
        domesticStage: stage,
        sources: sources
      )
    } catch {
      let last = flows.keys.filter { material.headings.contains($0.heading) }.map(\.year).max()
      return empty(name, region, year, reason: error.rawValue, amounts, sources, last)
    }
  }

  private func empty(
    _ name: String,
    _ region: Place,
    _ year: Int,
    reason: String,
    _ amounts: [Double] = [],
    _ sources: [String] = [],
    _ last: Int? = nil
  ) -> GeoPolRiskAnswer.Line {
    GeoPolRiskAnswer.Line(
      material: name,
      region: region,
      year: year,
      score: nil,
      reason: reason,
      lastYearWithTrade: last,
      herfindahl: Concentration.herfindahl(amounts),
      factorBySameYearCopper: nil,
      domesticStage: domesticStage,
      sources: sources
    )
  }

  /// Mine output as the published program has it; the traded stage, separation, by our convention.
  private var domesticStage: Stage { convention == .peer ? .mine : .separation }

  /// Political instability, 0 best to 1 worst; none for areas that are not stated.
  private func instability(_ place: Place, _ year: Int) -> Double? {
    // The published program has no indicator for Taiwan.
    if convention == .peer, place.code == "TWN" { return nil }
    guard let estimate = governance[year]?[place]?.central else { return nil }
    // Estimates beyond the usual -2.5...2.5 stay at the ends of the scale.
    return min(1, max(0, (2.5 - estimate) / 5))
  }

  /// The world's output by country of one edition: World Mining Data for the published convention where
  /// it is at hand, else the newest edition; totals and remainders left out.
  private func production(of material: String, _ year: Int) -> [Observation] {
    let rows = facts.all(.production, subject: material).map(\.observation).filter { row in
      guard case .during(.year(let period)) = row.period, let place = row.place else {
        return false
      }
      return period.number == year && row.of.isEmpty && place != .world && place != .other
        && row.stage != .recycling && row.central != nil
    }
    let groups = Dictionary(grouping: rows) { "\($0.edition.key)/\($0.stage?.rawValue ?? "")" }
    let ranked = groups.values.filter { $0.count >= 2 }.sorted { left, right in
      rank(left) != rank(right) ? rank(left) > rank(right) : left[0].id < right[0].id
    }
    return ranked.first ?? []
  }

  private func rank(_ rows: [Observation]) -> Int {
    guard let edition = rows.first?.edition else { return 0 }
    let preferred = convention == .peer && edition.key.hasPrefix("wmd")
    return (preferred ? 10_000_000 : 0) + edition.published.ordinal
  }

  private func domestic(
    of material: String,
    _ members: [Place],
    _ year: Int,
    stage: Stage,
    world: [Observation]
  ) -> [Observation] {
    if stage == .mine { return world.filter { $0.place.map(members.contains) ?? false } }
    return members.compactMap { place in
      facts.newest(.production, stage: stage, subject: material, place: place) { row in
        guard case .during(.year(let period)) = row.period else { return false }
        return period.number == year && row.central != nil && row.of.isEmpty
      }?.observation
    }
  }
}
