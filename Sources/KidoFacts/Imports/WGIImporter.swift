import KidoTables
import KidoUnits

/// Reads the Worldwide Governance Indicators, wide (one row a country and year) or long (one row an
/// indicator), as CSV or workbook.
package enum WGIImporter {
  /// The six indicators by the code of their columns.
  private static let indicators = ["va", "pv", "ge", "rq", "rl", "cc"]

  /// Codes of the World Bank that are not ISO 3166-1, or no longer.
  private static let formerCodes = [
    "ADO": "AND", "ROM": "ROU", "ZAR": "COD", "TMP": "TLS", "WBG": "PSE", "KSV": "XKX",
  ]

  /// One estimate of a row.
  private struct Estimate {
    var indicator: String
    var column: Int
    var title: String
    var errorColumn: Int?
  }

  /// Where the columns are.
  private struct Layout {
    var code: Int
    var name: Int?
    var year: Int
    var estimates: [Estimate]
    /// The column that names the indicator, in the long layout.
    var indicator: Int?
  }

  /// Reads a file.
  ///
  /// - Throws: ``ImportError`` when nothing of it can be used.
  package static func read(
    _ bytes: [UInt8],
    source: ImportSource
  ) throws(ImportError) -> ImportedFile {
    let document: TableDocument
    do throws(TableError) {
      document = try TableReader.read(bytes, named: source.fileName)
    } catch {
      throw .table(error)
    }
    var found: (Table, Int, Layout)?
    for table in document.tables where found == nil {
      for (index, row) in table.rows.prefix(20).enumerated() {
        if let layout = layout(row) {
          found = (table, index, layout)
          break
        }
      }
    }
    guard let (table, headerIndex, layout) = found else {
      throw .layout(
        file: source.fileName,
        kind: .wgi,
        found: document.tables.first?.rows.first?.cells.map(\.text) ?? [],
        expected: ["code, year, vae, pve, ...", "code, year, indicator, estimate, ..."]
      )
    }
    let body = Array(table.rows.dropFirst(headerIndex + 1))
    let years = body.compactMap { row -> Int? in
      guard case .year(let year) = Period(PublishedFigure.trimmed(row[layout.year].text)) else {
        return nil
      }
      return year.number
    }
    // A mistyped year makes no edition of the future; its row is refused below.
    let last = years.filter { $0 < source.today.year }.max() ?? source.today.year - 1
    let edition = edition(last + 1, source)
    var writer = FactRowWriter(file: source.fileName, edition: edition.key)
    for row in body {
      writer.tally.readRow()
      add(row, layout, source, to: &writer)
    }
    guard writer.tally.used > 0 else {
      throw .noRows(file: source.fileName, kind: .wgi, tally: writer.tally)
    }
    return ImportedFile(
      edition: edition,
      part: part(writer.subjects),
      observations: writer.bytes,
      trade: [],
      tally: writer.tally
    )
  }

  /// Which part of its edition a file is: all indicators, or some of them by name.
  private static func part(_ subjects: Set<String>) -> String {
    guard subjects.count < indicators.count else { return "indicators" }
    return subjects.sorted().joined(separator: "-")
  }

  private static func edition(_ year: Int, _ source: ImportSource) -> EditionRecord {
    EditionRecord(
      key: source.editionKey.isEmpty ? "wgi-\(year)" : source.editionKey,
      title: "Worldwide Governance Indicators, \(year) edition",
      publisher: "World Bank",
      published: source.published.isEmpty ? String(year) : source.published,
      retrieved: source.today,
      licence: "CC BY 4.0",
      redistribution: .attribution,
      locator: "worldbank.org/governance/wgi",
      note: "editions are not comparable with one another"
    )
  }

  private static func layout(_ row: TableRow) -> Layout? {
    let titles = row.cells.map { Slug.make($0.text) }
    func position(_ names: String...) -> Int? {
      for name in names {
        if let index = titles.firstIndex(of: name) { return index }
      }
      return nil
    }
    guard let year = position("year") else { return nil }
    if let indicator = position("indicator"), let estimate = position("estimate") {
      guard let code = position("code", "economy-code", "countrycode", "iso3", "economy") else {
        return nil
      }
      let error = position("stderr", "standard-error", "std-err", "stderror")
      return Layout(
        code: code,
        name: position("economy", "economy-name", "country", "countryname"),
        year: year,
        estimates: [
          Estimate(indicator: "", column: estimate, title: "estimate", errorColumn: error)
        ],
        indicator: indicator
      )
    }
    guard let code = position("code", "countrycode", "economy-code", "iso3") else { return nil }
    let estimates = indicators.compactMap { indicator in
      titles.firstIndex(of: indicator + "e").map {
        Estimate(
          indicator: indicator,
          column: $0,
          title: indicator + "e",
          errorColumn: titles.firstIndex(of: indicator + "s")
        )
      }
    }
    guard !estimates.isEmpty else { return nil }
    return Layout(
      code: code,
      name: position("countryname", "country"),
      year: year,
      estimates: estimates
    )
  }

  private static func add(
    _ row: TableRow,
    _ layout: Layout,
    _ source: ImportSource,
    to writer: inout FactRowWriter
  ) {
    func issue(_ column: Int, _ title: String, _ code: String) -> CellIssue {
      CellIssue(
        file: source.fileName,
        row: row.number,
        column: column,
        title: title,
        raw: row[column].text,
        problem: .other(code: code, parameters: []),
        about: [layout.name ?? layout.code, layout.year].map {
          PublishedFigure.trimmed(row[$0].text)
        }
        .filter { !$0.isEmpty }.joined(separator: ", ")
      )
    }
    guard let place = place(row, layout) else {
      if Place.isFormerArea(PublishedFigure.trimmed(row[layout.code].text)) {
        writer.tally.pass(.formerArea)
      } else {
        writer.tally.refuse(issue(layout.code, "code", "import.place"))
      }
      return
    }
    let yearText = PublishedFigure.trimmed(row[layout.year].text)
    guard let period = Period(yearText), case .year = period else {
      writer.tally.refuse(issue(layout.year, "year", "import.year"))
      return
    }
    guard source.isOver(period) else {
      var late = issue(layout.year, "year", "import.future")
      late.problem = source.future
      writer.tally.refuse(late)
      return
    }
    var observations: [(FactRowWriter.Row, Estimate)] = []
    for estimate in layout.estimates {
      var indicator = estimate.indicator
      if let column = layout.indicator {
        guard let named = indicatorCode(row[column].text) else {
          writer.tally.refuse(issue(column, "indicator", "import.indicator"))
          return
        }
        indicator = named
      }
      switch PublishedFigure.read(row[estimate.column].text) {
      case .figure(.measured(let value)) where (-5...5).contains(value):
        observations.append(
          (observation(row, estimate, indicator, place, yearText, value), estimate)
        )
      case .figure(.notReported), .empty: break
      case .figure, .words, .notApplicable, .unreadable:
        writer.tally.refuse(issue(estimate.column, estimate.title, "import.figure"))
        return
      }
    }
    guard !observations.isEmpty else {
      writer.tally.pass(.empty)
      return
    }
    let outcomes = writer.write(observations.map(\.0), fromRow: row.number)
    writer.tallyRow(outcomes) { issue(observations[$0].1.column, observations[$0].1.title, "") }
  }

  private static func observation(
    _ row: TableRow,
    _ estimate: Estimate,
    _ indicator: String,
    _ place: Place,
    _ year: String,
    _ value: Double
  ) -> FactRowWriter.Row {
    var note = ""
    if let column = estimate.errorColumn, let error = PublishedFigure.number(row[column].text) {
      note = "standard error " + rounded(error, 2)
    }
    return FactRowWriter.Row(
      quantity: .governance,
      stage: nil,
      subject: "wgi-" + indicator,
      place: place,
      period: year,
      figure: .measured(value),
      unit: "1",
      locator: "\(indicator), estimate, \(place.code), \(year)",
      note: note
    )
  }

  /// A number with so many decimals.
  private static func rounded(_ value: Double, _ decimals: Int) -> String {
    let scale = decimals == 2 ? 100.0 : 1_000.0
    return FigureNotation.number((value * scale).rounded() / scale)
  }

  private static func place(_ row: TableRow, _ layout: Layout) -> Place? {
    let code = PublishedFigure.trimmed(row[layout.code].text).uppercased()
    if let place = Place(code: formerCodes[code] ?? code), place.alpha2 != nil { return place }
    guard let name = layout.name, let place = Place(named: row[name].text), place.alpha2 != nil
    else {
      return nil
    }
    return place
  }

  /// The two letters of an indicator, from its code or its English name.
  private static func indicatorCode(_ text: String) -> String? {
    let slug = Slug.make(text)
    if indicators.contains(slug) { return slug }
    let names = [
      "voice": "va", "political-stability": "pv", "government-effectiveness": "ge",
      "regulatory-quality": "rq", "rule-of-law": "rl", "control-of-corruption": "cc",
    ]
    return names.first { slug.hasPrefix($0.key) }?.value
  }
}
