import KidoUnits

/// Names of the rare earths in three languages.
enum ElementName {
  /// The symbol with the name: "Dy (dysprosium)", "Dy（ジスプロシウム）", "Dy（镝）".
  static func text(_ element: RareEarth, _ language: Language) -> String {
    let name = name(element)[language]
    return language == .english ? "\(element.symbol) (\(name))" : "\(element.symbol)（\(name)）"
  }

  /// The name.
  static func name(_ element: RareEarth) -> Localized {
    switch element {
    case .scandium: Localized(en: "scandium", ja: "スカンジウム", zh: "钪")
    case .yttrium: Localized(en: "yttrium", ja: "イットリウム", zh: "钇")
    case .lanthanum: Localized(en: "lanthanum", ja: "ランタン", zh: "镧")
    case .cerium: Localized(en: "cerium", ja: "セリウム", zh: "铈")
    case .praseodymium: Localized(en: "praseodymium", ja: "プラセオジム", zh: "镨")
    case .neodymium: Localized(en: "neodymium", ja: "ネオジム", zh: "钕")
    case .promethium: Localized(en: "promethium", ja: "プロメチウム", zh: "钷")
    case .samarium: Localized(en: "samarium", ja: "サマリウム", zh: "钐")
    case .europium: Localized(en: "europium", ja: "ユウロピウム", zh: "铕")
    case .gadolinium: Localized(en: "gadolinium", ja: "ガドリニウム", zh: "钆")
    case .terbium: Localized(en: "terbium", ja: "テルビウム", zh: "铽")
    case .dysprosium: Localized(en: "dysprosium", ja: "ジスプロシウム", zh: "镝")
    case .holmium: Localized(en: "holmium", ja: "ホルミウム", zh: "钬")
    case .erbium: Localized(en: "erbium", ja: "エルビウム", zh: "铒")
    case .thulium: Localized(en: "thulium", ja: "ツリウム", zh: "铥")
    case .ytterbium: Localized(en: "ytterbium", ja: "イッテルビウム", zh: "镱")
    case .lutetium: Localized(en: "lutetium", ja: "ルテチウム", zh: "镥")
    }
  }
}

/// A number of parts in words.
enum PartCount {
  /// "1 part", "2 parts", "2 部品", "2 个零件".
  static func text(_ count: Int, _ language: Language) -> String {
    switch language {
    case .english: Plural.text(count, "part", "parts")
    case .japanese: "\(count) 部品"
    case .chinese: "\(count) 个零件"
    }
  }
}
