package import KidoUnits

/// Something a buyer or a state can do, with what it changes, costs and how long it takes.
package struct RiskMove: Sendable, Hashable {
  /// Low, typical and high.
  package struct Span: Sendable, Hashable {
    /// The lowest value.
    package let low: Double
    /// The value most likely.
    package let typical: Double
    /// The highest value.
    package let high: Double

    /// Makes a span; nil when the numbers are out of order or not finite.
    package init?(low: Double, typical: Double, high: Double) {
      guard low.isFinite, high.isFinite, low <= typical, typical <= high else { return nil }
      self.low = low
      self.typical = typical
      self.high = high
    }

    func quantile(_ probability: Double) -> Double {
      RiskReading(low: low, typical: typical, high: high)?.quantile(probability) ?? typical
    }
  }

  /// What is done to the raw value of an indicator.
  package enum Operation: String, CaseIterable, Sendable, Hashable {
    case add
    case multiply
    case atLeast = "at-least"
    case atMost = "at-most"

    func apply(_ number: Double, to raw: Double) -> Double {
      switch self {
      case .add: raw + number
      case .multiply: raw * number
      case .atLeast: max(raw, number)
      case .atMost: min(raw, number)
      }
    }
  }

  /// One change.
  package struct Effect: Sendable, Hashable {
    /// The indicator.
    package let indicator: RiskIndicator
    /// What is done.
    package let operation: Operation
    /// By how much, in the unit of the indicator, or as a factor.
    package let amount: Span

    /// Makes an effect.
    package init(indicator: RiskIndicator, operation: Operation, amount: Span) {
      self.indicator = indicator
      self.operation = operation
      self.amount = amount
    }
  }

  /// What a move brings to one cell.
  package struct Gain: Sendable, Hashable {
    /// The change of the score over draws, 0...1 of the scale, below 0 where risk falls.
    package let change: RiskInterval
    /// The mean of the change: a reserve that only some draws need still counts.
    package let mean: Double
    /// Points of a hundred that one percent of the yearly bill takes away; nil where the move costs
    /// nothing or changes nothing.
    package let pointsPerPercent: Double?
  }

  /// The key.
  package let id: String
  /// What it is called.
  package let name: Localized
  /// What is done.
  package let how: Localized
  /// What it costs a year, in percent of the buyer's bill for the material.
  package let cost: Span
  /// Months from the decision until it works.
  package let start: Span
  /// What it changes.
  package let effects: [Effect]

  /// Makes a move.
  package init(
    id: String,
    name: Localized,
    how: Localized,
    cost: Span,
    start: Span,
    effects: [Effect]
  ) {
    self.id = id
    self.name = name
    self.how = how
    self.cost = cost
    self.start = start
    self.effects = effects
  }

  /// What the move brings to a cell: the same draws with and without it.
  package func gain(
    _ cell: RiskCell,
    weights: RiskWeights = .equal,
    draws: Int = 500
  ) -> Gain? {
    let changes = (0..<max(1, draws)).map { draw -> Float in
      var means = RiskPillar.allCases.map { _ in 0.0 }
      var moved = means
      for (number, pillar) in RiskPillar.allCases.enumerated() {
        let group = RiskIndicator.of(pillar)
        let whole = group.reduce(0) { $0 + weights[$1] }
        guard whole > 0 else { continue }
        for indicator in group {
          let position = StableHash.uniform(cell.keys[indicator.index] &+ 1, draw)
          let raw = cell[indicator]?.quantile(position) ?? indicator.raw(position)
          let changed = effects.enumerated().reduce(raw) { value, effect in
            guard effect.element.indicator == indicator else { return value }
            let key = StableHash.of("\(id)/\(effect.offset)")
            let amount = effect.element.amount.quantile(StableHash.uniform(key, draw))
            return effect.element.operation.apply(amount, to: value)
          }
          means[number] += weights[indicator] / whole * indicator.risk(raw)
          moved[number] += weights[indicator] / whole * indicator.risk(changed)
        }
      }
      return Float(
        RiskScore.geometric(moved, weights.pillars) - RiskScore.geometric(means, weights.pillars)
      )
    }
    guard let change = RiskInterval(changes) else { return nil }
    let mean = changes.reduce(0) { $0 + Double($1) } / Double(changes.count)
    let isPriced = cost.typical > 0 && mean < 0
    return Gain(
      change: change,
      mean: mean,
      pointsPerPercent: isPriced ? -mean * 100 / cost.typical : nil
    )
  }
}
