import KidoAnswers
import KidoModels
import KidoUnits

/// An indicator with its value in words.
enum IndicatorText {
  /// The value in words: "China 97 % of output, HHI 0.94".
  static func value(_ evidence: IndicatorEvidence, _ language: Language) -> String {
    guard let reading = evidence.reading else { return gap(evidence.gap)[language] }
    let place = evidence.place.map { PlaceName.inSentence($0, language) } ?? ""
    let share = evidence.share.map { NumberText.percent($0) } ?? ""
    let value = NumberText.decimals(reading.typical, 2)
    let percent = NumberText.percent(reading.typical)
    let text: Localized =
      switch evidence.indicator {
      case .productionConcentration:
        Localized(
          en: "{place} makes {share} %; HHI {value}",
          ja: "{place}が {share} %、HHI {value}",
          zh: "{place}占 {share} %，HHI {value}"
        )
      case .governance:
        Localized(
          en: "{value} (0 best, 10 worst)",
          ja: "{value}（0 最良、10 最悪）",
          zh: "{value}（0 最好，10 最差）"
        )
      case .exportControl:
        evidence.place == nil
          ? Localized(en: "none applies", ja: "該当なし", zh: "无适用管制")
          : Localized(
            en: "{value} (1: all banned); mostly {place}",
            ja: "{value}（1＝全面禁止）、主に{place}",
            zh: "{value}（1＝全部禁止），主要为{place}"
          )
      case .priceVolatility:
        Localized(en: "{percent} % a year", ja: "年率 {percent} %", zh: "年化 {percent} %")
      case .importReliance:
        Localized(en: "{percent} % from outside", ja: "域外から {percent} %", zh: "{percent} % 来自区外")
      case .importConcentration:
        Localized(
          en: "{place} sends {share} %; HHI {value}",
          ja: "{place}から {share} %、HHI {value}",
          zh: "{share} % 来自{place}，HHI {value}"
        )
      case .valueAtStake:
        Localized(
          en: "{percent} % of output needs it",
          ja: "生産額の {percent} % に必要",
          zh: "{percent} % 的产值需要它"
        )
      case .substitutability:
        Localized(
          en: "index {value} (1: no substitute)",
          ja: "指数 {value}（1＝代替なし）",
          zh: "指数 {value}（1＝无替代）"
        )
      case .recycling:
        Localized(
          en: "{percent} % of input is recycled",
          ja: "投入の {percent} % が再生材",
          zh: "投入中再生料占 {percent} %"
        )
      case .stockCover:
        Localized(en: "{days} days", ja: "{days} 日分", zh: "{days} 天")
      case .alternativeCapacity:
        evidence.risk.map { $0 < 0.05 } == true
          ? Localized(en: "made at home", ja: "域内で生産", zh: "区内生产")
          : Localized(
            en: "{percent} % of use outside {place}",
            ja: "{place}以外の需要の {percent} %",
            zh: "占{place}以外需求的 {percent} %"
          )
      }
    return Placeholders.fill(
      text[language],
      [
        "place": place, "share": share, "value": value, "percent": percent,
        "days": NumberText.decimals(reading.typical, 0),
      ]
    )
  }

  /// Why there is no value.
  static func gap(_ gap: IndicatorEvidence.Gap?) -> Localized {
    switch gap {
    case .noSplit:
      Localized(en: "no split by country", ja: "国・地域別の内訳がない", zh: "缺国家和地区构成")
    case .noGovernance: Localized(en: "no indicator at hand", ja: "指標がない", zh: "缺指标")
    case .noPrices: Localized(en: "too few prices", ja: "価格データが不足", zh: "价格数据不足")
    case .noReliance:
      Localized(en: "no figure for this stage", ja: "この工程の数値がない", zh: "缺该环节的数据")
    case .noTrade:
      Localized(en: "no heading of this stage", ja: "この工程の貿易統計がない", zh: "缺该环节的贸易统计")
    case .noDependence: Localized(en: "no estimate at hand", ja: "推計がない", zh: "缺估计")
    case .noSubstitution: Localized(en: "no index at hand", ja: "指数がない", zh: "缺指数")
    case .noRecycling: Localized(en: "no rate at hand", ja: "比率がない", zh: "缺回收率")
    case .noStock: Localized(en: "not published", ja: "非公表", zh: "未公布")
    case .noAlternative:
      Localized(en: "no trade to work it out", ja: "計算に必要な貿易統計がない", zh: "缺计算所需的贸易统计")
    case nil: Localized(en: "–", ja: "–", zh: "–")
    }
  }

  /// Why a cell has no score.
  static func insufficient(_ reason: RiskScore.Insufficient) -> Localized {
    switch reason {
    case .emptyPillar(let pillar):
      Localized(
        en: "insufficient data: nothing on \(pillar.name[.english])",
        ja: "データ不足：\(pillar.name[.japanese])の指標がない",
        zh: "数据不足：缺“\(pillar.name[.chinese])”指标"
      )
    case .coverage(let share):
      Localized(
        en: "insufficient data: \(NumberText.percent(share)) % of the weight",
        ja: "データ不足：重みの \(NumberText.percent(share)) % のみ",
        zh: "数据不足：仅覆盖权重的 \(NumberText.percent(share)) %"
      )
    }
  }
}

/// Names of what the index is about.
enum RiskName {
  /// The region in a table.
  static func short(_ region: RiskRegion, _ language: Language) -> String {
    region.place.map { PlaceName.label($0, language) }
      ?? Localized(en: "rest", ja: "その他", zh: "其他")[language]
  }

  /// The region in a sentence.
  static func text(_ region: RiskRegion, _ language: Language) -> String {
    region.place.map { PlaceName.inSentence($0, language) }
      ?? Localized(en: "the rest of the world", ja: "その他の国・地域", zh: "其他国家和地区")[language]
  }

  /// The material in a sentence: "dysprosium", "Ga".
  static func material(_ material: String, _ language: Language) -> String {
    RareEarth(rawValue: material).map { ElementName.text($0, language) } ?? material
  }

  /// Points of a hundred.
  static func points(_ share: Double) -> String { NumberText.decimals(max(0, share) * 100, 0) }

  /// "74–86".
  static func span(_ interval: RiskInterval?) -> String {
    interval.map { points($0.low) + "–" + points($0.high) } ?? "–"
  }

  /// "2–6", or "2" where both ends are one.
  static func span(_ rank: RiskRank) -> String {
    rank.low == rank.high ? String(rank.low) : "\(rank.low)–\(rank.high)"
  }

  /// A number with three digits.
  static func plain(_ value: Double) -> String { NumberText.plain(value, digits: 3) }

  /// A change with its sign: "−4.0".
  static func signed(_ value: Double) -> String {
    let text = NumberText.decimals(abs(value), abs(value) < 9.95 ? 1 : 0)
    return (value < 0 && text != "0.0" ? "−" : "") + text
  }
}
