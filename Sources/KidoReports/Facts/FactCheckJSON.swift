package import KidoAnswers
import KidoFacts
import KidoTables
package import KidoUnits

/// The JSON and CSV forms of the state of the fact base.
package enum FactCheckJSON {
  private struct Page: Encodable {
    struct Group: Encodable {
      let group: String
      let count: Int
      let aim: Int
      let recalled: Int
      let missing: [String]
    }
    struct Cell: Encodable {
      let subject: String
      let stage: String
      let year: Int
      let known: Double
      let recalled: Double
      let editions: Int
    }
    struct Finding: Encodable {
      let check: String
      let severity: String
      let subjects: [String]
      let found: String
      let expected: String
    }
    let schema = "kido.facts-check/1"
    let version = ProgramVersion.text
    let asOf: String
    let observations: Int
    let recalled: Int
    let recalledShare: Double
    let imported: Int
    let flows: Int
    let editions: Int
    let errors: Int
    let warnings: Int
    let tables: [String: Int]
    let quantities: [String: Int]
    let groups: [Group]
    let coverage: [Cell]
    let findings: [Finding]
  }

  /// The state as JSON.
  package static func json(_ check: FactsCheck) -> String {
    JSONText.encode(
      Page(
        asOf: (check.asOf ?? check.today).description,
        observations: check.observations,
        recalled: check.recalled,
        recalledShare: JSONText.number(
          Double(check.recalled) / Double(max(check.observations, 1))
        ) ?? 0,
        imported: check.imported,
        flows: check.flows,
        editions: check.editions,
        errors: check.errors,
        warnings: check.findings.count - check.errors,
        tables: check.tables,
        quantities: check.quantities,
        groups: check.groups.map {
          Page.Group(
            group: $0.name,
            count: $0.count,
            aim: $0.aim,
            recalled: $0.recalled,
            missing: $0.missing
          )
        },
        coverage: check.coverage.map {
          Page.Cell(
            subject: $0.subject,
            stage: $0.stage.rawValue,
            year: $0.year,
            known: JSONText.number($0.known) ?? 0,
            recalled: JSONText.number($0.recalled) ?? 0,
            editions: $0.editions
          )
        },
        findings: check.findings.map {
          Page.Finding(
            check: $0.check.rawValue,
            severity: $0.severity.rawValue,
            subjects: $0.subjects,
            found: $0.found,
            expected: $0.expected
          )
        }
      )
    )
  }

  /// The findings as CSV.
  package static func csv(_ check: FactsCheck, language: Language) -> [UInt8] {
    let header = ["check", "severity", "subjects", "found", "expected", "text"]
    let rows = check.findings.map { finding -> [Cell] in
      [
        .text(finding.check.rawValue), .text(finding.severity.rawValue),
        .text(finding.subjects.joined(separator: " ")), .text(finding.found),
        .text(finding.expected), .text(LintText.text(finding, language: language)),
      ]
    }
    return CSVWriter(mark: .byteOrderMark).write([header.map(Cell.text)] + rows)
  }
}
