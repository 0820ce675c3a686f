import KidoFacts
import KidoModels
import KidoUnits

extension IndexReadings {
  // MARK: Exposure

  /// How much of what a region uses at a stage comes from outside: published for that stage, else from
  /// output and trade of the same stage, else 1 where it makes none.
  ///
  /// Concentrate that leaves never counts against oxide that comes in.
  func importReliance(
    _ material: String,
    _ stage: Stage,
    _ split: SupplySplits.Split?,
    _ region: RiskRegion
  ) -> IndicatorEvidence {
    if let published = published(material, stage, region) { return published }
    let own = ownShare(material, stage, split, region)
    if let own, own.high == 0 {
      return IndicatorEvidence(
        .importReliance,
        RiskReading(low: 0.97, typical: 1, high: 1),
        period: split?.period ?? "",
        subject: split?.subject ?? material,
        share: 0,
        isRecalled: split?.isRecalled ?? false,
        sources: own.sources
      )
    }
    guard let own else { return IndicatorEvidence(.importReliance, gap: .noReliance) }
    guard let year = trade.year(material, stage), let world = splits.worldTonnes(stage),
      let tonnes = world.central
    else { return bounded(own, material, split) }
    let inbound = year.imports[region]?.values.reduce(0, +) ?? 0
    let net = inbound - (year.exports[region] ?? 0)
    func reliance(_ share: Double) -> Double {
      EUSupplyRisk.importReliance(production: share * tonnes, imports: max(0, net), exports: 0) ?? 0
    }
    return IndicatorEvidence(
      .importReliance,
      RiskReading(
        low: reliance(own.high),
        typical: reliance(own.typical),
        high: reliance(own.low)
      ),
      period: String(year.year),
      subject: split?.subject ?? material,
      share: own.typical,
      isRecalled: own.isRecalled,
      sources: own.sources + [world.id, "trade@" + year.edition]
    )
  }

  /// Where one region makes more than half of a stage and no trade is at hand: it cannot use more than
  /// the world's output, so at most what the others make comes from outside.
  private func bounded(
    _ own: OwnShare,
    _ material: String,
    _ split: SupplySplits.Split?
  ) -> IndicatorEvidence {
    guard own.low >= 0.5 else { return IndicatorEvidence(.importReliance, gap: .noReliance) }
    return IndicatorEvidence(
      .importReliance,
      RiskReading(low: 0, typical: (1 - own.typical) / 2, high: 1 - own.low),
      period: split?.period ?? "",
      subject: split?.subject ?? material,
      share: own.typical,
      isRecalled: own.isRecalled,
      sources: own.sources
    )
  }

  private struct OwnShare {
    let low: Double
    let typical: Double
    let high: Double
    let isRecalled: Bool
    let sources: [String]
  }

  /// A region's own share of the output of a stage, 0...1; nil where the tables leave it open.
  private func ownShare(
    _ material: String,
    _ stage: Stage,
    _ split: SupplySplits.Split?,
    _ region: RiskRegion
  ) -> OwnShare? {
    if let parts = splits.share(of: region.contains, material, stage) {
      func sum(_ value: (Estimate) -> Double) -> Double {
        parts.reduce(0) { $0 + ($1.observation.estimate.map(value) ?? $1.percent) } / 100
      }
      return OwnShare(
        low: sum(\.low) * 0.9,
        typical: sum(\.typical),
        high: min(1, sum(\.high) * 1.1),
        isRecalled: parts.contains { $0.observation.isPlanning },
        sources: parts.map(\.observation.id)
      )
    }
    guard let split else { return nil }
    let sources = split.parts.map(\.observation.id)
    let named = split.parts.filter { region.contains($0.place) }
    if !named.isEmpty {
      let share = named.reduce(0) { $0 + $1.percent } / split.scale
      return OwnShare(
        low: share * 0.9,
        typical: share,
        high: min(1, share * 1.1),
        isRecalled: split.isRecalled,
        sources: sources
      )
    }
    // A table that names all but a rest has none for those it does not name.
    guard region != .rest, split.parts.count > 1, split.named >= 0.97 else { return nil }
    return OwnShare(low: 0, typical: 0, high: 0, isRecalled: split.isRecalled, sources: sources)
  }

  /// The published import reliance of a region at a stage.
  private func published(
    _ material: String,
    _ stage: Stage,
    _ region: RiskRegion
  ) -> IndicatorEvidence? {
    let found: Observation? =
      switch (region, stage) {
      case (.europe, .mine): assessed(material, "import-reliance-extraction")
      case (.europe, .separation): assessed(material, "import-reliance-processing")
      case (.unitedStates, .mine):
        RareEarth(rawValue: material) != nil && material != "Sc"
          ? surveyed(["re-concentrates"]) : nil
      case (.unitedStates, .separation):
        RareEarth(rawValue: material) == nil || material == "Sc" || material == "Y"
          ? surveyed([material])
          : surveyed(SupplySplits.subjects(material, .separation) + ["REE"])
      default: nil
      }
    guard let found, let reading = IndexReadings.reliance(found) else { return nil }
    return IndicatorEvidence(
      .importReliance,
      reading,
      period: found.period.description,
      subject: found.subject,
      isRecalled: found.isPlanning,
      sources: [found.id]
    )
  }

