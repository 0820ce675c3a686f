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
  private var lines = FactLines(header: FactBase.header)
  private var rowOfKey: [String: (row: Int, figure: Reported<Double>)] = [:]

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
    case conflict(row: Int)
  }

  /// Writes one observation; the caller tallies the row.
  mutating func write(_ row: Row, fromRow number: Int) -> Outcome {
    let key = row.key
    if let known = rowOfKey[key] {
      return known.figure == row.figure ? .repeated : .conflict(row: known.row)
    }
    rowOfKey[key] = (number, row.figure)
    lines.append([
      row.quantity.rawValue, row.stage?.rawValue ?? "", row.subject, row.of, row.place?.code ?? "",
      row.period, row.market, FigureNotation.write(row.figure), row.unit, row.basis, edition,
      row.locator, row.confidence.rawValue, row.note,
    ])
    let isAggregate = row.place == .world || row.place == .other
    tally.observe(row.quantity.rawValue, row.kind, isAggregate: isAggregate)
    return .written
  }

  /// Tallies a row by what became of its observations.
  ///
  /// It is refused when one conflicts, used when one is written, else passed over as repeated. `issue`
  /// places the refusal.
  mutating func tallyRow(_ outcomes: [Outcome], issue: (Int) -> CellIssue) {
    for (index, outcome) in outcomes.enumerated() {
      guard case .conflict(let row) = outcome else { continue }
      var refused = issue(index)
      refused.problem = .other(code: "import.two-values", parameters: [String(row)])
      tally.refuse(refused)
      return
    }
    if outcomes.contains(.written) { tally.useRow() } else { tally.pass(.repeated) }
  }
}
