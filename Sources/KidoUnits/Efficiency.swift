/// How much of an input comes out as wanted product, 0...1.
public struct Efficiency: Sendable, Hashable, Comparable {
  /// The efficiency, 0...1.
  public let value: Double

  /// Checks and makes an efficiency.
  ///
  /// - Throws: ``UnitError/outsideUnitInterval(_:)`` below 0, above 1 or for NaN.
  public init(_ value: Double) throws(UnitError) {
    guard value >= 0, value <= 1 else { throw .outsideUnitInterval(value) }
    self.value = value
  }

  /// Orders efficiencies by size.
  public static func < (left: Efficiency, right: Efficiency) -> Bool { left.value < right.value }
}
