import KidoUnits

/// Units of official tables: masses become tonnes, all others keep the publisher's unit.
struct USGSUnit {
  /// The unit of the fact format.
  let unit: String
  /// What a figure is multiplied by.
  let factor: Double

  /// Units to name where one is refused.
  static let usual = ["metric tons", "thousand metric tons", "kilograms", "percent"]

  /// Finds a unit; nil where its name has no Latin letter or digit, as "吨".
  init?(name: String) {
    switch PublishedFigure.trimmed(name).lowercased() {
    case "metric tons", "t", "metr. t", "tons", "metric ton": self.init("t", 1)
    case "thousand metric tons", "kt": self.init("t", 1_000)
    case "million metric tons", "mt": self.init("t", 1_000_000)
    case "kilograms", "kg": self.init("t", 0.001)
    case "thousand metric dry tons": self.init("t-dry", 1_000)
    case "percent", "%": self.init("%", 1)
    case "number": self.init("1", 1)
    case "million carats", "mct": self.init("Mct", 1)
    case "thousands of carats", "kct": self.init("kct", 1)
    case "million cubic meters", "mcm": self.init("million-m3", 1)
    case "million liters": self.init("million-litre", 1)
    case "million dollars": self.init("MUSD", 1)
    case "dollars per kilogram": self.init("USD/kg", 1)
    case "dollars per metric ton", "dollars per ton": self.init("USD/t", 1)
    case "dollars per pound": self.init("USD/lb", 1)
    case "cents per pound": self.init("USc/lb", 1)
    case "dollars per troy ounce": self.init("USD/ozt", 1)
    case "dollars per short ton": self.init("USD/short-ton", 1)
    case "dollars per gram": self.init("USD/g", 1)
    case "dollars per carat": self.init("USD/ct", 1)
    case "dollars per dry metric ton unit": self.init("USD/mtu", 1)
    case "index": self.init("index", 1)
    case "": self.init("1", 1)
    default:
      let slug = Slug.make(name)
      guard !slug.isEmpty else { return nil }
      self.init(slug, 1)
    }
  }

  private init(_ unit: String, _ factor: Double) {
    self.unit = unit
    self.factor = factor
  }

  /// A figure in the unit of the fact format.
  func convert(_ figure: Reported<Double>) -> Reported<Double> {
    guard factor != 1 else { return figure }
    func scaled(_ value: Double) -> Double { factor < 1 ? value / (1 / factor) : value * factor }
    return switch figure {
    case .measured(let value): .measured(scaled(value))
    case .estimated(let value, let range):
      .estimated(
        scaled(value),
        range: range.map { scaled($0.lowerBound)...scaled($0.upperBound) }
      )
    case .below(let value): .below(scaled(value))
    case .above(let value): .above(scaled(value))
    case .between(let low, let high): .between(scaled(low), scaled(high))
    case .zero, .netExporter, .withheld, .notReported: figure
    }
  }
}
