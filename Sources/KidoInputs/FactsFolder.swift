package import Foundation
package import KidoFacts
package import KidoNetwork

/// The folder of facts that ships with Kido.
package struct FactsFolder: Sendable {
  /// The folder.
  package let url: URL

  /// Finds the folder: `KIDO_FACTS`, beside the program, in `../share/kido`, else the working folder.
  ///
  /// - Throws: ``InputError/noFacts(searched:)`` naming the places looked at.
  package static func find(
    environment: [String: String],
    executable: URL?,
    workingFolder: URL
  ) throws(InputError) -> FactsFolder {
    var candidates: [URL] = []
    if let set = environment["KIDO_FACTS"], !set.isEmpty {
      candidates = [URL(fileURLWithPath: set, isDirectory: true)]
    } else {
      if let executable {
        let beside = executable.resolvingSymlinksInPath().deletingLastPathComponent()
        candidates.append(beside.appendingPathComponent("Facts", isDirectory: true))
        candidates.append(
          beside.deletingLastPathComponent().appendingPathComponent(
            "share/kido/Facts",
            isDirectory: true
          )
        )
        // A program in .build/release belongs to the checkout that holds it.
        var parent = beside
        for _ in 0..<4 {
          parent.deleteLastPathComponent()
          candidates.append(parent.appendingPathComponent("Facts", isDirectory: true))
        }
      }
      candidates.append(workingFolder.appendingPathComponent("Facts", isDirectory: true))
    }
    for candidate in candidates
    where FileManager.default.fileExists(
      atPath: candidate.appendingPathComponent("editions.csv").path
    ) {
      return FactsFolder(url: candidate)
    }
    throw .noFacts(searched: candidates.map(\.path))
  }

  /// The editions of the folder.
  ///
  /// - Throws: ``InputError`` when a file cannot be read.
  package func editions() throws(InputError) -> EditionTable {
    var editions = EditionTable()
    for name in try names(in: url) where name.hasPrefix("editions") && name.hasSuffix(".csv") {
      editions.add(file: name, bytes: try FileBytes.read(url.appendingPathComponent(name)))
    }
    return editions
  }

  /// Loads all observations, with those that were imported.
  ///
  /// - Throws: ``InputError`` when a file cannot be read. Refused rows are in ``FactBase/issues``.
  package func load(imported: [FactDocument] = []) throws(InputError) -> FactBase {
    var editions = try editions()
    for document in imported where editions.byKey[document.edition] == nil {
      editions.add(file: document.name, bytes: document.editionFile)
    }
    let folder = url.appendingPathComponent("observations", isDirectory: true)
    var files: [(name: String, bytes: [UInt8])] = []
    for name in try names(in: folder) where name.hasSuffix(".csv") {
      files.append((name, try FileBytes.read(folder.appendingPathComponent(name))))
    }
    let documents = imported.filter { $0.content == .observations }.map { ($0.name, $0.bytes) }
    return FactBase(editions: editions, files: files, imported: documents)
  }

  /// Loads the families of parts, with figures as the view sees them.
  ///
  /// - Throws: ``InputError/badFacts(file:reason:)`` when the table is not in the format.
  package func families(_ facts: FactView) throws(InputError) -> FamilyTable {
    let name = "families.csv"
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try FileBytes.read(url.appendingPathComponent(name))
    } catch {
      throw .badFacts(file: name, reason: "the file cannot be read")
    }
    let table = FamilyTable(file: name, bytes: bytes, facts: facts)
    if let issue = table.issues.first {
      throw .badFacts(file: name, reason: issue.description)
    }
    return table
  }

  private func names(in folder: URL) throws(InputError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    } catch {
      throw .badFacts(file: folder.path, reason: "the folder cannot be listed")
    }
  }
}

/// Reads whole files.
package enum FileBytes {
  /// The bytes of a file.
  ///
  /// - Throws: ``InputError/notFound(path:)`` or ``InputError/unreadable(path:reason:)``.
  package static func read(_ url: URL) throws(InputError) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw .notFound(path: url.path)
    }
    guard !isFolder.boolValue else { throw .unreadable(path: url.path, reason: "it is a folder") }
    do {
      return [UInt8](try Data(contentsOf: url))
    } catch {
      throw .unreadable(path: url.path, reason: error.localizedDescription)
    }
  }
}
