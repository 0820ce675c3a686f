package import KidoAnswers
package import KidoFacts
import KidoTables
import KidoUnits

/// The CSV forms of fact sheets and source lists.
package enum FactCSV {
  /// Observations, one a row; what may not be passed on is left out.
  package static func observations(_ observations: [Observation]) -> [UInt8] {
    var rows: [[Cell]] = [
      [
        "id", "value", "unit", "basis", "edition", "published", "locator", "confidence", "licence",
        "note",
      ]
      .map(Cell.text)
    ]
    for observation in observations where observation.edition.redistribution != .no {
      rows.append([
        .text(observation.id),
        observation.central.map(Cell.number)
          ?? .text(FactText.value(observation, language: .english)),
        .text(observation.unit), .text(observation.basis), .text(observation.edition.key),
        .text(observation.edition.publishedText), .text(observation.locator),
        .text(observation.confidence.rawValue), .text(observation.edition.licence),
        .text(observation.note),
      ])
    }
    return CSVWriter(mark: .byteOrderMark).write(rows)
  }

  /// Editions, one a row.
  package static func sources(_ lines: [SourceLine]) -> [UInt8] {
    var rows: [[Cell]] = [
      [
        "edition", "title", "publisher", "published", "licence", "redistribution", "observations",
        "recalled",
      ].map(Cell.text)
    ]
    for line in lines {
      rows.append([
        .text(line.edition.key), .text(line.edition.title), .text(line.edition.publisher),
        .text(line.edition.publishedText), .text(line.edition.licence),
        .text(line.edition.redistribution.rawValue), .number(Double(line.observations)),
        .number(Double(line.recalled)),
      ])
    }
    return CSVWriter(mark: .byteOrderMark).write(rows)
  }
}
