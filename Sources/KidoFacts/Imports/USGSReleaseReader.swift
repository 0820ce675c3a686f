import KidoTables
import KidoUnits

/// Reads the release of 2026: one statistic a row.
struct USGSReleaseReader {
  let source: ImportSource
  let titles: [String]

  /// What a row measures.
  private struct Meaning {
    var quantity: Quantity
    var stage: Stage?
    var of: String
    var market = ""
    var isWorld: Bool
  }

  func read(_ rows: [TableRow]) throws(ImportError) -> ImportedFile {
    // A mistyped year makes no edition of the future; its row is refused below.
    let years = rows.compactMap { USGSReleaseReader.year($0[7].text) }
    let last = years.filter { $0 < source.today.year }.max() ?? source.today.year - 1
    let edition = USGSImporter.edition(last + 1, source: source)
    let tables = USGSTwinTables(rows)
    var writer = FactRowWriter(file: source.fileName, edition: edition.key)
    var commodities: [String: USGSCommodity] = [:]
    var places: [String: Place?] = [:]
    for row in rows {
      writer.tally.readRow()
      let name = row[2].text
      let commodity = commodities[name] ?? USGSCommodity(name: name)
      commodities[name] = commodity
      let country = row[3].text
      let place = places[country] ?? USGSPlace.read(country)
      places[country] = place
      add(row, commodity, place, tables.table(of: row), to: &writer)
    }
    guard writer.tally.used > 0 else {
      throw .noRows(file: source.fileName, kind: .usgsMCS, tally: writer.tally)
    }
    return ImportedFile(
      edition: edition,
      part: "commodities",
      observations: writer.bytes,
      trade: [],
      tally: writer.tally
    )
  }

  private func add(
    _ row: TableRow,
    _ commodity: USGSCommodity,
    _ place: Place?,
    _ table: String,
    to writer: inout FactRowWriter
  ) {
    func issue(_ column: Int, _ problem: CellProblem) -> CellIssue {
      CellIssue(
        file: source.fileName,
        row: row.number,
        column: column,
        title: titles.indices.contains(column) ? titles[column] : "",
        raw: row[column].text,
        problem: problem,
        about: about(row)
      )
    }
    guard row.cells.count <= titles.count || row.cells[titles.count...].allSatisfy(\.isBlank) else {
      writer.tally.refuse(issue(titles.count, .other(code: "import.columns", parameters: [])))
      return
    }
    guard var meaning = meaning(of: row, commodity) else {
      writer.tally.pass(.statistic)
      return
    }
    guard let period = period(row[7].text) else {
      writer.tally.refuse(issue(7, .other(code: "import.year", parameters: [])))
      return
    }
    guard Period(period).map(source.isOver) ?? false else {
      writer.tally.refuse(issue(7, source.future))
      return
    }
    if !table.isEmpty, !meaning.of.hasPrefix(table) {
      meaning.of = meaning.of.isEmpty ? table : table + "-" + meaning.of
    }
    guard let place else {
      // "China, Germany, and Russia": several countries share one share.
      let isGroup = row[3].text.contains(" and ")
      writer.tally.refuse(
        issue(3, .other(code: isGroup ? "import.place-group" : "import.place", parameters: []))
      )
      return
    }
    guard let unit = USGSUnit(name: row[6].text) else {
      writer.tally.refuse(issue(6, .unknownValue(known: USGSUnit.usual)))
      return
    }
    let figure: Reported<Double>
    switch PublishedFigure.read(row[8].text) {
    case .figure(let read): figure = unit.convert(read)
    case .notApplicable:
      writer.tally.pass(.notApplicable)
      return
    case .words:
      writer.tally.pass(.words)
      return
    case .empty:
      writer.tally.pass(.empty)
      return
    case .unreadable:
      writer.tally.refuse(issue(8, .other(code: "import.figure", parameters: [])))
      return
    }
    let outcomes = writer.write(
      [observation(row, meaning, commodity, place, period, unit, figure)],
      fromRow: row.number
    )
    writer.tallyRow(outcomes) { _ in issue(8, .missing) }
  }

