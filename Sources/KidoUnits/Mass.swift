/// A mass on one basis, in tonnes.
public struct Mass<Basis: MassBasis>: Sendable, Hashable, Comparable {
  /// The mass in tonnes; finite.
  ///
  /// A negative mass is a difference, never a quantity on hand.
  public let tonnes: Double

  /// Makes a mass of so many tonnes.
  public init(tonnes: Double) { self.tonnes = tonnes }

  /// Makes a mass of so many kilograms.
  public init(kilograms: Double) { self.tonnes = kilograms / 1_000 }

  /// Makes a mass of so many grams.
  public init(grams: Double) { self.tonnes = grams / 1_000_000 }

  /// The mass in kilograms.
  public var kilograms: Double { tonnes * 1_000 }

  /// The mass in grams.
  public var grams: Double { tonnes * 1_000_000 }

  /// No mass.
  public static var zero: Mass { Mass(tonnes: 0) }

  /// Adds two masses of one basis.
  public static func + (left: Mass, right: Mass) -> Mass {
    Mass(tonnes: left.tonnes + right.tonnes)
  }

  /// Subtracts two masses of one basis.
  public static func - (left: Mass, right: Mass) -> Mass {
    Mass(tonnes: left.tonnes - right.tonnes)
  }

  /// Adds a mass in place.
  public static func += (left: inout Mass, right: Mass) { left = left + right }

  /// Scales a mass by a number of units.
  public static func * (left: Mass, factor: Double) -> Mass { Mass(tonnes: left.tonnes * factor) }

  /// Takes a share of a mass.
  public static func * (left: Mass, share: Share) -> Mass {
    Mass(tonnes: left.tonnes * share.value)
  }

  /// The ratio of two masses of one basis; not finite when the second is zero.
  public static func / (left: Mass, right: Mass) -> Double { left.tonnes / right.tonnes }

  /// Orders masses by size.
  public static func < (left: Mass, right: Mass) -> Bool { left.tonnes < right.tonnes }
}
