import KidoUnits

extension PhraseTable {
  /// What the need leaves behind where it is mined.
  static let footprint: [Phrase: Localized] = [
    .footprintHeading: Localized(
      en: "WHAT IT LEAVES BEHIND, ESTIMATED BY ORIGIN",
      ja: "採掘地に残る負荷（産地別の推計）",
      zh: "留在开采地的影响（按产地估算）"
    ),
    .footprintNote: Localized(
      en:
        "Estimated: published factors per tonne of oxide times your need from each origin, shared by mass; losses on the way are not added. \"*\" marks a planning value. Suppliers' evidence will replace it.",
      ja: "推計：酸化物 1 t 当たりの公表係数に産地別の必要量を掛けたもの（質量配分、途中の損失は含まず）。「*」は計画値です。仕入先の証拠があれば置き換えます。",
      zh: "估算：按每吨氧化物的公布系数乘以各产地需求量（按质量分摊，未计途中损失）。“*”为规划值。取得供应商证据后将替换。"
    ),
    .footprintYearly: Localized(
      en: "{place}: {oxide} of oxide a year ({elements})",
      ja: "{place}：酸化物で年 {oxide}（{elements}）",
      zh: "{place}：氧化物每年 {oxide}（{elements}）"
    ),
    .footprintProduct: Localized(
      en: "{place}: {oxide} of oxide in one product ({elements})",
      ja: "{place}：製品 1 台当たり酸化物 {oxide}（{elements}）",
      zh: "{place}：每台产品氧化物 {oxide}（{elements}）"
    ),
    .footprintWaste: Localized(
      en: "waste rock and tailings {range} [{marks}]",
      ja: "廃石・尾鉱 {range} [{marks}]",
      zh: "废石和尾矿 {range} [{marks}]"
    ),
    .footprintResidue: Localized(
      en: "radioactive residue {range} [{marks}]",
      ja: "放射性残渣 {range} [{marks}]",
      zh: "放射性废渣 {range} [{marks}]"
    ),
    .footprintCarbon: Localized(
      en: "CO2e {range} [{marks}]",
      ja: "CO2 換算 {range} [{marks}]",
      zh: "CO2 当量 {range} [{marks}]"
    ),
    .footprintFlags: Localized(
      en: "risk flags: {flags}",
      ja: "リスクの指摘：{flags}",
      zh: "风险提示：{flags}"
    ),
    .footprintUnknown: Localized(
      en: "No factor at hand for: {places}.",
      ja: "係数が手元にない産地：{places}。",
      zh: "手头没有系数的产地：{places}。"
    ),
  ]
}
