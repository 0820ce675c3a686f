package import KidoUnits

/// Where imported facts are kept between calls.
///
/// An edition is a set of documents in the fact format; a document that is imported anew with other
/// content becomes a new revision beside the old one.
package protocol FactArchive {
  /// The newest revision of every document, in the order of their imports.
  ///
  /// - Throws: ``FactArchiveError``.
  func documents() throws(FactArchiveError) -> [FactDocument]

  /// Keeps files and what is said of their import, all or nothing.
  ///
  /// - Returns: For each file, what the archive did.
  /// - Throws: ``FactArchiveError``; nothing is kept then.
  func keep(
    _ files: [ImportedFile],
    log: ImportLogEntry
  ) throws(FactArchiveError) -> [KeepOutcome]

  /// The imports so far, the first one first.
  ///
  /// - Throws: ``FactArchiveError``.
  func log() throws(FactArchiveError) -> [ImportLogEntry]
}

/// One kept document.
package struct FactDocument: Sendable, Hashable {
  /// What is in it.
  package enum Content: String, Sendable, Hashable {
    case observations
    case trade
  }

  /// The edition as a row of `editions.csv` with its header.
  package let editionFile: [UInt8]
  /// The key of the edition.
  package let edition: String
  /// Which part of the edition it is.
  package let part: String
  /// What is in it.
  package let content: Content
  /// 1 for the first import, one more for each with other content.
  package let revision: Int
  /// The rows in the layout of the content.
  package let bytes: [UInt8]

  /// Makes a document.
  package init(
    editionFile: [UInt8],
    edition: String,
    part: String,
    content: Content,
    revision: Int,
    bytes: [UInt8]
  ) {
    self.editionFile = editionFile
    self.edition = edition
    self.part = part
    self.content = content
    self.revision = revision
    self.bytes = bytes
  }

  /// The name that messages use.
  package var name: String { "store/\(edition)/\(part).\(content.rawValue).\(revision)" }
}

/// What an archive did with a file.
package enum KeepOutcome: String, Sendable, Hashable {
  /// It is new.
  case added
  /// It was there with other content; the old revision stays beside it.
  case revised
  /// It was there with the same content.
  case unchanged
}

/// What is remembered of one import.
package struct ImportLogEntry: Sendable, Hashable {
  /// The kind of file.
  package let kind: ImportKind
  /// The name of the file without its folder.
  package let fileName: String
  /// The day of the import.
  package let day: Day
  /// The version of the program.
  package let program: String
  /// The rows read, used and refused.
  package let rows: [Int]

  /// Makes an entry.
  package init(kind: ImportKind, fileName: String, day: Day, program: String, rows: [Int]) {
    self.kind = kind
    self.fileName = fileName
    self.day = day
    self.program = program
    self.rows = rows
  }
}

/// Why an archive could not do what was asked; nothing in it has changed.
package enum FactArchiveError: Error, Sendable, Hashable {
  /// It cannot be opened or made.
  case cannotOpen(path: String, reason: String)
  /// It was made by a newer program.
  case newer(path: String)
  /// The file is no archive, or is damaged.
  case damaged(path: String, reason: String)
  /// Writing failed: a full disk, a folder that may not be written.
  case cannotWrite(path: String, reason: String)
  /// Another program holds it.
  case busy(path: String)

  /// A stable code, such as `store.busy`.
  package var code: String {
    switch self {
    case .cannotOpen: "store.cannot-open"
    case .newer: "store.newer"
    case .damaged: "store.damaged"
    case .cannotWrite: "store.cannot-write"
    case .busy: "store.busy"
    }
  }
}
