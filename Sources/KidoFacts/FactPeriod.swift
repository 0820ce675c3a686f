package import KidoUnits

/// When an observation holds: for a period, or always.
package enum FactPeriod: Sendable, Hashable, CustomStringConvertible {
  /// For a period of the calendar.
  case during(Period)
  /// Constants, grades and contents, which have no date.
  case timeless

  /// Reads a period as written in fact files.
  package init?(_ text: some StringProtocol) {
    if text == "timeless" {
      self = .timeless
    } else if let period = Period(text) {
      self = .during(period)
    } else {
      return nil
    }
  }

  /// The period as written in fact files.
  package var description: String {
    switch self {
    case .during(let period): period.description
    case .timeless: "timeless"
    }
  }

  /// The calendar period, or nil for what is timeless.
  package var period: Period? {
    if case .during(let period) = self { period } else { nil }
  }
}
