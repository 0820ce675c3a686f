package import KidoTables

/// What became of every row of an imported file: used, passed over for a reason, or refused.
package struct ImportTally: Sendable, Hashable {
  /// Why a row that can be read gives no observation.
  package enum PassReason: String, CaseIterable, Sendable, Hashable {
    /// A statistic that no answer of Kido uses.
    case statistic = "statistic-not-used"
    /// The publisher says that the figure does not apply.
    case notApplicable = "not-applicable"
    /// Words where a figure is expected.
    case words
    /// An empty cell.
    case empty
    /// A heading that Kido does not follow.
    case heading = "heading-not-followed"
    /// A period outside the ones asked for.
    case period = "period-not-followed"
    /// The same figure stands in another row.
    case repeated
    /// A row of trade with the whole world, which the pairs add up to.
    case aggregate
    /// An area that no longer exists and was never one country of today.
    case formerArea = "former-area"
    /// A title, note or unit row.
    case decoration
  }

  /// The kinds of figures.
  package enum FigureKind: String, CaseIterable, Sendable, Hashable {
    case measured, estimated, zero, bound, range
    case netExporter = "net-exporter"
    case withheld
    case notAvailable = "not-available"
    case words
  }

  /// How many refused rows are listed one by one; the count is always complete.
  package static let listed = 1_000

  /// The rows read below the header.
  package private(set) var read = 0
  /// The rows that gave observations.
  package private(set) var used = 0
  /// The observations made: a row may give several.
  package private(set) var observations = 0
  /// Trade flows between two places, not counted as observations.
  package private(set) var flows = 0
  /// Observations by quantity.
  package private(set) var quantities: [String: Int] = [:]
  /// Observations by kind of figure.
  package private(set) var figures: [FigureKind: Int] = [:]
  /// Prices, by their units.
  package private(set) var priceUnits: [String: Int] = [:]
  /// Rows passed over, by reason.
  package private(set) var passed: [PassReason: Int] = [:]
  /// Rows for places that are sums or remainders: "World total", "Other countries".
  package private(set) var aggregates = 0
  /// Flows of areas without an ISO code.
  package private(set) var areasWithoutCode = 0
  /// How many rows were refused.
  package private(set) var refusedRows = 0
  /// The refused rows, the first ``listed``.
  package private(set) var refused: [CellIssue] = []

  /// Makes an empty tally.
  package init() {}

  /// Whether every row read is used, passed over or refused.
  package var isComplete: Bool {
    read == used + refusedRows + passed.values.reduce(0, +)
  }

  mutating func readRow() { read += 1 }

  mutating func useRow() { used += 1 }

  mutating func pass(_ reason: PassReason, count: Int = 1) { passed[reason, default: 0] += count }

  mutating func refuse(_ issue: CellIssue) {
    refusedRows += 1
    if refused.count < ImportTally.listed { refused.append(issue) }
  }

  mutating func observe(_ quantity: String, _ kind: FigureKind, isAggregate: Bool) {
    observations += 1
    quantities[quantity, default: 0] += 1
    figures[kind, default: 0] += 1
    if isAggregate { aggregates += 1 }
  }

  mutating func price(in unit: String) { priceUnits[unit, default: 0] += 1 }

  mutating func flow(hasCodes: Bool) {
    flows += 1
    if !hasCodes { areasWithoutCode += 1 }
  }
}
