package import KidoAnswers
import KidoFacts
import KidoModels
package import KidoUnits

/// Renders the risk index.
package enum RiskIndexText {
  /// The page: the map of all fields, or one field, or one material, with an explanation on request.
  package static func render(
    _ answer: RiskIndexAnswer,
    language: Language,
    explains: Bool
  ) -> String {
    var page = PageLines(language)
    var marks = SourceList()
    title(&page, answer)
    if answer.fields.count > 1 {
      if answer.materials.isEmpty {
        map(&page, answer)
      } else {
        for material in answer.materials { matrix(&page, answer, material) }
      }
    }
    let shown = answer.fields.count == 1 ? answer.fields : answer.detail(language)
    for field in shown {
      if answer.materials.isEmpty || answer.fields.count == 1 {
        RiskFieldText.table(&page, field, answer)
      }
      let lines = detailed(field, answer, explains)
      for line in lines {
        RiskFieldText.stages(&page, line, field, &marks)
        if explains { RiskExplanation.paragraph(&page, line, field) }
        RiskFieldText.moves(&page, line, field)
      }
      if lines.isEmpty { RiskFieldText.bestMoves(&page, field) }
    }
    notes(&page, answer)
    marks.render(&page)
    return page.text
  }

  /// The materials that are shown stage by stage: those asked for, else the one on top when explaining.
  private static func detailed(
    _ field: RiskIndexAnswer.Field,
    _ answer: RiskIndexAnswer,
    _ explains: Bool
  ) -> [RiskIndexAnswer.MaterialLine] {
    if !answer.materials.isEmpty { return field.lines }
    return explains ? [field.weakest].compactMap(\.self) : []
  }

  private static func title(_ page: inout PageLines, _ answer: RiskIndexAnswer) {
    page.say(
      Localized(
        en:
          "Risk index, 0 to 100: hazard × exposure × lack of coping (geometric mean). Facts and rules of {day}. In brackets: 5–95 % of {draws} draws of uncertain figures and weights.",
        ja:
          "リスク指数（0～100）＝供給側の危険度×買い手の依存度×対処力の不足（幾何平均）。{day} 時点の事実と規制によります。括弧内は、不確かな数値と重みを {draws} 回抽出した 5～95 % の範囲です。",
        zh:
          "风险指数（0～100）＝供应侧危险×买方依赖×应对能力不足（几何平均）。依据 {day} 的事实和规则。括号内为对不确定数值和权重抽样 {draws} 次的 5～95 % 区间。"
      ),
      ["day": answer.day.description, "draws": String(answer.draws)]
    )
    if !answer.unknown.isEmpty {
      page.blank()
      page.say(
        Localized(
          en: "Not a material of the index: {names}. It knows {known}.",
          ja: "指数の対象外：{names}。対象は {known}。",
          zh: "不属于指数的材料：{names}。可用：{known}。"
        ),
        [
          "names": answer.unknown.joined(separator: ", "),
          "known": Workbench.riskMaterials.joined(separator: " "),
        ]
      )
    }
  }

  private static func map(_ page: inout PageLines, _ answer: RiskIndexAnswer) {
    let regions = RiskRegion.allCases.filter { region in
      answer.fields.contains { $0.region == region }
    }
    page.heading(
      Localized(en: "INDUSTRIES AND REGIONS", ja: "産業×国・地域", zh: "行业 × 国家和地区")
    )
    let columns: [PageLines.Column] = [.left(23)] + regions.map { _ in .right(11) }
    page.row([""] + regions.map { RiskName.short($0, page.language) }, columns)
    for industry in Industry.allCases {
      let row = answer.fields.filter { $0.industry == industry && $0.company == nil }
      guard !row.isEmpty else { continue }
      let cells = regions.map { region -> String in
        guard let field = row.first(where: { $0.region == region }), let score = field.index else {
          return "–"
        }
        return "\(RiskName.points(score)) [\(RiskName.span(field.interval))]"
      }
      page.row([industry.name[page.language]] + cells, columns)
    }
    page.heading(
      Localized(
        en: "HIGHEST FIELDS, AND THEIR WEAKEST LINK",
        ja: "指数が高い組み合わせと最も弱い環",
        zh: "指数最高的组合及其最薄弱环节"
      )
    )
    let top = answer.fields.filter { $0.index != nil }.sorted {
      ($0.index ?? 0, $1.industry.rawValue) > ($1.index ?? 0, $0.industry.rawValue)
    }
    .prefix(8)
    let list: [PageLines.Column] = [.left(23), .left(11), .right(12), .right(11), .right(6), .rest]
    page.row(
      [
        Localized(en: "industry", ja: "産業", zh: "行业")[page.language],
        Localized(en: "region", ja: "地域", zh: "地区")[page.language],
        Localized(en: "index", ja: "指数", zh: "指数")[page.language],
        Localized(en: "rank", ja: "順位", zh: "排名")[page.language],
        Localized(en: "top 3", ja: "上位3", zh: "前三")[page.language],
        Localized(en: "  weakest link", ja: "  最も弱い環", zh: "  最薄弱环节")[page.language],
      ],
      list
    )
    for field in top {
      let weakest = field.weakest.flatMap { line in
        line.bottleneck.map { stage in
          "  \(line.material) \(RiskName.points(line.index ?? 0)), \(stage.stage.name[page.language])"
        }
      }
      page.row(
        [
          field.industry.name[page.language], RiskName.short(field.region, page.language),
          "\(RiskName.points(field.index ?? 0)) [\(RiskName.span(field.interval))]",
          field.rank.map { "\($0.rank) [\(RiskName.span($0))]" } ?? "–",
          field.rank.map { NumberText.percent($0.amongFirstThree) + " %" } ?? "–",
          weakest ?? "",
        ],
        list
      )
    }
  }

  private static func matrix(
    _ page: inout PageLines,
    _ answer: RiskIndexAnswer,
    _ material: String
  ) {
    page.heading(
      Localized(
        en: "\(RiskName.material(material, .english)) AT ITS WEAKEST STAGE",
        ja: "\(RiskName.material(material, .japanese))：最も弱い工程の指数",
        zh: "\(RiskName.material(material, .chinese))：最薄弱环节的指数"
      )
    )
    let regions = RiskRegion.allCases.filter { region in
      answer.fields.contains { $0.region == region }
    }
    let columns: [PageLines.Column] = [.left(23)] + regions.map { _ in .right(11) }
    page.row([""] + regions.map { RiskName.short($0, page.language) }, columns)
    for industry in Industry.allCases {
      let row = answer.fields.filter { $0.industry == industry && $0.company == nil }
      guard !row.isEmpty else { continue }
      let cells = regions.map { region -> String in
        let line = row.first { $0.region == region }?.lines.first { $0.material == material }
        guard let line, let index = line.index else { return "–" }
        return "\(RiskName.points(index)) [\(RiskName.span(line.interval))]"
      }
      page.row([industry.name[page.language]] + cells, columns)
    }
  }

  private static func notes(_ page: inout PageLines, _ answer: RiskIndexAnswer) {
    page.heading(Localized(en: "HOW TO READ IT", ja: "読み方", zh: "读法"))
    page.say(
      Localized(
        en:
          "The index is the middle of the draws; ranks that overlap are not told apart. A missing indicator is drawn over its whole scale, which widens the interval; with less than 60 % of the weight known there is no index. Goalposts are fixed: another row never moves an index. *: a planning value is behind it.",
        ja:
          "指数は抽出値の中央です。範囲が重なる順位は区別できません。欠けた指標は尺度全体から抽出するため範囲が広がります。判明分が重みの 60 % に満たなければ指数を出しません。尺度の両端は固定で、行を足しても値は動きません。*：計画値を含む。",
        zh:
          "指数为抽样中位数；区间重叠的排名无法区分。缺失指标按整个量程抽样，区间因此变宽；已知权重不足 60 % 时不给指数。量程固定，增加行不改变指数。*：含规划值。"
      )
    )
    page.blank()
    let columns: [PageLines.Column] = [.left(30), .right(9), .right(9)]
    page.row(
      [
        Localized(en: "indicator", ja: "指標", zh: "指标")[page.language],
        Localized(en: "nominal", ja: "名目", zh: "名义")[page.language],
        Localized(en: "effective", ja: "実効", zh: "有效")[page.language],
      ],
      columns
    )
    for weight in answer.effective {
      page.row(
        [
          weight.indicator.name[page.language], NumberText.percent(weight.nominal) + " %",
          weight.effective.map { NumberText.percent($0) + " %" } ?? "–",
        ],
        columns
      )
    }
    page.say(
      Localized(
        en:
          "nominal: share of the weight. effective: share of the spread of all scores that follows from the indicator (correlation ratio); they need not add to 100 %. Change a weight: --weight governance=2.",
        ja:
          "名目：重みの割合。実効：全指数のばらつきのうちその指標で説明できる割合（相関比）。合計は 100 % になりません。重みの変更：--weight governance=2。",
        zh: "名义：权重占比。有效：全部得分的离散中由该指标解释的份额（相关比），合计不必为 100 %。修改权重：--weight governance=2。"
      )
    )
  }
}

