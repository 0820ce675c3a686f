package import KidoFacts
package import KidoTables

/// Why an input could not be used at all.
///
/// Problems of single rows are ``InputNotice``s.
package enum InputError: Error, Sendable, Hashable {
  /// The path or identifier is empty.
  case emptyArgument
  /// Nothing is at the path.
  case notFound(path: String)
  /// The file is there and cannot be read.
  case unreadable(path: String, reason: String)
  /// The path is a folder without `company.yaml` or a parts list.
  case notACompany(path: String)
  /// The folder is there already.
  case alreadyThere(path: String)
  /// The file is not a table.
  case table(TableError)
  /// No column of the file could be understood.
  case noHeader(file: String, sheets: Int)
  /// The file has a header and no usable row below it.
  case noRows(file: String, refused: Int)
  /// `company.yaml` is not valid YAML.
  case yaml(file: String, line: Int, SettingsFault)
  /// A setting of `company.yaml` is missing or has a value that is not allowed.
  case setting(file: String, key: String, value: String, allowed: SettingRule)
  /// `company.yaml` has a key that Kido does not know.
  case unknownKey(file: String, key: String, known: [String])
  /// A table of a company folder lacks columns.
  case noColumns(file: String, needed: [String])
  /// The folder of facts was not found.
  case noFacts(searched: [String])
  /// The folder of facts lacks a file or holds one in another format.
  case badFacts(file: String, reason: String)
  /// A file to import was refused whole.
  case imported(ImportError)
  /// The store of imported facts could not do what was asked.
  case archive(FactArchiveError)

  /// A stable code, such as `input.not-found`.
  package var code: String {
    switch self {
    case .emptyArgument: "input.empty-argument"
    case .notFound: "input.not-found"
    case .unreadable: "input.unreadable"
    case .notACompany: "input.not-a-company"
    case .alreadyThere: "input.already-there"
    case .table(let error): error.code
    case .noHeader: "input.no-header"
    case .noRows: "input.no-rows"
    case .yaml: "input.yaml"
    case .setting: "input.setting"
    case .unknownKey: "input.unknown-key"
    case .noColumns: "input.no-columns"
    case .noFacts: "input.no-facts"
    case .badFacts: "input.bad-facts"
    case .imported(let error): error.code
    case .archive(let error): error.code
    }
  }
}
