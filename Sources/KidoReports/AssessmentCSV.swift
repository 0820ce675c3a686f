package import KidoAnswers
import KidoNetwork
import KidoTables
package import KidoUnits

/// The CSV form of an assessment: one row for each part that holds rare earths.
package enum AssessmentCSV {
  /// The columns.
  package static let header = [
    "row", "part_number", "name", "supplier", "verdict", "chance", "taken_as", "rare_earth_g_low",
    "rare_earth_g", "rare_earth_g_high", "Nd_g", "Pr_g", "Dy_g", "Tb_g", "Sm_g", "Ce_g", "La_g",
    "Y_g",
    "Gd_g", "units_per_year", "rare_earth_kg_per_year", "evidence", "grade", "grade_stated",
    "alternate", "sources",
  ]

  /// The table with its header, as UTF-8 with a mark for spreadsheet programs.
  package static func render(_ answer: Assessment, language: Language) -> [UInt8] {
    var rows: [[Cell]] = [header.map(Cell.text)]
    for finding in PartOrder.sorted(answer.survey.findings) {
      let content = finding.content
      func grams(_ element: RareEarth) -> Cell {
        content.grams[element].map { number($0.typical) } ?? .empty
      }
      rows.append([
        .number(Double(finding.line.reference.row)),
        .text(finding.line.partNumber),
        .text(finding.line.name),
        .text(finding.line.supplier),
        .text(finding.verdict.rawValue),
        number(finding.chance.value),
        .text(finding.candidates.first?.family.name[language] ?? ""),
        number(content.totalGrams.low),
        number(content.totalGrams.typical),
        number(content.totalGrams.high),
        grams(.neodymium), grams(.praseodymium), grams(.dysprosium), grams(.terbium),
        grams(.samarium), grams(.cerium), grams(.lanthanum), grams(.yttrium), grams(.gadolinium),
        finding.unitsPerYear.map(number) ?? .empty,
        finding.unitsPerYear == nil ? .empty : number(finding.totalKilograms.typical),
        .text(content.evidence.rawValue),
        .text(content.grade),
        .text(content.isGradeStated ? "yes" : "no"),
        .text(finding.isAlternate ? "yes" : "no"),
        .text(content.sources.joined(separator: " ")),
      ])
    }
    return CSVWriter(mark: .byteOrderMark).write(rows)
  }

  private static func number(_ value: Double) -> Cell { .number(JSONText.number(value) ?? 0) }
}
