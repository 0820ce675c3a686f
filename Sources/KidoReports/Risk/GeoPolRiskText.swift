package import KidoAnswers
import KidoFacts
import KidoModels
import KidoTables
package import KidoUnits

/// Renders GeoPolRisk scores.
package enum GeoPolRiskText {
  /// The page.
  package static func render(_ answer: GeoPolRiskAnswer, language: Language) -> String {
    var page = PageLines(language)
    page.say(convention(answer.convention))
    page.blank()
    let columns: [PageLines.Column] = [
      .left(9), .left(language == .english ? 14 : 12), .right(5), .right(8), .right(6), .right(7),
      .right(8), .right(9), .rest,
    ]
    page.row(
      [
        Localized(en: "material", ja: "材料", zh: "材料")[language],
        Localized(en: "buyer", ja: "買い手", zh: "买方")[language],
        Localized(en: "year", ja: "年", zh: "年份")[language],
        Localized(en: "score", ja: "スコア", zh: "得分")[language],
        Localized(en: "HHI", ja: "HHI", zh: "HHI")[language],
        Localized(en: "import", ja: "輸入", zh: "进口")[language],
        Localized(en: "USD/kg", ja: "USD/kg", zh: "USD/kg")[language],
        Localized(en: "kg Cu/kg", ja: "kgCu/kg", zh: "kgCu/kg")[language],
        Localized(en: "  note", ja: "  備考", zh: "  备注")[language],
      ],
      columns
    )
    for line in answer.lines {
      func number(_ value: Double?, _ digits: Int = 3) -> String {
        value.map { NumberText.plain($0, digits: digits) } ?? "–"
      }
      page.row(
        [
          line.material, PlaceName.label(line.region, language), String(line.year),
          number(line.score?.score), number(line.herfindahl, 2), number(line.score?.importRisk, 2),
          number(line.score?.price), number(line.score?.factor),
          "  " + note(line)[language],
        ],
        columns
      )
    }
    page.blank()
    page.say(
      Localized(
        en:
          "score = HHI × import risk, 0 to 1; import risk weighs each partner's share by political instability; USD/kg is the mean value of imports; kg Cu/kg divides score × price by the constant of the published program for copper.",
        ja:
          "スコア＝HHI×輸入リスク（0～1）。輸入リスクは相手国の比率を政治的不安定性で重み付けした値。USD/kg は輸入の平均単価。kgCu/kg はスコア×単価を公表プログラムの銅の定数で割った値。",
        zh:
          "得分＝HHI×进口风险（0～1）。进口风险按政治不稳定性对来源份额加权；USD/kg 为进口均价；kgCu/kg 为得分×单价除以公布程序中的铜常数。"
      )
    )
    let sources = Set(answer.lines.flatMap(\.sources).map { $0.split(separator: "@").last ?? "" })
    let keys = sources.filter { !$0.isEmpty }.sorted().joined(separator: ", ")
    if !keys.isEmpty {
      page.say(Localized(en: "Editions: ", ja: "出典の版：", zh: "数据版本：")[language] + keys)
    }
    return page.text
  }

  private static func convention(_ convention: GeoPolRisk.Convention) -> Localized {
    switch convention {
    case .kido:
      Localized(
        en:
          "GeoPolRisk, our convention: a partner without an indicator is left out and named, own output counts at the traded stage (separation), imports without a mass add to nothing.",
        ja:
          "GeoPolRisk（Kido の計算条件）：指標のない相手国は除いて名前を示し、自国生産は取引と同じ段階（分離・精製）で数え、質量不明の輸入は加えません。",
        zh:
          "GeoPolRisk（Kido 口径）：缺指标的来源国剔除并列出，本国产出按贸易环节（冶炼分离）计，无重量的进口不计。"
      )
    case .peer:
      Localized(
        en:
          "GeoPolRisk, as the published program counts: 0.5 for partners without an indicator, 0 inside a union, own mine output, imports without a mass in the price only.",
        ja:
          "GeoPolRisk（公表プログラムの計算条件）：指標のない相手国は 0.5、域内貿易は 0、自国生産は鉱山段階、質量不明の輸入は単価にのみ算入。",
        zh:
          "GeoPolRisk（公布程序口径）：缺指标的来源国取 0.5，联盟内部取 0，本国产出按矿山计，无重量的进口只计入价格。"
      )
    }
  }

  private static func note(_ line: GeoPolRiskAnswer.Line) -> Localized {
    guard let score = line.score else { return reason(line) }
    let gaps = score.partnersWithoutIndicator.map(\.code)
    guard !gaps.isEmpty else { return Localized(en: "", ja: "", zh: "") }
    let list = gaps.prefix(4).joined(separator: " ") + (gaps.count > 4 ? " …" : "")
    let share = NumberText.percent(score.coverage)
    return Localized(
      en: "no indicator: \(list); \(share) % covered",
      ja: "指標なし：\(list)、網羅率 \(share) %",
      zh: "缺指标：\(list)，覆盖 \(share) %"
    )
  }

  /// Why there is no score, in three languages.
  private static func reason(_ line: GeoPolRiskAnswer.Line) -> Localized {
    switch line.reason {
    case "unknown-material":
      let known = RiskMaterial.names.joined(separator: " ")
      return Localized(
        en: "not a material of this method: \(known)",
        ja: "この手法の対象外（対象：\(known)）",
        zh: "不属于该方法的材料（可用：\(known)）"
      )
    case "no-heading-of-its-own":
      return Localized(
        en: "no score: no customs heading of its own",
        ja: "算出不可：単独の品目番号がありません",
        zh: "无得分：没有单独的税则号"
      )
    case "no-production-data":
      return Localized(
        en: "no score: no production by country",
        ja: "算出不可：国別生産のデータがありません",
        zh: "无得分：缺分国产量数据"
      )
    case "no-governance-data":
      return Localized(
        en: "no score: no governance indicator of that year",
        ja: "算出不可：その年のガバナンス指標がありません",
        zh: "无得分：缺该年治理指标"
      )
    default:
      let last = line.lastYearWithTrade
      return last.map {
        Localized(
          en: "no score: no trade data (last year at hand: \($0))",
          ja: "算出不可：貿易データなし（手元の最終年：\($0)）",
          zh: "无得分：无贸易数据（最后年份：\($0)）"
        )
      }
        ?? Localized(
          en: "no score: no trade data at hand; import BACI",
          ja: "算出不可：貿易データなし（BACI を取り込んでください）",
          zh: "无得分：手头无贸易数据，请导入 BACI"
        )
    }
  }

  private struct Page: Encodable {
    struct Result: Encodable {
      let material: String
      let region: String
      let year: Int
      let score: Double?
      let factor: Double?
      let hhi: Double?
      let importRisk: Double?
      let priceUSDPerKg: Double?
      let importedT: Double?
      let domesticT: Double?
      let domesticStage: String
      let coverage: Double?
      let partnersWithoutIndicator: [String]
      let reason: String
      let lastYearWithTrade: Int?
      let sources: [String]
    }
    let schema = "kido.risk-geopolrisk/1"
    let version = ProgramVersion.text
    let asOf: String
    let method = "geopolrisk"
    let convention: String
    let results: [Result]
  }

  /// The scores as JSON, with all their digits.
  package static func json(_ answer: GeoPolRiskAnswer) -> String {
    JSONText.encode(
      Page(
        asOf: (answer.asOf ?? answer.today).description,
        convention: answer.convention.rawValue,
        results: answer.lines.map { line in
          Page.Result(
            material: line.material,
            region: line.region.code,
            year: line.year,
            score: line.score?.score,
            factor: line.score?.factor,
            hhi: line.herfindahl,
            importRisk: line.score?.importRisk,
            priceUSDPerKg: line.score?.price,
            importedT: line.score?.importedTonnes,
            domesticT: line.score?.domesticTonnes,
            domesticStage: line.domesticStage.rawValue,
            coverage: line.score?.coverage,
            partnersWithoutIndicator: line.score?.partnersWithoutIndicator.map(\.code) ?? [],
            reason: line.reason,
            lastYearWithTrade: line.lastYearWithTrade,
            sources: line.sources
          )
        }
      )
    )
  }

  /// The scores as CSV.
  package static func csv(_ answer: GeoPolRiskAnswer) -> [UInt8] {
    let header = [
      "material", "region", "year", "score", "hhi", "import_risk", "price_usd_per_kg",
      "factor_kg_cu_per_kg", "coverage", "reason",
    ]
    func cell(_ value: Double?) -> Cell { value.map(Cell.number) ?? .empty }
    let rows = answer.lines.map { line -> [Cell] in
      [
        .text(line.material), .text(line.region.code), .number(Double(line.year)),
        cell(line.score?.score), cell(line.herfindahl), cell(line.score?.importRisk),
        cell(line.score?.price), cell(line.score?.factor), cell(line.score?.coverage),
        .text(line.reason),
      ]
    }
    return CSVWriter(mark: .byteOrderMark).write([header.map(Cell.text)] + rows)
  }
}
