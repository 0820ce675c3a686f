import KidoTables
import KidoUnits

/// Collects the observations of one imported file and the tally of its rows.
struct FactRowWriter {
  /// One observation to write; texts as in the fact format.
  struct Row {
    var quantity: Quantity
    var stage: Stage?
    var subject: String
    var of = ""
    var place: Place?
    var period: String
    var market = ""
    var figure: Reported<Double>
    var unit: String
    var basis = ""
    var locator: String
    var confidence = Confidence.read
    var note = ""

    /// Whether another row of the same key says the same, marked as an estimate or not.
    func says(_ other: Row) -> Bool { plain == other.plain && unit == other.unit }

    private var plain: Reported<Double> {
      if case .estimated(let value, range: nil) = figure { .measured(value) } else { figure }
    }

    var key: String {
      [
        quantity.rawValue, stage?.rawValue ?? "", subject, of, place?.code ?? "", period, market,
        basis,
      ].joined(separator: "/")
    }

    var kind: ImportTally.FigureKind {
      switch figure {
      case .measured: .measured
      case .estimated: .estimated
      case .zero: .zero
      case .below, .above: .bound
      case .between: .range
      case .netExporter: .netExporter
      case .withheld: .withheld
      case .notReported: .notAvailable
      }
    }
  }

  let file: String
  let edition: String
  var tally = ImportTally()
  /// What the observations written so far are about.
  private(set) var subjects: Set<String> = []
  private var lines = FactLines(header: FactBase.header)
  private var known: [String: (number: Int, row: Row)] = [:]

  init(file: String, edition: String) {
    self.file = file
    self.edition = edition
  }

  /// The file in the fact format.
  var bytes: [UInt8] { lines.bytes }

  /// What became of an observation.
  enum Outcome: Equatable {
    case written
    /// The same figure stands in an earlier row.
    case repeated
    /// Another figure stands under the same identifier in an earlier row.
    case conflict(row: Int, figure: String, unit: String)
    /// A price in another currency or for another unit of mass stands there.
    case otherUnit(row: Int, figure: String, unit: String)

    /// Whether the row can be used.
    var isSound: Bool { self == .written || self == .repeated }
  }

  /// Writes the observations of one row of the file, or none where one of them conflicts.
  ///
  /// The caller tallies the row.
  mutating func write(_ rows: [Row], fromRow number: Int) -> [Outcome] {
    var own: [String: (number: Int, row: Row)] = [:]
    let outcomes = rows.map { row -> Outcome in
      guard let earlier = known[row.key] ?? own[row.key] else {
        own[row.key] = (number, row)
        return .written
      }
      guard !earlier.row.says(row) else { return .repeated }
      let (number, figure) = (earlier.number, FigureNotation.write(earlier.row.figure))
      return row.quantity == .price && row.unit != earlier.row.unit
        ? .otherUnit(row: number, figure: figure, unit: earlier.row.unit)
        : .conflict(row: number, figure: figure, unit: earlier.row.unit)
    }
    guard outcomes.allSatisfy(\.isSound) else { return outcomes }
    for (row, outcome) in zip(rows, outcomes) where outcome == .written {
      known[row.key] = (number, row)
      subjects.insert(row.subject)
      append(row)
    }
    return outcomes
  }

  private mutating func append(_ row: Row) {
    lines.append([
      row.quantity.rawValue, row.stage?.rawValue ?? "", row.subject, row.of, row.place?.code ?? "",
      row.period, row.market, FigureNotation.write(row.figure), row.unit, row.basis, edition,
      row.locator, row.confidence.rawValue, row.note,
    ])
    let isAggregate = row.place == .world || row.place == .other
    tally.observe(row.quantity.rawValue, row.kind, isAggregate: isAggregate)
    if row.quantity == .price { tally.price(in: row.unit) }
  }

  /// Tallies a row by what became of its observations.
  ///
  /// It is refused when one conflicts, used when one is written, else passed over as repeated. `issue`
  /// places the refusal.
  mutating func tallyRow(_ outcomes: [Outcome], issue: (Int) -> CellIssue) {
    for (index, outcome) in outcomes.enumerated() {
      var refused = issue(index)
      switch outcome {
      case .written, .repeated: continue
      case .conflict(let row, let figure, let unit):
        let parameters = [String(row), figure, unit]
        refused.problem = .other(code: "import.two-values", parameters: parameters)
      case .otherUnit(let row, let figure, let unit):
        let parameters = [String(row), figure, unit]
        refused.problem = .other(code: "import.two-currencies", parameters: parameters)
      }
      tally.refuse(refused)
      return
    }
    if outcomes.contains(.written) { tally.useRow() } else { tally.pass(.repeated) }
  }
}
