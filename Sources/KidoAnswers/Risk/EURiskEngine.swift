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
  private let governance: GovernanceTable
  private let splits: SupplySplits

  /// The trade parameter of members of the union.
  private static let unionFactor = 0.8

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
    governance = GovernanceTable(facts)
    splits = SupplySplits(facts: facts, day: day)
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
    guard let split = splits.split(material, stage) else { return nil }
    func suppliers(_ trade: (Place) -> Double) -> [EUSupplyRisk.Supplier] {
      split.parts.map { part in
        EUSupplyRisk.Supplier(
          place: part.place,
          share: part.percent / split.scale,
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
      period: split.period,
      subject: split.subject,
      risk: plain,
      withControls: withControls,
      largest: largest,
      open: 1 - split.named,
      isRecalled: split.isRecalled,
      sources: split.parts.map(\.observation.id)
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
}
