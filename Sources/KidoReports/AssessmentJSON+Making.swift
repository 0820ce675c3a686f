package import KidoAnswers
import KidoFacts
import KidoInputs
import KidoNetwork
package import KidoUnits

extension AssessmentJSON {
  /// Takes the figures of an assessment.
  package init(_ answer: Assessment, language: Language) {
    asOf = (answer.asOf ?? answer.today).description
    today = answer.today.description
    self.language = language.rawValue
    company = answer.company.name
    invented = answer.company.isInvented
    home = answer.company.home.code
    headline = answer.headline.map { headline in
      Headline(
        element: headline.element.element.symbol,
        text: HeadlineText(answer, headline, language: language).sentence,
        stage: headline.stage.stage.rawValue,
        place: headline.stage.largest?.place.code,
        share: headline.stage.largest.flatMap { JSONText.number($0.share) },
        massRecalledShare: JSONText.number(headline.recalledMass),
        originRecalledShare: JSONText.number(headline.recalledOrigin)
      )
    }
    money = AssessmentJSON.money(answer)
    rowsScreened = answer.survey.screenedRows
    rowsRefused = answer.refusedRows
    parts = PartOrder.sorted(answer.survey.findings).map { AssessmentJSON.part($0, language) }
    assemblies = answer.survey.assemblies.map { assembly in
      let line = answer.company.parts.nodes[assembly.node].line
      return Assembly(
        row: line.reference.row,
        partNumber: line.partNumber,
        name: line.name,
        rareEarthG: Range(assembly.totalGrams),
        elementsG: AssessmentJSON.ranges(assembly.grams)
      )
    }
    traceRows = answer.survey.traceRows
    traceG = Range(answer.survey.traceGrams)
    elements = answer.exposure.elements.map { AssessmentJSON.element($0, answer) }
    stops = answer.stops.map { stop in
      Stop(
        line: stop.line.id,
        coverDays: stop.coverDays.flatMap(JSONText.number),
        licenceDays: JSONText.number(stop.licenceDays),
        shortfallDays: stop.shortfall.flatMap(JSONText.number),
        limitingPart: stop.limitingPart?.partNumber,
        countedOn: stop.countedOn?.description,
        uncountedParts: stop.uncounted,
        elements: stop.elements.map(\.symbol),
        sources: ["licenceDays": [stop.source]]
      )
    }
    footprints = answer.footprints.map(AssessmentJSON.footprint)
    sharedPlants = answer.ancestors.map {
      Ancestor(
        stage: $0.stage.rawValue,
        site: $0.site,
        place: $0.place.code,
        suppliers: $0.suppliers,
        parts: $0.parts
      )
    }
    unknowns = UnknownsText(answer, language: language).items.map { String($0.dropFirst(2)) }
    questions = answer.questions.enumerated().map { index, question in
      Question(
        rank: index + 1,
        supplier: question.line.supplier,
        partNumber: question.line.partNumber,
        name: question.line.name,
        topic: question.topic.rawValue,
        elements: question.elements.map(\.symbol),
        text: QuestionText(question, language: language).question
      )
    }
    notices = answer.notices.map { notice in
      Notice(
        code: NoticeText.code(notice),
        refused: notice.isRefusal,
        text: NoticeText.text(notice, language: language)
      )
    }
    sources = answer.sources.map { observation in
      Source(
        id: observation.id,
        value: FactText.value(observation, language: language),
        title: observation.edition.title,
        published: observation.edition.publishedText,
        locator: observation.locator,
        confidence: observation.confidence.rawValue,
        licence: observation.edition.licence
      )
    }
    standIns = answer.standIns
  }

  private static func ranges(_ grams: [RareEarth: Estimate]) -> [String: Range] {
    var result: [String: Range] = [:]
    for (element, estimate) in grams { result[element.symbol] = Range(estimate) }
    return result
  }

