import KidoUnits

extension PhraseTable {
  /// Elements, stages, countries and days.
  static let exposure: [Phrase: Localized] = [
    .exposureHeading: Localized(
      en: "WHERE IT COMES FROM, BY STAGE",
      ja: "工程ごとの国・地域別構成",
      zh: "各环节来源国家和地区"
    ),
    .exposureLegend: Localized(
      en: "█ stated by suppliers   ▓ public figures   ░ unknown",
      ja: "█ 仕入先の回答   ▓ 公表値   ░ 不明",
      zh: "█ 供应商答复   ▓ 公开数据   ░ 不明"
    ),
    .exposureLimit: Localized(
      en: "EU benchmark (CRMA): at most {limit} % from one third country at each stage [{mark}]",
      ja: "EU 重要原材料法の目安：各工程で域外の一か国に {limit} % 以内 [{mark}]",
      zh: "欧盟《关键原材料法案》目标：各环节对单一第三国依赖不超过 {limit} % [{mark}]"
    ),
    .stopCounted: Localized(en: "counted on {day}", ja: "{day} 棚卸", zh: "{day} 盘点"),
    .stopUncounted: Localized(
      en: "{count|critical part|critical parts} not counted",
      ja: "重要部品 {count} 点は在庫数の記載なし",
      zh: "另有 {count} 个关键零件未盘点"
    ),
    .elementYearly: Localized(
      en: "{element}  {mass} a year ({range}) in {parts}",
      ja: "{element}  年間 {mass}（{range}）、{parts}",
      zh: "{element}  每年 {mass}（{range}），{parts}"
    ),
    .elementProduct: Localized(
      en: "{element}  {mass} in one product ({range}) in {parts}",
      ja: "{element}  1 台あたり {mass}（{range}）、{parts}",
      zh: "{element}  每台 {mass}（{range}），{parts}"
    ),
    .elementSpend: Localized(
      en: "about {money} at {price} USD/kg of element ({market}, {period}) [{marks}]",
      ja: "約 {money}（元素 1 kg あたり {price} 米ドル、{market}、{period}）[{marks}]",
      zh: "约 {money}（元素 {price} 美元/kg，{market}，{period}）[{marks}]"
    ),
    .controlledYes: Localized(
      en: "under Chinese export licence since {since} [{mark}]",
      ja: "中国の輸出許可の対象（{since} 以降）[{mark}]",
      zh: "自 {since} 起受中国出口许可管制 [{mark}]"
    ),
    .controlledNo: Localized(
      en: "not under Chinese export licence [{mark}]",
      ja: "中国の輸出許可の対象外 [{mark}]",
      zh: "不受中国出口许可管制 [{mark}]"
    ),
    .controlledMagnets: Localized(
      en: ", but magnets that hold Dy or Tb are, since {since} [{mark}]",
      ja: "。ただし Dy または Tb を含む磁石は対象（{since} 以降）[{mark}]",
      zh: "，但含 Dy 或 Tb 的磁体自 {since} 起受管制 [{mark}]"
    ),
    .controlledUnknown: Localized(
      en: "whether a Chinese licence is needed today is not known [{mark}]",
      ja: "現在、中国の輸出許可が必要かどうかは不明 [{mark}]",
      zh: "目前是否需要中国出口许可尚不明确 [{mark}]"
    ),
    .unknownOrigin: Localized(en: "unknown", ja: "不明", zh: "不明"),
    .otherPlaces: Localized(en: "other", ja: "他", zh: "其他"),
    .limitExceeded: Localized(en: "above {limit} %", ja: "{limit} % 超", zh: "超过 {limit} %"),
    .limitOpen: Localized(
      en: "may be above {limit} %",
      ja: "{limit} % 超の可能性",
      zh: "可能超过 {limit} %"
    ),
    .limitMet: Localized(en: "within {limit} %", ja: "{limit} % 以内", zh: "未超过 {limit} %"),
    .limitDomestic: Localized(en: "domestic", ja: "国内・域内", zh: "本地为主"),
    .domestic: Localized(
      en: "domestic: most comes from {place} itself, which is no third country to you.",
      ja: "国内・域内：大半が{place}のもので、貴社にとって域外ではありません。",
      zh: "本地为主：大部分来自{place}，对贵方而言不属于第三国。"
    ),
    .importsOnly: Localized(
      en:
        "imports: what {place} imports, as a rule by value and over all rare-earth compounds, metals or magnets of the customs heading, not of the one element; its own production is not counted.",
      ja: "輸入：{place}の輸入元の構成。原則として金額ベースで、元素別ではなく税関品目（希土類の化合物・金属・磁石）全体の値です。国内・域内の生産は含みません。",
      zh: "进口：{place}的进口来源构成，一般按金额、按整个税号（稀土化合物、金属或磁体）统计，并非单一元素，且不含其自产。"
    ),
    .worldMix: Localized(
      en: "world: shares of world output, where nothing closer is known of your region.",
      ja: "世界：世界生産の構成。自社地域のより近いデータがない場合に使います。",
      zh: "全球：全球产出构成，用于缺少本地区更贴切数据的情况。"
    ),
    .weightedSums: Localized(
      en:
        "Sums by element are weighted by the chance that a part holds rare earths. The list above gives each part as if it were what it is taken as, so that the two differ.",
      ja: "元素別の合計は各部品の含有確率で重み付けしています。上の一覧は判定どおりの部品だった場合の値なので、その単純合計とは一致しません。",
      zh: "各元素合计已按各零件的含有概率加权；上表各行以判定正确为前提，因此直接相加的结果不同。"
    ),
    .importsTag: Localized(en: "imports", ja: "輸入", zh: "进口"),
    .worldTag: Localized(en: "world", ja: "世界", zh: "全球"),
    .statedTag: Localized(en: "stated", ja: "回答", zh: "答复"),
    .stopsHeading: Localized(
      en: "IF EXPORT LICENCES STALL",
      ja: "輸出許可が滞った場合",
      zh: "若出口许可停滞"
    ),
    .stopRule: Localized(
      en:
        "A licence may take {working|working day|working days}, about {days|calendar day|calendar days} [{mark}]. You stop if cover is less.",
      ja: "許可審査は最長 {working} 営業日、暦日で約 {days} 日です [{mark}]。在庫がこれに満たなければラインは停止します。",
      zh: "许可审查最长 {working} 个工作日，约合 {days} 个日历日 [{mark}]。库存不足此天数即会停线。"
    ),
    .stopShort: Localized(
      en: "{line}: cover {cover|day|days}, {short|day|days} short → stops",
      ja: "{line}：在庫 {cover} 日分、{short} 日不足 → 停止",
      zh: "{line}：库存可用 {cover} 天，缺 {short} 天 → 停线"
    ),
    .stopLasts: Localized(
      en: "{line}: cover {cover|day|days}, {spare|day|days} to spare",
      ja: "{line}：在庫 {cover} 日分、{spare} 日の余裕",
      zh: "{line}：库存可用 {cover} 天，余 {spare} 天"
    ),
    .stopUnknown: Localized(
      en: "{line}: cover not stated; you stop if it is under {days|day|days}",
      ja: "{line}：在庫日数の記載なし。{days} 日未満なら停止します",
      zh: "{line}：未注明库存天数；不足 {days} 天即停线"
    ),
    .stopPart: Localized(
      en: "first to run out: {part} ({elements})",
      ja: "最初に切れる部品：{part}（{elements}）",
      zh: "最先断料：{part}（{elements}）"
    ),
    .stopCaveat: Localized(
      en: "Plain arithmetic: no partial deliveries, other sources or pooled stock.",
      ja: "単純計算です。分納、別の調達先、他部門在庫の融通は考慮していません。",
      zh: "简单推算：未考虑分批交付、其他货源及库存调剂。"
    ),
  ]
}