  /// "Mica (Natural), Imports, United States, 2024": what a row is about.
  private func about(_ row: TableRow) -> String {
    let statistic = row[5].text.isEmpty ? row[4].text : row[5].text
    return [row[2].text, statistic, row[3].text, row[7].text].map { PublishedFigure.trimmed($0) }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func observation(
    _ row: TableRow,
    _ meaning: Meaning,
    _ commodity: USGSCommodity,
    _ place: Place,
    _ period: String,
    _ unit: USGSUnit,
    _ figure: Reported<Double>
  ) -> FactRowWriter.Row {
    let isSource = meaning.quantity == .sourcing
    var figure = figure
    if row[9].text.contains("Estimated"), case .measured(let value) = figure {
      figure = .estimated(value, range: nil)
    }
    if meaning.quantity == .price, let traded = RareEarthPrice(commodity, detail: row[5].text) {
      return traded.row(period, figure, unit: unit.unit, line: row.number)
    }
    return FactRowWriter.Row(
      quantity: meaning.quantity,
      stage: meaning.stage,
      subject: commodity.subject,
      of: isSource ? place.code : meaning.of,
      place: isSource ? Place(code: "USA") : place,
      period: period,
      market: isSource
        ? "import-mass" + (meaning.of.isEmpty ? "" : "-" + meaning.of) : meaning.market,
      figure: figure,
      unit: unit.unit,
      basis: meaning.isWorld && unit.unit == "t" ? commodity.basis : "",
      locator: "commodities data CSV, line \(row.number)",
      note: isSource ? "share of imports; domestic production not counted" : ""
    )
  }

  private func meaning(of row: TableRow, _ commodity: USGSCommodity) -> Meaning? {
    let section = row[1].text
    let detail = row[5].text
    let isWorld = section.hasPrefix("World")
    let quantity: Quantity
    switch row[4].text {
    case "Production": quantity = .production
    case "Reserves": quantity = .reserves
    case "Capacity": quantity = .capacity
    case "Import": quantity = .import
    case "Export": quantity = .export
    case "Price": quantity = .price
    case "Consumption": quantity = .consumption
    case "Stock": quantity = .stock
    case "Net import reliance": quantity = .importReliance
    case "Import sources 2021-2024": quantity = .sourcing
    default:
      guard row[4].text.hasPrefix("Import sources") else { return nil }
      quantity = .sourcing
    }
    return Meaning(
      quantity: quantity,
      stage: stage(quantity, section: section, detail: detail, isWorld: isWorld),
      of: part(quantity, detail: detail, isWorld: isWorld),
      market: quantity == .price ? "usgs-average" : "",
      isWorld: isWorld
    )
  }

  private func stage(
    _ quantity: Quantity,
    section: String,
    detail: String,
    isWorld: Bool
  ) -> Stage? {
    guard [.production, .reserves, .capacity].contains(quantity) else { return nil }
    if quantity == .reserves { return .mine }
    // The detail of a row tells more than the title of its table: "Mine and Refinery Production".
    for text in isWorld ? [detail, section] : [detail] {
      let lower = text.lowercased()
      for (word, stage) in USGSReleaseReader.stages where lower.contains(word) { return stage }
    }
    return nil
  }

  /// Words of a statistic and the stage they mean, the more telling first.
  private static let stages: [(String, Stage)] = [
    // Scrap and flake mica is mined.
    ("scrap and flake", .mine), ("secondary", .recycling), ("scrap", .recycling), ("mine", .mine),
    ("refinery", .separation),
    ("smelter", .separation), ("primary", .separation), ("compounds and metals", .separation),
    ("mineral concentrates", .mine), ("concentrate", .mine),
  ]

  /// The part of the subject that the detail singles out; empty for the usual one of the table.
  private func part(_ quantity: Quantity, detail: String, isWorld: Bool) -> String {
    var text = Substring(detail)
    for tail in [": rounded", ", rounded"] where text.hasSuffix(tail) {
      text = text.dropLast(tail.count)
    }
    let usual: Set = [
      "mine production", "reserves", "refinery production", "smelter production",
      "primary production", "production", "refinery capacity", "smelter capacity",
      "production capacity", "capacity", "all",
    ]
    if usual.contains(text.lowercased()) { return "" }
    // "Price, average, dollars per kilogram: Cerium oxide, 99.5% minimum": the tail names the part.
    if quantity != .sourcing, let colon = text.firstIndex(of: ":") {
      let tail = text[text.index(after: colon)...]
      if usual.contains(PublishedFigure.trimmed(tail).lowercased()) {
        return Slug.distinct(text[..<colon])
      }
      return Slug.make(tail).isEmpty ? Slug.distinct(text) : Slug.distinct(tail)
    }
    if quantity == .importReliance, !text.contains(",") { return "" }
    return Slug.distinct(text)
  }

  /// A year of four digits.
  private static func year(_ text: String) -> Int? {
    guard case .year(let year) = Period(PublishedFigure.trimmed(text)) else { return nil }
    return year.number
  }

  private func period(_ text: String) -> String? {
    let cell = PublishedFigure.trimmed(text)
    if let year = USGSReleaseReader.year(cell) { return String(year) }
    for dash in ["\u{2013}", "-"] {
      let parts = cell.split(separator: dash).map(String.init)
      guard parts.count == 2, let first = USGSReleaseReader.year(parts[0]), let tail = Int(parts[1])
      else { continue }
      let last = parts[1].utf8.count == 2 ? first / 100 * 100 + tail : tail
      if let span = Period("\(first)..\(last)") { return span.description }
    }
    return nil
  }
}
