import KidoAnswers
import KidoFacts
import KidoModels
import KidoUnits

/// Renders one field of the index: its materials, their stages and moves.
enum RiskFieldText {
  private static let mostLines = 15

  /// The name of a field: "Cars, Japan".
  static func name(_ field: RiskIndexAnswer.Field, _ language: Language) -> String {
    if let company = field.company { return company }
    let industry = field.industry.name[language]
    let region = RiskName.text(field.region, language)
    switch language {
    case .english: return "\(industry), \(region)"
    case .japanese: return "\(region)の\(industry)"
    case .chinese: return "\(region)\(industry)"
    }
  }

  /// The materials of a field.
  static func table(
    _ page: inout PageLines,
    _ field: RiskIndexAnswer.Field,
    _ answer: RiskIndexAnswer
  ) {
    let language = page.language
    page.heading(
      Localized(
        en: name(field, .english).uppercased(),
        ja: name(field, .japanese),
        zh: name(field, .chinese)
      )
    )
    if let score = field.index {
      page.say(
        Localized(
          en:
            "Index {score} [{span}]{rank}: the mean of its materials by the output that needs each; {coverage} % of that weight has an index.",
          ja: "指数 {score} [{span}]{rank}：各材料を必要とする生産額で加重した平均です。重みの {coverage} % に指数があります。",
          zh: "指数 {score} [{span}]{rank}：按需要各材料的产值加权平均；{coverage} % 的权重有得分。"
        ),
        [
          "score": RiskName.points(score), "span": RiskName.span(field.interval),
          "coverage": NumberText.percent(field.coverage),
          "rank": rank(field, answer, language),
        ]
      )
      page.blank()
    }
    let columns: [PageLines.Column] = [
      .left(9), .right(12), .right(10), .right(6), .left(language == .english ? 14 : 11), .right(7),
      .right(8), .right(8), .right(7), .right(7),
    ]
    page.row(headers(language), columns)
    let scored = field.lines.filter { $0.index != nil && $0.isNeeded }
    for line in scored.prefix(mostLines) { page.row(cells(line, language), columns) }
    if scored.count > mostLines {
      page.say(
        Localized(
          en: "and {n} lower ones: --format csv has them.",
          ja: "ほか {n} 材料（指数が低いもの）は --format csv で見られます。",
          zh: "另有 {n} 种得分较低的材料，见 --format csv。"
        ),
        ["n": String(scored.count - mostLines)],
        indent: "  "
      )
    }
    let open = field.lines.filter { $0.index != nil && $0.dependence == nil }
    let none = field.lines.filter { $0.index == nil }
    if !open.isEmpty || !none.isEmpty { page.blank() }
    if !open.isEmpty {
      page.say(
        Localized(
          en: "Not known whether the industry needs it, not ranked: {list}.",
          ja: "この産業に必要かどうか不明のため順位なし：{list}。",
          zh: "不清楚该行业是否需要，未排名：{list}。"
        ),
        [
          "list": open.map { "\($0.material) \(RiskName.points($0.index ?? 0))" }.joined(
            separator: ", "
          )
        ],
        indent: "  "
      )
    }
    guard !none.isEmpty else { return }
    page.say(
      Localized(
        en: "Insufficient data, no score: {list}.",
        ja: "データ不足で指数なし：{list}。",
        zh: "数据不足，无指数：{list}。"
      ),
      ["list": none.map(\.material).joined(separator: ", ")],
      indent: "  "
    )
  }

  private static func rank(
    _ field: RiskIndexAnswer.Field,
    _ answer: RiskIndexAnswer,
    _ language: Language
  ) -> String {
    guard let rank = field.rank else { return "" }
    let count = answer.map.filter { $0.index != nil }.count
    return Localized(
      en: ", rank \(rank.rank) [\(RiskName.span(rank))] of \(count) fields",
      ja: "、\(count) の組み合わせ中 \(rank.rank) 位 [\(RiskName.span(rank))]",
      zh: "，在 \(count) 个组合中排第 \(rank.rank) [\(RiskName.span(rank))]"
    )[language]
  }

