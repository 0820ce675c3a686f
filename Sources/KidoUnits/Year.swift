/// A calendar year, 1 to 9999.
public struct Year: Sendable, Hashable, Comparable {
  /// The number of the year.
  public let number: Int

  /// Makes a year, or nil outside 1...9999.
  public init?(_ number: Int) {
    guard (1...9_999).contains(number) else { return nil }
    self.number = number
  }

  /// Orders years in time.
  public static func < (left: Year, right: Year) -> Bool { left.number < right.number }
}
