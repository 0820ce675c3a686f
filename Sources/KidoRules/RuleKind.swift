package import KidoUnits

/// What a rule does to those it reaches.
package enum RuleKind: String, CaseIterable, Sendable, Hashable {
  case exportLicence = "export-licence"
  case exportBan = "export-ban"
  case exportQuota = "export-quota"
  case productionQuota = "production-quota"
  case extraterritorial
  case technologyBan = "technology-ban"
  case tariff
  case procurementBan = "procurement-ban"
  case miningBan = "mining-ban"
  case investmentScreening = "investment-screening"
  case benchmark
  case recyclingTarget = "recycling-target"
  case labelling
  case reporting
  case dueDiligence = "due-diligence"
  case resourceTax = "resource-tax"
  case stockpile
  case funding
  case priceSupport = "price-support"
  case equity
  case standard
  case cooperation
  case framework
  case practice
  case tradeRuling = "trade-ruling"

  /// Whether the rule can hold a delivery back at a border.
  package var holdsDeliveries: Bool {
    switch self {
    case .exportLicence, .exportBan, .exportQuota, .extraterritorial: true
    default: false
    }
  }

  /// Whether the rule binds a single delivery or product, rather than money, stock or agreements of
  /// states.
  package var concernsDeliveries: Bool {
    switch self {
    case .exportLicence, .exportBan, .exportQuota, .extraterritorial, .technologyBan, .tariff,
      .procurementBan, .miningBan, .labelling, .dueDiligence, .framework, .practice:
      true
    default: false
    }
  }

  /// Whether the rule binds what leaves its jurisdiction.
  package var bindsOrigin: Bool {
    switch self {
    case .exportLicence, .exportBan, .exportQuota, .technologyBan, .miningBan, .framework,
      .practice:
      true
    default: false
    }
  }

  /// Whether the rule binds what enters or is sold in its jurisdiction.
  package var bindsEntry: Bool {
    switch self {
    case .tariff, .procurementBan, .labelling, .dueDiligence, .recyclingTarget: true
    default: false
    }
  }

  /// Whether the rule sets a figure to be reached by a date.
  package var isTarget: Bool {
    switch self {
    case .benchmark, .recyclingTarget: true
    default: false
    }
  }

  /// The name in three languages.
  package var name: Localized {
    switch self {
    case .exportLicence: Localized(en: "export licence", ja: "輸出許可", zh: "出口许可")
    case .exportBan: Localized(en: "export ban", ja: "輸出禁止", zh: "禁止出口")
    case .exportQuota: Localized(en: "export quota", ja: "輸出割当", zh: "出口配额")
    case .productionQuota: Localized(en: "production quota", ja: "生産割当", zh: "生产总量控制")
    case .extraterritorial:
      Localized(en: "control on goods abroad", ja: "国外の貨物への規制（域外適用）", zh: "境外适用管制")
    case .technologyBan: Localized(en: "technology control", ja: "技術の輸出規制", zh: "技术出口管制")
    case .tariff: Localized(en: "tariff", ja: "関税", zh: "关税")
    case .procurementBan: Localized(en: "procurement ban", ja: "調達禁止", zh: "采购禁令")
    case .miningBan: Localized(en: "mining ban or closure", ja: "採掘の禁止・停止", zh: "采矿禁令或停产")
    case .investmentScreening: Localized(en: "investment screening", ja: "投資審査", zh: "投资审查")
    case .benchmark: Localized(en: "benchmark", ja: "目標値", zh: "基准目标")
    case .recyclingTarget: Localized(en: "recycling target", ja: "リサイクル目標", zh: "回收目标")
    case .labelling: Localized(en: "labelling", ja: "表示義務", zh: "标识义务")
    case .reporting: Localized(en: "reporting", ja: "報告義務", zh: "报告义务")
    case .dueDiligence: Localized(en: "due diligence", ja: "デューディリジェンス", zh: "尽职调查")
    case .resourceTax: Localized(en: "resource tax", ja: "資源税", zh: "资源税")
    case .stockpile: Localized(en: "stockpile", ja: "備蓄", zh: "储备")
    case .funding: Localized(en: "funding", ja: "資金支援", zh: "资金支持")
    case .priceSupport: Localized(en: "price support", ja: "価格支援", zh: "价格支持")
    case .equity: Localized(en: "equity", ja: "出資", zh: "股权投资")
    case .standard: Localized(en: "technical standard", ja: "技術標準", zh: "技术标准")
    case .cooperation: Localized(en: "cooperation", ja: "国際協力", zh: "国际合作")
    case .framework: Localized(en: "framework", ja: "根拠法・手続", zh: "基本法规与手续")
    case .practice: Localized(en: "reported practice", ja: "報道された運用", zh: "报道的执行情况")
    case .tradeRuling: Localized(en: "trade ruling", ja: "通商裁定", zh: "贸易裁决")
    }
  }
}
