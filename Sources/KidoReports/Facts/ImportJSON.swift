package import KidoAnswers
import KidoFacts
import KidoTables
package import KidoUnits

/// The JSON and CSV forms of what an import did.
package enum ImportJSON {
  private struct Page: Encodable {
    struct Refusal: Encodable {
      let code: String
      let row: Int
      let column: String
      let raw: String
      let about: String
      let text: String
    }
    struct Move: Encodable {
      let figure: String
      let before: String
      let value: Double?
      let valueBefore: Double?
      let ratio: Double?
    }
    struct Part: Encodable {
      let edition: String
      let title: String
      let published: String
      let outcome: String
      let rowsRead: Int
      let rowsUsed: Int
      let rowsPassed: [String: Int]
      let rowsRefused: Int
      let accountedFor: Bool
      let observations: Int
      let quantities: [String: Int]
      let figures: [String: Int]
      let aggregates: Int
      let flows: Int
      let areasWithoutCode: Int
      let new: Int
      let changed: Int
      let same: Int
      let moved: Int
      let moves: [Move]
      let priceUnits: [String: Int]
      let refused: [Refusal]
      let findings: [String]
    }
    let schema = "kido.import/1"
    let version = ProgramVersion.text
    let asOf: String
    let kind: String
    let file: String
    let dryRun: Bool
    let refusedWhole: Bool
    let store: String
    let rows: Int
    let parts: [Part]
  }

  /// What an import did, as JSON.
  package static func json(_ answer: ImportAnswer, language: Language) -> String {
    JSONText.encode(
      Page(
        asOf: answer.today.description,
        kind: answer.kind.rawValue,
        file: answer.fileName,
        dryRun: answer.isDryRun,
        refusedWhole: answer.isRefused,
        store: answer.store,
        rows: answer.parts.reduce(0) { $0 + $1.file.tally.read },
        parts: answer.parts.map { part($0, language) }
      )
    )
  }

  private static func part(_ part: ImportAnswer.Part, _ language: Language) -> Page.Part {
    let tally = part.file.tally
    return Page.Part(
      edition: part.file.edition.key,
      title: part.file.edition.title,
      published: part.file.edition.published,
      outcome: part.outcome?.rawValue ?? "not-kept",
      rowsRead: tally.read,
      rowsUsed: tally.used,
      rowsPassed: Dictionary(
        uniqueKeysWithValues: tally.passed.map { ($0.key.rawValue, $0.value) }
      ),
      rowsRefused: tally.refusedRows,
      accountedFor: tally.isComplete,
      observations: tally.observations,
      quantities: tally.quantities,
      figures: Dictionary(uniqueKeysWithValues: tally.figures.map { ($0.key.rawValue, $0.value) }),
      aggregates: tally.aggregates,
      flows: tally.flows,
      areasWithoutCode: tally.areasWithoutCode,
      new: part.new,
      changed: part.changed,
      same: part.same,
      moved: part.moved,
      moves: part.moves.map {
        Page.Move(
          figure: $0.new.id,
          before: $0.old.id,
          value: $0.new.central.flatMap(JSONText.number),
          valueBefore: $0.old.central.flatMap(JSONText.number),
          ratio: $0.ratio.flatMap(JSONText.number)
        )
      },
      priceUnits: tally.priceUnits,
      refused: tally.refused.map { refusal($0, language) },
      findings: part.findings.map { LintText.text($0, language: language) }
    )
  }

  private static func refusal(_ issue: CellIssue, _ language: Language) -> Page.Refusal {
    Page.Refusal(
      code: issue.code,
      row: issue.row,
      column: issue.title.isEmpty ? issue.column.map(CellAddress.letters) ?? "" : issue.title,
      raw: issue.raw,
      about: issue.about,
      text: RefusalText.text(issue, language: language)
    )
  }

  /// The refused rows as CSV.
  package static func csv(_ answer: ImportAnswer, language: Language) -> [UInt8] {
    let header = ["file", "row", "column", "raw", "code", "text"]
    let issues = answer.parts.flatMap(\.file.tally.refused)
    let rows = issues.map { issue -> [Cell] in
      let refusal = refusal(issue, language)
      return [
        .text(issue.file), .number(Double(refusal.row)), .text(refusal.column),
        .text(refusal.raw), .text(refusal.code), .text(refusal.text),
      ]
    }
    return CSVWriter(mark: .byteOrderMark).write([header.map(Cell.text)] + rows)
  }
}
