import KidoUnits

extension NumberText {
  /// A reported number without its unit: `350,000`, `>50,000`, `3.8–38`.
  static func reported(_ figure: Reported<Double>) -> String {
    switch figure {
    case .measured(let value): plain(value, digits: 6)
    case .estimated(let value, _): "~" + plain(value, digits: 6)
    case .zero: "0"
    case .below(let value): "<" + plain(value, digits: 6)
    case .above(let value): ">" + plain(value, digits: 6)
    case .between(let low, let high): "\(plain(low, digits: 6))–\(plain(high, digits: 6))"
    case .netExporter: "E"
    case .withheld: "W"
    case .notReported: "NA"
    }
  }
}
