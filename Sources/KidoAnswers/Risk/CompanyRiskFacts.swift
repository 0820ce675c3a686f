import KidoFacts
import KidoModels
import KidoNetwork
import KidoUnits

/// What a company's own folder says in the place of the figures of its region.
struct CompanyRiskFacts {
  let name: String
  let materials: [String]
  private let assessment: Assessment
  private let home: RiskRegion

  init(_ assessment: Assessment) {
    self.assessment = assessment
    name = assessment.company.name
    home = RiskRegion(of: assessment.company.home)
    materials = assessment.exposure.elements.filter { $0.kilograms.typical > 0 }
      .map(\.element.symbol)
  }

  /// The readings that the folder gives for a material at a stage.
  func evidence(_ material: String, _ stage: Stage) -> [IndicatorEvidence] {
    guard let view = assessment.exposure.elements.first(where: { $0.element.symbol == material })
    else { return [] }
    return [stake(view)] + [cover(view)].compactMap(\.self) + origins(view, stage)
  }

  /// The share of the output that needs the material, by margin where every line has one, else by line.
  private func stake(_ view: Exposure.ElementView) -> IndicatorEvidence {
    let lines = assessment.company.lines
    let isPriced = lines.allSatisfy { $0.margin != nil && $0.volume != nil } && !lines.isEmpty
    func worth(_ line: Company.Line) -> Double {
      isPriced ? (line.margin ?? 0) * (line.volume ?? 0) : 1
    }
    let needing = lines.filter { line in needs(line, view.element) }
    let whole = lines.reduce(0) { $0 + worth($1) }
    let share = whole > 0 ? needing.reduce(0) { $0 + worth($1) } / whole : 1
    return IndicatorEvidence(
      .valueAtStake,
      RiskReading(low: share * 0.95, typical: share, high: min(1, share * 1.05)),
      subject: view.element.symbol
    )
  }

  private func needs(_ line: Company.Line, _ element: RareEarth) -> Bool {
    assessment.survey.findings.contains { finding in
      !finding.isAlternate && finding.lines.contains(line.id)
        && (finding.content.grams[element]?.typical ?? 0) > 0
    }
  }

  /// The cover of the line that stops first among those that need it.
  private func cover(_ view: Exposure.ElementView) -> IndicatorEvidence? {
    let days = assessment.company.lines.filter { needs($0, view.element) }.compactMap { line in
      assessment.stops.first { $0.line.id == line.id && $0.elements.contains(view.element) }?
        .coverDays ?? line.coverDays
    }
    guard let least = days.min() else { return nil }
    return IndicatorEvidence(
      .stockCover,
      RiskReading(low: least * 0.9, typical: least, high: least * 1.1),
      subject: view.element.symbol
    )
  }

  /// Where the material comes from, as suppliers stated it or as the statistics of the region have it.
  private func origins(_ view: Exposure.ElementView, _ stage: Stage) -> [IndicatorEvidence] {
    guard let split = view.stages.first(where: { $0.stage == stage })?.split,
      split.parts.contains(where: { $0.knowledge == .stated })
    else { return [] }
    let countries = split.countries
    let known = countries.reduce(0) { $0 + $1.share }
    guard known > 0, let largest = countries.first else { return [] }
    let squares = countries.reduce(0) { $0 + $1.share * $1.share }
    let open = max(0, 1 - known)
    let foreign = countries.filter { !home.contains($0.place) }.reduce(0) { $0 + $1.share }
    let sources = split.parts.flatMap(\.sources).filter { $0.contains("@") }
    let isRecalled = split.parts.contains(where: \.isRecalled)
    return [
      IndicatorEvidence(
        .importConcentration,
        RiskReading(
          low: squares,
          typical: squares / (known * known),
          high: min(1, squares + open * open)
        ),
        subject: view.element.symbol,
        place: largest.place,
        share: largest.share,
        isRecalled: isRecalled,
        sources: sources
      ),
      IndicatorEvidence(
        .importReliance,
        RiskReading(low: foreign, typical: foreign / known, high: min(1, foreign + open)),
        subject: view.element.symbol,
        isRecalled: isRecalled,
        sources: sources
      ),
    ]
  }
}
