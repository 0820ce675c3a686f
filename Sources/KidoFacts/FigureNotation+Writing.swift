import KidoUnits

extension FigureNotation {
  /// A figure in the notation of `docs/facts-format.md`; reading it back gives the same figure.
  static func write(_ figure: Reported<Double>) -> String {
    switch figure {
    case .measured(let value): number(value)
    case .estimated(let value, nil): "~" + number(value)
    case .estimated(let value, let range?):
      "~\(number(value))[\(number(range.lowerBound))..\(number(range.upperBound))]"
    case .zero: "\u{2014}"
    case .below(let value): "<" + number(value)
    case .above(let value): ">" + number(value)
    case .between(let low, let high): "\(number(low))..\(number(high))"
    case .netExporter: "E"
    case .withheld: "W"
    case .notReported: "NA"
    }
  }

  /// A number with the fewest digits that give it back: `42`, not `42.0`.
  static func number(_ value: Double) -> String {
    if let whole = Int64(exactly: value), abs(value) < 1e15 { return String(whole) }
    return String(value)
  }
}
