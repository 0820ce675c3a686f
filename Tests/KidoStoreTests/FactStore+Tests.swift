import GRDB

@testable import KidoStore

extension FactStore {
  /// A setting of the connection that the store writes with.
  func setting(_ name: String) throws -> String? {
    try queue.read { try String.fetchOne($0, sql: "PRAGMA \(name)") }
  }

  /// Lets the file grow no further, as a full disk does.
  func limitPages() throws {
    try queue.writeWithoutTransaction { db in
      let count = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(count)")
    }
  }

  /// Brings everything into the main file.
  func checkpoint() throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
  }
}
