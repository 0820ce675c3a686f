/// A figure that is not known exactly: low, typical and high, in this order.
///
/// Low and high bound the range in which about eight in ten real cases lie.
public struct Estimate: Sendable, Hashable {
  /// The low end.
  public let low: Double
  /// The most likely value.
  public let typical: Double
  /// The high end.
  public let high: Double

  /// Checks and makes an estimate.
  ///
  /// - Throws: ``UnitError/disorderedEstimate(low:typical:high:)`` when the three are out of order
  ///   or not finite.
  public init(low: Double, typical: Double, high: Double) throws(UnitError) {
    guard low.isFinite, high.isFinite, low <= typical, typical <= high else {
      throw .disorderedEstimate(low: low, typical: typical, high: high)
    }
    self.init(ordered: low, typical, high)
  }

  /// Makes an estimate without spread.
  public init(exactly value: Double) { self.init(ordered: value, value, value) }

  private init(ordered low: Double, _ typical: Double, _ high: Double) {
    self.low = low
    self.typical = typical
    self.high = high
  }

  /// Nothing, for certain.
  public static let zero = Estimate(exactly: 0)

  /// The width of the range as a ratio, at least 1; infinite when low is zero.
  public var ratio: Double { high == low ? 1 : high / low }

  /// Adds two estimates end to end, as if they erred together: the widest range of the sum.
  public static func + (left: Estimate, right: Estimate) -> Estimate {
    Estimate(ordered: left.low + right.low, left.typical + right.typical, left.high + right.high)
  }

  /// Adds an estimate in place.
  public static func += (left: inout Estimate, right: Estimate) { left = left + right }

  /// Scales by a factor that is not negative.
  public static func * (left: Estimate, factor: Double) -> Estimate {
    precondition(factor >= 0, "An estimate is scaled by a factor that is not negative.")
    return Estimate(ordered: left.low * factor, left.typical * factor, left.high * factor)
  }

  /// Multiplies two estimates of independent factors, none negative.
  ///
  /// The ends combine by the root of the summed squares of their log-distances from the typical
  /// value, so that two uncertain factors do not stack their extremes. A low end of zero stays zero.
  public static func * (left: Estimate, right: Estimate) -> Estimate {
    let typical = left.typical * right.typical
    guard typical > 0 else {
      return Estimate(ordered: left.low * right.low, typical, left.high * right.high)
    }
    let up = quadrature(left.high / left.typical, right.high / right.typical)
    let down =
      left.low > 0 && right.low > 0
      ? 1 / quadrature(left.typical / left.low, right.typical / right.low) : 0
    return Estimate(ordered: typical * down, typical, typical * up)
  }

  /// The factor whose logarithm is the root of the summed squared logarithms of two factors >= 1.
  private static func quadrature(_ first: Double, _ second: Double) -> Double {
    let a = naturalLogarithm(first)
    let b = naturalLogarithm(second)
    return exponential((a * a + b * b).squareRoot())
  }
}
