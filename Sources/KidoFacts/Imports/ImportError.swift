package import KidoTables
package import KidoUnits

/// Why a file was refused whole.
package enum ImportError: Error, Sendable, Hashable {
  /// It could not be read as a table.
  case table(TableError)
  /// It is a table of another layout; `found` is its header, `expected` what a layout of the kind
  /// begins with.
  case layout(file: String, kind: ImportKind, found: [String], expected: [String])
  /// It has the right header and no row that can be used; the tally says what became of each.
  case noRows(file: String, kind: ImportKind, tally: ImportTally)
  /// It says of itself that it is of a day after the import; `text` is what says so.
  case future(file: String, text: String, today: Day)
  /// It has columns of prices in several currencies, which would be one figure.
  case currencies(file: String, units: [String])
  /// The key of the edition belongs to another source, whose licence it would take over.
  case editionTaken(file: String, key: String, publisher: String)
  /// The rows name an edition that is neither shipped, stored nor given.
  case edition(file: String, key: String)

  /// A stable code, such as `import.layout`.
  package var code: String {
    switch self {
    case .table(let error): error.code
    case .layout: "import.layout"
    case .noRows: "import.no-rows"
    case .future: "import.future"
    case .currencies: "import.two-currencies"
    case .editionTaken: "import.edition-taken"
    case .edition: "import.edition"
    }
  }
}
