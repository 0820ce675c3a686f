package import KidoUnits

/// One of the three parts of the index; risk needs all of them, so they are multiplied.
package enum RiskPillar: String, CaseIterable, Sendable, Hashable {
  /// What may go wrong at the sources.
  case hazard
  /// How much the buyer leans on them.
  case exposure
  /// How little the buyer could do then.
  case coping

  /// The name in three languages.
  package var name: Localized {
    switch self {
    case .hazard: Localized(en: "hazard", ja: "供給側の危険度", zh: "供应侧危险")
    case .exposure: Localized(en: "exposure", ja: "買い手の依存度", zh: "买方依赖")
    case .coping: Localized(en: "lack of coping", ja: "対処力の不足", zh: "应对能力不足")
    }
  }
}

/// An indicator of the index, with fixed goalposts: another row of data never moves a score.
package enum RiskIndicator: String, CaseIterable, Sendable, Hashable {
  case productionConcentration = "production-concentration"
  case governance
  case exportControl = "export-control"
  case priceVolatility = "price-volatility"
  case importReliance = "import-reliance"
  case importConcentration = "import-concentration"
  case valueAtStake = "value-at-stake"
  case substitutability
  case recycling
  case stockCover = "stock-cover"
  case alternativeCapacity = "alternative-capacity"

  /// The place in ``allCases``.
  package var index: Int { RiskIndicator.positions[self] ?? 0 }
  private static let positions = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) }
  )

  /// The pillar it belongs to.
  package var pillar: RiskPillar {
    switch self {
    case .productionConcentration, .governance, .exportControl, .priceVolatility: .hazard
    case .importReliance, .importConcentration, .valueAtStake: .exposure
    case .substitutability, .recycling, .stockCover, .alternativeCapacity: .coping
    }
  }

  /// The indicators of a pillar, in order.
  package static func of(_ pillar: RiskPillar) -> [RiskIndicator] {
    allCases.filter { $0.pillar == pillar }
  }

  /// The raw value without risk, and that of full risk.
  ///
  /// Concentrations are Herfindahl indices 0...1, of which 0.25 is usually called high; governance runs
  /// from 0 best to 10 worst; volatility is the standard deviation of log returns a year; stock is
  /// counted in days, reliance and shares 0...1.
  package var goalposts: (none: Double, full: Double) {
    switch self {
    case .productionConcentration, .importConcentration: (0.1, 0.8)
    case .governance: (2, 7)
    case .exportControl, .importReliance, .valueAtStake: (0, 1)
    case .priceVolatility: (0.1, 0.8)
    case .substitutability: (0.5, 1)
    case .recycling: (0.5, 0)
    case .stockCover: (180, 0)
    case .alternativeCapacity: (1, 0)
    }
  }

  /// The raw values that make sense at all.
  package var range: ClosedRange<Double> {
    switch self {
    case .governance: 0...10
    case .priceVolatility: 0...10
    case .stockCover: 0...3_650
    case .alternativeCapacity: 0...10
    default: 0...1
    }
  }

  /// The risk of a raw value, 0...1.
  package func risk(_ raw: Double) -> Double {
    let posts = goalposts
    let risk = (raw - posts.none) / (posts.full - posts.none)
    return risk > 0 ? min(1, risk) : 0
  }

  /// The raw value of a risk 0...1.
  package func raw(_ risk: Double) -> Double {
    let posts = goalposts
    return posts.none + risk * (posts.full - posts.none)
  }

  /// The name in three languages.
  package var name: Localized {
    switch self {
    case .productionConcentration:
      Localized(en: "concentration of output", ja: "生産の集中度", zh: "生产集中度")
    case .governance: Localized(en: "governance of producers", ja: "生産国のガバナンス", zh: "生产国治理")
    case .exportControl: Localized(en: "export controls", ja: "輸出規制", zh: "出口管制")
    case .priceVolatility: Localized(en: "price volatility", ja: "価格変動", zh: "价格波动")
    case .importReliance: Localized(en: "import reliance", ja: "輸入依存度", zh: "进口依赖度")
    case .importConcentration:
      Localized(en: "concentration of imports", ja: "輸入先の集中度", zh: "进口来源集中度")
    case .valueAtStake: Localized(en: "output at stake", ja: "影響を受ける生産額", zh: "受影响产值")
    case .substitutability: Localized(en: "no substitute", ja: "代替の難しさ", zh: "替代难度")
    case .recycling: Localized(en: "no recycling", ja: "再生利用の少なさ", zh: "回收不足")
    case .stockCover: Localized(en: "stock cover", ja: "在庫・備蓄日数", zh: "库存与储备天数")
    case .alternativeCapacity:
      Localized(en: "output elsewhere", ja: "他の供給源の能力", zh: "其他来源产能")
    }
  }
}
