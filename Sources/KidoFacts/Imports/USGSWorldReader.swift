import KidoTables
import KidoUnits

/// The columns of a world table of 2022 to 2025, found by what their titles say.
struct USGSWorldColumns {
  /// One column of figures.
  struct Figures {
    let index: Int
    let title: String
    let quantity: Quantity
    let year: Int
    let isEstimate: Bool
    /// The unit in the title, or empty where a column gives it.
    let unit: String
    /// The metal that the title names, for files of two metals; else empty.
    let metal: String
  }

  let country: Int
  let type: Int?
  let commodity: Int?
  let unit: Int?
  let productionNote: Int?
  let figures: [Figures]

  /// The last year of production in the titles: the edition is of the year after.
  let lastYear: Int

  init?(titles: [String]) {
    // The header of 2025 has a blank in "PROD_EST_ 2024".
    let folded = titles.map { title in
      String(title.lowercased().unicodeScalars.filter { $0.value > 0x20 && $0.value != 0xFEFF })
    }
    guard let country = folded.firstIndex(of: "country") else { return nil }
    self.country = country
    type = folded.firstIndex(of: "type")
    commodity = folded.firstIndex(of: "commodity")
    unit = folded.firstIndex { $0.hasPrefix("unit") }
    productionNote = folded.firstIndex { $0.hasPrefix("prod_note") }
    let parsed = folded.enumerated().compactMap { index, title in
      USGSWorldColumns.parse(title, index: index, shown: titles[index])
    }
    let production = parsed.filter { $0.quantity == .production }
    guard let last = production.map(\.year).max() else { return nil }
    lastYear = last
    figures = parsed.map { column in
      guard column.year == 0 else { return column }
      return Figures(
        index: column.index,
        title: column.title,
        quantity: column.quantity,
        year: last,
        isEstimate: column.isEstimate,
        unit: column.unit,
        metal: column.metal
      )
    }
    guard unit != nil || production.allSatisfy({ !$0.unit.isEmpty }) else { return nil }
  }

  /// Reads "prod_t_2022", "prod_t_est_2023", "prod_est_2024", "reserves_t", "reserves_2024",
  /// "cap_kt_2022" and the same with the name of a metal in them.
  private static func parse(_ title: String, index: Int, shown: String) -> Figures? {
    let words = title.split(separator: "_").map(String.init)
    let quantity: Quantity
    switch words.first {
    case "prod": quantity = .production
    case "reserves", "reserve": quantity = .reserves
    case "cap", "capacity": quantity = .capacity
    default: return nil
    }
    guard !title.contains("note"), !title.contains("ore_") else { return nil }
    var year = 0
    var isEstimate = false
    var unit = ""
    var metal = ""
    for word in words.dropFirst() {
      if let number = Int(word), Year(number) != nil, word.utf8.count == 4 {
        year = number
      } else if word == "est" {
        isEstimate = true
      } else if ["t", "kt", "mt", "kg", "mcm", "mct", "kct"].contains(word) {
        unit = word
      } else {
        metal = word
      }
    }
    if quantity == .production, year == 0 { return nil }
    return Figures(
      index: index,
      title: shown,
      quantity: quantity,
      year: year,
      isEstimate: isEstimate,
      unit: unit,
      metal: metal
    )
  }
}

/// Reads a world table of 2022 to 2025: production of two years and reserves in one row.
struct USGSWorldReader {
  let source: ImportSource
  let columns: USGSWorldColumns

  func read(_ rows: [TableRow]) throws(ImportError) -> ImportedFile {
    if let late = columns.figures.first(where: { $0.year >= source.today.year }) {
      throw .future(file: source.fileName, text: late.title, today: source.today)
    }
    let edition = USGSImporter.edition(columns.lastYear + 1, source: source)
    let code = fileCode
    let fromName = code.flatMap { USGSCommodity(code: $0) }
    guard columns.commodity != nil || fromName != nil else {
      throw .layout(
        file: source.fileName,
        kind: .usgsMCS,
        found: [source.fileName],
        expected: ["mcs2024-raree_world.csv"]
      )
    }
    var writer = FactRowWriter(file: source.fileName, edition: edition.key)
    for row in rows {
      writer.tally.readRow()
      let named = columns.commodity.map { USGSCommodity(name: row[$0].text) }
      guard let commodity = named ?? fromName else { continue }
      add(row, commodity, to: &writer)
    }
    guard writer.tally.used > 0 else {
      throw .noRows(file: source.fileName, kind: .usgsMCS, tally: writer.tally)
    }
    return ImportedFile(
      edition: edition,
      part: columns.commodity == nil ? (code ?? "world") : "world",
      observations: writer.bytes,
      trade: [],
      tally: writer.tally
    )
  }

