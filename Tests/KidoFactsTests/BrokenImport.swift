import KidoFacts
import KidoTables

/// A file that is broken or awkward, and what must become of it.
struct BrokenImport: CustomStringConvertible, Sendable {
  /// What must become of a file.
  enum Outcome: Equatable, Sendable {
    /// The whole file is refused with this code.
    case refused(String)
    /// How many rows are used, and the row and code of each that is refused.
    case read(used: Int, refused: [String])
  }

  let description: String
  let kind: ImportKind
  let file: String
  let bytes: [UInt8]
  let outcome: Outcome

  /// A file that is refused whole.
  init(_ name: String, _ kind: ImportKind, file: String = "a.csv", _ bytes: [UInt8], code: String) {
    description = name
    self.kind = kind
    self.file = file
    self.bytes = bytes
    outcome = .refused(code)
  }

  /// A text that is refused whole.
  init(_ name: String, _ kind: ImportKind, file: String = "a.csv", _ text: String, code: String) {
    self.init(name, kind, file: file, Array(text.utf8), code: code)
  }

  /// A text of which some rows are used.
  init(
    _ name: String,
    _ kind: ImportKind,
    file: String = "a.csv",
    _ text: String,
    used: Int,
    _ refused: [String] = []
  ) {
    description = name
    self.kind = kind
    self.file = file
    bytes = Array(text.utf8)
    outcome = .read(used: used, refused: refused)
  }

  /// Reads the file and says what became of it.
  func reading() throws -> (outcome: Outcome, files: [ImportedFile]) {
    let source = try ImportsReading.source(file)
    do throws(ImportError) {
      let files = try ImportsReading.read(kind, file, bytes, source: source)
      let refused = files.flatMap { $0.tally.refused.map { "\($0.row) \($0.code)" } }
      return (.read(used: files.reduce(0) { $0 + $1.tally.used }, refused: refused), files)
    } catch {
      return (.refused(error.code), [])
    }
  }
}
