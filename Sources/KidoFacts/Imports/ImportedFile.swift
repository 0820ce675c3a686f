package import KidoUnits

/// A file of official or own data, read into the fact format and not stored yet.
package struct ImportedFile: Sendable {
  /// The edition it belongs to.
  package let edition: EditionRecord
  /// Which part of the edition the file is, for editions that come in several files.
  package let part: String
  /// The observations in the layout of `Facts/observations`; only the header when there are none.
  package let observations: [UInt8]
  /// The trade by pair in the layout of `Facts/trade`; empty when there is none.
  package let trade: [UInt8]
  /// What became of every row.
  package let tally: ImportTally
}

/// An edition as a row of `editions.csv`.
package struct EditionRecord: Sendable, Hashable {
  /// The key.
  package var key: String
  /// The title.
  package var title: String
  /// The publisher.
  package var publisher: String
  /// The day, month or year of publication.
  package var published: String
  /// The day of the import.
  package var retrieved: Day
  /// The licence by name.
  package var licence: String
  /// What may be done with the figures.
  package var redistribution: Edition.Redistribution
  /// DOI or address without scheme; may be empty.
  package var locator: String
  /// Free text; may be empty.
  package var note: String

  /// Makes a record.
  package init(
    key: String,
    title: String,
    publisher: String,
    published: String,
    retrieved: Day,
    licence: String,
    redistribution: Edition.Redistribution,
    locator: String = "",
    note: String = ""
  ) {
    self.key = key
    self.title = title
    self.publisher = publisher
    self.published = published
    self.retrieved = retrieved
    self.licence = licence
    self.redistribution = redistribution
    self.locator = locator
    self.note = note
  }

  /// The cells in the order of ``EditionTable/header``.
  package var cells: [String] {
    [
      key, title, publisher, published, retrieved.description, licence, redistribution.rawValue,
      locator, note,
    ]
  }

  /// The row as CSV with its header.
  package var file: [UInt8] {
    var lines = FactLines(header: EditionTable.header)
    lines.append(cells)
    return lines.bytes
  }
}
