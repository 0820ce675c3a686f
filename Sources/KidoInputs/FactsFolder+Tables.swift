import Foundation
package import KidoFacts
package import KidoRules

extension FactsFolder {
  /// The rules.
  ///
  /// - Throws: ``InputError/badFacts(file:reason:)`` when a table is not in the format.
  package func rules(_ editions: EditionTable) throws(InputError) -> RuleBook {
    let book = RuleBook(
      rules: ("rules.csv", try bytes("rules.csv")),
      texts: ("rule-texts.csv", try bytes("rule-texts.csv")),
      editions: editions
    )
    try refuse(book.issues)
    return book
  }

  /// The statements to be set beside sources.
  ///
  /// - Throws: ``InputError/badFacts(file:reason:)`` when the table is not in the format.
  package func claims() throws(InputError) -> [Claim] {
    let table = ClaimTable(file: "claims.csv", bytes: try bytes("claims.csv"))
    try refuse(table.issues)
    return table.claims
  }

  /// The moves against risk and what they change.
  ///
  /// - Throws: ``InputError/badFacts(file:reason:)`` when a table is not in the format.
  package func moves(_ editions: EditionTable) throws(InputError) -> [MoveTable.Move] {
    let table = MoveTable(
      moves: ("moves.csv", try bytes("moves.csv")),
      effects: ("move-effects.csv", try bytes("move-effects.csv")),
      editions: editions
    )
    try refuse(table.issues)
    return table.moves
  }

  /// The mines, plants and stores.
  ///
  /// - Throws: ``InputError/badFacts(file:reason:)`` when the table is not in the format.
  package func facilities(_ editions: EditionTable) throws(InputError) -> [Facility] {
    let table = FacilityTable(
      file: "facilities.csv",
      bytes: try bytes("facilities.csv"),
      editions: editions
    )
    try refuse(table.issues)
    return table.facilities
  }

  /// The trade by pair, shipped and imported; the name of a shipped file is the key of its edition.
  ///
  /// - Throws: ``InputError/badFacts(file:reason:)`` when a table is not in the format.
  package func trade(
    _ editions: EditionTable,
    imported: [FactDocument] = []
  ) throws(InputError) -> TradeTable {
    var table = TradeTable()
    let folder = url.appendingPathComponent("trade", isDirectory: true)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
    for name in names where name.hasSuffix(".csv") {
      guard let edition = editions.byKey[String(name.dropLast(4))] else {
        throw .badFacts(file: "trade/" + name, reason: "the name is not a key of editions.csv")
      }
      let bytes = try FileBytes.read(folder.appendingPathComponent(name))
      table.add(file: "trade/" + name, bytes: bytes, edition: edition)
    }
    for document in imported where document.content == .trade {
      guard let edition = editions.byKey[document.edition] else { continue }
      table.replace(file: document.name, bytes: document.bytes, edition: edition)
    }
    try refuse(table.issues)
    return table
  }

  /// Findings of the linter that were looked at and are as published: identifier to reason.
  ///
  /// - Throws: ``InputError/badFacts(file:reason:)`` when the table has another header.
  package func acceptedFindings() throws(InputError) -> [String: String] {
    let name = "lint-accepted.csv"
    let path = url.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: path.path) else { return [:] }
    let content = try bytes(name)
    let table: CSVRecords
    do throws(FactIssue) {
      table = try CSVRecords(content, file: name, header: ["id", "reason"])
    } catch {
      throw .badFacts(file: name, reason: error.description)
    }
    var accepted: [String: String] = [:]
    for record in table.records { accepted[record["id"]] = record["reason"] }
    return accepted
  }

  private func bytes(_ name: String) throws(InputError) -> [UInt8] {
    do throws(InputError) {
      return try FileBytes.read(url.appendingPathComponent(name))
    } catch {
      throw .badFacts(file: name, reason: "the file cannot be read")
    }
  }

  private func refuse(_ issues: [FactIssue]) throws(InputError) {
    guard let issue = issues.first else { return }
    throw .badFacts(file: issue.file, reason: issue.description)
  }
}
