package import KidoAnswers
import KidoFacts
import KidoModels
import KidoTables
import KidoUnits

extension RiskIndexText {
  private struct Span: Encodable {
    let low: Double?
    let median: Double?
    let high: Double?

    init?(_ interval: RiskInterval?, scale: Double = 100) {
      guard let interval else { return nil }
      low = JSONText.number(interval.low * scale)
      median = JSONText.number(interval.median * scale)
      high = JSONText.number(interval.high * scale)
    }
  }

  private struct Rank: Encodable {
    let rank: Int
    let low: Int
    let high: Int
    let amongFirstThree: Double?

    init?(_ rank: RiskRank?) {
      guard let rank else { return nil }
      self.rank = rank.rank
      low = rank.low
      high = rank.high
      amongFirstThree = JSONText.number(rank.amongFirstThree)
    }
  }

  private struct Indicator: Encodable {
    let indicator: String
    let pillar: String
    let low: Double?
    let value: Double?
    let high: Double?
    let risk: Double?
    let missing: String?
    let period: String
    let subject: String
    let place: String?
    let share: Double?
    let recalled: Bool
    let sources: [String]

    init(_ evidence: IndicatorEvidence) {
      indicator = evidence.indicator.rawValue
      pillar = evidence.indicator.pillar.rawValue
      low = evidence.reading.flatMap { JSONText.number($0.low) }
      value = evidence.reading.flatMap { JSONText.number($0.typical) }
      high = evidence.reading.flatMap { JSONText.number($0.high) }
      risk = evidence.risk.flatMap { JSONText.number($0 * 100) }
      missing = evidence.gap?.rawValue
      period = evidence.period
      subject = evidence.subject
      place = evidence.place?.code
      share = evidence.share.flatMap(JSONText.number)
      recalled = evidence.isRecalled
      sources = evidence.sources
    }
  }

  private struct StagePart: Encodable {
    let stage: String
    let score: Double?
    let interval: Span?
    let scoreOfKnown: Double?
    let insufficient: String?
    let hazard: Double?
    let exposure: Double?
    let coping: Double?
    let arithmetic: Double?
    let coverage: Double?
    let missing: [String]
    let parts: [Indicator]

    init(_ line: RiskIndexAnswer.StageLine) {
      stage = line.stage.rawValue
      parts = line.evidence.map(Indicator.init)
      missing = line.cell.missing.map(\.rawValue)
      score = line.index.flatMap { JSONText.number($0 * 100) }
      interval = Span(line.interval)
      switch line.score {
      case .success(let value):
        scoreOfKnown = JSONText.number(value.value * 100)
        insufficient = nil
        hazard = JSONText.number(value.pillars[0] * 100)
        exposure = JSONText.number(value.pillars[1] * 100)
        coping = JSONText.number(value.pillars[2] * 100)
        arithmetic = JSONText.number(value.arithmetic * 100)
        coverage = JSONText.number(value.coverage)
      case .failure(let reason):
        scoreOfKnown = nil
        hazard = nil
        exposure = nil
        coping = nil
        arithmetic = nil
        switch reason {
        case .emptyPillar(let pillar):
          insufficient = "empty-pillar: \(pillar.rawValue)"
          coverage = nil
        case .coverage(let share):
          insufficient = "coverage"
          coverage = JSONText.number(share)
        }
      }
    }
  }

  private struct Sensitivity: Encodable {
    let input: String
    let first: Double?
    let firstLow: Double?
    let firstHigh: Double?
    let total: Double?
    let totalLow: Double?
    let totalHigh: Double?
  }

  private struct Move: Encodable {
    let move: String
    let name: [String: String]
    let change: Span?
    let meanChange: Double?
    let costPercentOfBill: [Double?]
    let months: [Double?]
    let pointsPerPercent: Double?
    let recalled: Bool
    let editions: [String]

