package import Foundation
import KidoFacts
package import KidoInputs
package import KidoNetwork
import KidoUnits

extension Workbench {
  /// Where a company or a parts list stands.
  ///
  /// - Throws: ``InputError`` when nothing of the input can be used.
  package func assess(
    _ url: URL,
    defaults: CompanyReader.Defaults
  ) throws(InputError) -> Assessment {
    let input = try CompanyReader(defaults: defaults).read(url)
    let survey = PartsSurvey(company: input.company, screener: try screener())
    let exposure = ExposureAnalysis(facts: facts, today: today)
      .exposure(of: input.company, survey: survey)
    let stops = LineStop.all(
      company: input.company,
      survey: survey,
      exposure: exposure,
      facts: facts
    )
    var assessment = Assessment(
      input: input,
      named: url.relativePath,
      survey: survey,
      exposure: exposure,
      stops: stops,
      footprints: OriginFootprint.all(exposure, facts: facts),
      ancestors: SharedAncestor.all(input.company),
      questions: SupplierQuestion.ranked(survey: survey, exposure: exposure),
      headline: headline(exposure, stops),
      workbench: self
    )
    assessment.risk = try companyRisk(assessment)
    return assessment
  }

  /// The screener of the facts at hand; it can be used for any number of lists.
  ///
  /// - Throws: ``InputError`` when the families cannot be read.
  package func screener() throws(InputError) -> Screener {
    Screener(families: try folder.families(facts), facts: facts)
  }

  /// The element under licence that costs most, else the one that costs most; at the stage where one
  /// third country holds most.
  private func headline(_ exposure: Exposure, _ stops: [LineStop]) -> Assessment.Headline? {
    let controlled = exposure.elements.first {
      $0.control?.isControlled == true && $0.kilograms.typical > 0
    }
    guard let element = controlled ?? exposure.elements.first,
      let stage = element.stages.max(by: { left, right in
        (left.largest?.share ?? 0, right.stage.order) < (
          right.largest?.share ?? 0, left.stage.order
        )
      })
    else { return nil }
    let known = stage.split.parts.filter { $0.knowledge != .unknown }
    let total = known.reduce(0) { $0 + $1.share }
    let recalled = known.filter(\.isRecalled).reduce(0) { $0 + $1.share }
    return Assessment.Headline(
      element: element,
      stage: stage,
      firstStop: stops.filter { $0.coverDays != nil }.min {
        ($0.coverDays ?? 0) < ($1.coverDays ?? 0)
      },
      recalledMass: element.recalledShare,
      recalledOrigin: total > 0 ? recalled / total : 0
    )
  }
}
