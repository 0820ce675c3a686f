import KidoFacts
import KidoModels
import KidoRules
import KidoUnits

/// Gathers what the EU's method needs from shares, governance, assessments and rules.
struct EURiskEngine {
  let facts: FactView
  let book: RuleBook
  let year: Int
  let licenceFactor: Double
  let day: Day
  let asOf: Day?
  private let governance: [Place: Double]

  /// The trade parameter of members of the union.
  private static let unionFactor = 0.8
  /// A split that names less of the whole is not used.
  private static let leastNamed = 0.85

  init(
    facts: FactView,
    book: RuleBook,
    year: Int,
    licenceFactor: Double,
    day: Day,
    asOf: Day?
  ) {
    self.facts = facts
    self.book = book
    self.year = year
    self.licenceFactor = licenceFactor
    self.day = day
    self.asOf = asOf
    governance = EURiskEngine.governance(facts)
  }

  /// The mean of the six indicators of one edition by country, scaled to 0 best to 10 worst.
  private static func governance(_ facts: FactView) -> [Place: Double] {
    let indicators = Set(["wgi-va", "wgi-pv", "wgi-ge", "wgi-rq", "wgi-rl", "wgi-cc"])
    let rows = facts.observations(of: .governance).filter { indicators.contains($0.subject) }
    let groups = Dictionary(grouping: rows) { row in
      "\(row.place?.code ?? "")/\(row.edition.key)/\(row.period)"
    }
    var newest: [Place: (observation: Observation, value: Double)] = [:]
    for group in groups.values where Set(group.map(\.subject)).count == 6 {
      guard let first = group.first, let place = first.place else { continue }
      let mean = group.compactMap(\.central).reduce(0, +) / Double(group.count)
      if newest[place].map({ FactView.precedes($0.observation, first) }) ?? true {
        newest[place] = (first, EUSupplyRisk.governance(meanEstimate: mean))
      }
    }
    return newest.mapValues(\.value)
  }

  /// The materials with a published supply risk, in the order of the periodic table.
  var published: [String] {
    let subjects = Set(
      facts.observations(of: .euAssessment).filter { $0.of == "supply-risk" }.map(\.subject)
    )
    let order = FactGroups.materials
    return order.filter(subjects.contains) + subjects.subtracting(order).sorted()
  }

  /// One material.
  func line(_ material: String) -> EURiskAnswer.Line {
    let risk = assessment(material, "supply-risk")
    let importance = assessment(material, "economic-importance")
    let substitution = assessment(material, "substitution-supply-risk")?.central
    let recycling = assessment(material, "eol-rir")?.central
    var computed: [EURiskAnswer.Computed] = []
    var reason = ""
    if let substitution, let recycling {
      computed = [Stage.mine, .separation].compactMap {
        stage(material, $0, substitution: substitution, recycling: recycling / 100)
      }
      if computed.isEmpty { reason = "no-split-by-country" }
    } else {
      reason = risk == nil ? "unknown-material" : "no-substitution-or-recycling-index"
    }
    let critical = risk?.central.flatMap { value in
      importance?.central.map {
        EUSupplyRisk.isCritical(supplyRisk: value, economicImportance: $0)
      }
    }
    return EURiskAnswer.Line(
      material: material,
      supplyRisk: risk?.central,
      economicImportance: importance?.central,
      note: risk?.note ?? "",
      isCritical: critical,
      computed: computed,
      reason: reason,
      sources: [risk, importance].compactMap { $0?.id }
    )
  }

  private func assessment(_ material: String, _ part: String) -> Observation? {
    facts.newest(.euAssessment, subject: material, of: part) { observation in
      if case .during(.year(let period)) = observation.period { return period.number == year }
      return false
    }?.observation
  }

  private func stage(
    _ material: String,
    _ stage: Stage,
    substitution: Double,
    recycling: Double
  ) -> EURiskAnswer.Computed? {
    guard let split = split(material, stage) ?? outputs(material, stage), let first = split.first
    else { return nil }
    let total = split.reduce(0) { $0 + $1.percent }
    let scale = max(total, 100)
    func suppliers(_ trade: (Place) -> Double) -> [EUSupplyRisk.Supplier] {
      split.map { part in
        EUSupplyRisk.Supplier(
          place: part.place,
          share: part.percent / scale,
          governance: governance[part.place],
          trade: trade(part.place)
        )
      }
    }
    let controlled = controlledOrigins(material, stage)
    let neutral = suppliers(union)
    let restricted = suppliers { controlled.contains($0) ? licenceFactor : union($0) }
    guard
      let plain = risk(neutral, substitution, recycling),
      let withControls = risk(restricted, substitution, recycling),
      let largest = neutral.max(by: { $0.share < $1.share })
    else { return nil }
    return EURiskAnswer.Computed(
      stage: stage,
      period: first.observation.period.description,
      subject: first.observation.subject,
      risk: plain,
      withControls: withControls,
      largest: largest,
      open: max(0, 1 - total / 100),
      isRecalled: split.contains { $0.observation.isPlanning },
      sources: split.map(\.observation.id)
    )
  }