    init(_ line: RiskIndexAnswer.MoveLine) {
      move = line.move.id
      name = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, line.move.name[$0]) }
      )
      change = Span(line.gain.change)
      meanChange = JSONText.number(line.gain.mean * 100)
      costPercentOfBill = [line.move.cost.low, line.move.cost.typical, line.move.cost.high]
        .map(JSONText.number)
      months = [line.move.start.low, line.move.start.typical, line.move.start.high]
        .map(JSONText.number)
      pointsPerPercent = line.gain.pointsPerPercent.flatMap(JSONText.number)
      recalled = line.isRecalled
      editions = line.editions
    }
  }

  private struct Result: Encodable {
    let industry: String
    let region: String
    let company: String?
    let material: String
    let score: Double?
    let interval: Span?
    let rank: Rank?
    let bottleneck: String?
    let coverage: Double?
    let dependence: Double?
    let stages: [StagePart]
    let moves: [Move]
    let sensitivity: [Sensitivity]?

    init(_ field: RiskIndexAnswer.Field, _ line: RiskIndexAnswer.MaterialLine) {
      industry = field.industry.rawValue
      region = field.region.code
      company = field.company
      material = line.material
      score = line.index.flatMap { JSONText.number($0 * 100) }
      interval = Span(line.interval)
      rank = Rank(line.rank)
      bottleneck = line.bottleneck?.stage.rawValue
      coverage = line.score.flatMap { JSONText.number($0.coverage) }
      dependence = line.dependence.flatMap(JSONText.number)
      stages = line.stages.map(StagePart.init)
      moves = line.moves.map(Move.init)
      sensitivity = line.sensitivity.map { sensitivity in
        zip(RiskSensitivity.inputs, zip(sensitivity.indices.first, sensitivity.indices.total)).map {
          input,
          pair in
          let name: String =
            switch input {
            case .indicator(let indicator): indicator.rawValue
            case .weights: "weights"
            }
          return Sensitivity(
            input: name,
            first: JSONText.number(pair.0.value),
            firstLow: JSONText.number(pair.0.low),
            firstHigh: JSONText.number(pair.0.high),
            total: JSONText.number(pair.1.value),
            totalLow: JSONText.number(pair.1.low),
            totalHigh: JSONText.number(pair.1.high)
          )
        }
      }
    }
  }

  private struct Field: Encodable {
    let industry: String
    let region: String
    let company: String?
    let score: Double?
    let interval: Span?
    let rank: Rank?
    let coverage: Double?
    let weakestMaterial: String?
    let weakestStage: String?

    init(_ field: RiskIndexAnswer.Field) {
      industry = field.industry.rawValue
      region = field.region.code
      company = field.company
      score = field.index.flatMap { JSONText.number($0 * 100) }
      interval = Span(field.interval)
      rank = Rank(field.rank)
      coverage = JSONText.number(field.coverage)
      weakestMaterial = field.weakest?.material
      weakestStage = field.weakest?.bottleneck?.stage.rawValue
    }
  }

  private struct Weight: Encodable {
    let indicator: String
    let weight: Double
    let nominal: Double?
    let effective: Double?
    let none: Double
    let full: Double
  }

  private struct Page: Encodable {
    let schema = "kido.risk-index/1"
    let version = ProgramVersion.text
    let method = "index"
    let scale = "0-100"
    let asOf: String
    let draws: Int
    let unknown: [String]
    let fields: [Field]
    let results: [Result]
    let weights: [Weight]
  }

  /// The index as JSON.
  package static func json(_ answer: RiskIndexAnswer) -> String {
    JSONText.encode(
      Page(
        asOf: (answer.asOf ?? answer.day).description,
        draws: answer.draws,
        unknown: answer.unknown,
        fields: answer.fields.map(Field.init),
        results: answer.fields.flatMap { field in field.lines.map { Result(field, $0) } },
        weights: answer.effective.map { weight in
          Weight(
            indicator: weight.indicator.rawValue,
            weight: answer.weights[weight.indicator],
            nominal: JSONText.number(weight.nominal),
            effective: weight.effective.flatMap(JSONText.number),
            none: weight.indicator.goalposts.none,
            full: weight.indicator.goalposts.full
          )
        }
      )
    )
  }

  /// The index as CSV, a row for each material and stage.
  package static func csv(_ answer: RiskIndexAnswer) -> [UInt8] {
    let header =
      [
        "industry", "region", "company", "material", "stage", "bottleneck", "score", "low", "high",
        "rank", "rank_low", "rank_high", "hazard", "exposure", "coping", "coverage",
      ] + RiskIndicator.allCases.map { "risk_" + $0.rawValue } + ["missing"]
    func cell(_ value: Double?) -> Cell { value.map(Cell.number) ?? .empty }
    func points(_ value: Double?) -> Cell { cell(value.flatMap { JSONText.number($0 * 100) }) }
    var rows: [[Cell]] = []
    for field in answer.fields {
      for line in field.lines {
        for stage in line.stages {
          let isWorst = stage.stage == line.bottleneck?.stage
          var score: RiskScore?
          if case .success(let value) = stage.score { score = value }
          var row: [Cell] = [
            .text(field.industry.rawValue), .text(field.region.code), .text(field.company ?? ""),
            .text(line.material), .text(stage.stage.rawValue), .boolean(isWorst),
          ]
          row += [
            points(stage.index), points(stage.interval?.low), points(stage.interval?.high),
          ]
          row += [
            cell(isWorst ? line.rank.map { Double($0.rank) } : nil),
            cell(isWorst ? line.rank.map { Double($0.low) } : nil),
            cell(isWorst ? line.rank.map { Double($0.high) } : nil),
          ]
          row += [
            points(score?.pillars[0]), points(score?.pillars[1]), points(score?.pillars[2]),
            cell(score.flatMap { JSONText.number($0.coverage) }),
          ]
          row += stage.evidence.map { points($0.risk) }
          row.append(.text(stage.cell.missing.map(\.rawValue).joined(separator: " ")))
          rows.append(row)
        }
      }
    }
    return CSVWriter(mark: .byteOrderMark).write([header.map(Cell.text)] + rows)
  }
}
