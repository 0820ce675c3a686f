import KidoUnits

/// All observations at hand, in columns: a row is 96 bytes and texts are shared.
///
/// Rows keep the order of the files and of the lines in them.
package struct FactBase: Sendable {
  /// One observation, its texts as numbers of the pools.
  struct Row: Sendable {
    var quantity: UInt8
    var stage: UInt8
    var confidence: UInt8
    var kind: UInt8
    var file: UInt16
    var subject: Int32
    var of: Int32
    var place: Int32
    var period: Int32
    var market: Int32
    var unit: Int32
    var basis: Int32
    var edition: Int32
    var line: Int32
    var value: Double
    var low: Double
    var high: Double
    var valueCell: CSVScanner.Cell
    var locatorCell: CSVScanner.Cell
    var noteCell: CSVScanner.Cell
  }

  /// A text pool with what each of its texts means, decided once per text.
  struct Column<Meaning: Sendable>: Sendable {
    var pool = StringPool()
    var meanings: [Meaning] = []
  }

  /// The columns of the layout, in order.
  package static let header = [
    "quantity", "stage", "subject", "of", "place", "period", "market", "value", "unit", "basis",
    "edition", "locator", "confidence", "note",
  ]

  /// A file as read.
  struct File: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  var files: [File] = []
  var rows: [Row] = []
  var names = StringPool()
  var places = Column<Place?>()
  var periods = Column<FactPeriod?>()
  var editionColumn = Column<Edition?>()
  /// The first row of each (quantity, subject) in `order`, and how many follow.
  var groups: [UInt64: Range<Int32>] = [:]
  var order: [Int32] = []
  /// The editions.
  package var editions: EditionTable
  /// What was refused while loading.
  package var issues: [FactIssue] = []
  /// The number of the first file that was imported rather than shipped.
  var firstImportedFile = Int.max
  /// How many shipped rows gave way to imported ones of the same identifier.
  package var superseded = 0

  /// How many observations there are.
  package var count: Int { rows.count }

  /// How many observations were imported.
  package var importedCount: Int { rows.filter { Int($0.file) >= firstImportedFile }.count }

  /// The editions that shipped rows cite.
  package var shippedEditionKeys: Set<String> {
    var keys: Set<String> = []
    for row in rows where Int(row.file) < firstImportedFile {
      keys.insert(editionColumn.pool.texts[Int(row.edition)])
    }
    return keys
  }

  /// The observation of a row.
  func observation(_ row: Row) -> Observation {
    guard let edition = editionColumn.meanings[Int(row.edition)],
      let period = periods.meanings[Int(row.period)]
    else { preconditionFailure("A loaded row has an edition and a period.") }
    let bytes = files[Int(row.file)].bytes
    return bytes.withUnsafeBufferPointer { buffer in
      Observation(
        quantity: Quantity.allCases[Int(row.quantity)],
        stage: row.stage == 255 ? nil : Stage.allCases[Int(row.stage)],
        subject: names.texts[Int(row.subject)],
        of: names.texts[Int(row.of)],
        place: places.meanings[Int(row.place)],
        period: period,
        market: names.texts[Int(row.market)],
        figure: figure(row, buffer),
        unit: names.texts[Int(row.unit)],
        basis: names.texts[Int(row.basis)],
        edition: edition,
        locator: CSVScanner.text(buffer, row.locatorCell),
        confidence: Confidence.allCases[Int(row.confidence)],
        note: CSVScanner.text(buffer, row.noteCell)
      )
    }
  }

  private func figure(_ row: Row, _ buffer: UnsafeBufferPointer<UInt8>) -> Figure {
    switch row.kind {
    case 0: .number(.measured(row.value))
    case 1: .number(.estimated(row.value, range: nil))
    case 2: .number(.estimated(row.value, range: row.low...row.high))
    case 3: .number(.zero)
    case 4: .number(.below(row.value))
    case 5: .number(.above(row.value))
    case 6: .number(.between(row.low, row.high))
    case 7: .number(.netExporter)
    case 8: .number(.withheld)
    case 9: .number(.notReported)
    default: .text(CSVScanner.text(buffer, row.valueCell))
    }
  }

  /// Stores a figure in a row.
  static func store(_ figure: Reported<Double>, in row: inout Row) {
    switch figure {
    case .measured(let value):
      row.kind = 0
      row.value = value
    case .estimated(let value, let range):
      row.kind = range == nil ? 1 : 2
      row.value = value
      row.low = range?.lowerBound ?? value
      row.high = range?.upperBound ?? value
    case .zero: row.kind = 3
    case .below(let value):
      row.kind = 4
      row.value = value
    case .above(let value):
      row.kind = 5
      row.value = value
    case .between(let low, let high):
      row.kind = 6
      row.low = low
      row.high = high
    case .netExporter: row.kind = 7
    case .withheld: row.kind = 8
    case .notReported: row.kind = 9
    }
  }
}
