package import KidoFacts
package import KidoInputs
package import KidoModels
package import KidoUnits

/// GeoPolRisk scores of buyers for materials over years.
package struct GeoPolRiskAnswer: Sendable {
  /// One cell: a score, or why there is none.
  package struct Line: Sendable {
    /// The material as asked for.
    package let material: String
    /// The buyer.
    package let region: Place
    /// The year.
    package let year: Int
    /// The score; nil where there is none.
    package let score: GeoPolRisk?
    /// Why there is no score: `no-trade-data`, `unknown-material` ...
    package let reason: String
    /// What a reader should know: the last year with trade, partners left out.
    package let lastYearWithTrade: Int?
    /// The concentration of production, also where there is no score.
    package let herfindahl: Double?
    /// The factor by copper's own score of the same buyer and year, or nil.
    package let factorBySameYearCopper: Double?
    /// The stage whose output counts as the buyer's own.
    package let domesticStage: Stage
    /// Editions and observations behind it.
    package let sources: [String]
  }

  /// The cells, in the order asked.
  package let lines: [Line]
  /// How gaps are filled.
  package let convention: GeoPolRisk.Convention
  /// The day.
  package let today: Day
  /// The day of `--as-of`, or nil.
  package let asOf: Day?
}

extension Workbench {
  /// Scores every combination; one without data says why, and the others stay.
  ///
  /// - Throws: ``InputError`` when the trade cannot be read.
  package func geoPolRisk(
    materials: [String],
    regions: [Place],
    years: [Int],
    convention: GeoPolRisk.Convention
  ) throws(InputError) -> GeoPolRiskAnswer {
    let trade = try folder.trade(base.editions, imported: documents)
    let known = trade.flows.filter { flow in asOf.map { flow.edition.published <= $0 } ?? true }
    let engine = GeoPolRiskEngine(flows: known, facts: facts, convention: convention)
    var lines: [GeoPolRiskAnswer.Line] = []
    for material in materials {
      for region in regions {
        for year in years { lines.append(engine.line(material, region, year)) }
      }
    }
    return GeoPolRiskAnswer(lines: lines, convention: convention, today: today, asOf: asOf)
  }
}
