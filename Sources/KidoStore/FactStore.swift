package import Foundation
import GRDB
package import KidoFacts
import KidoUnits

/// The store of imported facts: one SQLite file in a folder.
///
/// Every import is one transaction, acknowledged when it is on the disk (WAL with
/// `synchronous = FULL`). Documents are never overwritten: see ADR 0007.
package struct FactStore: FactArchive {
  /// The name of the file in the folder.
  package static let fileName = "kido.sqlite"

  private let path: String
  let queue: DatabaseQueue

  /// Whether a folder holds a store.
  package static func exists(in folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(fileName).path)
  }

  /// Opens the store of a folder, making both where they do not exist.
  ///
  /// - Throws: ``FactArchiveError``.
  package init(folder: URL) throws(FactArchiveError) {
    path = folder.appendingPathComponent(FactStore.fileName).path
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotOpen(path: folder.path, reason: error.localizedDescription)
    }
    queue = try FactStore.open(path)
  }

  /// Opens the file, again where another program makes it at this moment.
  ///
  /// The step to WAL does not wait for a lock as other statements do.
  private static func open(_ path: String) throws(FactArchiveError) -> DatabaseQueue {
    // A lock that is waited for takes ten seconds; only a refusal at once is tried again.
    let deadline = Date().addingTimeInterval(5)
    while true {
      do throws(FactArchiveError) {
        return try translating(path, opening: true) { try openOnce(path) }
      } catch {
        guard case .busy = error, Date() < deadline else { throw error }
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  /// Opens the store of a folder to read it: no page is written, and the folder may be read-only.
  ///
  /// - Throws: ``FactArchiveError``.
  package init(reading folder: URL) throws(FactArchiveError) {
    path = folder.appendingPathComponent(FactStore.fileName).path
    let path = path
    let found = try FactStore.translating(path, opening: true) { try FactStore.openToRead(path) }
    if let found {
      queue = found
    } else {
      // Tables of an older program: they are brought up to date first.
      queue = try FactStore.open(path)
    }
  }

  /// A connection that only reads, or nil where the tables are those of an older program.
  private static func openToRead(_ path: String) throws -> DatabaseQueue? {
    var configuration = Configuration()
    // Where the folder allows it, the last reader clears away the files that SQLite keeps beside a
    // database in WAL mode; one that may write nothing would leave them.
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let isWritable = FileManager.default.isWritableFile(atPath: folder)
    configuration.readonly = !isWritable
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(
      path: isWritable ? path : lockedPath(path),
      configuration: configuration
    )
    let migrator = StoreSchema.migrator
    if try queue.read({ try migrator.hasBeenSuperseded($0) }) { throw NewerStore() }
    return try queue.read({ try migrator.hasCompletedMigrations($0) }) ? queue : nil
  }

  /// The file, or an address that says it cannot change.
  ///
  /// A reader of a WAL database makes two files beside it. Where the folder does not allow that and no
  /// such file holds newer pages, nobody can write, and the file is complete as it is.
  private static func lockedPath(_ path: String) -> String {
    let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")
    let hasNewerPages = (log?[.size] as? Int ?? 0) > 0
    guard !hasNewerPages,
      let address = URL(fileURLWithPath: path).absoluteString.split(separator: "?").first
    else { return path }
    return address + "?immutable=1"
  }

  private static func openOnce(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    // GRDB's own set-up of WAL turns this down to NORMAL, which may lose an acknowledged commit.
    try queue.inDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    let migrator = StoreSchema.migrator
    // Under the lock of writers no other program makes tables between the steps of the check.
    if try queue.write({ try migrator.hasBeenSuperseded($0) }) { throw NewerStore() }
    try migrate(queue, migrator)
    return queue
  }

  /// Brings the tables up to date.
  ///
  /// Another program may do so at the same time: its migration makes ours fail, and is as good.
  private static func migrate(_ queue: DatabaseQueue, _ migrator: DatabaseMigrator) throws {
    for _ in 0..<8 {
      do {
        return try migrator.migrate(queue)
      } catch {
        // The table of migrations may not be there yet: then it is not done, and is tried again.
        if (try? queue.read({ try migrator.hasCompletedMigrations($0) })) == true { return }
      }
    }
    try migrator.migrate(queue)
  }

  /// The schema knows a migration that this program does not.
  private struct NewerStore: Error {}

  /// The newest revision of every document, in the order of their imports.
  package func documents() throws(FactArchiveError) -> [FactDocument] {
    try FactStore.translating(path, opening: false) {
      try queue.read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT d.edition, d.part, d.content, d.revision, d.bytes, e.record
            FROM document d JOIN edition e ON e.key = d.edition
            WHERE d.revision = (
              SELECT MAX(revision) FROM document n
              WHERE n.edition = d.edition AND n.part = d.part AND n.content = d.content)
            ORDER BY d.id
            """
        ).map(FactStore.document)
      }
    }
  }

  private static func document(_ row: Row) -> FactDocument {
    let record: Data = row["record"]
    let bytes: Data = row["bytes"]
    return FactDocument(
      editionFile: [UInt8](record),
      edition: row["edition"],
      part: row["part"],
      content: FactDocument.Content(rawValue: row["content"]) ?? .observations,
      revision: row["revision"],
      bytes: [UInt8](bytes)
    )
  }

  /// Keeps files and the entry of their import in one transaction.
  package func keep(
    _ files: [ImportedFile],
    log entry: ImportLogEntry
  ) throws(FactArchiveError) -> [KeepOutcome] {
    try FactStore.translating(path, opening: false) {
      try queue.write { db in
        let outcomes = try files.map { try FactStore.keep($0, db) }
        if outcomes.contains(where: { $0 != .unchanged }) {
          try db.execute(
            sql: "INSERT INTO import (kind, file, day, program, rows) VALUES (?, ?, ?, ?, ?)",
            arguments: [
              entry.kind.rawValue, entry.fileName, entry.day.description, entry.program,
              entry.rows.map(String.init).joined(separator: " "),
            ]
          )
        }
        return outcomes
      }
    }
  }

  private static func keep(_ file: ImportedFile, _ db: Database) throws -> KeepOutcome {
    try db.execute(
      sql: "INSERT INTO edition (key, record) VALUES (?, ?) ON CONFLICT (key) DO NOTHING",
      arguments: [file.edition.key, Data(file.edition.file)]
    )
    var outcomes: [KeepOutcome] = []
    for (content, bytes) in [
      (FactDocument.Content.observations, file.observations), (.trade, file.trade),
    ] where !bytes.isEmpty {
      let newest = try Row.fetchOne(
        db,
        sql: """
          SELECT revision, bytes FROM document WHERE edition = ? AND part = ? AND content = ?
          ORDER BY revision DESC LIMIT 1
          """,
        arguments: [file.edition.key, file.part, content.rawValue]
      )
      let old: Data? = newest?["bytes"]
      if let old, old.elementsEqual(bytes) {
        outcomes.append(.unchanged)
        continue
      }
      let revision: Int = newest?["revision"] ?? 0
      try db.execute(
        sql: """
          INSERT INTO document (edition, part, content, revision, bytes) VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [file.edition.key, file.part, content.rawValue, revision + 1, Data(bytes)]
      )
      outcomes.append(revision == 0 ? .added : .revised)
    }
    if outcomes.allSatisfy({ $0 == .unchanged }) { return .unchanged }
    return outcomes.contains(.revised) ? .revised : .added
  }

  /// The imports so far.
  package func log() throws(FactArchiveError) -> [ImportLogEntry] {
    try FactStore.translating(path, opening: false) {
      try queue.read { db in
        try Row.fetchAll(db, sql: "SELECT kind, file, day, program, rows FROM import ORDER BY id")
          .compactMap(FactStore.entry)
      }
    }
  }

  private static func entry(_ row: Row) -> ImportLogEntry? {
    let day: String = row["day"]
    let rows: String = row["rows"]
    guard let kind = ImportKind(rawValue: row["kind"]), let parsed = Day(iso: day) else {
      return nil
    }
    return ImportLogEntry(
      kind: kind,
      fileName: row["file"],
      day: parsed,
      program: row["program"],
      rows: rows.split(separator: " ").compactMap { Int($0) }
    )
  }

  /// Runs a call of the database and turns its errors into ours.
  private static func translating<Value>(
    _ path: String,
    opening: Bool,
    _ call: () throws -> Value
  ) throws(FactArchiveError) -> Value {
    do {
      return try call()
    } catch is NewerStore {
      throw .newer(path: path)
    } catch let error as DatabaseError {
      let reason = error.message ?? "SQLite \(error.resultCode.rawValue)"
      switch error.resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: throw .damaged(path: path, reason: reason)
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw .busy(path: path)
      case .SQLITE_CANTOPEN: throw .cannotOpen(path: path, reason: reason)
      default:
        throw opening
          ? .cannotOpen(path: path, reason: reason) : .cannotWrite(path: path, reason: reason)
      }
    } catch {
      throw .cannotOpen(path: path, reason: error.localizedDescription)
    }
  }
}
