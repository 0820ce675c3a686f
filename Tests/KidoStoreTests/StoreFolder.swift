import Foundation
import GRDB
import KidoUnits
import Testing

@testable import KidoFacts
@testable import KidoStore

/// A folder for the store of one test, removed at its end.
final class StoreFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("kido-store-\(UUID().uuidString)", isDirectory: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The database file.
  var file: URL { url.appendingPathComponent(FactStore.fileName) }

  /// The store of the folder.
  func store() throws(FactArchiveError) -> FactStore { try FactStore(folder: url) }

  /// Runs SQL on the file beside the store.
  func sql(_ text: String) throws {
    let queue = try DatabaseQueue(path: file.path)
    try queue.write { try $0.execute(sql: text) }
    try queue.close()
  }

  /// What a query of one value gives.
  func value<Value: DatabaseValueConvertible>(_ text: String, as type: Value.Type) throws -> Value?
  {
    let queue = try DatabaseQueue(path: file.path)
    return try queue.read { try Value.fetchOne($0, sql: text) }
  }
}

/// Files to keep, made of a few rows.
enum StoreFiles {
  /// A file of observations of one edition, one row a value.
  static func file(
    _ values: [Int],
    edition: String = "mine-2026",
    part: String = "all",
    trade: String = ""
  ) throws -> ImportedFile {
    let today = try #require(Day(iso: "2026-11-25"))
    let record = EditionRecord(
      key: edition,
      title: "Mine",
      publisher: "P",
      published: "2026-06",
      retrieved: today,
      licence: "own",
      redistribution: .free
    )
    var lines = FactLines(header: FactBase.header)
    for (index, value) in values.enumerated() {
      lines.append([
        "price", "", "Dy", "", "", String(1_990 + index), "own", String(value), "USD/kg", "oxide",
        edition, "row \(index)", "read", "",
      ])
    }
    return ImportedFile(
      edition: record,
      part: part,
      observations: lines.bytes,
      trade: Array(trade.utf8),
      tally: ImportTally()
    )
  }

  /// The entry of an import.
  static func entry(_ name: String = "a.csv") throws -> ImportLogEntry {
    ImportLogEntry(
      kind: .prices,
      fileName: name,
      day: try #require(Day(iso: "2026-11-25")),
      program: "0.1",
      rows: [3, 2, 1]
    )
  }

  /// The values of the documents, loaded as the program does.
  static func values(_ documents: [FactDocument]) -> [Double?] {
    var editions = EditionTable()
    for document in documents where editions.byKey[document.edition] == nil {
      editions.add(file: document.name, bytes: document.editionFile)
    }
    let base = FactBase(
      editions: editions,
      files: [],
      imported: documents.filter { $0.content == .observations }.map { ($0.name, $0.bytes) }
    )
    return base.issues.isEmpty ? base.all.map(\.central) : []
  }
}
