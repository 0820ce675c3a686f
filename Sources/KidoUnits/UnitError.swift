/// Why a number is not a share, a probability, an efficiency or a range.
public enum UnitError: Error, Equatable, Sendable {
  /// The value lies outside 0...1; percent exists only in formatting.
  case outsideUnitInterval(Double)
  /// Low, typical and high are not in this order, or not finite.
  case disorderedEstimate(low: Double, typical: Double, high: Double)
  /// Two amounts of money have different currencies or price years; restate one with
  /// `restated(in:rate:)` first.
  case differentPriceBases(PriceBasis, PriceBasis)
}