  /// `raree` of `mcs2024-raree_world.csv`.
  private var fileCode: String? {
    guard let dash = source.fileName.firstIndex(of: "-") else { return nil }
    let rest = source.fileName[source.fileName.index(after: dash)...]
    let code = rest.prefix { $0 != "_" && $0 != "." }
    return code.isEmpty ? nil : code.lowercased()
  }

  private func add(_ row: TableRow, _ commodity: USGSCommodity, to writer: inout FactRowWriter) {
    func issue(_ column: Int, _ title: String, _ problem: CellProblem) -> CellIssue {
      CellIssue(
        file: source.fileName,
        row: row.number,
        column: column,
        title: title,
        raw: row[column].text,
        problem: problem,
        about: about(row, title)
      )
    }
    guard let place = USGSPlace.read(row[columns.country].text) else {
      writer.tally.refuse(
        issue(columns.country, "Country", .other(code: "import.place", parameters: []))
      )
      return
    }
    let type = columns.type.map { row[$0].text } ?? ""
    var found: [(FactRowWriter.Row, Int, String)] = []
    var reason = ImportTally.PassReason.empty
    for column in columns.figures {
      guard let unit = USGSUnit(name: column.unit.isEmpty ? unitText(row) : column.unit) else {
        let problem = CellProblem.unknownValue(known: USGSUnit.usual)
        writer.tally.refuse(issue(columns.unit ?? column.index, "Unit", problem))
        return
      }
      switch PublishedFigure.read(row[column.index].text) {
      case .figure(let figure):
        let observation = observation(row, column, commodity, place, type, unit, figure)
        found.append((observation, column.index, column.title))
      case .notApplicable: reason = .notApplicable
      case .words: reason = .words
      case .empty: break
      case .unreadable:
        let problem = CellProblem.other(code: "import.figure", parameters: [])
        writer.tally.refuse(issue(column.index, column.title, problem))
        return
      }
    }
    guard !found.isEmpty else {
      writer.tally.pass(reason)
      return
    }
    let outcomes = writer.write(found.map(\.0), fromRow: row.number)
    writer.tallyRow(outcomes) { issue(found[$0].1, found[$0].2, .missing) }
  }

  /// What a row and column are about: commodity, type, country and the title, which holds the year.
  private func about(_ row: TableRow, _ title: String) -> String {
    let cells = [columns.commodity, columns.type, columns.country].compactMap { $0 }
    return (cells.map { PublishedFigure.trimmed(row[$0].text) } + [title])
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func unitText(_ row: TableRow) -> String {
    columns.unit.map { row[$0].text } ?? ""
  }

  private func observation(
    _ row: TableRow,
    _ column: USGSWorldColumns.Figures,
    _ commodity: USGSCommodity,
    _ place: Place,
    _ type: String,
    _ unit: USGSUnit,
    _ figure: Reported<Double>
  ) -> FactRowWriter.Row {
    var figure = unit.convert(figure)
    let noteText = columns.productionNote.map { row[$0].text } ?? ""
    if column.isEstimate || noteText.contains("Estimated"), case .measured(let value) = figure {
      figure = .estimated(value, range: nil)
    }
    let lower = type.lowercased()
    let stage: Stage? =
      column.quantity == .reserves || lower.contains("mine")
      ? .mine
      : ["refinery", "smelter", "primary", "low-purity", "metal"].contains { lower.contains($0) }
        ? .separation : nil
    return FactRowWriter.Row(
      quantity: column.quantity,
      stage: stage,
      subject: column.metal.isEmpty ? commodity.subject : USGSCommodity(name: column.metal).subject,
      of: part(type),
      place: place,
      period: String(column.year),
      figure: figure,
      unit: unit.unit,
      basis: unit.unit == "t" ? commodity.basis : "",
      locator: "\(source.fileName), row \(row.number), \(column.title)"
    )
  }

  /// What the type says beyond the stage: "Mine production, palladium" is about palladium.
  private func part(_ type: String) -> String {
    let pieces = type.split(whereSeparator: { $0 == "," || $0 == ":" || $0 == ";" })
    guard pieces.count > 1, let last = pieces.last else { return "" }
    let slug = Slug.make(last)
    let plain = [
      "rounded", "rare-earth-oxide-equivalent", "reo-equivalent", "metric-tons",
      "rare-earth-oxide-equivalent-content", "rare-earth-oxide-reo-equivalent",
    ]
    return plain.contains(slug) ? "" : slug
  }
}
