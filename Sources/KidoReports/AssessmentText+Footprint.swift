import KidoAnswers
import KidoNetwork
import KidoUnits

extension AssessmentText {
  /// What the need leaves behind where it is mined, by place.
  func footprints() -> [String] {
    let shown = answer.footprints.filter { !$0.amounts.isEmpty || !$0.flags.isEmpty }
    guard !shown.isEmpty else { return [] }
    var lines = heading(.footprintHeading)
    lines += wrapped(say(.footprintNote), indent: "  ")
    for origin in shown {
      lines.append("")
      lines += wrapped(title(origin), indent: "  ")
      let amounts = origin.amounts.map { amount in
        say(
          FootprintText.phrase(amount.burden),
          [
            "range": FootprintText.tonnes(amount.tonnes) + (amount.isRecalled ? "*" : ""),
            "marks": marks([amount.source]),
          ]
        )
      }
      if !amounts.isEmpty {
        lines += wrapped(amounts.joined(separator: " · "), indent: "      ")
      }
      if !origin.flags.isEmpty {
        let flags = origin.flags.map { flag in
          bracketed(
            FootprintText.topic(flag.topic)[language],
            FootprintText.level(flag.level)[language]
          ) + (language == .english ? " " : "") + "[\(marks([flag.source]))]"
        }
        lines += wrapped(
          say(.footprintFlags, ["flags": flags.joined(separator: " · ")]),
          indent: "      "
        )
      }
    }
    let silent = answer.footprints.filter { $0.amounts.isEmpty }.map {
      PlaceName.label($0.place, language)
    }
    if !silent.isEmpty {
      lines.append("")
      let places = Array(Set(silent)).sorted().joined(separator: separator)
      lines += wrapped(say(.footprintUnknown, ["places": places]), indent: "  ")
    }
    return lines
  }

  private func bracketed(_ text: String, _ more: String) -> String {
    language == .english ? "\(text) (\(more))" : "\(text)（\(more)）"
  }

  private func title(_ origin: OriginFootprint) -> String {
    let site = FootprintText.site(origin.site)[language]
    let place = PlaceName.label(origin.place, language)
    return say(
      answer.exposure.isYearly ? .footprintYearly : .footprintProduct,
      [
        "place": site.isEmpty ? place : bracketed(place, site),
        "elements": origin.elements.map(\.symbol).joined(separator: " "),
        "oxide": FootprintText.tonnes(origin.oxideTonnes),
      ]
    )
  }
}

/// Words of the footprint by origin.
enum FootprintText {
  /// A range of tonnes, in kilograms below one tonne.
  static func tonnes(_ estimate: Estimate) -> String {
    NumberText.massRange(estimate * 1_000)
  }

  static func phrase(_ burden: OriginFootprint.Burden) -> Phrase {
    switch burden {
    case .waste: .footprintWaste
    case .radioactiveResidue: .footprintResidue
    case .carbonDioxide: .footprintCarbon
    }
  }

  /// The name of a site or kind of deposit.
  static func site(_ key: String) -> Localized {
    switch key {
    case "bayan-obo": Localized(en: "Bayan Obo", ja: "バイヤンオボー", zh: "白云鄂博")
    case "ion-clay-south-china":
      Localized(en: "ion-adsorption clay, south China", ja: "南部のイオン吸着型鉱床", zh: "南方离子吸附型稀土矿")
    case "ion-clay-myanmar":
      Localized(
        en: "ion-adsorption clay, Kachin and Shan",
        ja: "カチン州・シャン州のイオン吸着型鉱床",
        zh: "克钦邦、掸邦离子吸附型稀土矿"
      )
    case "mountain-pass": Localized(en: "Mountain Pass", ja: "マウンテンパス", zh: "芒廷帕斯")
    case "mount-weld":
      Localized(en: "Mount Weld and LAMP", ja: "マウントウェルド・LAMP", zh: "韦尔德山及 LAMP")
    case "serra-verde": Localized(en: "Serra Verde", ja: "セラベルデ", zh: "塞拉韦尔德")
    case "irel-monazite": Localized(en: "IREL monazite", ja: "IREL のモナザイト", zh: "IREL 独居石")
    case "lovozero": Localized(en: "Lovozero", ja: "ロボゼロ", zh: "洛沃泽罗")
    case "": Localized(en: "", ja: "", zh: "")
    default: Localized(en: key, ja: key, zh: key)
    }
  }

  static func topic(_ key: String) -> Localized {
    switch key {
    case "human-rights": Localized(en: "human rights", ja: "人権", zh: "人权")
    case "conflict": Localized(en: "conflict", ja: "紛争", zh: "冲突")
    case "forced-labour": Localized(en: "forced labour", ja: "強制労働", zh: "强迫劳动")
    case "child-labour": Localized(en: "child labour", ja: "児童労働", zh: "童工")
    case "radioactive": Localized(en: "radioactive residue", ja: "放射性残渣", zh: "放射性废渣")
    case "water": Localized(en: "water", ja: "水", zh: "水")
    default: Localized(en: key, ja: key, zh: key)
    }
  }

  static func level(_ key: String) -> Localized {
    switch key {
    case "high": Localized(en: "high", ja: "高", zh: "高")
    case "medium": Localized(en: "medium", ja: "中", zh: "中")
    case "low": Localized(en: "low", ja: "低", zh: "低")
    default: Localized(en: key, ja: key, zh: key)
    }
  }
}
