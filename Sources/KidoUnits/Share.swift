/// A part of a whole, 0...1.
public struct Share: Sendable, Hashable, Comparable {
  /// The share, 0...1.
  public let value: Double

  /// Checks and makes a share.
  ///
  /// - Throws: ``UnitError/outsideUnitInterval(_:)`` below 0, above 1 or for NaN.
  public init(_ value: Double) throws(UnitError) {
    guard value >= 0, value <= 1 else { throw .outsideUnitInterval(value) }
    self.value = value
  }

  private init(unchecked value: Double) { self.value = value }

  /// Makes the nearest valid share; NaN becomes zero.
  public init(clamping value: Double) {
    self.init(unchecked: value > 0 ? min(value, 1) : 0)
  }

  /// Nothing.
  public static let none = Share(unchecked: 0)

  /// The whole.
  public static let whole = Share(unchecked: 1)

  /// What is left of the whole.
  public var complement: Share { Share(unchecked: 1 - value) }

  /// Orders shares by size.
  public static func < (left: Share, right: Share) -> Bool { left.value < right.value }
}
