/// A raw value of an indicator with the span in which it may lie, in the unit of the indicator.
package struct RiskReading: Sendable, Hashable {
  /// The lowest value, not above ``typical``.
  package let low: Double
  /// The value that is used where one number is asked for.
  package let typical: Double
  /// The highest value, not below ``typical``.
  package let high: Double

  /// Makes a reading; the span is widened to hold the typical value.
  ///
  /// Nil when a number is not finite.
  package init?(low: Double, typical: Double, high: Double) {
    guard low.isFinite, typical.isFinite, high.isFinite else { return nil }
    self.low = min(low, typical)
    self.typical = typical
    self.high = max(high, typical)
  }

  /// A value with a relative error, inside what makes sense for the indicator.
  package init?(_ value: Double, relative error: Double, of indicator: RiskIndicator) {
    let range = indicator.range
    func clamped(_ value: Double) -> Double {
      min(range.upperBound, max(range.lowerBound, value))
    }
    self.init(
      low: clamped(value * (1 - error)),
      typical: clamped(value),
      high: clamped(value * (1 + error))
    )
  }

  /// The value at a probability 0...1 of the triangle between low, typical and high.
  package func quantile(_ probability: Double) -> Double {
    let width = high - low
    guard width > 0 else { return typical }
    let mode = (typical - low) / width
    return probability < mode
      ? low + width * (probability * mode).squareRoot()
      : high - width * ((1 - probability) * (1 - mode)).squareRoot()
  }
}
