package import KidoUnits

/// The supply risk of the European Commission's criticality method at one stage.
///
///     SR = [ HHI_GS · IR/2 + HHI_EU · (1 - IR/2) ] · (1 - EoL-RIR) · SI_SR
///     HHI  = Σ S_c² · WGI_c · t_c
///
/// Source: Methodology for establishing the EU list of critical raw materials, 2017, doi
/// 10.2873/769526.
package struct EUSupplyRisk: Sendable, Hashable {
  /// One supplier country of a split.
  package struct Supplier: Sendable, Hashable {
    /// The country.
    package var place: Place
    /// Its share, 0...1.
    package var share: Double
    /// Its governance, 0 best to 10 worst; nil where there is no indicator.
    package var governance: Double?
    /// The trade parameter: 0.8 with an agreement, 1 neutral, above 1 with export restrictions.
    package var trade: Double

    /// Makes a supplier.
    package init(place: Place, share: Double, governance: Double?, trade: Double = 1) {
      self.place = place
      self.share = share
      self.governance = governance
      self.trade = trade
    }
  }

  /// Which supplies the core rests on.
  package enum Basis: String, Sendable, Hashable {
    /// World supply and the EU's own sourcing.
    case both = "GS+EU"
    /// World supply only.
    case world = "GS"
    /// The EU's own sourcing only.
    case sourcing = "EU"
  }

  /// The supply risk, usually 0...7.
  package let value: Double
  /// Which supplies it rests on.
  package let basis: Basis
  /// The weighted concentration of world supply, 0...10; nil where it is not known.
  package let worldConcentration: Double?
  /// The weighted concentration of the EU's sourcing, 0...10; nil where it is not known.
  package let sourcingConcentration: Double?

  /// The concentration of a split, weighted by governance and trade; nil where no share has an indicator.
  ///
  /// A supplier without an indicator is counted at the share-weighted mean of the others: leaving it out
  /// would lower the risk.
  package static func concentration(_ suppliers: [Supplier]) -> Double? {
    let known = suppliers.filter { $0.governance != nil }
    let weight = known.reduce(0) { $0 + $1.share }
    guard weight > 0 else { return nil }
    let mean = known.reduce(0) { $0 + $1.share * ($1.governance ?? 0) } / weight
    return suppliers.reduce(0) { $0 + $1.share * $1.share * ($1.governance ?? mean) * $1.trade }
  }

  /// Scales the mean of published estimates, -2.5 worst to 2.5 best, to 0 best to 10 worst.
  package static func governance(meanEstimate: Double) -> Double { (2.5 - meanEstimate) * 2 }

  /// The import reliance, clamped to 0...1; nil where there is no apparent consumption.
  package static func importReliance(
    production: Double,
    imports: Double,
    exports: Double
  ) -> Double? {
    let consumption = production + imports - exports
    guard consumption > 0 else { return nil }
    return min(1, max(0, (imports - exports) / consumption))
  }

  /// Works out the risk; nil when neither supply is known.
  ///
  /// - Parameters:
  ///   - world: The weighted concentration of world supply, or nil.
  ///   - sourcing: The weighted concentration of the EU's sourcing, or nil.
  ///   - importReliance: 0...1; needed only where both are known.
  ///   - recycling: The end-of-life recycling input rate, 0...1.
  ///   - substitution: The substitution index SI_SR, 0...1, 1 where nothing substitutes.
  package init?(
    world: Double?,
    sourcing: Double?,
    importReliance: Double?,
    recycling: Double,
    substitution: Double
  ) {
    let core: Double
    switch (world, sourcing) {
    case (let world?, let sourcing?):
      let reliance = importReliance ?? 1
      core = world * reliance / 2 + sourcing * (1 - reliance / 2)
      basis = .both
    case (let world?, nil):
      core = world
      basis = .world
    case (nil, let sourcing?):
      core = sourcing
      basis = .sourcing
    case (nil, nil): return nil
    }
    worldConcentration = world
    sourcingConcentration = sourcing
    value = core * (1 - recycling) * substitution
  }

  /// A material is critical from this supply risk on.
  package static let criticalRisk = 1.0

  /// And from this economic importance on.
  package static let criticalImportance = 2.8

  /// Whether published or computed figures make a material critical, as published: to one decimal.
  package static func isCritical(supplyRisk: Double, economicImportance: Double) -> Bool {
    func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
    return rounded(supplyRisk) >= criticalRisk && rounded(economicImportance) >= criticalImportance
  }
}
