package import KidoTables

/// Why a file was refused whole.
package enum ImportError: Error, Sendable, Hashable {
  /// It could not be read as a table.
  case table(TableError)
  /// It is a table of another layout; `found` is its header, `expected` what a layout of the kind
  /// begins with.
  case layout(file: String, kind: ImportKind, found: [String], expected: [String])
  /// It has the right header and no row that can be used.
  case noRows(file: String, kind: ImportKind)
  /// The rows name an edition that is neither shipped, stored nor given.
  case edition(file: String, key: String)

  /// A stable code, such as `import.layout`.
  package var code: String {
    switch self {
    case .table(let error): error.code
    case .layout: "import.layout"
    case .noRows: "import.no-rows"
    case .edition: "import.edition"
    }
  }
}
