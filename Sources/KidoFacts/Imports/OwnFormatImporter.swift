import KidoTables
import KidoUnits

/// Reads observations that are in the fact format already, with the editions they name.
package enum OwnFormatImporter {
  /// Reads a file of observations; `editions` holds the ones shipped, stored and given beside it.
  ///
  /// One file may hold rows of several editions; each becomes an imported file of its own.
  /// - Throws: ``ImportError`` when nothing of it can be used.
  package static func read(
    _ bytes: [UInt8],
    editions: EditionTable,
    source: ImportSource
  ) throws(ImportError) -> [ImportedFile] {
    let table = CSVRecords(bytes)
    guard table.header == FactBase.header else {
      throw .layout(
        file: source.fileName,
        kind: .facts,
        found: table.header,
        expected: [FactBase.header.joined(separator: ",")]
      )
    }
    let base = FactBase(editions: editions, files: [(source.fileName, bytes)])
    var byEdition: [String: [Observation]] = [:]
    var refused = base.issues.filter { $0.file == source.fileName }.map { CellIssue($0) }
    for row in base.rows {
      let observation = base.observation(row)
      if isKnowable(observation, source) {
        byEdition[observation.edition.key, default: []].append(observation)
      } else {
        refused.append(late(observation, row: Int(row.line), source))
      }
    }
    refused.sort { $0.row < $1.row }
    let keys = byEdition.keys.sorted()
    guard let first = keys.first else {
      if let unknown = base.issues.first(where: { $0.fault == .edition }) {
        throw .edition(file: source.fileName, key: unknown.raw)
      }
      var tally = ImportTally()
      for issue in refused {
        tally.readRow()
        tally.refuse(issue)
      }
      throw .noRows(file: source.fileName, kind: .facts, tally: tally)
    }
    return keys.compactMap { key in
      guard let edition = editions.byKey[key], let observations = byEdition[key] else { return nil }
      var lines = FactLines(header: FactBase.header)
      var tally = ImportTally()
      for observation in observations {
        lines.append(observation.cells)
        tally.readRow()
        tally.useRow()
        tally.observe(observation)
      }
      // What was refused belongs to the file, not to one edition: it is told once.
      if key == first {
        for issue in refused {
          tally.readRow()
          tally.refuse(issue)
        }
      }
      return ImportedFile(
        edition: EditionRecord(edition),
        part: source.namePart,
        observations: lines.bytes,
        trade: [],
        tally: tally
      )
    }
  }

  /// What is planned or forecast by its nature.
  private static let plans: Set<Quantity> = [
    .demand, .gap, .capacity, .quota, .incentive, .threshold, .useShare, .controlled,
    .facilityStatus, .substitution,
  ]

  /// Whether a figure can be at hand on the day of the import: its period has begun, or it is a plan or
  /// a forecast and says so.
  private static func isKnowable(_ observation: Observation, _ source: ImportSource) -> Bool {
    guard let period = observation.period.period, !source.hasBegun(period) else { return true }
    let note = observation.note.lowercased()
    let isForecast =
      plans.contains(observation.quantity)
      || ["forecast", "outlook", "planned"].contains { note.contains($0) }
    return isForecast && period.start.year <= 2100
  }

  private static func late(
    _ observation: Observation,
    row: Int,
    _ source: ImportSource
  ) -> CellIssue {
    CellIssue(
      file: source.fileName,
      row: row,
      column: FactBase.header.firstIndex(of: "period"),
      title: "period",
      raw: observation.period.description,
      problem: source.future,
      about: String(observation.id.prefix { $0 != "@" })
    )
  }
}

extension ImportSource {
  /// The part of an edition that a file of the user's own is: its name.
  ///
  /// A digest follows where letters of the name are lost.
  var namePart: String {
    let slug = Slug.make(fileName)
    guard fileName.utf8.contains(where: { $0 >= 0x80 }) else { return slug }
    return slug + "-" + ContentDigest.hex(Array(fileName.utf8)).prefix(8)
  }
}

extension ImportTally {
  mutating func observe(_ observation: Observation) {
    let kind: FigureKind
    switch observation.figure {
    case .text: kind = .words
    case .number(let figure):
      switch figure {
      case .measured: kind = .measured
      case .estimated: kind = .estimated
      case .zero: kind = .zero
      case .below, .above: kind = .bound
      case .between: kind = .range
      case .netExporter: kind = .netExporter
      case .withheld: kind = .withheld
      case .notReported: kind = .notAvailable
      }
    }
    let isAggregate = observation.place == .world || observation.place == .other
    observe(observation.quantity.rawValue, kind, isAggregate: isAggregate)
  }
}

extension CellIssue {
  init(_ issue: FactIssue) {
    self.init(
      file: issue.file,
      row: issue.row,
      column: FactBase.header.firstIndex(of: issue.column),
      title: issue.column,
      raw: issue.raw,
      problem: .other(code: issue.fault.rawValue, parameters: [])
    )
  }
}

extension EditionRecord {
  /// The record of an edition.
  package init(_ edition: Edition) {
    self.init(
      key: edition.key,
      title: edition.title,
      publisher: edition.publisher,
      published: edition.publishedText,
      retrieved: edition.retrieved,
      licence: edition.licence,
      redistribution: edition.redistribution,
      locator: edition.locator,
      note: edition.note
    )
  }
}
