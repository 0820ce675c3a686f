import KidoFacts
import KidoModels
import KidoUnits

/// Builds the cells of the index and scores them with common draws.
struct IndexEngine {
  private let readings: IndexReadings
  private let weights: RiskWeights
  private let draws: Int

  /// An industry has an index when this share of its weight has one.
  static let leastWeight = 0.6

  init(readings: IndexReadings, weights: RiskWeights, draws: Int) {
    self.readings = readings
    self.weights = weights
    self.draws = draws
  }

  /// What a field is about.
  struct Subject {
    let industry: Industry
    let region: RiskRegion
    var company: CompanyRiskFacts?
  }

  /// The fields, unranked against each other.
  func fields(_ subjects: [Subject]) -> [RiskIndexAnswer.Field] {
    let shared = Dictionary(
      uniqueKeysWithValues: readings.materials.map { ($0, SharedReadings(readings, $0)) }
    )
    var regional: [RegionKey: [IndicatorEvidence]] = [:]
    for material in readings.materials {
      for stage in SupplySplits.stages(material) {
        for region in readings.regions {
          let split = shared[material]?.splits[stage]
          regional[RegionKey(material: material, stage: stage, region: region)] = [
            readings.importReliance(material, stage, split, region),
            readings.importConcentration(material, stage, region),
            readings.alternativeCapacity(material, stage, split, region),
          ]
        }
      }
    }
    return subjects.map { subject in
      let materials = subject.company?.materials ?? readings.materials
      let lines = materials.compactMap { material -> [RiskIndexAnswer.StageLine]? in
        guard let own = shared[material] else { return nil }
        return SupplySplits.stages(material).map { stage in
          let key = RegionKey(material: material, stage: stage, region: subject.region)
          return line(material, stage, subject, own, regional[key] ?? [])
        }
      }
      return field(subject, zip(materials.filter { shared[$0] != nil }, lines).map { ($0, $1) })
    }
  }

  private struct RegionKey: Hashable {
    let material: String
    let stage: Stage
    let region: RiskRegion
  }

  /// What does not depend on buyer and industry.
  private struct SharedReadings {
    var splits: [Stage: SupplySplits.Split] = [:]
    var hazard: [Stage: [IndicatorEvidence]] = [:]
    let coping: [IndicatorEvidence]

    init(_ readings: IndexReadings, _ material: String) {
      let volatility = readings.volatility(material)
      for stage in SupplySplits.stages(material) {
        let split = readings.splits.split(material, stage)
        splits[stage] = split
        hazard[stage] = [
          readings.concentration(material, split), readings.governance(split), volatility,
        ]
      }
      coping = [readings.substitutability(material), readings.recycling(material)]
    }
  }

  private func line(
    _ material: String,
    _ stage: Stage,
    _ subject: Subject,
    _ shared: SharedReadings,
    _ regional: [IndicatorEvidence]
  ) -> RiskIndexAnswer.StageLine {
    let split = shared.splits[stage]
    var evidence = (shared.hazard[stage] ?? []) + shared.coping + regional
    evidence.append(
      readings.exportControl(material, stage, split, subject.region, subject.industry)
    )
    evidence.append(readings.dependence(material, subject.industry))
    evidence.append(IndicatorEvidence(.stockCover, gap: .noStock))
    if let company = subject.company {
      for own in company.evidence(material, stage) {
        evidence.removeAll { $0.indicator == own.indicator }
        evidence.append(own)
      }
    }
    evidence.sort { $0.indicator.index < $1.indicator.index }
    let cell = RiskCell(
      readings: Dictionary(
        uniqueKeysWithValues: evidence.compactMap { item in
          item.reading.map { (item.indicator, $0) }
        }
      ),
      names: Dictionary(
        uniqueKeysWithValues: evidence.map { item in
          (item.indicator, IndexEngine.name(item.indicator, material, stage, subject))
        }
      )
    )
    let score = Result { () throws(RiskScore.Insufficient) in
      try RiskScore(cell, weights: weights)
    }
    return RiskIndexAnswer.StageLine(
      stage: stage,
      evidence: evidence,
      cell: cell,
      score: score
    )
  }

  /// What an indicator measures: cells that share it share its draws.
  private static func name(
    _ indicator: RiskIndicator,
    _ material: String,
    _ stage: Stage,
    _ subject: Subject
  ) -> String {
    switch indicator {
    case .productionConcentration, .governance: "\(material)/\(stage.rawValue)"
    case .priceVolatility, .substitutability, .recycling: material
    case .exportControl: "\(material)/\(stage.rawValue)/\(subject.region.rawValue)"
    case .importReliance, .importConcentration, .alternativeCapacity:
      "\(material)/\(stage.rawValue)/\(subject.region.rawValue)"
    case .valueAtStake: "\(material)/\(subject.industry.rawValue)"
    case .stockCover: "\(material)/\(subject.region.rawValue)"
    }
  }

  private func field(
    _ subject: Subject,
    _ lines: [(material: String, stages: [RiskIndexAnswer.StageLine])]
  ) -> RiskIndexAnswer.Field {
    let drawn = lines.map { draw($0.stages) }
    let best = drawn.map { stages in
      stages.filter { $0.index != nil }.max { ($0.index ?? 0) < ($1.index ?? 0) }
    }
    let needs = drawn.map { stages in
      stages.first?.evidence.first { $0.indicator == .valueAtStake }?.reading?.typical
    }
    let ranked = lines.indices.filter { best[$0] != nil && (needs[$0] ?? 0) > 0 }
    let ranks = RiskRank.ranks(
      points: ranked.map { best[$0]?.index ?? 0 },
      draws: ranked.map { (best[$0]?.draws ?? [])[...] }
    )
    let rank = Dictionary(uniqueKeysWithValues: zip(ranked, ranks))
    let materials = lines.indices.map { number in
      RiskIndexAnswer.MaterialLine(
        material: lines[number].material,
        stages: drawn[number],
        bottleneck: best[number],
        rank: rank[number],
        dependence: needs[number]
      )
    }
    // The mean by the output that needs each material, draw by draw.
    let whole = needs.reduce(0) { $0 + ($1 ?? 0) }
    let weight = ranked.reduce(0) { $0 + (needs[$1] ?? 0) }
    let coverage = whole > 0 ? weight / whole : 0
    var mean = [Float](repeating: 0, count: draws)
    for number in ranked {
      let share = Float((needs[number] ?? 0) / weight)
      for (draw, value) in (best[number]?.draws ?? []).enumerated() { mean[draw] += share * value }
    }
    let isScored = weight > 0 && coverage >= IndexEngine.leastWeight
    return RiskIndexAnswer.Field(
      industry: subject.industry,
      region: subject.region,
      company: subject.company?.name,
      lines: materials.sorted {
        ($0.index ?? -1, $1.material) > ($1.index ?? -1, $0.material)
      },
      interval: isScored ? RiskInterval(mean) : nil,
      draws: isScored ? mean : [],
      coverage: coverage
    )
  }

  /// Draws the stages that have a score.
  private func draw(_ stages: [RiskIndexAnswer.StageLine]) -> [RiskIndexAnswer.StageLine] {
    let scored = stages.indices.filter { (try? stages[$0].score.get()) != nil }
    let sample = RiskSample(scored.map { stages[$0].cell }, draws: draws)
    let scores = sample.scores(weights)
    var stages = stages
    for (position, number) in scored.enumerated() {
      let slice = Array(scores[position * draws..<(position + 1) * draws])
      stages[number].draws = slice
      stages[number].interval = RiskInterval(slice)
    }
    return stages
  }
}
