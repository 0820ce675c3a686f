/// How concentrated a supply is.
package enum Concentration {
  /// The Herfindahl-Hirschman index: the sum of squared shares, 0...1; nil where nothing is supplied.
  ///
  /// Amounts may be in any one unit: only their shares count. Nothing supplied is no number, never 0,
  /// because 0 would read as perfectly spread.
  package static func herfindahl(_ amounts: [Double]) -> Double? {
    let total = amounts.reduce(0, +)
    guard total > 0, total.isFinite else { return nil }
    return amounts.reduce(0) { $0 + $1 * $1 } / (total * total)
  }
}
