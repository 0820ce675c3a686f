import KidoUnits

/// The prices at hand: what products are called, and what each cost last.
package struct PriceBook: Sendable {
  /// Whether prices are held against those at hand.
  package enum Comparison: Sendable {
    /// A price far from the newest one at hand is refused.
    case newest
    /// Any price is taken: the user has looked.
    case none
  }

  /// A factor between two prices of one market beyond which one of them is surely a slip.
  static let factor = 10.0
  /// The same between two markets: Europe has paid twenty times the price in China.
  static let factorOfMarkets = 100.0

  /// Words that say in what form something is sold, not what.
  private static let forms: Set<String> = ["oxide", "metal", "alloy", "magnet", "price", "min"]

  private let prices: [String: [Observation]]
  private let known: Set<String>
  private let comparison: Comparison

  /// Knows the elements and no price.
  package static let empty = PriceBook()

  private init() {
    prices = [:]
    known = []
    comparison = .none
  }

  /// Takes the prices that a view shows, without those of an edition that is to be imported anew.
  package init(_ view: FactView, without edition: String, comparison: Comparison = .newest) {
    prices = Dictionary(
      grouping: view.observations(of: .price).filter {
        $0.edition.key != edition && ($0.central ?? 0) > 0
      },
      by: \.subject
    )
    let traded: [Quantity] = [.price, .production, .import, .export, .gradeContent]
    known = Set(traded.flatMap(view.base.subjects(of:)))
    self.comparison = comparison
  }

  /// The subject of a product that is no element: the name itself or one of its words, as a key.
  func subject(_ name: String) -> String? {
    let words = name.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    return ([Slug.make(name)] + words.map { Slug.make($0) }).first { known.contains($0) }
  }

  /// The names nearest to one that is not known.
  func nearest(to name: String) -> [String] {
    let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !PriceBook.forms.contains($0.lowercased()) }
    let materials = MaterialNames.pairs.map { pair in
      (pair.name, pair.name == pair.shown ? pair.name : "\(pair.name) (\(pair.shown))")
    }
    let names = NearestNames(pairs: materials + known.sorted().map { ($0, $0) })
    var found: [String] = []
    for text in words + [name] {
      for near in names.nearest(to: text) where !found.contains(near) { found.append(near) }
    }
    return Array(found.prefix(4))
  }

  /// The price at hand that a new one is too far from, or nil.
  ///
  /// The newest of the same subject, market and unit counts; where there is none, the newest of any
  /// market in the same currency, with a wider limit.
  func doubt(
    _ value: Double,
    subject: String,
    basis: String,
    market: String,
    unit: String
  ) -> Observation? {
    guard comparison == .newest else { return nil }
    let candidates = (prices[subject] ?? []).filter {
      basis.isEmpty || $0.basis.hasPrefix(basis)
    }
    func newest(_ accept: (Observation) -> Bool) -> Observation? {
      candidates.filter(accept).max(by: FactView.precedes)
    }
    if let same = newest({ $0.market == market && $0.unit == unit }) {
      return isFar(value, unit, same, PriceBook.factor) ? same : nil
    }
    guard let other = newest({ PriceBook.ratio($0.unit, unit) != nil }) else { return nil }
    return isFar(value, unit, other, PriceBook.factorOfMarkets) ? other : nil
  }

  private func isFar(_ value: Double, _ unit: String, _ known: Observation, _ limit: Double) -> Bool
  {
    guard let old = known.central, let scale = PriceBook.ratio(known.unit, unit) else {
      return false
    }
    let ratio = value / (old * scale)
    return ratio > limit || ratio < 1 / limit
  }

  /// What a price in one unit is multiplied by to be one in the other; nil between currencies.
  private static func ratio(_ from: String, _ to: String) -> Double? {
    let masses = ["kg": 1.0, "t": 1_000, "lb": 0.453_592_37, "g": 0.001]
    let (old, new) = (from.split(separator: "/"), to.split(separator: "/"))
    guard old.count == 2, new.count == 2, old[0] == new[0], let first = masses[String(old[1])],
      let second = masses[String(new[1])]
    else { return nil }
    return second / first
  }
}
