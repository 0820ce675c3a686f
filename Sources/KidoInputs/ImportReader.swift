package import Foundation
package import KidoFacts
package import KidoUnits

/// Opens files to import; large ones are read in pieces.
package enum ImportReader {
  /// How much of a streamed file is in memory at once.
  private static let pieceSize = 1 << 20

  /// Reads a file of a kind into the fact format.
  ///
  /// - Throws: ``InputError`` when the file cannot be read or nothing of it can be used.
  package static func read(
    _ url: URL,
    kind: ImportKind,
    source: ImportSource,
    editions: EditionTable,
    book: PriceBook
  ) throws(InputError) -> [ImportedFile] {
    if kind == .baci { return [try baci(url, source: source)] }
    let bytes = try FileBytes.read(url)
    do throws(ImportError) {
      switch kind {
      case .usgsMCS: return [try USGSImporter.read(bytes, source: source)]
      case .wgi: return [try WGIImporter.read(bytes, source: source)]
      case .pinkSheet: return [try PinkSheetImporter.read(bytes, source: source)]
      case .prices: return [try PriceTableImporter.read(bytes, source: source, book: book)]
      case .facts: return try OwnFormatImporter.read(bytes, editions: editions, source: source)
      case .baci: return []
      }
    } catch {
      throw .imported(error)
    }
  }

  private static func baci(_ url: URL, source: ImportSource) throws(InputError) -> ImportedFile {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw .notFound(path: url.path)
    }
    guard !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: url.path) else {
      throw .unreadable(path: url.path, reason: isFolder.boolValue ? "it is a folder" : "no access")
    }
    defer { try? handle.close() }
    var importer = BACIImporter(source: source)
    do {
      while let piece = try handle.read(upToCount: pieceSize), !piece.isEmpty {
        piece.withUnsafeBytes { importer.consume($0.bindMemory(to: UInt8.self)) }
      }
    } catch {
      throw .unreadable(path: url.path, reason: error.localizedDescription)
    }
    do throws(ImportError) {
      return try importer.finish()
    } catch {
      throw .imported(error)
    }
  }

  /// Adds the editions of a file in the layout of `editions.csv`.
  ///
  /// - Throws: ``InputError`` when the file cannot be read, a row is refused, or an edition is said to be
  ///   published after today.
  package static func editions(
    _ url: URL,
    beside known: EditionTable,
    today: Day
  ) throws(InputError) -> EditionTable {
    var table = known
    let before = table.issues.count
    table.add(file: url.lastPathComponent, bytes: try FileBytes.read(url))
    let isNew = table.issues.dropFirst(before).first { $0.fault != .duplicate }
    if let issue = isNew { throw .badFacts(file: issue.file, reason: issue.description) }
    let late = table.all.first { edition in
      known.byKey[edition.key] == nil
        && Period(edition.publishedText).map { $0.start > today } ?? false
    }
    if let late {
      let text = "\(late.key), \(late.publishedText)"
      throw .imported(.future(file: url.lastPathComponent, text: text, today: today))
    }
    return table
  }
}
