import KidoFacts
import KidoModels
import KidoRules
import KidoUnits

/// Gathers the readings of the index from facts, trade and rules.
///
/// Spans of figures whose source gives none are choices of ours: 5 % of what was read, 20 % of planning
/// values, 15 % more where the table of a group stands in for an element.
struct IndexReadings {
  let facts: FactView
  let splits: SupplySplits
  let governance: GovernanceTable
  let trade: TradeByStage
  let controls: ExportControls
  let day: Day

  let materials: [String]
  let regions: Set<RiskRegion>

  init(
    facts: FactView,
    book: RuleBook,
    trade: TradeTable,
    day: Day,
    asOf: Day?,
    materials: [String],
    regions: Set<RiskRegion>
  ) {
    self.facts = facts
    self.materials = materials
    self.regions = regions
    self.day = day
    splits = SupplySplits(facts: facts, day: day)
    governance = GovernanceTable(facts, until: day)
    self.trade = TradeByStage(trade.flows, until: day)
    controls = ExportControls(
      facts: facts,
      book: book,
      day: day,
      asOf: asOf,
      materials: materials,
      regions: regions
    )
  }

  private func error(_ split: SupplySplits.Split, _ material: String) -> Double {
    (split.isRecalled ? 0.2 : 0.05) + (split.subject == material ? 0 : 0.15)
  }

  // MARK: Hazard

  /// The concentration of the output of a stage.
  func concentration(_ material: String, _ split: SupplySplits.Split?) -> IndicatorEvidence {
    guard let split, let largest = split.largest else {
      return IndicatorEvidence(.productionConcentration, gap: .noSplit)
    }
    let squares = split.parts.reduce(0) {
      $0 + ($1.percent / split.scale) * ($1.percent / split.scale)
    }
    let open = 1 - split.named
    let error = error(split, material)
    return IndicatorEvidence(
      .productionConcentration,
      RiskReading(
        low: squares * (1 - error),
        typical: squares,
        high: min(1, (squares + open * open) * (1 + error))
      ),
      period: split.period,
      subject: split.subject,
      place: largest.place,
      share: largest.percent / split.scale,
      isRecalled: split.isRecalled,
      sources: split.parts.map(\.observation.id)
    )
  }

  /// The governance of the countries of output, weighted by share, 0 best to 10 worst.
  func governance(_ split: SupplySplits.Split?) -> IndicatorEvidence {
    let known = split?.parts.filter { governance[$0.place] != nil } ?? []
    let weight = known.reduce(0) { $0 + $1.percent }
    guard let split, weight > 0 else {
      return IndicatorEvidence(.governance, gap: split == nil ? .noSplit : .noGovernance)
    }
    let mean = known.reduce(0) { $0 + $1.percent * (governance[$1.place] ?? 0) } / weight
    // Published standard errors of the estimates are near 0.17; twice that on the scale of ten.
    return IndicatorEvidence(
      .governance,
      RiskReading(low: mean - 0.35, typical: mean, high: mean + 0.35),
      period: known.first.flatMap { governance.period($0.place) } ?? "",
      subject: split.subject,
      isRecalled: split.isRecalled,
      sources: known.compactMap { governance.source($0.place) }
    )
  }

  /// Export controls of the countries of output towards a buyer, weighted by share.
  func exportControl(
    _ material: String,
    _ stage: Stage,
    _ split: SupplySplits.Split?,
    _ region: RiskRegion,
    _ industry: Industry
  ) -> IndicatorEvidence {
    guard let split else { return IndicatorEvidence(.exportControl, gap: .noSplit) }
    var sums = (low: 0.0, typical: 0.0, high: 0.0)
    var strongest: (place: Place, value: Double)?
    var rules: Set<String> = []
    for part in split.parts where !region.contains(part.place) {
      let control = controls.control(material, stage, from: part.place, to: region, industry)
      let share = part.percent / split.scale
      sums.low += share * control.low
      sums.typical += share * control.typical
      sums.high += share * control.high
      rules.formUnion(control.rules)
      if share * control.typical > (strongest?.value ?? 0) {
        strongest = (part.place, share * control.typical)
      }
    }
    return IndicatorEvidence(
      .exportControl,
      RiskReading(low: sums.low, typical: sums.typical, high: min(1, sums.high)),
      period: day.description,
      subject: split.subject,
      place: strongest?.place,
      isRecalled: split.isRecalled,
      sources: rules.sorted().map { "rule:" + $0 }
    )
  }

  /// The volatility of the price.
  func volatility(_ material: String) -> IndicatorEvidence {
    guard let found = PriceVolatility(facts, material, until: day) else {
      return IndicatorEvidence(.priceVolatility, gap: .noPrices)
    }
    return IndicatorEvidence(
      .priceVolatility,
      found.reading,
      period: found.period,
      subject: found.subject,
      isRecalled: found.isRecalled,
      sources: found.sources
    )
  }

  // MARK: Coping

  /// How little can be substituted: the EU's SI_SR, 1 where nothing can.
  func substitutability(_ material: String) -> IndicatorEvidence {
    let found = facts.newest(.euAssessment, subject: material, of: "substitution-supply-risk")
    guard let row = found?.observation, let value = row.central else {
      return IndicatorEvidence(.substitutability, gap: .noSubstitution)
    }
    return IndicatorEvidence(
      .substitutability,
      RiskReading(value, relative: 0.05, of: .substitutability),
      period: row.period.description,
      subject: material,
      isRecalled: row.isPlanning,
      sources: [row.id]
    )
  }

  /// The end-of-life recycling input rate, 0...1.
  func recycling(_ material: String) -> IndicatorEvidence {
    let found =
      facts.newest(.endOfLifeRecycling, subject: material)
      ?? facts.newest(.euAssessment, subject: material, of: "eol-rir")
    guard let row = found?.observation, let estimate = row.estimate else {
      return IndicatorEvidence(.recycling, gap: .noRecycling)
    }
    return IndicatorEvidence(
      .recycling,
      RiskReading(
        low: estimate.low / 100,
        typical: estimate.typical / 100,
        high: estimate.high / 100
      ),
      period: row.period.description,
      subject: material,
      isRecalled: row.isPlanning,
      sources: [row.id]
    )
  }

  /// The share of the output of an industry that needs the material, 0...1.
  func dependence(_ material: String, _ industry: Industry) -> IndicatorEvidence {
    let found = facts.newest(.industryDependence, subject: material, of: industry.rawValue)
    guard let row = found?.observation, let estimate = row.estimate else {
      return IndicatorEvidence(.valueAtStake, gap: .noDependence)
    }
    return IndicatorEvidence(
      .valueAtStake,
      RiskReading(
        low: estimate.low / 100,
        typical: estimate.typical / 100,
        high: estimate.high / 100
      ),
      period: row.period.description,
      subject: material,
      isRecalled: row.isPlanning,
      sources: [row.id]
    )
  }
}
