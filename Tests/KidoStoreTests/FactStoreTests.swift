import Foundation
import GRDB
import KidoFacts
import KidoUnits
import TestSupport
import Testing

@testable import KidoStore

@Suite("FactStore")
struct FactStoreTests {
  @Test("What is kept is read back, with its edition, and loads as the observations it was")
  func roundTrip() throws {
    let folder = try StoreFolder()
    let file = try StoreFiles.file([1, 2], trade: "year,exporter\n")
    #expect(!FactStore.exists(in: folder.url))
    let outcomes = try folder.store().keep([file], log: StoreFiles.entry())
    #expect(outcomes == [.added])
    #expect(FactStore.exists(in: folder.url))
    let documents = try folder.store().documents()
    #expect(documents.map(\.content) == [.observations, .trade])
    #expect(documents.map(\.revision) == [1, 1])
    #expect(documents.map(\.bytes) == [file.observations, file.trade])
    #expect(documents.allSatisfy { $0.editionFile == file.edition.file })
    #expect(StoreFiles.values(documents) == [1, 2])
    #expect(try folder.store().log() == [StoreFiles.entry()])
  }

  @Test("The same content a second time changes nothing, and no import is written down")
  func idempotent() throws {
    let folder = try StoreFolder()
    let store = try folder.store()
    let file = try StoreFiles.file([1, 2])
    _ = try store.keep([file], log: StoreFiles.entry())
    let before = try store.documents()
    #expect(try store.keep([file], log: StoreFiles.entry("again.csv")) == [.unchanged])
    #expect(try store.documents() == before)
    #expect(try store.log().map(\.fileName) == ["a.csv"])
  }

  @Test("Other content is a new revision; the old one stays in the file, and can come back")
  func revisions() throws {
    let folder = try StoreFolder()
    let store = try folder.store()
    let (first, second) = (try StoreFiles.file([1, 2]), try StoreFiles.file([1, 3]))
    _ = try store.keep([first], log: StoreFiles.entry())
    #expect(try store.keep([second], log: StoreFiles.entry()) == [.revised])
    #expect(try store.documents().map(\.revision) == [2])
    #expect(StoreFiles.values(try store.documents()) == [1, 3])
    let old = try folder.value("SELECT bytes FROM document WHERE revision = 1", as: Data.self)
    #expect(old.map { [UInt8]($0) } == first.observations)
    #expect(try store.keep([first], log: StoreFiles.entry()) == [.revised])
    #expect(try store.documents().map(\.revision) == [3])
    #expect(StoreFiles.values(try store.documents()) == [1, 2])
    #expect(try store.log().count == 3)
  }