  private static func money(_ answer: Assessment) -> Money {
    Money(
      currency: answer.company.basis.currency.rawValue,
      priceYear: answer.company.basis.year.number,
      marginAtStake: answer.exposure.marginAtStake.flatMap(JSONText.number),
      marginUnderLicence: answer.exposure.marginControlled.flatMap(JSONText.number),
      exchangePerUSD: answer.exposure.rate.flatMap { JSONText.number($0.perDollar) },
      sources: ["exchangePerUSD": answer.exposure.rate?.sources ?? []]
    )
  }

  private static func part(_ finding: PartFinding, _ language: Language) -> Part {
    Part(
      row: finding.line.reference.row,
      sheet: finding.line.reference.sheet,
      partNumber: finding.line.partNumber,
      name: finding.line.name,
      supplier: finding.line.supplier,
      verdict: finding.verdict.rawValue,
      chance: JSONText.number(finding.chance.value),
      alternate: finding.isAlternate,
      candidates: finding.candidates.map { candidate in
        Candidate(
          family: candidate.family.id,
          name: candidate.family.name[language],
          chance: JSONText.number(candidate.chance.value),
          reasons: candidate.reasons.map(ReasonText.code)
        )
      },
      magnetG: finding.content.magnetGrams.map(Range.init),
      rareEarthG: Range(finding.content.totalGrams),
      elementsG: ranges(finding.content.grams),
      unitsPerProduct: JSONText.number(finding.perTop),
      unitsPerYear: finding.unitsPerYear.flatMap(JSONText.number),
      rareEarthKgPerYear: finding.unitsPerYear == nil ? nil : Range(finding.totalKilograms),
      evidence: finding.content.evidence.rawValue,
      grade: finding.content.grade,
      gradeStated: finding.content.isGradeStated,
      lines: finding.lines,
      sources: [
        "rareEarthG": finding.content.sources,
        "chance": [finding.candidates.first?.family.occurrence?.source].compactMap { $0 },
      ]
    )
  }

  private static func licence(_ control: Exposure.Control?) -> String {
    switch control?.isControlled {
    case true?: "required"
    case false?: "not-required"
    case nil: "unknown"
    }
  }

  private static func element(_ view: Exposure.ElementView, _ answer: Assessment) -> Element {
    Element(
      element: view.element.symbol,
      massKg: Range(view.kilograms),
      perYear: answer.exposure.isYearly,
      parts: view.rows,
      stages: view.stages.map { stage in
        Stage(
          stage: stage.stage.rawValue,
          origins: stage.split.parts.map {
            Origin(
              place: $0.place.code,
              share: JSONText.number($0.share),
              knowledge: $0.knowledge.rawValue,
              sources: $0.sources
            )
          },
          largestThirdCountry: stage.largest?.place.code,
          largestShare: stage.largest.flatMap { JSONText.number($0.share) },
          limit: stage.verdict?.rawValue
        )
      },
      priceUSDPerKg: view.price.map { Range($0.usdPerKilogram) },
      priceMarket: view.price?.market,
      pricePeriod: view.price?.period.description,
      spend: view.spend.flatMap { spend in
        (try? Estimate(low: spend.low, typical: spend.typical, high: spend.high)).map(Range.init)
      },
      chineseLicence: licence(view.control),
      chineseLicenceOfMagnets: view.magnetControl.map(licence),
      recalledShare: JSONText.number(view.recalledShare),
      sources: [
        "priceUSDPerKg": view.price?.sources ?? [],
        "chineseLicence": [view.control?.source].compactMap { $0 },
        "chineseLicenceOfMagnets": [view.magnetControl?.source].compactMap { $0 },
      ]
    )
  }
}

/// Reasons of candidates as codes.
enum ReasonText {
  /// "phrase:servo motor", "hs:850511" and the like.
  static func code(_ reason: Screening.Reason) -> String {
    switch reason {
    case .phrase(let text): "phrase:" + text
    case .detail(let text): "detail:" + text
    case .harmonizedCode(let code): "hs:" + code
    case .material(let material): "material:" + material
    case .grade(let grade): "grade:" + grade
    case .excitation: "permanent-magnet-drive"
    case .massUnfit: "mass-unfit"
    case .powerUnfit: "power-unfit"
    }
  }
}
