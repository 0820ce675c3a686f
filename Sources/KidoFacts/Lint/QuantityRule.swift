/// The units and the range that figures of a quantity may have.
struct QuantityRule {
  /// The units; empty where any is allowed.
  let units: Set<String>
  /// The range in the units above; nil where any is allowed.
  let range: ClosedRange<Double>?

  /// The range of a figure in a unit: changes in percent, counts and the like are free.
  func range(in unit: String) -> ClosedRange<Double>? {
    if units.isEmpty { return unit.hasPrefix("t") || unit.contains("USD") ? range : nil }
    return units.contains(unit) ? range : nil
  }

  /// The rule of a quantity.
  static func of(_ quantity: Quantity) -> QuantityRule {
    switch quantity {
    case .share, .sourcing, .composition, .useShare, .industryShare, .industryDependence:
      QuantityRule(["%"], 0...100)
    case .endOfLifeRecycling: QuantityRule(["%"], 0...100)
    // A net exporter of one year may import nothing, and stock changes push the ratio below zero.
    case .importReliance: QuantityRule(["%"], -100...100)
    case .gradeContent: QuantityRule(["wt%"], 0...100)
    case .governance: QuantityRule(["1"], -3.5...3.5)
    case .occurrence: QuantityRule(["1"], 0...1)
    case .magnetMass: QuantityRule(["g/unit"], 0...1e7)
    case .magnetFraction, .elementFraction: QuantityRule(["g/g"], 0...1)
    case .magnetPerPower: QuantityRule(["g/kW"], 0...1e5)
    case .elementMass: QuantityRule(["g/unit"], 0...1e7)
    case .atomicMass: QuantityRule(["g/mol"], 1...300)
    case .oxideFactor: QuantityRule(["kg/kg"], 0.5...1)
    case .density: QuantityRule(["g/cm3"], 0.1...25)
    case .price: QuantityRule([], 0...1e9)
    case .production, .reserves, .quota, .capacity, .import, .export, .consumption, .stock, .gap:
      QuantityRule([], 0...1e13)
    case .fx: QuantityRule(["1"], 0...1e5)
    case .licenceTime, .licenceApproval, .controlled, .yield, .content, .uses, .demand, .threshold,
      .property, .substitutes,
      .euAssessment, .footprint, .esg, .lifetime, .route, .substitution, .incentive,
      .facilityStatus, .lineStop, .wasteFactor:
      QuantityRule([], nil)
    }
  }

  private init(_ units: Set<String>, _ range: ClosedRange<Double>?) {
    self.units = units
    self.range = range
  }
}
