import Foundation
import KidoFacts
package import KidoInputs
package import KidoModels
import KidoNetwork
package import KidoUnits

/// What is asked of the index.
package struct RiskIndexQuery: Sendable {
  /// The industries; empty for all.
  package var industries: [Industry] = []
  /// The regions; empty for all.
  package var regions: [RiskRegion] = []
  /// The materials; empty for all.
  package var materials: [String] = []
  /// A past year to look at; nil for the day of the question.
  package var year: Int?
  /// The weights.
  package var weights = RiskWeights.equal
  /// The number of draws.
  package var draws = 500
  /// Whether moves are worked out.
  package var wantsMoves = true
  /// Whether the sensitivity is worked out.
  package var wantsSensitivity = false

  /// Makes a query for everything.
  package init() {}
}

extension Workbench {
  /// The materials of the index.
  package static var riskMaterials: [String] { FactGroups.materials }

  /// Scores industries and regions, and a company beside them where one is given.
  ///
  /// - Throws: ``InputError`` when facts or rules cannot be read.
  package func riskIndex(
    _ query: RiskIndexQuery,
    company: Assessment? = nil
  ) throws(InputError) -> RiskIndexAnswer {
    let day =
      query.year.flatMap { Day(year: $0, month: 12, day: 31) }.map { min($0, today) }
      ?? today
    let engine = IndexEngine(
      readings: try readings(on: day, FactGroups.materials, Set(RiskRegion.allCases)),
      weights: query.weights,
      draws: query.draws
    )
    var subjects = Industry.allCases.flatMap { industry in
      RiskRegion.allCases.map { IndexEngine.Subject(industry: industry, region: $0) }
    }
    if let company { subjects.append(subject(company, query.industries.first)) }
    var map = engine.fields(subjects)
    RiskIndexAnswer.rank(&map)
    let known = Set(FactGroups.materials)
    let asked = query.materials.filter(known.contains)
    let moves = query.wantsMoves ? try folder.moves(base.editions) : []
    let fields = map.filter { field in
      if company != nil { return field.company != nil }
      return (query.industries.isEmpty || query.industries.contains(field.industry))
        && (query.regions.isEmpty || query.regions.contains(field.region))
    }
    .map { field in
      var field = field
      if !asked.isEmpty { field.lines = field.lines.filter { asked.contains($0.material) } }
      return field
    }
    var answer = RiskIndexAnswer(
      fields: fields,
      map: map,
      materials: asked,
      unknown: query.materials.filter { !known.contains($0) },
      weights: query.weights,
      effective: RiskIndexAnswer.effective(map, query.weights),
      draws: query.draws,
      day: day,
      asOf: asOf
    )
    if query.wantsMoves { answer.addMoves(moves) }
    if query.wantsSensitivity { answer.addSensitivity() }
    return answer
  }
}

extension Workbench {
  /// The risk of a company's own materials, with moves; nil when it needs none.
  func companyRisk(_ assessment: Assessment) throws(InputError) -> RiskIndexAnswer.Field? {
    guard !assessment.exposure.elements.isEmpty else { return nil }
    let query = RiskIndexQuery()
    let own = subject(assessment, nil)
    let engine = IndexEngine(
      readings: try readings(on: today, own.company?.materials ?? [], [own.region]),
      weights: query.weights,
      draws: query.draws
    )
    var answer = RiskIndexAnswer(
      fields: engine.fields([own]),
      map: [],
      materials: [],
      unknown: [],
      weights: query.weights,
      effective: [],
      draws: query.draws,
      day: today,
      asOf: asOf
    )
    answer.addMoves(try folder.moves(base.editions))
    return answer.fields.first
  }

  private func readings(
    on day: Day,
    _ materials: [String],
    _ regions: Set<RiskRegion>
  ) throws(InputError) -> IndexReadings {
    IndexReadings(
      facts: facts,
      book: try folder.rules(base.editions),
      trade: try folder.trade(base.editions, imported: documents),
      day: day,
      asOf: asOf,
      materials: materials,
      regions: regions
    )
  }

  private func subject(_ company: Assessment, _ industry: Industry?) -> IndexEngine.Subject {
    IndexEngine.Subject(
      industry: industry ?? company.company.industry ?? .automotive,
      region: RiskRegion(of: company.company.home),
      company: CompanyRiskFacts(company)
    )
  }
}

