package import KidoAnswers
import KidoFacts
package import KidoUnits

/// Renders the state of the fact base as text.
package enum FactCheckText {
  private static let shown = 15

  /// The page.
  package static func render(_ check: FactsCheck, language: Language) -> String {
    var page = PageLines(language)
    page.say(
      Localized(
        en:
          "{observations} observations from {editions} editions, {recalled} of them recalled planning values ({share} %); {imported} imported; {flows} flows of trade; {errors}.",
        ja:
          "数値 {observations} 件（{editions} 版）。うち未確認の計画値 {recalled} 件（{share} %）、取り込み {imported} 件。貿易 {flows} 件。{errors}。",
        zh:
          "数值 {observations} 个（{editions} 个版本），其中未核实的规划值 {recalled} 个（{share} %），导入 {imported} 个；贸易流 {flows} 条；{errors}。"
      ),
      [
        "observations": PageLines.count(check.observations),
        "editions": PageLines.count(check.editions),
        "recalled": PageLines.count(check.recalled),
        "share": NumberText.plain(
          Double(check.recalled) / Double(max(check.observations, 1)) * 100
        ),
        "imported": PageLines.count(check.imported),
        "flows": PageLines.count(check.flows),
        "errors": errors(check.errors)[language],
      ]
    )
    groups(check, &page)
    coverage(check, &page)
    findings(check, &page)
    return page.text
  }

  private static func errors(_ count: Int) -> Localized {
    count == 0
      ? Localized(en: "no errors", ja: "誤りなし", zh: "无错误")
      : Localized(
        en: Plural.text(count, "error", "errors"),
        ja: "誤り \(count) 件",
        zh: "错误 \(count) 个"
      )
  }

  private static func groups(_ check: FactsCheck, _ page: inout PageLines) {
    page.heading(Localized(en: "GROUPS", ja: "区分別の件数", zh: "按类别统计"))
    let columns: [PageLines.Column] = [.left(24), .right(8), .right(8), .right(9), .rest]
    page.row(
      [
        Localized(en: "group", ja: "区分", zh: "类别")[page.language],
        Localized(en: "count", ja: "件数", zh: "数量")[page.language],
        Localized(en: "aim", ja: "目標", zh: "目标")[page.language],
        Localized(en: "recalled", ja: "計画値", zh: "规划值")[page.language],
      ],
      columns
    )
    for group in check.groups {
      let missing = group.missing.isEmpty ? "" : "  − " + group.missing.joined(separator: " ")
      page.row(
        [
          groupName(group.name)[page.language], PageLines.count(group.count),
          PageLines.count(group.aim), PageLines.count(group.recalled),
          (group.count < group.aim ? "!" : "") + missing,
        ],
        columns
      )
    }
  }

  private static func coverage(_ check: FactsCheck, _ page: inout PageLines) {
    page.heading(
      Localized(
        en: "COVERAGE: % OF WORLD TONNES GIVEN TO A COUNTRY (r: % RECALLED)",
        ja: "網羅率：国別に分かる世界生産の割合 %（r＝計画値の %）",
        zh: "覆盖率：可归到国家的世界产量 %（r 为规划值 %）"
      )
    )
    let last = check.today.year
    let years = Array((last - 8)...(last - 1))
    let byKey = Dictionary(
      check.coverage.map { ("\($0.stage.rawValue)/\($0.subject)/\($0.year)", $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let columns: [PageLines.Column] =
      [.left(16), .left(8)] + Array(repeating: .right(7), count: years.count)
    page.row(["", ""] + years.map(String.init), columns)
    for stage in Stage.chain {
      let subjects = Set(check.coverage.filter { $0.stage == stage }.map(\.subject))
      let order = ["REE", "magnet-REE", "NdPr", "Nd", "Pr", "Dy", "Tb", "ndfeb"]
      for subject in order where subjects.contains(subject) {
        let cells = years.map { year -> String in
          guard let cell = byKey["\(stage.rawValue)/\(subject)/\(year)"] else { return "·" }
          let recalled = (cell.recalled * 100).rounded()
          return "\(Int((cell.known * 100).rounded()))" + (recalled >= 1 ? "r\(Int(recalled))" : "")
        }
        guard cells.contains(where: { $0 != "·" }) else { continue }
        page.row([stage.name[page.language], subject] + cells, columns)
      }
    }
    page.say(
      Localized(
        en: "·: no source at hand gives a split by country.",
        ja: "·：国別の内訳を示す出典が手元にありません。",
        zh: "·：手头没有给出国别构成的来源。"
      ),
      indent: "  "
    )
  }

  private static func findings(_ check: FactsCheck, _ page: inout PageLines) {
    page.heading(Localized(en: "FINDINGS", ja: "点検結果", zh: "检查结果"))
    guard !check.findings.isEmpty else {
      page.say(Localized(en: "None.", ja: "ありません。", zh: "无。"), indent: "  ")
      return
    }
    let byCheck = Dictionary(grouping: check.findings) { finding in
      "\(finding.severity == .error ? 0 : 1) \(finding.check.rawValue)"
    }
    for (_, group) in byCheck.sorted(by: { $0.key < $1.key }) {
      let isError = group.first?.severity == .error
      let limit = isError ? shown : 4
      for finding in group.prefix(limit) {
        let mark =
          isError
          ? Localized(en: "error", ja: "誤り", zh: "错误")
          : Localized(en: "warning", ja: "注意", zh: "注意")
        let text = LintText.text(finding, language: page.language)
        page.say("\(mark[page.language])  \(text)", indent: "  ")
      }
      if group.count > limit {
        page.say(
          Localized(
            en: "… and {count} more of this kind; all of them with --format json",
            ja: "… 同種がほかに {count} 件（すべて見るには --format json）",
            zh: "… 同类另有 {count} 条（--format json 查看全部）"
          ),
          ["count": PageLines.count(group.count - limit)],
          indent: "  "
        )
      }
    }
  }

  /// The name of a group in three languages.
  static func groupName(_ name: String) -> Localized {
    names[name] ?? Localized(en: name, ja: name, zh: name)
  }

  private static let names: [String: Localized] = [
    "properties": Localized(en: "materials: properties", ja: "物性のある材料", zh: "有物性的材料"),
    "uses": Localized(en: "materials: uses", ja: "用途のある材料", zh: "有用途的材料"),
    "substitutes": Localized(en: "materials: substitutes", ja: "代替材のある材料", zh: "有替代材料的材料"),
    "end-of-life-recycling": Localized(
      en: "materials: EoL-RIR",
      ja: "再生材投入率のある材料",
      zh: "有再生投入率的材料"
    ),
    "mines": Localized(en: "mine production", ja: "鉱山生産", zh: "矿山产量"),
    "share-years": Localized(en: "midstream stage-years", ja: "中流工程の年数", zh: "中游环节年数"),
    "prices": Localized(en: "prices", ja: "価格", zh: "价格"),
    "sourcing": Localized(en: "sourcing by region", ja: "地域別の調達元", zh: "各地区采购来源"),
    "line-stops": Localized(en: "line stops", ja: "ライン停止", zh: "停线"),
    "deposits": Localized(en: "deposits", ja: "鉱床の組成", zh: "矿床组成"),
    "facilities": Localized(en: "facilities", ja: "施設", zh: "设施"),
    "governance": Localized(en: "governance", ja: "ガバナンス指標", zh: "治理指标"),
    "contents": Localized(en: "product contents", ja: "製品の含有量", zh: "产品含量"),
    "lifetimes": Localized(en: "lifetimes", ja: "製品寿命", zh: "产品寿命"),
    "routes": Localized(en: "recycling routes", ja: "リサイクル経路", zh: "回收路线"),
    "footprints": Localized(en: "footprints", ja: "環境負荷", zh: "环境足迹"),
    "people-and-environment": Localized(en: "people, environment", ja: "人権・環境", zh: "人权与环境"),
    "substitution": Localized(en: "substitution", ja: "代替技術", zh: "替代技术"),
    "incentives": Localized(en: "incentives", ja: "支援策", zh: "激励政策"),
    "eu-assessment": Localized(en: "EU assessment 2023", ja: "EU 評価 2023", zh: "欧盟评估 2023"),
    "forecasts": Localized(en: "demand forecasts", ja: "需要見通し", zh: "需求预测"),
    "quotas": Localized(en: "quotas", ja: "生産・輸出割当", zh: "配额"),
  ]
}
