package import KidoAnswers
import KidoModels
import KidoTables
package import KidoUnits

/// Renders several risk methods side by side.
package enum RiskLensText {
  /// The page.
  package static func render(_ answer: RiskLensAnswer, language: Language) -> String {
    var page = PageLines(language)
    page.say(
      Localized(
        en:
          "Methods side by side. index: ours, {industry} in {region}, {day}. EU: supply risk as published in 2023, and ours with controls of the day. GeoPolRisk: {region}, {year}; one score for all rare earths. US: place in the draft list of 2025 by expected loss of output.",
        ja:
          "手法を並べて示します。指数：Kido の指数（{region}の{industry}、{day}）。EU：2023 年公表の供給リスクと、当日の規制を含めた Kido の計算値。GeoPolRisk：{region}、{year} 年（レアアースは全体で一つの値）。米国：2025 年案の順位（生産損失の期待値による）。",
        zh:
          "多种方法并列。指数：Kido 指数（{region}{industry}，{day}）。欧盟：2023 年公布的供应风险，以及计入当日管制的 Kido 计算值。GeoPolRisk：{region}，{year} 年（稀土合为一值）。美国：2025 年清单草案按预期产出损失的名次。"
      ),
      [
        "industry": answer.industry.name[language],
        "region": RiskName.text(answer.region, language), "day": answer.day.description,
        "year": String(answer.year),
      ]
    )
    page.blank()
    let columns: [PageLines.Column] = [
      .left(10), .right(9), .right(7), .right(13), .right(11), .right(11), .right(7),
    ]
    page.row(
      [
        Localized(en: "material", ja: "材料", zh: "材料")[language],
        Localized(en: "index", ja: "指数", zh: "指数")[language],
        Localized(en: "rank", ja: "順位", zh: "排名")[language],
        Localized(en: "EU published", ja: "EU 公表値", zh: "欧盟公布")[language],
        Localized(en: "EU, ours", ja: "EU 計算値", zh: "欧盟计算")[language], "GeoPolRisk",
        Localized(en: "US", ja: "米国", zh: "美国")[language],
      ],
      columns
    )
    func number(_ value: Double?, _ decimals: Int) -> String {
      value.map { NumberText.decimals($0, decimals) } ?? "–"
    }
    for line in answer.lines {
      page.row(
        [
          line.material, number(line.index, 0), line.rank.map(String.init) ?? "–",
          number(line.published, 1), number(line.own, 1), number(line.geoPolRisk, 2),
          line.surveyRank.map(String.init) ?? "–",
        ],
        columns
      )
    }
    page.blank()
    page.say(
      Localized(
        en: "How alike they rank (Spearman, 1: the same, 0: unrelated):",
        ja: "順位の一致度（スピアマン、1＝同じ、0＝無関係）：",
        zh: "排名一致程度（斯皮尔曼，1＝相同，0＝无关）："
      )
    )
    for agreement in answer.agreements {
      let names = agreement.methods.map { name($0)[language] }
      let value = agreement.correlation.map { NumberText.decimals($0, 2) } ?? "–"
      page.row(
        [
          names.joined(separator: Localized(en: " and ", ja: "と", zh: "与")[language]), value,
          Localized(
            en: "  \(agreement.materials) materials",
            ja: "  \(agreement.materials) 材料",
            zh: "  \(agreement.materials) 种材料"
          )[language],
        ],
        [.left(40), .right(6), .rest]
      )
    }
    if answer.region == .rest {
      page.say(
        Localized(
          en: "GeoPolRisk needs one buyer; the rest of the world is none.",
          ja: "GeoPolRisk は単一の買い手が対象のため、「その他」では計算しません。",
          zh: "GeoPolRisk 须指定单一买方，“其他”不计算。"
        )
      )
    }
    return page.text
  }

  private static func name(_ method: String) -> Localized {
    switch method {
    case "index": Localized(en: "index", ja: "指数", zh: "指数")
    case "eu": Localized(en: "EU published", ja: "EU 公表値", zh: "欧盟公布")
    case "eu-own": Localized(en: "EU, ours", ja: "EU 計算値", zh: "欧盟计算")
    default: Localized(en: "US draft list", ja: "米国案", zh: "美国草案")
    }
  }

  private struct Page: Encodable {
    struct Result: Encodable {
      let material: String
      let index: Double?
      let rank: Int?
      let euPublished: Double?
      let euOwnWithControls: Double?
      let geoPolRisk: Double?
      let usgsRank: Int?
    }
    struct Agreement: Encodable {
      let methods: [String]
      let spearman: Double?
      let materials: Int
    }
    let schema = "kido.risk-lens/1"
    let version = ProgramVersion.text
    let method = "lens"
    let industry: String
    let region: String
    let year: Int
    let asOf: String
    let results: [Result]
    let agreements: [Agreement]
  }

  /// The methods as JSON.
  package static func json(_ answer: RiskLensAnswer) -> String {
    JSONText.encode(
      Page(
        industry: answer.industry.rawValue,
        region: answer.region.code,
        year: answer.year,
        asOf: answer.day.description,
        results: answer.lines.map { line in
          Page.Result(
            material: line.material,
            index: line.index.flatMap(JSONText.number),
            rank: line.rank,
            euPublished: line.published.flatMap(JSONText.number),
            euOwnWithControls: line.own.flatMap(JSONText.number),
            geoPolRisk: line.geoPolRisk.flatMap(JSONText.number),
            usgsRank: line.surveyRank
          )
        },
        agreements: answer.agreements.map {
          Page.Agreement(
            methods: $0.methods,
            spearman: $0.correlation.flatMap(JSONText.number),
            materials: $0.materials
          )
        }
      )
    )
  }

  /// The methods as CSV.
  package static func csv(_ answer: RiskLensAnswer) -> [UInt8] {
    let header = [
      "material", "index", "rank", "eu_published", "eu_own_with_controls", "geopolrisk",
      "usgs_rank",
    ]
    func cell(_ value: Double?) -> Cell { value.map(Cell.number) ?? .empty }
    let rows = answer.lines.map { line -> [Cell] in
      [
        .text(line.material), cell(line.index), cell(line.rank.map(Double.init)),
        cell(line.published), cell(line.own), cell(line.geoPolRisk),
        cell(line.surveyRank.map(Double.init)),
      ]
    }
    return CSVWriter(mark: .byteOrderMark).write([header.map(Cell.text)] + rows)
  }
}
