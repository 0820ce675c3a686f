package import KidoFacts
package import KidoInputs
package import KidoNetwork
package import KidoUnits

/// The answer to "where do we stand?": one company, its parts, elements, stages, days and questions.
package struct Assessment: Sendable {
  /// The sentence on top.
  package struct Headline: Sendable {
    /// The element it is about.
    package let element: Exposure.ElementView
    /// The stage with the largest share of one third country.
    package let stage: Exposure.StageView
    /// The first line to stop, where cover is known.
    package let firstStop: LineStop?
    /// The share of the mass that rests on recalled figures, 0...1.
    package let recalledMass: Double
    /// The share of the country split that rests on recalled figures, 0...1.
    package let recalledOrigin: Double
  }

  /// The company.
  package let company: Company
  /// Whether it is a bare parts list.
  package let isBare: Bool
  /// The screened parts.
  package let survey: PartsSurvey
  /// The exposure.
  package let exposure: Exposure
  /// The line stops.
  package let stops: [LineStop]
  /// What the need leaves behind where it is mined.
  package let footprints: [OriginFootprint]
  /// Plants that several suppliers depend on.
  package let ancestors: [SharedAncestor]
  /// The questions to send, those that change most first.
  package let questions: [SupplierQuestion]
  /// The headline, or nil when no rare earths were found.
  package let headline: Headline?
  /// What a person should know about the input.
  package let notices: [InputNotice]
  /// The observations used, in the order of their first use.
  package let sources: [Observation]
  /// How many of them are later editions that stand in for one not at hand.
  package let standIns: Int
  /// The day of the answer.
  package let today: Day
  /// The day of `--as-of`, or nil.
  package let asOf: Day?

  /// How many input rows were refused.
  package var refusedRows: Int { notices.filter(\.isRefusal).count }

  /// The number of a source mark, from 1, or nil for what is no observation.
  package func mark(of source: String) -> Int? { marks[source] }

  private let marks: [String: Int]

  init(
    input: CompanyReader.Result,
    survey: PartsSurvey,
    exposure: Exposure,
    stops: [LineStop],
    footprints: [OriginFootprint],
    ancestors: [SharedAncestor],
    questions: [SupplierQuestion],
    headline: Headline?,
    workbench: Workbench
  ) {
    company = input.company
    isBare = input.isBare
    notices = input.notices
    self.survey = survey
    self.exposure = exposure
    self.stops = stops
    self.footprints = footprints
    self.ancestors = ancestors
    self.questions = questions
    self.headline = headline
    today = workbench.today
    asOf = workbench.asOf
    let ids = Assessment.sourceIDs(
      survey: survey,
      exposure: exposure,
      stops: stops,
      footprints: footprints
    )
    let known = workbench.base.observations(ids: ids)
    sources = ids.compactMap { known[$0] }
    var marks: [String: Int] = [:]
    for (index, observation) in sources.enumerated() { marks[observation.id] = index + 1 }
    self.marks = marks
    if let day = workbench.asOf {
      standIns = sources.filter { $0.period != .timeless && $0.edition.published > day }.count
    } else {
      standIns = 0
    }
  }

  /// Every observation behind a printed figure, once, in the order of the page.
  private static func sourceIDs(
    survey: PartsSurvey,
    exposure: Exposure,
    stops: [LineStop],
    footprints: [OriginFootprint]
  ) -> [String] {
    var seen: Set<String> = []
    var ids: [String] = []
    func use(_ sources: [String]) {
      for source in sources where source.contains("@") && seen.insert(source).inserted {
        ids.append(source)
      }
    }
    for finding in survey.findings {
      if let occurrence = finding.candidates.first?.family.occurrence { use([occurrence.source]) }
      use(finding.content.sources)
    }
    for element in exposure.elements {
      for stage in element.stages { for part in stage.split.parts { use(part.sources) } }
      use(element.price?.sources ?? [])
      use([element.control?.source, element.magnetControl?.source].compactMap { $0 })
    }
    use(exposure.rate?.sources ?? [])
    use([exposure.limit?.source].compactMap { $0 })
    use(stops.map(\.source))
    use(footprints.flatMap { $0.amounts.map(\.source) + $0.flags.map(\.source) })
    return ids
  }
}
