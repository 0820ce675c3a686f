import Foundation
import KidoFacts
import Testing

@testable import KidoStore

@Suite("FactStore opened to read")
struct ReadingStoreTests {
  /// A store with one file in it, closed.
  private func filled() throws -> StoreFolder {
    let folder = try StoreFolder()
    _ = try folder.store().keep([StoreFiles.file([1, 2])], log: StoreFiles.entry())
    return folder
  }

  private func names(_ folder: StoreFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }

  @Test("It gives what was kept, writes no page and leaves no file behind")
  func pages() throws {
    let folder = try filled()
    let before = try Data(contentsOf: folder.file)
    let files = try names(folder)
    #expect(StoreFiles.values(try FactStore(reading: folder.url).documents()) == [1, 2])
    #expect(try Data(contentsOf: folder.file) == before)
    #expect(try names(folder) == files)
  }

  @Test("It sees what a program that still holds the store has kept")
  func beside() throws {
    let folder = try filled()
    let store = try folder.store()
    _ = try store.keep([StoreFiles.file([3], part: "more")], log: StoreFiles.entry("b.csv"))
    let reader = try FactStore(reading: folder.url)
    #expect(StoreFiles.values(try reader.documents()).count == 2)
    #expect(try store.documents().count == 2)
  }

  @Test("A file without tables, as of a program that was stopped, is made a store")
  func empty() throws {
    let folder = try StoreFolder()
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    try Data().write(to: folder.file)
    #expect(try FactStore(reading: folder.url).documents() == [])
  }

  @Test("A store of a newer program, or a damaged one, is told as by any other call")
  func refused() throws {
    let folder = try filled()
    try folder.sql("INSERT INTO grdb_migrations (identifier) VALUES ('99 later')")
    #expect(throws: FactArchiveError.newer(path: folder.file.path)) {
      try FactStore(reading: folder.url)
    }
    let other = try StoreFolder()
    try FileManager.default.createDirectory(at: other.url, withIntermediateDirectories: true)
    try Data(String(repeating: "no database ", count: 500).utf8).write(to: other.file)
    #expect(throws: FactArchiveError.self) { try FactStore(reading: other.url) }
  }
}
