import KidoUnits

extension PhraseTable {
  /// Suppliers, unknowns and questions.
  static let questions: [Phrase: Localized] = [
    .ancestorsHeading: Localized(
      en: "SEVERAL SUPPLIERS, ONE PLANT",
      ja: "複数の仕入先が依存する同一拠点",
      zh: "多家供应商依赖同一工厂"
    ),
    .ancestorPair: Localized(
      en: "{suppliers} both depend on {site} ({place}) for {stage}; {count|part|parts}: {parts}",
      ja: "{suppliers}はいずれも{stage}を{site}（{place}）に依存。対象品番（{count} 件）：{parts}",
      zh: "{suppliers}的{stage}环节均依赖{site}（{place}）；涉及料号（{count} 个）：{parts}"
    ),
    .ancestorLine: Localized(
      en: "{suppliers} all depend on {site} ({place}) for {stage}; {count|part|parts}: {parts}",
      ja: "{suppliers}はいずれも{stage}を{site}（{place}）に依存。対象品番（{count} 件）：{parts}",
      zh: "{suppliers}的{stage}环节均依赖{site}（{place}）；涉及料号（{count} 个）：{parts}"
    ),
    .unknownsHeading: Localized(
      en: "WHAT IS NOT KNOWN",
      ja: "わかっていないこと",
      zh: "尚不清楚的事项"
    ),
    .unknownOrigins: Localized(
      en:
        "{count} of {all|part|parts}: no supplier has stated where the rare earths were separated.",
      ja: "{all} 部品中 {count} 部品：レアアースの分離・精製の場所について仕入先の回答がありません。",
      zh: "{all} 个零件中有 {count} 个：供应商未说明稀土的冶炼分离地。"
    ),
    .unknownMasses: Localized(
      en:
        "{count} of {all|part|parts}: the mass of magnet or material is only that typical of the kind.",
      ja: "{all} 部品中 {count} 部品：磁石または材料の質量は、同種部品の標準値によるものです。",
      zh: "{all} 个零件中有 {count} 个：磁体或材料的质量仅为同类典型值。"
    ),
    .unknownGrades: Localized(
      en:
        "{count} of {all|part|parts}: no magnet grade is stated, so Dy and Tb are assumed from the usual grade.",
      ja: "{all} 部品中 {count} 部品：磁石のグレードの記載がなく、Dy と Tb は一般的なグレードによる仮定です。",
      zh: "{all} 个零件中有 {count} 个：未注明磁体牌号，Dy 和 Tb 按常用牌号假定。"
    ),
    .unknownChance: Localized(
      en: "{count} of {all|part|parts} may turn out to hold no rare earths at all.",
      ja: "{all} 部品中 {count} 部品は、レアアースを含まない可能性があります。",
      zh: "{all} 个零件中有 {count} 个也可能完全不含稀土。"
    ),
    .unknownVolume: Localized(
      en:
        "No yearly volume is stated: masses are those of one product. Give it with --volume or in company.yaml.",
      ja: "年間数量の記載がないため、質量は製品 1 台あたりです。--volume または company.yaml で指定できます。",
      zh: "未注明年产量，质量按每台产品计。可用 --volume 或在 company.yaml 中注明。"
    ),
    .unknownLines: Localized(
      en: "No yearly volume is stated for {lines}: nothing is counted for it.",
      ja: "{lines} の年間数量の記載がないため、集計に含めていません。",
      zh: "{lines} 未注明年产量，未计入合计。"
    ),
    .unknownCover: Localized(
      en:
        "No stock is stated. Give days of cover with --cover-days, in company.yaml, or parts on hand in stock.csv.",
      ja: "在庫の記載がありません。--cover-days または company.yaml で在庫日数を、stock.csv で在庫数を指定できます。",
      zh: "未注明库存。可用 --cover-days 或在 company.yaml 中注明库存天数，也可在 stock.csv 中填写现有数量。"
    ),
    .unknownMargin: Localized(
      en:
        "No contribution margin is stated: the money at stake is not known. Give it with --margin or in company.yaml.",
      ja: "限界利益の記載がないため、影響額は不明です。--margin または company.yaml で指定できます。",
      zh: "未注明边际贡献，因此受影响金额不明。可用 --margin 或在 company.yaml 中注明。"
    ),
    .unknownStatements: Localized(
      en: "No supplier has stated anything yet: all origins are public figures, none is yours.",
      ja: "仕入先の回答がまだないため、国・地域の構成はすべて公表値であり、自社の実績ではありません。",
      zh: "尚无供应商答复：来源构成均为公开数据，并非本企业实际情况。"
    ),
    .questionsHeading: Localized(
      en: "QUESTIONS TO SEND, BY SUPPLIER; NUMBER 1 CHANGES MOST",
      ja: "仕入先に送る質問（仕入先別。番号は回答の影響が大きい順）",
      zh: "应向供应商提出的问题（按供应商分列，编号按答复影响由大到小）"
    ),
    .questionTo: Localized(en: "To {supplier}", ja: "{supplier} 御中", zh: "致 {supplier}"),
    .questionNoSupplier: Localized(
      en: "To suppliers that the list does not name",
      ja: "部品表に記載のない仕入先 御中",
      zh: "致清单未注明的供应商"
    ),
    .questionHolds: Localized(
      en: "Does {part} hold a rare-earth magnet or another rare-earth material? Which elements?",
      ja: "{part}に希土類磁石その他のレアアース材料は使われていますか。含まれる元素もお知らせください。",
      zh: "{part}是否含有稀土永磁体或其他稀土材料？含哪些元素？"
    ),
    .questionMass: Localized(
      en: "How many grams of magnet (or rare-earth material) are in one {part}?",
      ja: "{part}1 個に使われる磁石（またはレアアース材料）は何 g ですか。",
      zh: "每件{part}含磁体（或稀土材料）多少克？"
    ),
    .questionGrade: Localized(
      en: "Which magnet grade is in {part}, and how much Dy and Tb in percent by weight?",
      ja: "{part}に使われる磁石のグレードと、Dy・Tb の含有率（質量 %）をお知らせください。",
      zh: "{part}使用何种磁体牌号？Dy、Tb 的质量分数各是多少？"
    ),
    .questionOriginOfMaterial: Localized(
      en:
        "In which plants and countries were the rare earths ({elements}) of {part} mined, separated and processed further?",
      ja: "{part}に使われるレアアース（{elements}）の採掘、分離・精製、その後の加工は、それぞれどの国・地域のどの拠点で行われましたか。",
      zh: "{part}所用稀土（{elements}）的开采、冶炼分离及后续加工分别在哪个国家和地区、哪家工厂完成？"
    ),
    .questionOrigin: Localized(
      en:
        "In which plants and countries were the rare earths ({elements}) of {part} separated and made into metal, and the magnet made?",
      ja: "{part}に使われるレアアース（{elements}）の分離・精製、金属製造、磁石製造は、それぞれどの国・地域のどの拠点で行われましたか。",
      zh: "{part}所用稀土（{elements}）的冶炼分离、金属制备和磁体制造分别在哪个国家和地区、哪家工厂完成？"
    ),
  ]
}
