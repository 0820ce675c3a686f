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
    case .automotive: Localized(en: "automotive", ja: "自動車", zh: "汽车")
    case .wind: Localized(en: "wind power", ja: "風力発電", zh: "风电")
    case .informationTechnology: Localized(en: "IT and electronics", ja: "IT・電子機器", zh: "信息技术与电子")
    case .defence: Localized(en: "defence", ja: "防衛", zh: "国防")
    case .battery: Localized(en: "batteries", ja: "電池", zh: "电池")
    }
  }
}
