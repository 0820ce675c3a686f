import KidoFacts
package import KidoInputs
package import KidoModels
package import KidoUnits

/// Several methods side by side: they answer different questions and rank differently.
package struct RiskLensAnswer: Sendable {
  /// One material.
  package struct Line: Sendable {
    /// The element or material.
    package let material: String
    /// Our index for the industry and region, 0...100.
    package let index: Double?
    /// Its rank.
    package let rank: Int?
    /// The EU's published supply risk.
    package let published: Double?
    /// The EU's supply risk worked out from the facts at hand, controls counted.
    package let own: Double?
    /// The GeoPolRisk score of the region; rare earths have one for all of them.
    package let geoPolRisk: Double?
    /// The place in the ranking of the United States by expected loss of output, 1 the highest.
    package let surveyRank: Int?
  }

  /// How alike two methods rank.
  package struct Agreement: Sendable {
    /// The two methods: `index`, `eu`, `eu-own`, `geopolrisk`, `usgs`.
    package let methods: [String]
    /// Spearman's rank correlation; nil with fewer than three materials in common.
    package let correlation: Double?
    /// The number of materials in common.
    package let materials: Int
  }

  /// The materials, the highest index first.
  package let lines: [Line]
  /// Each pair of methods once.
  package let agreements: [Agreement]
  /// The industry of the index.
  package let industry: Industry
  /// The region.
  package let region: RiskRegion
  /// The year of GeoPolRisk.
  package let year: Int
  /// Names that are no material of the index.
  package let unknown: [String]
  /// The day of the answer.
  package let day: Day
}

extension Workbench {
  /// Sets the methods side by side for an industry and region.
  ///
  /// - Throws: ``InputError`` when facts or rules cannot be read.
  package func riskLens(
    industry: Industry,
    region: RiskRegion,
    materials: [String],
    year: Int?
  ) throws(InputError) -> RiskLensAnswer {
    var query = RiskIndexQuery()
    query.industries = [industry]
    query.regions = [region]
    query.materials = materials
    query.year = year
    query.wantsMoves = false
    query.draws = 200
    let index = try riskIndex(query)
    let union = try euRisk(materials: [], year: 2023, licenceFactor: 1.1)
    let published = Dictionary(union.lines.map { ($0.material, $0) }) { first, _ in first }
    let scoreYear = year ?? 2024
    let scores = try region.place.map { place throws(InputError) in
      try geoPolRisk(
        materials: RiskMaterial.names,
        regions: [place],
        years: [scoreYear],
        convention: .kido
      ).lines
    }
    let score = Dictionary((scores ?? []).map { ($0.material, $0.score?.score) }) { first, _ in
      first
    }
    let lines = (index.fields.first?.lines ?? []).map { line in
      RiskLensAnswer.Line(
        material: line.material,
        index: line.index.map { $0 * 100 },
        rank: line.rank?.rank,
        published: published[line.material]?.supplyRisk,
        own: published[line.material]?.computed.map(\.withControls.value).max(),
        geoPolRisk: (score[line.material]
          ?? score[
            RareEarth(rawValue: line.material) == nil ? "" : "REE"
          ]) ?? nil,
        surveyRank: facts.newest(.criticalityRank, subject: line.material)?.observation.central
          .map { Int($0) }
      )
    }
    return RiskLensAnswer(
      lines: lines,
      agreements: RiskLensAnswer.compare(lines),
      industry: industry,
      region: region,
      year: scoreYear,
      unknown: index.unknown,
      day: index.day
    )
  }
}

extension RiskLensAnswer {
  fileprivate static func compare(_ lines: [Line]) -> [Agreement] {
    // GeoPolRisk has one score for all rare earths, so it ranks none of them against another.
    let methods: [(String, (Line) -> Double?)] = [
      ("index", { $0.index }), ("eu", { $0.published }), ("eu-own", { $0.own }),
      ("usgs", { $0.surveyRank.map { -Double($0) } }),
    ]
    var found: [Agreement] = []
    for (number, left) in methods.enumerated() {
      for right in methods[(number + 1)...] {
        let pairs = lines.compactMap { line in
          left.1(line).flatMap { a in right.1(line).map { (a, $0) } }
        }
        found.append(
          Agreement(
            methods: [left.0, right.0],
            correlation: RankCorrelation.spearman(pairs.map(\.0), pairs.map(\.1)),
            materials: pairs.count
          )
        )
      }
    }
    return found
  }
}
