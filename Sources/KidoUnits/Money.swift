/// The currencies that Kido reads and prints, by ISO 4217 code.
public enum Currency: String, CaseIterable, Sendable, Hashable {
  case jpy = "JPY"
  case eur = "EUR"
  case cny = "CNY"
  case usd = "USD"
  case gbp = "GBP"
  case krw = "KRW"

  /// How many minor units make one: 1 for yen and won, 100 for the others.
  public var minorUnits: Int64 {
    switch self {
    case .jpy, .krw: 1
    case .eur, .cny, .usd, .gbp: 100
    }
  }
}

/// The currency and the price year in which an amount counts.
public struct PriceBasis: Sendable, Hashable {
  /// The currency.
  public let currency: Currency
  /// The year whose prices are meant.
  public let year: Year

  /// Makes a price basis.
  public init(currency: Currency, year: Year) {
    self.currency = currency
    self.year = year
  }
}

/// An amount of money for models, on one price basis.
public struct Money: Sendable, Hashable {
  /// The amount in whole currency units; finite.
  public let amount: Double
  /// The currency and price year.
  public let basis: PriceBasis

  /// Makes an amount on a basis.
  public init(_ amount: Double, _ basis: PriceBasis) {
    self.amount = amount
    self.basis = basis
  }

  /// Adds an amount of the same basis.
  ///
  /// - Throws: ``UnitError/differentPriceBases(_:_:)`` when currency or price year differ; restate
  ///   one with ``restated(in:rate:)`` first.
  public func adding(_ other: Money) throws(UnitError) -> Money {
    guard basis == other.basis else { throw .differentPriceBases(basis, other.basis) }
    return Money(amount + other.amount, basis)
  }

  /// The amount in another basis, at a rate of new units per old unit.
  public func restated(in basis: PriceBasis, rate: Double) -> Money {
    Money(amount * rate, basis)
  }

  /// The amount scaled by a number.
  public func scaled(by factor: Double) -> Money { Money(amount * factor, basis) }
}

/// A booked amount: a whole number of minor units, as contracts and ledgers hold it.
public struct BookedAmount: Sendable, Hashable {
  /// The amount in minor units (cents; yen for JPY).
  public let minorUnits: Int64
  /// The currency.
  public let currency: Currency

  /// Makes a booked amount.
  public init(minorUnits: Int64, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }
}
