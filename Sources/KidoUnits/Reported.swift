/// A value as its publisher reported it.
///
/// Absent is never zero.
public enum Reported<Value: Sendable & Comparable & Hashable>: Sendable, Hashable {
  /// Published as a plain figure.
  case measured(Value)
  /// Published or made as an estimate, with its range where one is given.
  case estimated(Value, range: ClosedRange<Value>?)
  /// A zero that the publisher reported: the long dash of USGS tables.
  case zero
  /// Below a bound.
  case below(Value)
  /// Above a bound.
  case above(Value)
  /// Between two bounds.
  case between(Value, Value)
  /// The country exports more than it imports: `E` of USGS tables.
  case netExporter
  /// Known to the publisher and not shown: `W`.
  case withheld
  /// Not available: `NA`, `..`.
  case notReported
}

extension Reported where Value == Double {
  /// The single best number for sums and charts, or nil where there is none.
  ///
  /// Bounds give no number: ">95" is not 95. The middle of a published range is used.
  public var central: Double? {
    switch self {
    case .measured(let value), .estimated(let value, _): value
    case .zero: 0
    case .between(let low, let high): (low + high) / 2
    case .below, .above, .netExporter, .withheld, .notReported: nil
    }
  }

  /// The range the report leaves open, or nil where it gives no number at all.
  public var estimate: Estimate? {
    switch self {
    case .measured(let value): Estimate(exactly: value)
    case .estimated(let value, let range):
      if let range {
        try? Estimate(low: range.lowerBound, typical: value, high: range.upperBound)
      } else {
        Estimate(exactly: value)
      }
    case .zero: Estimate.zero
    case .between(let low, let high):
      try? Estimate(low: low, typical: (low + high) / 2, high: high)
    case .below, .above, .netExporter, .withheld, .notReported: nil
    }
  }
}