  private func assessed(_ material: String, _ part: String) -> Observation? {
    facts.newest(.euAssessment, subject: material, of: part) { isPast($0) }?.observation
  }

  private func surveyed(_ subjects: [String]) -> Observation? {
    subjects.lazy.compactMap { subject in
      facts.newest(.importReliance, subject: subject, of: "", place: Place(code: "USA")) {
        isPast($0)
      }?.observation
    }.first
  }

  private func isPast(_ row: Observation) -> Bool { (row.period.period?.start ?? day) <= day }

  /// A published reliance 0...1; a net exporter relies on nobody, "more than" leaves the rest open.
  static func reliance(_ row: Observation) -> RiskReading? {
    guard let reported = row.figure.reported else { return nil }
    func part(_ percent: Double) -> Double { min(1, max(0, percent / 100)) }
    switch reported {
    case .netExporter: return RiskReading(low: 0, typical: 0, high: 0)
    case .above(let value):
      return RiskReading(low: part(value), typical: (part(value) + 1) / 2, high: 1)
    case .below(let value):
      return RiskReading(low: 0, typical: part(value) / 2, high: part(value))
    default:
      guard let estimate = reported.estimate else { return nil }
      return RiskReading(
        low: part(estimate.low * 0.95),
        typical: part(estimate.typical),
        high: part(estimate.high * 1.05)
      )
    }
  }

  /// The concentration of a region's imports by origin.
  func importConcentration(
    _ material: String,
    _ stage: Stage,
    _ region: RiskRegion
  ) -> IndicatorEvidence {
    guard let year = trade.year(material, stage) else {
      return IndicatorEvidence(.importConcentration, gap: .noTrade)
    }
    let imports = year.imports[region] ?? [:]
    guard let index = Concentration.herfindahl(imports.keys.sorted().compactMap { imports[$0] })
    else { return IndicatorEvidence(.importConcentration, gap: .noTrade) }
    let largest = imports.max { ($0.value, $1.key) < ($1.value, $0.key) }
    // A heading that holds many elements says less of one of them.
    let error = stage == .magnet || material == "Ce" ? 0.05 : 0.2
    return IndicatorEvidence(
      .importConcentration,
      RiskReading(index, relative: error, of: .importConcentration),
      period: String(year.year),
      subject: stage == .magnet ? "re-magnets" : "REE",
      place: largest?.key,
      share: largest.map { $0.value / imports.values.reduce(0, +) },
      sources: ["trade@" + year.edition]
    )
  }

  /// What others than the largest supplier make, of what all but that country use at the stage.
  ///
  /// Use outside is output outside plus what the largest supplier sends out. A buyer at home with the largest
  /// supplier has its output at hand.
  func alternativeCapacity(
    _ material: String,
    _ stage: Stage,
    _ split: SupplySplits.Split?,
    _ region: RiskRegion
  ) -> IndicatorEvidence {
    guard let split, let largest = split.largest else {
      return IndicatorEvidence(.alternativeCapacity, gap: .noSplit)
    }
    let top = largest.percent / split.scale
    if region.contains(largest.place) {
      return IndicatorEvidence(
        .alternativeCapacity,
        RiskReading(low: 0.9, typical: 1, high: 1),
        period: split.period,
        subject: split.subject,
        place: largest.place,
        share: top,
        isRecalled: split.isRecalled,
        sources: split.parts.map(\.observation.id)
      )
    }
    guard let year = trade.year(material, stage), let world = splits.worldTonnes(stage),
      let tonnes = world.central, tonnes > 0
    else { return IndicatorEvidence(.alternativeCapacity, gap: .noAlternative) }
    let exported = (year.exportsByCountry[largest.place] ?? 0) / tonnes
    let named = max(0, min(1, split.parts.reduce(0) { $0 + $1.percent } / split.scale) - top)
    let others = max(0, 1 - top)
    func ratio(_ outside: Double, _ sent: Double) -> Double {
      outside + sent > 0 ? outside / (outside + sent) : 0
    }
    return IndicatorEvidence(
      .alternativeCapacity,
      RiskReading(
        low: ratio(named * 0.8, exported * 1.2),
        typical: ratio((named + others) / 2, exported),
        high: ratio(others * 1.2, exported * 0.8)
      ),
      period: String(year.year),
      subject: split.subject,
      place: largest.place,
      share: top,
      isRecalled: split.isRecalled,
      sources: split.parts.map(\.observation.id) + [world.id, "trade@" + year.edition]
    )
  }
}