  private static func headers(_ language: Language) -> [String] {
    [
      Localized(en: "material", ja: "材料", zh: "材料"),
      Localized(en: "index", ja: "指数", zh: "指数"),
      Localized(en: "rank", ja: "順位", zh: "排名"),
      Localized(en: "top 3", ja: "上位3", zh: "前三"),
      Localized(en: " weakest at", ja: " 弱い工程", zh: " 薄弱环节"),
      Localized(en: "hazard", ja: "危険度", zh: "危险"),
      Localized(en: "exposure", ja: "依存度", zh: "依赖"),
      Localized(en: "coping", ja: "対処不足", zh: "应对不足"),
      Localized(en: "covered", ja: "網羅率", zh: "覆盖"),
      Localized(en: "needed", ja: "必要度", zh: "需求度"),
    ].map { $0[language] }
  }

  private static func cells(_ line: RiskIndexAnswer.MaterialLine, _ language: Language) -> [String]
  {
    guard let score = line.score, let stage = line.bottleneck, let index = line.index else {
      return []
    }
    let recalled = stage.evidence.contains { $0.isRecalled } ? "*" : ""
    return [
      line.material + recalled,
      "\(RiskName.points(index)) [\(RiskName.span(line.interval))]",
      line.rank.map { "\($0.rank) [\(RiskName.span($0))]" } ?? "–",
      line.rank.map { NumberText.percent($0.amongFirstThree) + " %" } ?? "–",
      " " + stage.stage.name[language],
      RiskName.points(score.pillars[0]), RiskName.points(score.pillars[1]),
      RiskName.points(score.pillars[2]), NumberText.percent(score.coverage) + " %",
      line.dependence.map { NumberText.percent($0) + " %" } ?? "–",
    ]
  }

  /// The stages of a material, and the indicators at the weakest one.
  static func stages(
    _ page: inout PageLines,
    _ line: RiskIndexAnswer.MaterialLine,
    _ field: RiskIndexAnswer.Field,
    _ marks: inout SourceList
  ) {
    let language = page.language
    page.heading(
      Localized(
        en: "\(RiskName.material(line.material, .english)): \(name(field, .english))",
        ja: "\(RiskName.material(line.material, .japanese))：\(name(field, .japanese))",
        zh: "\(RiskName.material(line.material, .chinese))：\(name(field, .chinese))"
      )
    )
    for stage in line.stages {
      let result: String =
        switch stage.score {
        case .success(let score):
          RiskName.points(stage.index ?? score.value) + " [" + RiskName.span(stage.interval) + "]"
            + Localized(
              en: "  hazard {h}, exposure {e}, lack of coping {c}; {k} % covered",
              ja: "  危険度 {h}、依存度 {e}、対処不足 {c}、網羅率 {k} %",
              zh: "  危险 {h}，依赖 {e}，应对不足 {c}，覆盖 {k} %"
            ).filled(language, score)
        case .failure(let reason): "–  " + IndicatorText.insufficient(reason)[language]
        }
      let mark = stage.stage == line.bottleneck?.stage ? "▶ " : "  "
      page.row([mark + stage.stage.name[language], result], [.left(18), .rest])
    }
    guard let worst = line.bottleneck else { return }
    page.blank()
    let columns: [PageLines.Column] = [.left(26), .left(41), .right(5), .left(13), .rest]
    page.row(
      [
        Localized(
          en: "at \(worst.stage.name[.english])",
          ja: "\(worst.stage.name[.japanese])の指標",
          zh: "\(worst.stage.name[.chinese])环节指标"
        )[language], "",
        Localized(en: "risk", ja: "評価", zh: "风险")[language],
        Localized(en: " period", ja: " 時期", zh: " 时期")[language], "",
      ],
      columns
    )
    for evidence in worst.evidence {
      page.row(
        [
          evidence.indicator.name[language],
          IndicatorText.value(evidence, language) + (evidence.isRecalled ? " *" : ""),
          evidence.risk.map { RiskName.points($0) } ?? "–",
          " " + period(evidence.period), marks.marks(evidence.sources),
        ],
        columns
      )
    }
  }