extension RiskIndexAnswer {
  /// The one field that is shown in detail beside a matrix: the reader's own region, where the index is
  /// highest.
  func detail(_ language: Language) -> [Field] {
    guard !materials.isEmpty else { return [] }
    let home: RiskRegion =
      switch language {
      case .english: .europe
      case .japanese: .japan
      case .chinese: .china
      }
    let own = fields.filter { $0.region == home }
    let candidates = own.isEmpty ? fields : own
    let best = candidates.max {
      ($0.lines.first?.index ?? 0, $1.industry.rawValue)
        < ($1.lines.first?.index ?? 0, $0.industry.rawValue)
    }
    return best.map { [$0] } ?? []
  }
}

/// Sources numbered in the order of their first use.
struct SourceList {
  private var numbers: [String: Int] = [:]
  private var order: [String] = []

  /// "[1, 2]" for sources; a run is shortened: "[1–4]".
  mutating func marks(_ sources: [String]) -> String {
    var used: [Int] = []
    for source in sources {
      if let number = numbers[source] {
        used.append(number)
      } else {
        order.append(source)
        numbers[source] = order.count
        used.append(order.count)
      }
    }
    let sorted = Set(used).sorted()
    guard !sorted.isEmpty else { return "" }
    var runs: [(Int, Int)] = []
    for number in sorted {
      if let last = runs.last, last.1 == number - 1 {
        runs[runs.count - 1].1 = number
      } else {
        runs.append((number, number))
      }
    }
    return "["
      + runs.map { $0.0 == $0.1 ? "\($0.0)" : "\($0.0)–\($0.1)" }.joined(separator: ", ") + "]"
  }

  /// Prints the sources, at most forty.
  func render(_ page: inout PageLines) {
    guard !order.isEmpty else { return }
    page.heading(Localized(en: "SOURCES", ja: "出典", zh: "来源"))
    for (number, source) in order.prefix(40).enumerated() {
      page.line("  [\(number + 1)] \(source)")
    }
    if order.count > 40 {
      page.say(
        Localized(
          en: "and {n} more; --format json has all of them. kido facts show ID shows one.",
          ja: "ほか {n} 件。すべては --format json、個別は kido facts show ID で見られます。",
          zh: "另有 {n} 条；全部见 --format json，单条见 kido facts show ID。"
        ),
        ["n": String(order.count - 40)],
        indent: "  "
      )
    }
  }
}
