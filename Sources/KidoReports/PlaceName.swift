import KidoUnits

/// Names of places on a page.
enum PlaceName {
  /// The name in a table, where space is short: "Japan", "EU", "USA".
  static func label(_ place: Place, _ language: Language) -> String {
    language == .english ? short[place.code] ?? name(place, language) : name(place, language)
  }

  private static func name(_ place: Place, _ language: Language) -> String {
    guard place == .europeanUnion else { return place.name[language] }
    return Localized(en: "EU", ja: "EU", zh: "欧盟")[language]
  }

  private static let short = [
    "USA": "USA", "GBR": "UK", "KOR": "S. Korea", "ARE": "UAE", "COD": "DR Congo",
  ]

  /// The name in a sentence: "Japan", "the EU", "the United States".
  static func inSentence(_ place: Place, _ language: Language) -> String {
    let name = name(place, language)
    return language == .english && withArticle.contains(place.code) ? "the " + name : name
  }

  /// Places whose English name takes an article in a sentence.
  private static let withArticle: Set<String> = [
    "EU27", "USA", "GBR", "NLD", "PHL", "ARE", "COD", "COG", "CAF", "DOM", "BHS", "GMB", "MDV",
    "SDN", "SLB", "SYC", "COM", "MHL",
  ]
}
