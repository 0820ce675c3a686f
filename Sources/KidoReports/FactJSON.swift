package import KidoAnswers
package import KidoFacts
package import KidoUnits

/// The JSON forms of fact sheets and source lists.
package enum FactJSON {
  struct Fact: Encodable {
    let id: String
    let value: Double?
    let low: Double?
    let high: Double?
    let text: String
    let unit: String
    let basis: String
    let edition: String
    let title: String
    let publisher: String
    let published: String
    let retrieved: String
    let locator: String
    let confidence: String
    let licence: String
    let redistribution: String
    let note: String

    init(_ observation: Observation) {
      id = observation.id
      value = observation.central.flatMap(JSONText.number)
      low = observation.estimate.flatMap { JSONText.number($0.low) }
      high = observation.estimate.flatMap { JSONText.number($0.high) }
      text = FactText.value(observation, language: .english)
      unit = observation.unit
      basis = observation.basis
      edition = observation.edition.key
      title = observation.edition.title
      publisher = observation.edition.publisher
      published = observation.edition.publishedText
      retrieved = observation.edition.retrieved.description
      locator = observation.locator
      confidence = observation.confidence.rawValue
      licence = observation.edition.licence
      redistribution = observation.edition.redistribution.rawValue
      note = observation.note
    }
  }

  private struct Sheet: Encodable {
    let schema = "kido.fact/1"
    let version = ProgramVersion.text
    let asOf: String
    let fact: Fact?
    let otherEditions: [Fact]
    let candidates: [String]
  }

  private struct Sources: Encodable {
    struct Line: Encodable {
      let edition: String
      let title: String
      let publisher: String
      let published: String
      let licence: String
      let redistribution: String
      let observations: Int
      let recalled: Int
    }
    let schema = "kido.sources/1"
    let version = ProgramVersion.text
    let asOf: String
    let observations: Int
    let recalled: Int
    let editions: [Line]
  }

  /// Whether the licence of a figure allows it to be exported.
  private static func mayPass(_ observation: Observation) -> Bool {
    observation.edition.redistribution != .no
  }

  /// A fact sheet, or the candidates where the identifier names none.
  package static func sheet(
    _ sheet: FactSheet?,
    candidates: [Observation],
    asOf: Day
  ) -> String {
    JSONText.encode(
      Sheet(
        asOf: asOf.description,
        fact: sheet.flatMap { mayPass($0.observation) ? Fact($0.observation) : nil },
        otherEditions: sheet?.others.filter(mayPass).map(Fact.init) ?? [],
        candidates: candidates.map(\.id)
      )
    )
  }

  /// All editions.
  package static func sources(_ lines: [SourceLine], asOf: Day) -> String {
    JSONText.encode(
      Sources(
        asOf: asOf.description,
        observations: lines.reduce(0) { $0 + $1.observations },
        recalled: lines.reduce(0) { $0 + $1.recalled },
        editions: lines.map {
          Sources.Line(
            edition: $0.edition.key,
            title: $0.edition.title,
            publisher: $0.edition.publisher,
            published: $0.edition.publishedText,
            licence: $0.edition.licence,
            redistribution: $0.edition.redistribution.rawValue,
            observations: $0.observations,
            recalled: $0.recalled
          )
        }
      )
    )
  }
}
