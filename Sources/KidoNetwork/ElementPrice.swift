package import KidoFacts
package import KidoUnits

/// What a kilogram of contained element costs, with its source.
package struct ElementPrice: Sendable {
  /// USD for a kilogram of element; low and high span the published range.
  package let usdPerKilogram: Estimate
  /// The market.
  package let market: String
  /// When it was paid or quoted.
  package let period: FactPeriod
  /// The observations used.
  package let sources: [String]
  /// Whether it rests on a recalled figure.
  package let isRecalled: Bool

  /// The newest price of the element's oxide outside China or free on board there, or nil.
  ///
  /// Free on board in China comes first, since it is quoted for most elements; the price inside
  /// China holds value added tax and is not used. Oxide is restated as element by its oxide factor.
  package init?(_ element: RareEarth, facts: FactView, today: Day) {
    let markets = ["fob-china", "europe", "rotterdam", "japan", "usa"]
    for market in markets {
      let sighting = facts.newest(.price, subject: element.symbol, of: "") { observation in
        observation.market == market && observation.unit == "USD/kg"
          && observation.basis == "oxide" && observation.estimate != nil
          && (observation.period.period?.start ?? today) <= today
      }
      guard let observation = sighting?.observation, let estimate = observation.estimate else {
        continue
      }
      usdPerKilogram = estimate * (1 / element.oxideFactor)
      self.market = market
      period = observation.period
      sources = [observation.id]
      isRecalled = observation.isPlanning
      return
    }
    return nil
  }
}

/// Exchange rates into the currency of a company.
package struct ExchangeRate: Sendable {
  /// Units of the currency for one US dollar.
  package let perDollar: Double
  /// The observations used; empty for the dollar itself.
  package let sources: [String]
  /// Whether it rests on a recalled figure.
  package let isRecalled: Bool

  /// The rate of the price year, else of the newest year at hand, or nil.
  package init?(_ basis: PriceBasis, facts: FactView) {
    let pairs: [Currency: (subject: String, inverted: Bool)] = [
      .jpy: ("usd-jpy", false), .cny: ("usd-cny", false), .eur: ("eur-usd", true),
    ]
    if basis.currency == .usd {
      perDollar = 1
      sources = []
      isRecalled = false
      return
    }
    guard let pair = pairs[basis.currency] else { return nil }
    let ofYear = facts.newest(.fx, subject: pair.subject) {
      $0.period == .during(.year(basis.year))
    }
    guard let observation = (ofYear ?? facts.newest(.fx, subject: pair.subject))?.observation,
      let rate = observation.central, rate > 0
    else { return nil }
    perDollar = pair.inverted ? 1 / rate : rate
    sources = [observation.id]
    isRecalled = observation.isPlanning
  }
}
