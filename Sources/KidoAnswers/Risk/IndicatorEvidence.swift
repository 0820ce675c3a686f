package import KidoModels
package import KidoUnits

/// What stands behind one indicator of a cell.
package struct IndicatorEvidence: Sendable, Hashable {
  /// Why an indicator has no reading.
  package enum Gap: String, Sendable, Hashable {
    /// No table names enough of the output by country.
    case noSplit = "no-split-by-country"
    /// No supplier has a governance indicator.
    case noGovernance = "no-governance-data"
    /// Too few prices of one market.
    case noPrices = "too-few-prices"
    /// Neither a published figure nor trade and output of the stage.
    case noReliance = "no-import-reliance-of-the-stage"
    /// No trade of a heading of the stage.
    case noTrade = "no-trade-data-of-the-stage"
    /// No estimate of what the industry makes with it.
    case noDependence = "no-industry-dependence"
    /// No substitution index.
    case noSubstitution = "no-substitution-index"
    /// No end-of-life recycling input rate.
    case noRecycling = "no-recycling-rate"
    /// Stocks of the region are not published.
    case noStock = "stock-not-published"
    /// No trade to work it out from.
    case noAlternative = "no-exports-of-the-largest-supplier"
  }

  /// The indicator.
  package let indicator: RiskIndicator
  /// The reading, or nil.
  package let reading: RiskReading?
  /// Why there is none; nil where there is one.
  package let gap: Gap?
  /// The period of the figures; may be empty.
  package let period: String
  /// The subject of the figures: the material, or the group that stands in for it.
  package let subject: String
  /// The place that stands out, with its share 0...1 where it has one.
  package let place: Place?
  /// The share of ``place``, 0...1.
  package let share: Double?
  /// Whether a planning value is behind it.
  package let isRecalled: Bool
  /// The observations, trade editions (`trade@...`) and rules (`rule:...`) behind it.
  package let sources: [String]

  /// Makes evidence with a reading.
  init(
    _ indicator: RiskIndicator,
    _ reading: RiskReading?,
    period: String = "",
    subject: String = "",
    place: Place? = nil,
    share: Double? = nil,
    isRecalled: Bool = false,
    sources: [String] = []
  ) {
    self.indicator = indicator
    self.reading = reading
    gap = nil
    self.period = period
    self.subject = subject
    self.place = place
    self.share = share
    self.isRecalled = isRecalled
    self.sources = sources
  }

  /// Makes evidence of a gap.
  init(_ indicator: RiskIndicator, gap: Gap) {
    self.indicator = indicator
    reading = nil
    self.gap = gap
    period = ""
    subject = ""
    place = nil
    share = nil
    isRecalled = false
    sources = []
  }

  /// The risk of the typical reading, 0...1.
  package var risk: Double? { reading.map { indicator.risk($0.typical) } }
}