  private func risk(
    _ suppliers: [EUSupplyRisk.Supplier],
    _ substitution: Double,
    _ recycling: Double
  ) -> EUSupplyRisk? {
    EUSupplyRisk(
      world: EUSupplyRisk.concentration(suppliers),
      sourcing: nil,
      importReliance: nil,
      recycling: recycling,
      substitution: substitution
    )
  }

  private func union(_ place: Place) -> Double {
    place.isWithin(.europeanUnion) ? EURiskEngine.unionFactor : 1
  }

  /// Forms that no supplier of a stage ships: rules about nothing else leave the stage alone.
  private static func foreignForms(_ stage: Stage) -> Set<String> {
    let never: Set<String> = ["waste", "technology", "equipment", "product", "battery"]
    return stage == .mine ? never : never.union(["concentrate"])
  }

  /// The countries whose exports of a material at a stage need a licence or are barred for all on the
  /// day.
  private func controlledOrigins(_ material: String, _ stage: Stage) -> Set<Place> {
    let asked: RuleMaterial =
      Element(rawValue: material).map(RuleMaterial.element) ?? .named(material)
    let inquiry = RuleInquiry(materials: [asked], destination: .europeanUnion, user: "civil")
    var places: Set<Place> = []
    for finding in book.findings(inquiry, on: day, knownOn: asOf) where finding.exemption == nil {
      guard case .applies(let interval) = finding.status, interval.users.isEmpty,
        [.exportLicence, .exportBan, .exportQuota].contains(interval.kind),
        interval.forms.isEmpty || !interval.forms.isSubset(of: EURiskEngine.foreignForms(stage))
      else { continue }
      places.formUnion(interval.jurisdictions)
    }
    return places
  }

  /// A country's part of a whole, in percent.
  private struct Part {
    let place: Place
    let percent: Double
    let observation: Observation
  }

  /// The split that follows from tonnes of the newest edition with a total of the world.
  private func outputs(_ material: String, _ stage: Stage) -> [Part]? {
    let rows = facts.all(.production, stage: stage, subject: material, of: "").map(\.observation)
      .filter { ($0.period.period?.start ?? day) <= day && $0.central != nil }
    let tables = Dictionary(grouping: rows) { "\($0.edition.key)/\($0.period)/\($0.basis)" }.values
    let parts = tables.compactMap { table -> [Part]? in
      guard let total = table.first(where: { $0.place == .world })?.central, total > 0 else {
        return nil
      }
      let named = table.compactMap { row -> Part? in
        guard let place = row.place, ![Place.world, .other, .unspecified].contains(place) else {
          return nil
        }
        return Part(place: place, percent: (row.central ?? 0) / total * 100, observation: row)
      }
      let known = named.reduce(0) { $0 + $1.percent }
      return known >= EURiskEngine.leastNamed * 100 ? named : nil
    }
    return parts.max { left, right in
      guard let a = left.first, let b = right.first else { return right.first != nil }
      return FactView.precedes(a.observation, b.observation)
    }?
    .sorted { $0.place < $1.place }
  }

  /// The newest split of world output by country that names enough, of the element or else its group.
  private func split(_ material: String, _ stage: Stage) -> [Part]? {
    for subject in EURiskEngine.subjects(material) {
      let rows = facts.all(.share, stage: stage, subject: subject, of: "").map(\.observation)
        .filter { row in
          guard let place = row.place, row.central != nil, row.confidence != .claimed else {
            return false
          }
          let past = (row.period.period?.start ?? day) <= day
          return past && ![Place.world, .other, .unspecified].contains(place)
        }
      let tables = Dictionary(grouping: rows) { "\($0.edition.key)/\($0.period)" }.values.filter {
        $0.reduce(0) { $0 + ($1.central ?? 0) } >= EURiskEngine.leastNamed * 100
      }
      let best = tables.max { left, right in
        guard let a = left.first, let b = right.first else { return right.first != nil }
        return FactView.precedes(a, b)
      }
      guard let best else { continue }
      return best.compactMap { row in
        row.place.map { Part(place: $0, percent: row.central ?? 0, observation: row) }
      }
      .sorted { $0.place < $1.place }
    }
    return nil
  }

  private static func subjects(_ material: String) -> [String] {
    guard let element = RareEarth(rawValue: material) else { return [material] }
    switch element {
    case .neodymium, .praseodymium: return [material, "NdPr", "magnet-REE", "REE"]
    case .lanthanum, .cerium, .samarium, .europium: return [material, "LREE", "REE"]
    default: return element == .scandium ? [material] : [material, "HREE"]
    }
  }
}
