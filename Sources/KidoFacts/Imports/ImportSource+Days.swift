import KidoTables
import KidoUnits

extension ImportSource {
  /// Whether all of a period lies before the day of the import: needed of yearly statistics.
  func isOver(_ period: Period) -> Bool { period.end <= today }

  /// Whether the last part of a period has begun on the day of the import: needed of prices.
  func hasBegun(_ period: Period) -> Bool {
    if case .span(_, let last) = period { return last.start <= today }
    return period.start <= today
  }

  /// What is wrong with a period that cannot be known yet.
  var future: CellProblem { .other(code: "import.future", parameters: [today.description]) }
}
