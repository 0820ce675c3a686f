import KidoUnits

extension PhraseTable {
  /// Parts.
  static let parts: [Phrase: Localized] = [
    .partsHeading: Localized(
      en: "WHICH PARTS HOLD RARE EARTHS",
      ja: "レアアースを含む部品",
      zh: "含稀土的零件"
    ),
    .partsHits: Localized(
      en: "{hits} of {rows|row|rows}: {kinds}.",
      ja: "{rows} 行中 {hits} 行：{kinds}。",
      zh: "{rows} 行中有 {hits} 行：{kinds}。"
    ),
    .partsLikely: Localized(en: "{count} likely", ja: "可能性が高い {count} 行", zh: "很可能 {count} 行"),
    .partsPossible: Localized(en: "{count} possible", ja: "可能性がある {count} 行", zh: "可能 {count} 行"),
    .partsAssemblies: Localized(
      en:
        "{count|assembly is|assemblies are} counted through the rows below.",
      ja: "ほかに {count} 件の組立品は下位の行で集計しています。",
      zh: "另有 {count} 个总成按其下级各行计算。"
    ),
    .partsTraces: Localized(
      en:
        "Traces: {rows|row|rows} (ceramic capacitors, LEDs and the like) may hold about {grams} g together in one product; not listed.",
      ja: "微量：{rows} 行（積層セラミックコンデンサ、LED など）に製品 1 台あたり合計約 {grams} g。一覧には載せていません。",
      zh: "痕量：{rows} 行（片式多层陶瓷电容、LED 等）每台产品合计约 {grams} g，未列入清单。"
    ),
    .columnPart: Localized(en: "part", ja: "品番・品名", zh: "料号与名称"),
    .columnKind: Localized(en: "taken as", ja: "判定した種類", zh: "判定类别"),
    .columnGrams: Localized(en: "g each", ja: "g/個", zh: "克/件"),
    .columnYearly: Localized(en: "a year", ja: "年間", zh: "每年"),
    .columnPerProduct: Localized(en: "a product", ja: "1 台", zh: "每台"),
    .columnChance: Localized(en: "chance", ja: "含有確率", zh: "含有概率"),
    .possiblePrefix: Localized(en: "?", ja: "?", zh: "?"),
    .alternateSuffix: Localized(
      en: "alternate, not in sums",
      ja: "代替品、合計に含めず",
      zh: "替代料，不计入合计"
    ),
    .assembliesNote: Localized(
      en: "row {row}  {name}: {grams} ({range}) in one, from the rows below it",
      ja: "{row} 行目  {name}：1 個あたり {grams}（{range}、下位の行の合計）",
      zh: "第 {row} 行  {name}：每件 {grams}（{range}，下级各行合计）"
    ),
    .moreParts: Localized(
      en: "… and {count|more row|more rows}; all of them with --format csv.",
      ja: "… ほか {count} 行。すべて見るには --format csv を使います。",
      zh: "… 另有 {count} 行；使用 --format csv 可列出全部。"
    ),
    .otherCandidates: Localized(en: "or {names}", ja: "または {names}", zh: "或 {names}"),
    .evidenceDimensions: Localized(en: "size in the row", ja: "寸法の記載", zh: "行内标有尺寸"),
    .evidenceMass: Localized(en: "mass of the part", ja: "部品質量の記載", zh: "行内标有质量"),
    .evidenceBoughtByMass: Localized(en: "bought by mass", ja: "質量で購入", zh: "按质量采购"),
    .evidencePower: Localized(en: "rated power", ja: "定格出力の記載", zh: "行内标有功率"),
    .evidenceFamily: Localized(en: "typical of its kind", ja: "同種部品の標準値", zh: "同类典型值"),
    .evidenceStated: Localized(en: "stated by the supplier", ja: "仕入先の回答", zh: "供应商答复"),
    .gradeStated: Localized(en: "grade {grade}", ja: "{grade}", zh: "牌号{grade}"),
    .gradeAssumed: Localized(
      en: "grade assumed {grade}",
      ja: "グレードは{grade}と仮定",
      zh: "牌号假定为{grade}"
    ),
  ]
}
