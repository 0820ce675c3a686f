package import KidoFacts
package import KidoUnits

/// Where a company stands: elements, stages, countries, money and days.
package struct Exposure: Sendable {
  /// How a stage stands against the limit for a single third country.
  package enum LimitVerdict: String, Sendable {
    /// The largest third country is above the limit.
    case exceeded
    /// It would be above the limit if enough of the unknown came from it.
    case open
    /// It is within the limit even then.
    case met
  }

  /// One element at one stage.
  package struct StageView: Sendable {
    /// The stage.
    package let stage: Stage
    /// The split of the company's yearly need.
    package let split: OriginSplit
    /// The largest third country and its share, or nil where no country is known.
    package let largest: (place: Place, share: Double)?
    /// The share of the company's own country or, for a member of the European Union, of the union.
    package let homeShare: Double
    /// The stage against the limit, or nil where no limit was known on the day.
    package let verdict: LimitVerdict?
  }

  /// One element.
  package struct ElementView: Sendable {
    /// The element.
    package let element: RareEarth
    /// Kilograms a year, or in one product where no volume is known.
    package let kilograms: Estimate
    /// How many rows hold it.
    package let rows: Int
    /// Its stages along the chain.
    package let stages: [StageView]
    /// The price, or nil where none is published.
    package let price: ElementPrice?
    /// The yearly need at that price in the company's currency.
    package let spend: (low: Double, typical: Double, high: Double)?
    /// Whether its export from China is under licence on the day.
    package let control: Control?
    /// The control on NdFeB magnets with dysprosium or terbium, for an element of such magnets that is
    /// itself not controlled; else nil.
    package let magnetControl: Control?
    /// The share of ``kilograms`` that rests on recalled figures, 0...1.
    package let recalledShare: Double
  }

  /// An export control on an element.
  package struct Control: Sendable {
    /// Whether a licence is needed; nil where no source says what holds on the day.
    package let isControlled: Bool?
    /// The observation.
    package let source: String
    /// From when.
    package let period: String
  }

  /// The limit for a single third country, with its source.
  package struct Limit: Sendable {
    /// The limit, 0...1.
    package let share: Double
    /// The observation.
    package let source: String
  }

  /// The elements, by spend or else by mass, the largest first.
  package let elements: [ElementView]
  /// The limit used.
  package let limit: Limit?
  /// The exchange rate used.
  package let rate: ExchangeRate?
  /// Yearly contribution of lines that hold rare earths, in the company's currency; nil where no
  /// line states a margin.
  package let marginAtStake: Double?
  /// The part of it on lines that hold an element under licence.
  package let marginControlled: Double?
  /// Whether masses are a year's, rather than one product's.
  package let isYearly: Bool
}
