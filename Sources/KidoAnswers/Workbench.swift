package import Foundation
package import KidoFacts
package import KidoInputs
import KidoNetwork
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

  /// Finds and loads the facts.
  ///
  /// - Throws: ``InputError`` when they are not found or cannot be read.
  package init(
    environment: [String: String],
    executable: URL?,
    workingFolder: URL,
    today: Day,
    asOf: Day?
  ) throws(InputError) {
    folder = try FactsFolder.find(
      environment: environment,
      executable: executable,
      workingFolder: workingFolder
    )
    base = try folder.load()
    if let issue = base.issues.first {
      throw .badFacts(file: issue.file, reason: issue.description)
    }
    facts = FactView(base, asOf: asOf)
    self.today = asOf ?? today
    self.asOf = asOf
  }

  /// The folder of examples that ships beside the facts.
  package var examples: URL {
    folder.url.deletingLastPathComponent().appendingPathComponent("Examples", isDirectory: true)
  }
}
