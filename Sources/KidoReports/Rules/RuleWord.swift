import KidoUnits

/// The words of the rules format in three languages: forms, users, units.
enum RuleWord {
  /// A unit of a parameter: `working-day`.
  static func unit(_ token: String, _ language: Language) -> String {
    units[token]?[language] ?? token
  }

  /// Tokens in a row, in the order of their codes.
  static func list(_ tokens: some Sequence<String>, _ language: Language) -> String {
    tokens.sorted().map { words[$0]?[language] ?? $0 }
      .joined(separator: language == .english ? ", " : "、")
  }

  private static let words: [String: Localized] = [
    "metal": Localized(en: "metal", ja: "金属", zh: "金属"),
    "oxide": Localized(en: "oxide", ja: "酸化物", zh: "氧化物"),
    "compound": Localized(en: "compound", ja: "化合物", zh: "化合物"),
    "alloy": Localized(en: "alloy", ja: "合金", zh: "合金"),
    "concentrate": Localized(en: "ore and concentrate", ja: "鉱石・精鉱", zh: "矿石和精矿"),
    "magnet": Localized(en: "magnet", ja: "磁石", zh: "磁体"),
    "target": Localized(en: "target", ja: "ターゲット", zh: "靶材"),
    "equipment": Localized(en: "equipment", ja: "設備", zh: "设备"),
    "technology": Localized(en: "technology", ja: "技術", zh: "技术"),
    "product": Localized(en: "product", ja: "製品", zh: "产品"),
    "battery": Localized(en: "battery", ja: "電池", zh: "电池"),
    "waste": Localized(en: "waste and scrap", ja: "廃棄物・スクラップ", zh: "废料"),
    "military": Localized(en: "military", ja: "軍事", zh: "军事"),
    "semiconductor": Localized(en: "semiconductor", ja: "半導体", zh: "半导体"),
    "named-entities": Localized(en: "listed firms", ja: "リスト掲載企業", zh: "列名实体"),
  ]

  private static let units: [String: Localized] = [
    "day": Localized(en: "days", ja: "日", zh: "天"),
    "working-day": Localized(en: "working days", ja: "営業日", zh: "个工作日"),
    "month": Localized(en: "months", ja: "か月", zh: "个月"),
    "employees": Localized(en: "employees", ja: "人", zh: "人"),
  ]
}
