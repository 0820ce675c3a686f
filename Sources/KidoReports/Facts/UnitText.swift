import KidoUnits

/// Units and bases of the fact format in the words of a reader's language.
enum UnitText {
  /// A unit: "day" as days, 日 or 天; "%/year" as %/年.
  ///
  /// Symbols, and units that are sentences, stay as published. `count` is the number before the unit, for
  /// the English plural; nil where there is none.
  static func unit(_ unit: String, count: Double? = nil, _ language: Language) -> String {
    guard language != .english else {
      guard let one = plurals.first(where: { $0.key == unit || $0.value == unit }) else {
        return unit
      }
      return count == 1 ? one.key : one.value
    }
    var text = ""
    var word = ""
    for letter in unit + " " {
      if letter.isASCII, letter.isLetter {
        word.append(letter)
        continue
      }
      if !word.isEmpty {
        // One longer word that is not known makes the unit a sentence.
        guard let known = words[word.lowercased()]?[language] ?? (word.count <= 4 ? word : nil)
        else { return unit }
        text += known
        word = ""
      }
      text.append(letter)
    }
    text.removeLast()
    return text
  }

  /// A basis: "oxide" as 酸化物 or 氧化物, "REO" as it is.
  static func basis(_ basis: String, _ language: Language) -> String {
    guard language != .english else { return basis }
    return bases[basis]?[language] ?? basis
  }

  private static let plurals = [
    "day": "days", "month": "months", "year": "years", "hour": "hours",
    "working-day": "working-days",
  ]

  private static let words: [String: Localized] = {
    let one: [String: Localized] = [
      "day": Localized(en: "day", ja: "日", zh: "天"),
      "month": Localized(en: "month", ja: "か月", zh: "个月"),
      "year": Localized(en: "year", ja: "年", zh: "年"),
      "hour": Localized(en: "hour", ja: "時間", zh: "小时"),
      "unit": Localized(en: "unit", ja: "個", zh: "件"),
      "vehicle": Localized(en: "vehicle", ja: "台", zh: "辆"),
      "motor": Localized(en: "motor", ja: "モータ", zh: "电机"),
      "magnet": Localized(en: "magnet", ja: "磁石", zh: "磁体"),
      "lamp": Localized(en: "lamp", ja: "灯", zh: "灯"),
      "device": Localized(en: "device", ja: "台", zh: "台"),
      "index": Localized(en: "index", ja: "指数", zh: "指数"),
      "million": Localized(en: "million", ja: "百万", zh: "百万"),
      "billion": Localized(en: "billion", ja: "十億", zh: "十亿"),
      "working": Localized(en: "working", ja: "営業", zh: "工作"),
      "death": Localized(en: "death", ja: "人（死亡）", zh: "人（死亡）"),
      "site": Localized(en: "site", ja: "か所", zh: "处"),
      "location": Localized(en: "location", ja: "か所", zh: "处"),
      "time": Localized(en: "time", ja: "倍", zh: "倍"),
      "stop": Localized(en: "stop", ja: "件の停止", zh: "次停工"),
      "mile": Localized(en: "mile", ja: "マイル", zh: "英里"),
      "yr": Localized(en: "yr", ja: "年", zh: "年"),
    ]
    var all = one
    for (word, text) in one { all[word + "s"] = text }
    all["companies"] = Localized(en: "companies", ja: "社", zh: "家")
    return all
  }()

  private static let bases: [String: Localized] = [
    "oxide": Localized(en: "oxide", ja: "酸化物", zh: "氧化物"),
    "metal": Localized(en: "metal", ja: "金属", zh: "金属"),
    "alloy": Localized(en: "alloy", ja: "合金", zh: "合金"),
    "magnet": Localized(en: "magnet", ja: "磁石", zh: "磁体"),
    "element": Localized(en: "element", ja: "元素量", zh: "元素量"),
    "gross": Localized(en: "gross", ja: "製品重量", zh: "实物量"),
    "carbonate": Localized(en: "carbonate", ja: "炭酸塩", zh: "碳酸盐"),
    "concentrate": Localized(en: "concentrate", ja: "精鉱", zh: "精矿"),
    "ore": Localized(en: "ore", ja: "鉱石", zh: "矿石"),
    "value": Localized(en: "value", ja: "金額", zh: "金额"),
    "import-value": Localized(en: "import-value", ja: "輸入額", zh: "进口额"),
    "import-mass": Localized(en: "import-mass", ja: "輸入量", zh: "进口量"),
    "vehicles": Localized(en: "vehicles", ja: "自動車", zh: "汽车"),
    "with-vat": Localized(en: "with-vat", ja: "税込", zh: "含税"),
    "without-vat": Localized(en: "without-vat", ja: "税抜", zh: "不含税"),
    "oxide-without-vat": Localized(en: "oxide-without-vat", ja: "酸化物・税抜", zh: "氧化物，不含税"),
    "oxide-vat-unknown": Localized(
      en: "oxide-vat-unknown",
      ja: "酸化物・税の扱い不明",
      zh: "氧化物，含税与否不明"
    ),
    "metal-vat-unknown": Localized(
      en: "metal-vat-unknown",
      ja: "金属・税の扱い不明",
      zh: "金属，含税与否不明"
    ),
    "alloy-vat-unknown": Localized(
      en: "alloy-vat-unknown",
      ja: "合金・税の扱い不明",
      zh: "合金，含税与否不明"
    ),
  ]
}
