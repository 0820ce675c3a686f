import KidoUnits

extension PhraseTable {
  /// Fact sheets and source lists.
  static let facts: [Phrase: Localized] = [
    .factSource: Localized(en: "source", ja: "出典", zh: "来源"),
    .factEdition: Localized(en: "published", ja: "公表", zh: "发布"),
    .factLocator: Localized(en: "where", ja: "掲載箇所", zh: "位置"),
    .factConfidence: Localized(en: "how known", ja: "確度", zh: "可信度"),
    .factLicence: Localized(en: "licence", ja: "データの利用許諾", zh: "数据许可"),
    .factRetrieved: Localized(en: "read on", ja: "閲覧日", zh: "查阅日"),
    .factNote: Localized(en: "note", ja: "注記", zh: "备注"),
    .factOthers: Localized(
      en: "The same figure in other editions:",
      ja: "同じ数値の他の版：",
      zh: "同一数值的其他版本："
    ),
    .factNotFound: Localized(
      en:
        "No figure has the identifier {id}, and none holds that text. List what there is:  kido facts sources",
      ja: "識別子 {id} の数値はなく、この文字列を含む識別子もありません。収録内容の一覧：  kido facts sources",
      zh: "没有标识符为 {id} 的数值，也没有包含该文本的标识符。查看收录内容：  kido facts sources"
    ),
    .factCandidates: Localized(
      en: "{count|identifier holds|identifiers hold} \"{id}\", the newest of each series first:",
      ja: "識別子に「{id}」を含む数値は {count} 件（系列ごとに新しい順）：",
      zh: "标识符包含“{id}”的数值共 {count} 个（各系列由新到旧）："
    ),
    .factFirstCandidates: Localized(
      en:
        "{count|identifier holds|identifiers hold} \"{id}\"; the first {shown}, the newest of each series first (all of them with --format csv):",
      ja: "識別子に「{id}」を含む数値は {count} 件。系列ごとに新しい順で先頭 {shown} 件（すべて見るには --format csv）：",
      zh: "标识符包含“{id}”的数值共 {count} 个，各系列由新到旧，前 {shown} 个（使用 --format csv 可列出全部）："
    ),
    .sourcesTitle: Localized(
      en:
        "{editions|edition gives|editions give} {observations|figure|figures}; {recalled|of them is a recalled planning value|of them are recalled planning values}.",
      ja: "{editions} 件の資料（版）から {observations} 件の数値を収録。うち {recalled} 件は未確認の計画値です。",
      zh: "共 {editions} 个版本、{observations} 个数值，其中 {recalled} 个为未核实的规划值。"
    ),
    .sourcesColumns: Localized(
      en: "figures  edition                      published   licence",
      ja: "件数     版                           公表        利用許諾",
      zh: "数量     版本                         发布        许可"
    ),
    .sourcesFooter: Localized(
      en:
        "Redistribution: free, attribution (with the publisher's name), facts (single figures only).",
      ja: "再配布：free（自由）、attribution（出典表示）、facts（個別の数値の引用のみ）。",
      zh: "再分发：free（自由）、attribution（须注明来源）、facts（仅限引用单个数值）。"
    ),
  ]
}