  private static func period(_ text: String) -> String {
    text.utf8.count > 12 ? String(text.prefix(4)) + ".." + String(text.suffix(7).prefix(4)) : text
  }

  /// The moves for a material.
  static func moves(
    _ page: inout PageLines,
    _ line: RiskIndexAnswer.MaterialLine,
    _ field: RiskIndexAnswer.Field
  ) {
    let useful = line.moves.filter { $0.gain.mean < -1e-6 }
    guard !useful.isEmpty else { return }
    page.blank()
    moveTable(&page, useful.prefix(8).map { (line.material, $0) }, named: false)
  }

  /// The best moves of a field: each once, for the material it helps most.
  static func bestMoves(_ page: inout PageLines, _ field: RiskIndexAnswer.Field) {
    var best: [String: (String, RiskIndexAnswer.MoveLine)] = [:]
    for line in field.lines where (line.dependence ?? 0) > 0 {
      for move in line.moves where move.gain.mean < -1e-6 {
        let known = best[move.move.id]?.1.gain.mean ?? 0
        if move.gain.mean < known { best[move.move.id] = (line.material, move) }
      }
    }
    guard !best.isEmpty else { return }
    page.heading(
      Localized(
        en: "MOVES, BEST FOR THEIR MONEY FIRST",
        ja: "対策（費用対効果の高い順）",
        zh: "对策（按成本效果排序）"
      )
    )
    let ranked = best.values.sorted { RiskIndexAnswer.MoveLine.precedes($0.1, $1.1) }
    moveTable(&page, Array(ranked.prefix(12)), named: true)
  }

  private static func moveTable(
    _ page: inout PageLines,
    _ moves: [(String, RiskIndexAnswer.MoveLine)],
    named: Bool
  ) {
    let language = page.language
    let columns: [PageLines.Column] = [
      .left(named ? 38 : 42), .right(19), .right(16), .right(14), .rest,
    ]
    page.row(
      [
        Localized(en: "move", ja: "対策", zh: "对策")[language],
        Localized(en: "points", ja: "指数の変化", zh: "指数变化")[language],
        Localized(en: "cost, % of bill", ja: "費用(購入額比)", zh: "成本(占采购额)")[language],
        Localized(en: "months", ja: "効果まで", zh: "见效所需")[language],
        named ? Localized(en: "  for", ja: "  対象", zh: "  对象")[language] : "",
      ],
      columns
    )
    for (material, line) in moves {
      let change = line.gain.change
      page.row(
        [
          line.move.name[language] + (line.isRecalled ? " *" : ""),
          "\(RiskName.signed(line.gain.mean * 100)) [\(RiskName.signed(change.low * 100))..\(RiskName.signed(change.high * 100))]",
          "\(RiskName.plain(line.move.cost.low))..\(RiskName.plain(line.move.cost.high)) %",
          Localized(
            en: "\(RiskName.plain(line.move.start.low))–\(RiskName.plain(line.move.start.high))",
            ja: "\(RiskName.plain(line.move.start.low))～\(RiskName.plain(line.move.start.high)) か月",
            zh: "\(RiskName.plain(line.move.start.low))～\(RiskName.plain(line.move.start.high)) 个月"
          )[language],
          named ? "  " + material : "",
        ],
        columns
      )
    }
  }
}

extension Localized {
  /// The text with the pillars and the coverage of a score filled in.
  fileprivate func filled(_ language: Language, _ score: RiskScore) -> String {
    Placeholders.fill(
      self[language],
      [
        "h": RiskName.points(score.pillars[0]), "e": RiskName.points(score.pillars[1]),
        "c": RiskName.points(score.pillars[2]), "k": NumberText.percent(score.coverage),
      ]
    )
  }
}
