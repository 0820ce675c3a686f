package import KidoAnswers
import KidoFacts
import KidoModels
import KidoTables
package import KidoUnits

/// Renders the EU's supply risk.
package enum EURiskText {
  /// The page.
  package static func render(_ answer: EURiskAnswer, language: Language) -> String {
    var page = PageLines(language)
    page.say(
      Localized(
        en:
          "EU criticality method, results of {year} beside our own from world supply alone (GS). Critical: supply risk of 1.0 and economic importance of 2.8 or more.",
        ja: "EU 重要性評価の手法。{year} 年の公表値と、世界供給のみ（GS）から計算した値を並べて示す。供給リスク 1.0 以上かつ経済的重要性 2.8 以上で重要原材料。",
        zh: "欧盟关键性评估方法：{year} 年公布结果与仅按全球供应（GS）计算的结果并列。供应风险 1.0 以上且经济重要性 2.8 以上为关键。"
      ),
      ["year": String(answer.year)]
    )
    page.blank()
    let columns: [PageLines.Column] = [
      .left(9), .right(10), .right(6), .left(9), .right(7), .right(7), .right(9), .rest,
    ]
    page.row(
      [
        Localized(en: "material", ja: "材料", zh: "材料")[language],
        Localized(en: "published", ja: "公表値", zh: "公布值")[language],
        Localized(en: "EI", ja: "EI", zh: "EI")[language],
        Localized(en: " critical", ja: " 判定", zh: " 判定")[language],
        Localized(en: "mine", ja: "採掘", zh: "开采")[language],
        Localized(en: "sep.", ja: "分離", zh: "分离")[language],
        Localized(en: "controls", ja: "規制込", zh: "计管制")[language],
        Localized(en: "  largest supplier", ja: "  最大の供給国", zh: "  最大供应国")[language],
      ],
      columns
    )
    for line in answer.lines {
      page.row(cells(line, language), columns)
    }
    page.blank()
    page.say(
      Localized(
        en:
          "controls: the higher stage, with a trade parameter of {factor} for suppliers whose exports need a licence or are barred on {day}; the official results of 2023 held none for rare earths. The factor is a choice of ours. *: the split rests on planning values. g: split of the group. Governance: mean of six indicators, 2021.",
        ja:
          "規制込：高い方の工程で、{day} に輸出許可・禁止の対象となる供給国の貿易係数を {factor} とした値（2023年の公式結果ではレアアースに係数なし。係数は Kido の仮定）。*：内訳が計画値。g：元素群の内訳。ガバナンス：6指標の平均、2021年。",
        zh:
          "计管制：取较高环节，对 {day} 出口须许可或被禁的供应国，贸易参数取 {factor}（2023 年官方结果对稀土无此参数；该系数为 Kido 的假设）。*：构成为规划值。g：采用元素组构成。治理：六项指标均值，2021 年。"
      ),
      [
        "factor": NumberText.plain(answer.licenceFactor), "day": answer.day.description,
      ]
    )
    return page.text
  }

  private static func cells(_ line: EURiskAnswer.Line, _ language: Language) -> [String] {
    func number(_ value: Double?) -> String {
      value.map { NumberText.decimals($0, 1) } ?? "–"
    }
    func own(_ stage: Stage) -> String {
      guard let computed = line.computed.first(where: { $0.stage == stage }) else { return "–" }
      return number(computed.risk.value) + mark(computed, line)
    }
    let verdict: Localized =
      switch line.isCritical {
      case true?: Localized(en: " yes", ja: " 重要", zh: " 关键")
      case false?: Localized(en: " no", ja: " 対象外", zh: " 否")
      case nil: Localized(en: " –", ja: " –", zh: " –")
      }
    let worst = line.computed.max { $0.withControls.value < $1.withControls.value }
    let supplier = worst.map {
      "  \(PlaceName.label($0.largest.place, language)) \(NumberText.percent($0.largest.share)) % (\($0.period))"
    }
    return [
      line.material, number(line.supplyRisk), number(line.economicImportance), verdict[language],
      own(.mine), own(.separation), number(worst?.withControls.value),
      supplier ?? "  " + reason(line.reason)[language],
    ]
  }

  private static func mark(_ computed: EURiskAnswer.Computed, _ line: EURiskAnswer.Line) -> String {
    (computed.subject == line.material ? "" : "g") + (computed.isRecalled ? "*" : "")
  }

  private static func reason(_ code: String) -> Localized {
    switch code {
    case "unknown-material":
      Localized(en: "no published result", ja: "公表値なし", zh: "无公布结果")
    case "no-substitution-or-recycling-index":
      Localized(
        en: "no substitution or recycling index",
        ja: "代替・再生の指標なし",
        zh: "缺替代或回收指标"
      )
    default: Localized(en: "no split by country", ja: "国別内訳なし", zh: "缺国别构成")
    }
  }

  private struct Page: Encodable {
    struct Computed: Encodable {
      let stage: String
      let period: String
      let subject: String
      let supplyRisk: Double?
      let supplyRiskWithControls: Double?
      let basis: String
      let concentration: Double?
      let largestSupplier: String
      let largestShare: Double?
      let openShare: Double?
      let recalled: Bool
      let sources: [String]
    }
    struct Result: Encodable {
      let material: String
      let supplyRisk: Double?
      let economicImportance: Double?
      let note: String
      let critical: Bool?
      let computed: [Computed]
      let reason: String
      let sources: [String]
    }
    let schema = "kido.risk-eu/1"
    let version = ProgramVersion.text
    let asOf: String
    let method = "eu"
    let year: Int
    let licenceFactor: Double
    let results: [Result]
  }

  /// The results as JSON: published figures and our own, never mixed.
  package static func json(_ answer: EURiskAnswer) -> String {
    JSONText.encode(
      Page(
        asOf: (answer.asOf ?? answer.day).description,
        year: answer.year,
        licenceFactor: answer.licenceFactor,
        results: answer.lines.map { line in
          Page.Result(
            material: line.material,
            supplyRisk: line.supplyRisk,
            economicImportance: line.economicImportance,
            note: line.note,
            critical: line.isCritical,
            computed: line.computed.map(page),
            reason: line.reason,
            sources: line.sources
          )
        }
      )
    )
  }

  private static func page(_ computed: EURiskAnswer.Computed) -> Page.Computed {
    Page.Computed(
      stage: computed.stage.rawValue,
      period: computed.period,
      subject: computed.subject,
      supplyRisk: JSONText.number(computed.risk.value),
      supplyRiskWithControls: JSONText.number(computed.withControls.value),
      basis: computed.risk.basis.rawValue,
      concentration: computed.risk.worldConcentration.flatMap(JSONText.number),
      largestSupplier: computed.largest.place.code,
      largestShare: JSONText.number(computed.largest.share),
      openShare: JSONText.number(computed.open),
      recalled: computed.isRecalled,
      sources: computed.sources
    )
  }

  /// The results as CSV.
  package static func csv(_ answer: EURiskAnswer) -> [UInt8] {
    let header = [
      "material", "published_sr", "published_ei", "critical", "own_sr_mine", "own_sr_separation",
      "own_sr_with_controls", "reason", "note",
    ]
    func cell(_ value: Double?) -> Cell { value.map(Cell.number) ?? .empty }
    let rows = answer.lines.map { line -> [Cell] in
      let stages = [Stage.mine, .separation].map { stage in
        line.computed.first { $0.stage == stage }?.risk.value
      }
      return [
        .text(line.material), cell(line.supplyRisk), cell(line.economicImportance),
        line.isCritical.map(Cell.boolean) ?? .empty, cell(stages[0]), cell(stages[1]),
        cell(line.computed.map(\.withControls.value).max()), .text(line.reason),
        .text(line.note),
      ]
    }
    return CSVWriter(mark: .byteOrderMark).write([header.map(Cell.text)] + rows)
  }
}
