package import KidoUnits

/// The GeoPolRisk score of a buyer for a material in a year.
///
///     score = HHI · Σ g_i F_i / (p + Σ F_i)
///
/// with HHI of the world's mine production, F_i the buyer's imports from i in tonnes, p its own
/// production, g_i political instability 0...1. The factor is score · price of imports divided by that
/// of copper. Source: the method's documentation, JOSS 10.21105/joss.09600.
package struct GeoPolRisk: Sendable, Hashable {
  /// How gaps are filled and what counts as trade.
  package enum Convention: String, CaseIterable, Sendable, Hashable {
    /// A partner without an indicator leaves its imports out and is listed; trade inside a union counts
    /// by the indicator of the sender; imports without a mass are counted apart.
    case kido
    /// As the published program does: a partner without an indicator counts 0.5, trade inside a union
    /// 0, imports without a mass add to the price only.
    case peer
  }

  /// What the price is divided by.
  package enum CopperBasis: String, CaseIterable, Sendable, Hashable {
    /// The constant in the published program.
    case constant
    /// Copper's own score times price, same buyer and year, as the paper has it.
    case sameYear = "same-year"
  }

  /// The constant of the published program, kUSD/t of copper.
  package static let copperConstant = 0.409412948

  /// One flow into the buyer.
  package struct Import: Sendable, Hashable {
    /// The sender.
    package var partner: Place
    /// Thousand US dollars.
    package var thousandDollars: Double
    /// Tonnes, or nil where the mass is not reported.
    package var tonnes: Double?

    /// Makes a flow.
    package init(partner: Place, thousandDollars: Double, tonnes: Double?) {
      self.partner = partner
      self.thousandDollars = thousandDollars
      self.tonnes = tonnes
    }
  }

  /// Why there is no score.
  package enum NoScore: String, Sendable, Hashable, Error {
    /// No country's production is known.
    case noProduction = "no-production-data"
    /// No import with a mass is known.
    case noTrade = "no-trade-data"
    /// No partner has an indicator.
    case noGovernance = "no-governance-data"
  }

  /// The score, 0...1.
  package let score: Double
  /// The concentration of the world's production, 0...1.
  package let herfindahl: Double
  /// The import risk, 0...1.
  package let importRisk: Double
  /// Thousand US dollars a tonne of imports, which is also US dollars a kilogram.
  package let price: Double
  /// The factor in kg of copper equivalent a kilogram, by the constant.
  package let factor: Double
  /// Tonnes imported with a mass.
  package let importedTonnes: Double
  /// The buyer's own production in tonnes.
  package let domesticTonnes: Double
  /// Partners without an indicator.
  package let partnersWithoutIndicator: [Place]
  /// Thousand US dollars of imports without a mass.
  package let dollarsWithoutMass: Double
  /// The share of the tonnes whose partner has an indicator, 0...1.
  package let coverage: Double

  /// Scores a buyer.
  ///
  /// - Parameters:
  ///   - imports: Flows from outside, and for a union those between its members too.
  ///   - production: The world's production by country, in one unit; totals must be left out.
  ///   - domestic: The buyer's own production in tonnes at the stage that is traded.
  ///   - union: The members of the buyer where it is a union; else empty.
  ///   - convention: How gaps are filled.
  ///   - instability: 0...1 for a place, nil where there is no indicator.
  /// - Throws: ``NoScore``: missing data is never a score of 0.
  package init(
    imports: [Import],
    production: [Double],
    domestic: Double,
    union: Set<Place> = [],
    convention: Convention,
    instability: (Place) -> Double?
  ) throws(NoScore) {
    guard let herfindahl = Concentration.herfindahl(production) else { throw .noProduction }
    var weighted = 0.0
    var counted = 0.0
    var all = 0.0
    var value = 0.0
    var without = 0.0
    var gaps: Set<Place> = []
    for flow in imports {
      let tonnes = flow.tonnes ?? 0
      if flow.tonnes == nil { without += flow.thousandDollars }
      if convention == .peer || flow.tonnes != nil { value += flow.thousandDollars }
      all += tonnes
      guard tonnes > 0 else { continue }
      if convention == .peer, union.contains(flow.partner) {
        counted += tonnes
        continue
      }
      if let risk = instability(flow.partner) {
        weighted += risk * tonnes
        counted += tonnes
      } else {
        gaps.insert(flow.partner)
        if convention == .peer {
          weighted += 0.5 * tonnes
          counted += tonnes
        }
      }
    }
    guard all > 0 else { throw .noTrade }
    guard counted > 0 else { throw .noGovernance }
    self.herfindahl = herfindahl
    importRisk = weighted / (domestic + counted)
    score = herfindahl * importRisk
    price = value / all
    factor = score * price / GeoPolRisk.copperConstant
    importedTonnes = all
    domesticTonnes = domestic
    partnersWithoutIndicator = gaps.sorted()
    dollarsWithoutMass = without
    coverage = counted / all
  }

  /// The factor with copper's own score and price of the same buyer and year; nil when copper has none.
  package func factor(copper: GeoPolRisk?) -> Double? {
    guard let copper, copper.score > 0, copper.price > 0 else { return nil }
    return score * price / (copper.score * copper.price)
  }
}
