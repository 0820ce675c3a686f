import KidoUnits

/// The texts behind ``Phrase``, by section of a page.
enum PhraseTable {
  /// Page frame and headline.
  static let frame: [Phrase: Localized] = [
    .titleAssess: Localized(
      en: "Where do we stand? {name}",
      ja: "現在地：{name}",
      zh: "现状评估：{name}"
    ),
    .inventedFigures: Localized(
      en: "Example: the company and its figures are invented; the facts are real.",
      ja: "例示：企業とその数値は架空です。引用した事実は実在の資料に基づきます。",
      zh: "示例：企业及其数值为虚构，所引用的事实来自真实资料。"
    ),
    .asOfDay: Localized(
      en: "As known on {day}.",
      ja: "{day} 時点で公表されていた情報に基づきます。",
      zh: "依据 {day} 之前已公布的信息。"
    ),
    .noRareEarths: Localized(
      en:
        "None of {rows|row|rows} names a part that is known to hold rare earths. Bought assemblies may still hide magnets: ask about motors, fans, speakers and sensors that are not listed by name.",
      ja:
        "{rows} 行を調べましたが、レアアースを含むことが知られている部品は見つかりませんでした。購入アセンブリの内部に磁石が隠れている場合があります。名称に現れないモーター、ファン、スピーカー、センサーを仕入先に確認してください。",
      zh: "已检查 {rows} 行，未发现已知含稀土的零件。外购总成内部仍可能藏有磁体，请向供应商确认名称中未体现的电机、风扇、扬声器和传感器。"
    ),
    .noRareEarthsWithTraces: Localized(
      en:
        "None of {rows|row|rows} names a part that holds more than traces of rare earths. {traces|row|rows} (ceramic capacitors, LEDs and the like) may hold about {grams} g together.",
      ja:
        "{rows} 行を調べましたが、微量を超えるレアアースを含む部品は見つかりませんでした。{traces} 行（積層セラミックコンデンサ、LED など）に、合計で約 {grams} g の微量が含まれる可能性があります。",
      zh: "已检查 {rows} 行，未发现稀土含量超过痕量的零件。其中 {traces} 行（片式多层陶瓷电容、LED 等）合计可能含约 {grams} g。"
    ),
    .headlineYearly: Localized(
      en: "{element} is in {parts}, {mass} a year ({range}); {origin}.",
      ja: "{element}は {parts}に含まれ、年間 {mass}（{range}）。{origin}。",
      zh: "{parts}含 {element}，每年 {mass}（{range}）；{origin}。"
    ),
    .headlineProduct: Localized(
      en: "{element} is in {parts}, {mass} in one product ({range}); {origin}.",
      ja: "{element}は {parts}に含まれ、製品 1 台あたり {mass}（{range}）。{origin}。",
      zh: "{parts}含 {element}，每台产品 {mass}（{range}）；{origin}。"
    ),
    .headlineAbroad: Localized(
      en: "{share} % of its {stage} is in {place}",
      ja: "その{stage}の {share} % が{place}です",
      zh: "其{stage}环节 {share} % 来自{place}"
    ),
    .headlineHome: Localized(
      en:
        "most of it comes from {home} itself, and of other countries {place} holds most, {share} % of its {stage}",
      ja: "大半は{home}のもので、それ以外で最大の割合は{stage}の{place}、{share} %です",
      zh: "大部分来自{home}，其余国家和地区中占比最大的是{stage}环节的{place}（{share} %）"
    ),
    .headlineUnknown: Localized(
      en: "where it comes from is not known",
      ja: "国・地域の構成は不明です",
      zh: "其来源国家和地区不明"
    ),
    .headlineControlled: Localized(
      en: "Its export from China needs a licence (since {since}).",
      ja: "中国からの輸出には許可が必要です（{since} 以降）。",
      zh: "自 {since} 起，从中国出口须取得许可。"
    ),
    .headlineMargin: Localized(
      en: "Lines that need elements under licence earn {controlled} of contribution a year.",
      ja: "許可対象の元素を使うラインの限界利益は年間 {controlled}です。",
      zh: "使用管制元素的产线每年边际贡献为 {controlled}。"
    ),
    .headlineCountryMargin: Localized(
      en: "Sectors that need elements under licence add {controlled} of value a year.",
      ja: "許可対象の元素を使う部門の付加価値は年間 {controlled}です。",
      zh: "使用管制元素的部门每年创造增加值 {controlled}。"
    ),
    .headlineStop: Localized(
      en:
        "If licences take their full {licence|day|days}, {line} can go on for {cover|day|days} only.",
      ja: "許可審査が上限の {licence} 日かかると、{line}は {cover} 日で停止します。",
      zh: "若许可审查用满 {licence} 天，{line}将在 {cover} 天后停线。"
    ),
    .headlineLasts: Localized(
      en:
        "Cover of {cover|day|days} outlasts a licence review of {licence|day|days}.",
      ja: "在庫 {cover} 日分は、許可審査の上限 {licence} 日を上回ります。",
      zh: "库存可用 {cover} 天，长于许可审查上限 {licence} 天。"
    ),
    .headlineRecalled: Localized(
      en:
        "Of these figures, {mass} % of the mass and {origin} % of the country share rest on planning values that no source confirms yet.",
      ja: "このうち質量の {mass} %、国・地域の割合の {origin} % は、出典で未確認の計画値に基づきます。",
      zh: "上述用量的 {mass} %、国家和地区占比的 {origin} % 依据尚未核实的规划值。"
    ),
    .headlineRecalledMass: Localized(
      en:
        "Of these figures, {mass} % of the mass rests on planning values that no source confirms yet.",
      ja: "このうち質量の {mass} % は、出典で未確認の計画値に基づきます。",
      zh: "上述用量的 {mass} % 依据尚未核实的规划值。"
    ),
    .headlineRecalledOrigin: Localized(
      en:
        "Of these figures, {origin} % of the country share rests on planning values that no source confirms yet.",
      ja: "このうち国・地域の割合の {origin} % は、出典で未確認の計画値に基づきます。",
      zh: "上述国家和地区占比的 {origin} % 依据尚未核实的规划值。"
    ),
    .bareLine: Localized(en: "production", ja: "生産ライン", zh: "产线"),
    .noticesHeading: Localized(en: "READING THE FILES", ja: "ファイルの読み込み", zh: "文件读取"),
    .refusedSummary: Localized(
      en: "{refused|row was|rows were} refused; the rest was used.",
      ja: "{refused} 行を読み込めませんでした。残りの行は使用しています。",
      zh: "有 {refused} 行被拒绝，其余各行已采用。"
    ),
    .sourcesHeading: Localized(en: "SOURCES", ja: "出典", zh: "来源"),
    .sourcesHint: Localized(
      en: "Any figure:  kido facts show ID",
      ja: "各数値の詳細：  kido facts show ID",
      zh: "查看任一数值：  kido facts show ID"
    ),
    .sourcesMore: Localized(
      en: "… and {count} more; all of them with --format json.",
      ja: "… ほか {count} 件。すべての出典は --format json で出力します。",
      zh: "… 另有 {count} 条；使用 --format json 可列出全部。"
    ),
    .standInNote: Localized(
      en:
        "{count|figure stands|figures stand} in from later editions, for periods that had ended 18 months before.",
      ja: "{count} 件は、18 か月以上前に終わった期間について、後年の版の数値で代用しています。",
      zh: "有 {count} 个数值以后续版本代用，仅限已结束 18 个月以上的期间。"
    ),
    .initDone: Localized(
      en:
        "Made {folder} with {files}. Replace the example figures, then run:  kido assess {folder}",
      ja: "{folder} を作成しました（{files}）。記入例を実際の値に書き換えてから、次を実行してください：  kido assess {folder}",
      zh: "已创建 {folder}（{files}）。请将示例数值换成实际数值，然后运行：  kido assess {folder}"
    ),
    .demoIntro: Localized(
      en: "This is the sample company. Now try your own parts list:  kido assess your-parts.xlsx",
      ja: "これは見本の企業です。次は自社の部品表でお試しください：  kido assess 部品表.xlsx",
      zh: "以上为示例企业。接下来请用自己的物料清单试试：  kido assess 物料清单.xlsx"
    ),
  ]
}
