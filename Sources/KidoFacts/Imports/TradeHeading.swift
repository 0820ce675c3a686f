package import KidoUnits

/// The customs headings that Kido follows, by their six digits.
package enum TradeHeading {
  /// Rare earths: metals, cerium compounds, other compounds; and metal magnets of every kind.
  package static let rareEarths: [Int] = [280_530, 284_610, 284_690, 850_511]

  /// Rare metals, their compounds, ores and ferro-alloys.
  package static let rareMetals: [Int] = [
    250_410, 250_490, 260_200, 260_300, 260_400, 260_500, 261_100, 261_310, 261_390, 261_590,
    261_710, 280_450, 280_490, 282_010, 282_090, 282_200, 282_520, 282_530, 282_540, 282_560,
    282_570, 282_580, 283_691, 284_130, 284_180, 720_211, 720_219, 720_260, 720_270, 720_280,
    720_291, 720_292, 720_293, 720_299, 750_210, 750_220, 810_110, 810_194, 810_196, 810_197,
    810_210, 810_294, 810_297, 810_320, 810_310, 810_330, 810_411, 810_419, 810_420, 810_430,
    810_520, 810_510, 810_590, 810_530, 810_600, 811_010, 811_020, 811_100, 811_211, 811_230,
    811_292, 811_299, 380_110,
  ]

  /// All headings followed.
  package static let followed: Set<Int> = Set(rareEarths + rareMetals)

  /// The name of a heading of the rare earths in three languages; the digits for others.
  package static func name(_ heading: Int) -> Localized {
    switch heading {
    case 280_530:
      Localized(en: "rare-earth metals (280530)", ja: "希土類金属（280530）", zh: "稀土金属（280530）")
    case 284_610:
      Localized(en: "cerium compounds (284610)", ja: "セリウム化合物（284610）", zh: "铈化合物（284610）")
    case 284_690:
      Localized(
        en: "other rare-earth compounds (284690)",
        ja: "その他の希土類化合物（284690）",
        zh: "其他稀土化合物（284690）"
      )
    case 850_511:
      Localized(
        en: "metal permanent magnets (850511)",
        ja: "金属製永久磁石（850511）",
        zh: "金属永磁体（850511）"
      )
    default: Localized(en: String(heading), ja: String(heading), zh: String(heading))
    }
  }
}
