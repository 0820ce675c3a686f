import KidoFacts
import KidoModels
import KidoRules
import KidoUnits

/// How strongly a country holds back a material at a stage from a buyer, by the rules of a day.
///
/// 0 nothing, 0.3 a licence, 0.6 a quota or a licence that fewer than half of the applications got, 1 a ban.
/// Suspended rules, and those of which nothing says whether they apply, count at the high end only.
struct ExportControls {
  /// One control.
  struct Control {
    var low = 0.0
    var typical = 0.0
    var high = 0.0
    var rules: Set<String> = []
  }

  private let byInquiry: [Key: [Rule.Status]]
  private let hardLicences: Set<Place>

  private struct Key: Hashable {
    let material: String
    let stage: Stage
    let region: RiskRegion
    let user: String
  }

  private static let licence = 0.3
  private static let quota = 0.6
  private static let ban = 1.0

  init(
    facts: FactView,
    book: RuleBook,
    day: Day,
    asOf: Day?,
    materials: [String],
    regions: Set<RiskRegion>
  ) {
    // Where a rule stands is one question for all materials and buyers.
    let standing = book.rules.compactMap { rule in
      rule.status(on: day, knownOn: asOf).map { (rule: rule, status: $0) }
    }
    .filter {
      $0.status.interval.kind.holdsDeliveries
        && $0.status.interval.users != ["named-entities"]
    }
    var found: [Key: [Rule.Status]] = [:]
    for material in materials {
      let asked = ExportControls.material(material)
      let covering = standing.map(\.status).filter { $0.interval.scope.covers(asked) }
      guard !covering.isEmpty else { continue }
      for stage in SupplySplits.stages(material) {
        for region in regions {
          for user in Set(Industry.allCases.map(\.user)) {
            let inquiry = RuleInquiry(
              materials: [asked],
              form: ExportControls.form(stage),
              destination: region.place,
              user: user
            )
            found[Key(material: material, stage: stage, region: region, user: user)] =
              covering.filter { status in
                inquiry.exemption(from: status.interval) == nil
                  && (region != .rest || status.interval.destinations.isEmpty)
              }
          }
        }
      }
    }
    byInquiry = found
    let approvals = facts.all(.licenceApproval, subject: "HREE", of: "").map(\.observation).filter {
      $0.unit == "%" && ($0.period.period?.start ?? day) <= day
    }
    hardLicences = Set(
      Dictionary(grouping: approvals, by: \.place).compactMap { place, rows in
        let newest = rows.max { FactView.precedes($0, $1) }
        return (newest?.central ?? 100) < 50 ? place : nil
      }
    )
  }

  static func material(_ name: String) -> RuleMaterial {
    Element(rawValue: name).map(RuleMaterial.element) ?? .named(name)
  }

  static func form(_ stage: Stage) -> String {
    switch stage {
    case .mine: "concentrate"
    case .separation: "oxide"
    case .metal: "metal"
    case .alloy: "alloy"
    case .magnet: "magnet"
    case .recycling: "waste"
    }
  }

  /// The control of a country towards a region.
  func control(
    _ material: String,
    _ stage: Stage,
    from place: Place,
    to region: RiskRegion,
    _ industry: Industry
  ) -> Control {
    let key = Key(material: material, stage: stage, region: region, user: industry.user)
    var control = Control()
    for status in byInquiry[key] ?? [] {
      let interval = status.interval
      guard interval.jurisdictions.contains(where: { place.isWithin($0) }),
        let value = strength(interval, place)
      else { continue }
      switch status {
      case .applies:
        control.low = max(control.low, value == ExportControls.quota ? 0.3 : value)
        control.typical = max(control.typical, value)
        control.high = max(control.high, interval.kind == .exportLicence ? 0.6 : value)
      case .suspended, .unknown:
        control.high = max(control.high, value)
      case .later, .proposed, .over:
        continue
      }
      control.rules.insert(interval.rule)
    }
    return control
  }

  private func strength(_ interval: RuleInterval, _ place: Place) -> Double? {
    switch interval.kind {
    case .exportBan: ExportControls.ban
    case .exportQuota: ExportControls.quota
    case .exportLicence:
      hardLicences.contains(place) ? ExportControls.quota : ExportControls.licence
    default: nil
    }
  }
}
