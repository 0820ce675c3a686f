import KidoTables
import KidoUnits

/// Reads the monthly prices of the World Bank's commodity price data ("Pink Sheet").
///
/// Metals, energy and iron ore are kept; farm products are passed over. Prices are nominal US dollars.
package enum PinkSheetImporter {
  /// The series followed, by the slug of their names.
  private static let series: [String: String] = [
    "aluminum": "Al", "copper": "Cu", "nickel": "Ni", "lead": "lead", "tin": "tin",
    "zinc": "zinc", "gold": "gold", "platinum": "platinum", "silver": "silver",
    "iron-ore-cfr-spot": "iron-ore", "crude-oil-average": "crude-oil",
    "crude-oil-brent": "crude-oil-brent", "coal-australian": "coal-australia",
    "coal-south-african": "coal-south-africa", "natural-gas-us": "natural-gas-usa",
    "natural-gas-europe": "natural-gas-europe", "liquefied-natural-gas-japan": "lng-japan",
    "phosphate-rock": "phosphate-rock",
  ]

  private struct Column {
    var index: Int
    var title: String
    var subject: String
    var unit: String
  }

  /// Reads a workbook.
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
    guard let table = document.tables.first(where: { $0.name == "Monthly Prices" }),
      let first = table.rows.firstIndex(where: { month($0[0].text) != nil }), first >= 2
    else {
      throw .layout(
        file: source.fileName,
        kind: .pinkSheet,
        found: document.tables.map(\.name),
        expected: ["Monthly Prices: 1960M01, ..."]
      )
    }
    let names = table.rows[first - 2]
    let units = table.rows[first - 1]
    let columns = names.cells.indices.compactMap { index -> Column? in
      let title = PublishedFigure.trimmed(names[index].text)
      guard let subject = series[Slug.make(title)] else { return nil }
      return Column(index: index, title: title, subject: subject, unit: unit(units[index].text))
    }
    guard !columns.isEmpty else {
      throw .layout(
        file: source.fileName,
        kind: .pinkSheet,
        found: names.cells.map(\.text).filter { !$0.isEmpty },
        expected: ["Aluminum", "Copper", "Nickel"]
      )
    }
    let updated = table.rows[..<first].compactMap { updateDay($0[0].text) }.first
    if let updated, updated > source.today {
      throw .future(file: source.fileName, text: updated.description, today: source.today)
    }
    let edition = edition(updated, source)
    var writer = FactRowWriter(file: source.fileName, edition: edition.key)
    for row in table.rows[first...] {
      writer.tally.readRow()
      add(row, columns, source, to: &writer)
    }
    guard writer.tally.used > 0 else {
      throw .noRows(file: source.fileName, kind: .pinkSheet, tally: writer.tally)
    }
    return ImportedFile(
      edition: edition,
      part: "monthly",
      observations: writer.bytes,
      trade: [],
      tally: writer.tally
    )
  }

  private static func add(
    _ row: TableRow,
    _ columns: [Column],
    _ source: ImportSource,
    to writer: inout FactRowWriter
  ) {
    func issue(_ column: Int, _ title: String, _ code: String) -> CellIssue {
      CellIssue(
        file: source.fileName,
        sheet: "Monthly Prices",
        row: row.number,
        column: column,
        title: title,
        raw: row[column].text,
        problem: .other(code: code, parameters: [])
      )
    }
    guard let month = month(row[0].text) else {
      if row.cells.contains(where: { $0.number != nil }) {
        writer.tally.refuse(issue(0, "", "import.year"))
      } else {
        writer.tally.pass(.decoration)
      }
      return
    }
    guard Period(month).map(source.hasBegun) ?? false else {
      var late = issue(0, "", "import.future")
      late.problem = source.future
      writer.tally.refuse(late)
      return
    }
    var found: [(FactRowWriter.Row, Column)] = []
    for column in columns {
      switch PublishedFigure.read(row[column.index].text) {
      case .figure(let figure):
        if case .notReported = figure { continue }
        let observation = FactRowWriter.Row(
          quantity: .price,
          stage: nil,
          subject: column.subject,
          place: nil,
          period: month,
          market: "world-bank",
          figure: figure,
          unit: column.unit,
          locator: "Monthly Prices, \(column.title), \(month)",
          note: "monthly average, nominal"
        )
        found.append((observation, column))
      case .empty: break
      case .words, .notApplicable, .unreadable:
        writer.tally.refuse(issue(column.index, column.title, "import.figure"))
        return
      }
    }
    guard !found.isEmpty else {
      writer.tally.pass(.empty)
      return
    }
    let outcomes = writer.write(found.map(\.0), fromRow: row.number)
    writer.tallyRow(outcomes) { issue(found[$0].1.index, found[$0].1.title, "") }
  }

  private static func edition(_ updated: Day?, _ source: ImportSource) -> EditionRecord {
    let day = updated ?? source.today
    let month = day.month < 10 ? "0\(day.month)" : String(day.month)
    return EditionRecord(
      key: source.editionKey.isEmpty ? "pink-sheet-\(day.year)-\(month)" : source.editionKey,
      title: "Commodity Price Data (Pink Sheet), monthly, \(day.year)-\(month)",
      publisher: "World Bank",
      published: source.published.isEmpty ? day.description : source.published,
      retrieved: source.today,
      licence: "CC BY 4.0",
      redistribution: .attribution,
      locator: "worldbank.org/commodities",
      note: updated == nil ? "the workbook does not say when it was updated" : ""
    )
  }

  /// `1960M01` as a month of the fact format.
  private static func month(_ text: String) -> String? {
    let parts = PublishedFigure.trimmed(text).split(
      separator: "M",
      omittingEmptySubsequences: false
    )
    guard parts.count == 2, case .month? = Period("\(parts[0])-\(parts[1])") else { return nil }
    return "\(parts[0])-\(parts[1])"
  }

  private static func unit(_ text: String) -> String {
    switch PublishedFigure.trimmed(text).lowercased() {
    case "($/mt)": "USD/t"
    case "($/kg)": "USD/kg"
    case "($/bbl)": "USD/bbl"
    case "($/mmbtu)": "USD/MMBtu"
    case "($/dmtu)": "USD/dmtu"
    case "($/troy oz)": "USD/ozt"
    default: Slug.make(text).isEmpty ? "1" : Slug.make(text)
    }
  }

  /// The day of "Updated on June 02, 2026".
  private static func updateDay(_ text: String) -> Day? {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let at = words.firstIndex(where: { months.contains($0) }), at + 2 < words.count,
      let month = months.firstIndex(of: words[at]), let day = Int(words[at + 1]),
      let year = Int(words[at + 2])
    else { return nil }
    return Day(year: year, month: month + 1, day: day)
  }
}
