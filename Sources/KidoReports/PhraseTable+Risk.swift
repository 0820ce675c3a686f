import KidoUnits

extension PhraseTable {
  /// The risk of the company's own materials.
  static let risk: [Phrase: Localized] = [
    .riskHeading: Localized(en: "RISK INDEX, 0 TO 100", ja: "リスク指数（0～100）", zh: "风险指数（0～100）"),
    .riskNote: Localized(
      en:
        "Hazard × exposure × lack of coping; in brackets 5–95 % of the draws. Your own stock, suppliers and output count where the input has them, else the figures of {region}. Why and what else helps: kido risk --company {input} --explain",
      ja:
        "供給側の危険度×買い手の依存度×対処力の不足。括弧内は抽出値の 5～95 %。在庫・調達先・生産額は入力にあればそれを使い、なければ{region}の値を使います。理由とほかの対策：kido risk --company {input} --explain",
      zh:
        "供应侧危险×买方依赖×应对能力不足；括号内为抽样的 5～95 %。库存、来源和产值优先采用输入数据，否则用{region}的数值。原因及其他对策：kido risk --company {input} --explain"
    ),
    .riskElement: Localized(
      en: "{element}{mark} {index} [{span}], weakest at {stage}",
      ja: "{element}{mark} {index} [{span}]、最も弱い工程は{stage}",
      zh: "{element}{mark} {index} [{span}]，最薄弱环节为{stage}"
    ),
    .riskMove: Localized(
      en: "lowers it most: {move} ({points} points, {months} months, cost {cost} % of the bill)",
      ja: "最も効く対策：{move}（{points} ポイント、効果まで {months} か月、費用は購入額の {cost} %）",
      zh: "最有效的对策：{move}（{points} 分，{months} 个月见效，成本为采购额的 {cost} %）"
    ),
    .riskInsufficient: Localized(
      en: "{element}: insufficient data, no index",
      ja: "{element}：データ不足のため指数なし",
      zh: "{element}：数据不足，无指数"
    ),
  ]
}
