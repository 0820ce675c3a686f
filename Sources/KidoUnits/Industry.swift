/// The five industries whose exposure Kido compares.
public enum Industry: String, CaseIterable, Sendable, Hashable {
  case automotive = "auto"
  case wind
  case informationTechnology = "it"
  case defence
  case battery

  /// The name in three languages.
  public var name: Localized {
    switch self {
    case .automotive: Localized(en: "cars", ja: "自動車", zh: "汽车")
    case .wind: Localized(en: "wind power", ja: "風力発電", zh: "风电")
    case .informationTechnology: Localized(en: "electronics", ja: "IT・電子機器", zh: "电子信息")
    case .defence: Localized(en: "defence and space", ja: "防衛・宇宙", zh: "国防与航天")
    case .battery: Localized(en: "batteries and catalysts", ja: "電池・触媒", zh: "电池与催化剂")
    }
  }
}