  @Test("Parts and editions are documents of their own, in the order of their imports")
  func parts() throws {
    let folder = try StoreFolder()
    let store = try folder.store()
    let files = [
      try StoreFiles.file([1], edition: "z-1", part: "b"),
      try StoreFiles.file([2], edition: "z-1", part: "a"),
      try StoreFiles.file([3], edition: "a-1", part: "b"),
    ]
    #expect(try store.keep(files, log: StoreFiles.entry()) == [.added, .added, .added])
    #expect(
      try store.documents().map { "\($0.edition)/\($0.part)" } == ["z-1/b", "z-1/a", "a-1/b"]
    )
  }

  @Test("A failure at the second file keeps nothing of the first, nor of the import")
  func allOrNothing() throws {
    let folder = try StoreFolder()
    let store = try folder.store()
    _ = try store.keep([StoreFiles.file([1])], log: StoreFiles.entry())
    let before = try store.documents()
    try folder.sql(
      """
      CREATE TRIGGER refuse BEFORE INSERT ON document WHEN NEW.part = 'bad'
      BEGIN SELECT RAISE(ABORT, 'no room'); END
      """
    )
    let entry = try StoreFiles.entry()
    let files = [try StoreFiles.file([7]), try StoreFiles.file([8], edition: "b", part: "bad")]
    do throws(FactArchiveError) {
      _ = try store.keep(files, log: entry)
      Issue.record("it was kept")
    } catch {
      #expect(error.code == "store.cannot-write")
    }
    #expect(try store.documents() == before)
    #expect(try store.log().count == 1)
    #expect(try folder.value("SELECT COUNT(*) FROM edition", as: Int.self) == 1)
  }

  @Test("A commit is on the disk when it is acknowledged: WAL and synchronous FULL")
  func durability() throws {
    let folder = try StoreFolder()
    let store = try folder.store()
    let synchronous = try store.setting("synchronous")
    let mode = try store.setting("journal_mode")
    #expect(synchronous == "2")
    #expect(mode == "wal")
  }

  @Test("Two stores of one folder see each other's imports, also while both write")
  func twoStores() async throws {
    let folder = try StoreFolder()
    let stores = [try folder.store(), try folder.store()]
    let files = try (0..<20).map { try StoreFiles.file([$0], edition: "e-\($0)") }
    let entry = try StoreFiles.entry()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (index, file) in files.enumerated() {
        let store = stores[index % 2]
        group.addTask { _ = try store.keep([file], log: entry) }
      }
      try await group.waitForAll()
    }
    for store in stores {
      #expect(Set(try store.documents().map(\.edition)) == Set(files.map(\.edition.key)))
      #expect(try store.log().count == 20)
    }
  }

  @Test("Many programs that make the same store at once all find it made")
  func opening() async throws {
    for _ in 0..<20 {
      let folder = try StoreFolder()
      let url = folder.url
      let entry = try StoreFiles.entry()
      let files = try (0..<8).map { try StoreFiles.file([$0], edition: "e-\($0)") }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for file in files {
          group.addTask { _ = try FactStore(folder: url).keep([file], log: entry) }
        }
        try await group.waitForAll()
      }
      #expect(try folder.store().documents().count == 8)
    }
  }

  @Test("A file that is no database is damaged, and stays as it is")
  func noDatabase() throws {
    let folder = try StoreFolder()
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    let text = Data(String(repeating: "these are minutes of a meeting. ", count: 200).utf8)
    try text.write(to: folder.file)
    #expect(code { () throws(FactArchiveError) in _ = try folder.store() } == "store.damaged")
    #expect(try Data(contentsOf: folder.file) == text)
  }

  @Test("A store of a newer program is told as such, and nothing is written")
  func newer() throws {
    let folder = try StoreFolder()
    _ = try folder.store().keep([StoreFiles.file([1])], log: StoreFiles.entry())
    try folder.sql("INSERT INTO grdb_migrations (identifier) VALUES ('9 passports')")
    #expect(code { () throws(FactArchiveError) in _ = try folder.store() } == "store.newer")
    #expect(try folder.value("SELECT COUNT(*) FROM document", as: Int.self) == 1)
  }

  @Test("A folder that cannot be made is told with its path")
  func noFolder() throws {
    let folder = try StoreFolder()
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    let file = folder.url.appendingPathComponent("a-file")
    try Data("x".utf8).write(to: file)
    let inside = file.appendingPathComponent("store", isDirectory: true)
    #expect(
      code { () throws(FactArchiveError) in _ = try FactStore(folder: inside) }
        == "store.cannot-open"
    )
    try FileManager.default.createDirectory(at: folder.file, withIntermediateDirectories: true)
    #expect(code { () throws(FactArchiveError) in _ = try folder.store() } == "store.cannot-open")
  }

  @Test("A folder that may not be written keeps nothing", .enabled(if: getuid() != 0))
  func readOnly() throws {
    let folder = try StoreFolder()
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.url.path)
    #expect(code { () throws(FactArchiveError) in _ = try folder.store() } == "store.cannot-open")
    #expect(!FactStore.exists(in: folder.url))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path)
  }

  @Test("A disk that is full keeps the old state")
  func full() throws {
    let folder = try StoreFolder()
    let store = try folder.store()
    _ = try store.keep([StoreFiles.file([1])], log: StoreFiles.entry())
    try store.limitPages()
    let large = try StoreFiles.file(Array(0..<50_000), edition: "large")
    #expect(
      code { () throws(FactArchiveError) in
        _ = try store.keep([large], log: ImportLogEntry(large: large.edition.retrieved))
      } == "store.cannot-write"
    )
    #expect(StoreFiles.values(try store.documents()) == [1])
    #expect(try store.log().count == 1)
  }

  @Test("A store with random damage is read or refused, for 150 seeds")
  func damage() throws {
    let folder = try StoreFolder()
    let sound = try folder.store()
    _ = try sound.keep([StoreFiles.file(Array(0..<300))], log: StoreFiles.entry())
    _ = try sound.keep([StoreFiles.file([1], edition: "b")], log: StoreFiles.entry())
    try folder.sql("PRAGMA user_version = 0")
    try sound.checkpoint()
    let bytes = [UInt8](try Data(contentsOf: folder.file))
    for seed in 0..<UInt64(150) {
      var random = SplitMix64(seed: seed)
      var damaged = bytes
      for _ in 0...random.below(12) {
        damaged[random.below(damaged.count)] = UInt8(truncatingIfNeeded: random.next())
      }
      if random.below(4) == 0 { damaged.removeLast(random.below(damaged.count)) }
      let other = try StoreFolder()
      try FileManager.default.createDirectory(at: other.url, withIntermediateDirectories: true)
      try Data(damaged).write(to: other.file)
      let code = code { () throws(FactArchiveError) in
        let store = try other.store()
        _ = StoreFiles.values(try store.documents())
        _ = try store.log()
      }
      #expect(code.isEmpty || code.hasPrefix("store."), "seed \(seed)")
    }
  }

  /// The code of the error of a call, or nothing.
  private func code(_ call: () throws(FactArchiveError) -> Void) -> String {
    do throws(FactArchiveError) {
      try call()
      return ""
    } catch {
      return error.code
    }
  }
}

extension ImportLogEntry {
  /// The entry of a large import.
  fileprivate init(large day: Day) {
    self.init(kind: .prices, fileName: "large.csv", day: day, program: "0.1", rows: [])
  }
}
