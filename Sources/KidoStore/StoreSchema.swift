import GRDB

/// The tables of the store, as migrations that are only ever added to.
enum StoreSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 facts") { db in
      try db.execute(
        sql: """
          CREATE TABLE edition (key TEXT PRIMARY KEY, record BLOB NOT NULL) STRICT;
          CREATE TABLE document (
            id INTEGER PRIMARY KEY,
            edition TEXT NOT NULL REFERENCES edition (key),
            part TEXT NOT NULL,
            content TEXT NOT NULL,
            revision INTEGER NOT NULL,
            bytes BLOB NOT NULL,
            UNIQUE (edition, part, content, revision)) STRICT;
          CREATE TABLE import (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            file TEXT NOT NULL,
            day TEXT NOT NULL,
            program TEXT NOT NULL,
            rows TEXT NOT NULL) STRICT;
          """
      )
    }
    return migrator
  }
}
