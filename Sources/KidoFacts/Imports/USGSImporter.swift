import KidoTables
import KidoUnits

/// Reads the files of the USGS Mineral Commodity Summaries in their three layouts.
///
/// 2026: one table of all chapters, a statistic a row. 2025: one table of world production of all
/// commodities, two years and reserves a row. 2022 to 2024: a file of world production for each
/// commodity, its unit in the header. Masses become tonnes; all else keeps the unit published.
package enum USGSImporter {
  /// The header of the release of 2026.
  static let release = [
    "MCS chapter", "Section", "Commodity", "Country", "Statistics", "Statistics_detail", "Unit",
    "Year", "Value", "Notes",
  ]

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
    guard let table = document.tables.first, let header = table.rows.first else {
      throw .noRows(file: source.fileName, kind: .usgsMCS, tally: ImportTally())
    }
    let titles = header.cells.map { PublishedFigure.trimmed($0.text) }
    let body = Array(table.rows.dropFirst())
    if Array(titles.prefix(release.count)) == release {
      return try USGSReleaseReader(source: source, titles: titles).read(body)
    }
    if let columns = USGSWorldColumns(titles: titles) {
      return try USGSWorldReader(source: source, columns: columns).read(body)
    }
    throw .layout(
      file: source.fileName,
      kind: .usgsMCS,
      found: titles,
      expected: ["MCS chapter, Section, Commodity", "Source, Country, Type, Prod_t_2023"]
    )
  }

  /// The edition of a year.
  static func edition(_ year: Int, source: ImportSource) -> EditionRecord {
    EditionRecord(
      key: source.editionKey.isEmpty ? "usgs-mcs-\(year)" : source.editionKey,
      title: "Mineral Commodity Summaries \(year) (data release)",
      publisher: "U.S. Geological Survey",
      published: source.published.isEmpty
        ? "\(year)-\(year == 2026 ? "02" : "01")" : source.published,
      retrieved: source.today,
      licence: "US public domain",
      redistribution: .free,
      locator: "usgs.gov/centers/national-minerals-information-center"
    )
  }
}