extension RiskIndexAnswer {
  /// Ranks the fields of the map against each other; a company's own is ranked too.
  static func rank(_ map: inout [Field]) {
    let scored = map.indices.filter { map[$0].index != nil }
    let ranks = RiskRank.ranks(
      points: scored.map { map[$0].index ?? 0 },
      draws: scored.map { map[$0].draws[...] }
    )
    for (position, number) in scored.enumerated() { map[number].rank = ranks[position] }
  }

  /// Nominal and effective weights over the bottlenecks of all fields.
  static func effective(_ map: [Field], _ weights: RiskWeights) -> [EffectiveWeight] {
    let cells = map.filter { $0.company == nil }.flatMap(\.lines).compactMap { line in
      line.bottleneck.flatMap { stage in stage.index.map { (stage.cell, $0) } }
    }
    return RiskIndicator.allCases.map { indicator in
      let pairs = cells.compactMap { cell, score in
        cell[indicator].map { (indicator.risk($0.typical), score) }
      }
      return EffectiveWeight(
        indicator: indicator,
        nominal: weights.share(of: indicator),
        effective: EffectiveWeights.ratio(
          indicator: pairs.map(\.0),
          scores: pairs.map(\.1)
        )
      )
    }
  }

  /// Works out the moves of the fields that were asked for.
  mutating func addMoves(_ table: [MoveTable.Move]) {
    let moves = table.compactMap { row in RiskMove(row).map { (row, $0) } }
    fields = fields.map { field in
      var field = field
      for number in field.lines.indices {
        guard let stage = field.lines[number].bottleneck else { continue }
        let material = field.lines[number].material
        field.lines[number].moves = moves.compactMap { row, move -> MoveLine? in
          guard row.industries.isEmpty || row.industries.contains(field.industry.rawValue),
            row.regions.isEmpty || row.regions.contains(field.region.code),
            row.materials.isEmpty || row.materials.contains(material),
            let gain = move.gain(stage.cell, weights: weights, draws: draws)
          else { return nil }
          return MoveLine(
            move: move,
            gain: gain,
            isRecalled: row.confidence == .recalled
              || row.effects.contains { $0.confidence == .recalled },
            editions: ([row.edition.key] + row.effects.map(\.edition.key)).reduce(into: []) {
              if !$0.contains($1) { $0.append($1) }
            }
          )
        }
        .sorted(by: MoveLine.precedes)
      }
      return field
    }
  }

  /// Works out the sensitivity of the materials of the fields that were asked for.
  mutating func addSensitivity() {
    fields = fields.map { field in
      var field = field
      let scored = field.lines.indices.filter { field.lines[$0].bottleneck != nil }
      let results = RiskSensitivity.of(
        scored.compactMap { field.lines[$0].bottleneck?.cell },
        weights: weights
      )
      for (position, number) in scored.enumerated() {
        field.lines[number].sensitivity = results[position]
      }
      return field
    }
  }
}

extension RiskIndexAnswer.MoveLine {
  /// Moves by what they bring for their money: those that save and help first, those that change nothing last.
  package static func precedes(_ left: Self, _ right: Self) -> Bool {
    func rank(_ line: Self) -> (Int, Double, String) {
      let points = -line.gain.mean
      guard points > 1e-6 else { return (2, 0, line.move.id) }
      guard line.move.cost.typical > 0 else { return (0, -points, line.move.id) }
      return (1, -(line.gain.pointsPerPercent ?? 0), line.move.id)
    }
    return rank(left) < rank(right)
  }
}

extension RiskRegion {
  /// The code in tables: the place, or `other`.
  package var code: String { self == .rest ? "other" : rawValue }
}

extension RiskMove {
  /// A move of the table; nil when an indicator is not one of the index.
  init?(_ row: MoveTable.Move) {
    var effects: [Effect] = []
    for effect in row.effects {
      guard let indicator = RiskIndicator(rawValue: effect.indicator),
        let operation = Operation(rawValue: effect.operation), let amount = Span(effect.amount)
      else { return nil }
      effects.append(Effect(indicator: indicator, operation: operation, amount: amount))
    }
    guard let cost = Span(row.cost), let start = Span(row.start) else { return nil }
    self.init(
      id: row.id,
      name: row.name,
      how: row.how,
      cost: cost,
      start: start,
      effects: effects
    )
  }
}

extension RiskMove.Span {
  fileprivate init?(_ span: MoveTable.Span) {
    self.init(low: span.low, typical: span.typical, high: span.high)
  }
}
