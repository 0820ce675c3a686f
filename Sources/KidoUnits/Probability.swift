/// How likely something is, 0...1.
public struct Probability: Sendable, Hashable, Comparable {
  /// The probability, 0...1.
  public let value: Double

  /// Checks and makes a probability.
  ///
  /// - Throws: ``UnitError/outsideUnitInterval(_:)`` below 0, above 1 or for NaN.
  public init(_ value: Double) throws(UnitError) {
    guard value >= 0, value <= 1 else { throw .outsideUnitInterval(value) }
    self.value = value
  }

  /// Makes the nearest valid probability; NaN becomes zero.
  public init(clamping value: Double) {
    self.value = value > 0 ? min(value, 1) : 0
  }

  /// Orders probabilities by size.
  public static func < (left: Probability, right: Probability) -> Bool { left.value < right.value }
}
