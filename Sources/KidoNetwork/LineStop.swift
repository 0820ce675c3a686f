package import KidoFacts
package import KidoUnits

/// How long a line can go on if deliveries wait for export licences, by simple arithmetic.
///
/// It compares days of cover with the review time of a licence; ramps, partial deliveries and other
/// suppliers come with the shock engine.
package struct LineStop: Sendable {
  /// The line.
  package let line: Company.Line
  /// Days until the first part with a controlled element runs out; nil where nothing is stated.
  package let coverDays: Double?
  /// The part that runs out first, where the stock of parts is known.
  package let limitingPart: PartLine?
  /// Critical parts of the line that the stock does not count, where it counts others.
  package let uncounted: Int
  /// The day on which the limiting part was counted, where stated.
  package let countedOn: Day?
  /// Calendar days that a licence may take.
  package let licenceDays: Double
  /// The observation behind ``licenceDays``.
  package let source: String
  /// The elements under licence that the line needs.
  package let elements: [RareEarth]

  /// Days by which cover falls short; zero or less where it lasts; nil where cover is not known.
  package var shortfall: Double? { coverDays.map { licenceDays - $0 } }

  /// The line stops of a company; empty where no line needs an element under licence.
  package static func all(
    company: Company,
    survey: PartsSurvey,
    exposure: Exposure,
    facts: FactView
  ) -> [LineStop] {
    guard
      let observation = facts.newest(.licenceTime, subject: "HREE", of: "statutory")?.observation,
      let workingDays = observation.central
    else { return [] }
    let controlled = exposure.elements.filter { $0.control?.isControlled == true }.map(\.element)
    var stops: [LineStop] = []
    for line in company.lines {
      let needed = survey.findings.filter { finding in
        !finding.isAlternate && finding.lines.contains(line.id)
          && controlled.contains { (finding.content.grams[$0]?.typical ?? 0) > 0 }
      }
      guard !needed.isEmpty else { continue }
      let covers = needed.compactMap { finding in
        cover(of: finding, line: line, company: company).map { (days: $0, part: finding.line) }
      }
      let first = covers.min { $0.days < $1.days }
      let countedOn = first.flatMap { first in
        company.stock.filter { FoldedText($0.part) == FoldedText(first.part.partNumber) }
          .compactMap(\.countedOn).min()
      }
      stops.append(
        LineStop(
          line: line,
          coverDays: first?.days ?? line.coverDays,
          limitingPart: first?.part,
          uncounted: covers.isEmpty ? 0 : needed.count - covers.count,
          countedOn: countedOn,
          licenceDays: observation.unit == "working-days" || observation.basis == "working-days"
            ? workingDays * 7 / 5 : workingDays,
          source: observation.id,
          elements: controlled.filter { element in
            needed.contains { ($0.content.grams[element]?.typical ?? 0) > 0 }
          }
        )
      )
    }
    return stops
  }

  /// Days that the stock of a part lasts at the yearly need of all lines that use it.
  private static func cover(
    of finding: PartFinding,
    line: Company.Line,
    company: Company
  ) -> Double? {
    guard let yearly = finding.unitsPerYear, yearly > 0, !finding.line.partNumber.isEmpty else {
      return nil
    }
    let part = FoldedText(finding.line.partNumber)
    let stock = company.stock.filter { FoldedText($0.part) == part }
    guard !stock.isEmpty else { return nil }
    return stock.reduce(0) { $0 + $1.units } / (yearly / 365)
  }
}
