package import Foundation
package import KidoFacts
package import KidoInputs
import KidoNetwork
import KidoStore
package import KidoUnits

/// The facts at hand and the day on which a question is asked: what every answer starts from.
package struct Workbench: Sendable {
  /// The folder of facts.
  package let folder: FactsFolder
  /// The facts.
  package let base: FactBase
  /// What was known on the day asked for; everything where none was.
  package let facts: FactView
  /// The day of the question.
  package let today: Day
  /// The day of `--as-of`, or nil.
  package let asOf: Day?
  /// The folder of the store: imported facts are kept there.
  package let storeFolder: URL
  /// The imported facts.
  package let documents: [FactDocument]

  /// Finds and loads the facts, shipped and imported.
  ///
  /// - Throws: ``InputError`` when they are not found or cannot be read.
  package init(
    environment: [String: String],
    executable: URL?,
    workingFolder: URL,
    today: Day,
    asOf: Day?,
    store: URL? = nil
  ) throws(InputError) {
    folder = try FactsFolder.find(
      environment: environment,
      executable: executable,
      workingFolder: workingFolder
    )
    storeFolder = store ?? Workbench.defaultStore(environment)
    documents = try Workbench.documents(in: storeFolder)
    base = try folder.load(imported: documents)
    if let issue = base.issues.first {
      throw .badFacts(file: issue.file, reason: issue.description)
    }
    facts = FactView(base, asOf: asOf)
    self.today = asOf ?? today
    self.asOf = asOf
  }

  /// The same workbench with another view of the facts.
  func viewing(_ view: FactView) -> Workbench {
    Workbench(self, facts: view)
  }

  private init(_ other: Workbench, facts: FactView) {
    folder = other.folder
    base = other.base
    self.facts = facts
    today = other.today
    asOf = other.asOf
    storeFolder = other.storeFolder
    documents = other.documents
  }

  /// The folder of imported facts where none is named: `$XDG_DATA_HOME/kido`, else
  /// `~/.local/share/kido`.
  package static func defaultStore(_ environment: [String: String]) -> URL {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return URL(fileURLWithPath: data, isDirectory: true).appendingPathComponent("kido")
    }
    let home = environment["HOME"] ?? NSHomeDirectory()
    return URL(fileURLWithPath: home, isDirectory: true)
      .appendingPathComponent(".local/share/kido", isDirectory: true)
  }

  /// What is kept in a store; nothing where there is none, and none is made.
  private static func documents(in folder: URL) throws(InputError) -> [FactDocument] {
    guard FactStore.exists(in: folder) else { return [] }
    do throws(FactArchiveError) {
      return try FactStore(reading: folder).documents()
    } catch {
      throw .archive(error)
    }
  }

  /// The folder of examples that ships beside the facts.
  package var examples: URL {
    folder.url.deletingLastPathComponent().appendingPathComponent("Examples", isDirectory: true)
  }
}
