import KidoAnswers
import KidoFacts
import KidoModels
import KidoUnits

/// Says in plain words why a score is what it is and what would change it most.
enum RiskExplanation {
  /// The paragraphs.
  static func paragraph(
    _ page: inout PageLines,
    _ line: RiskIndexAnswer.MaterialLine,
    _ field: RiskIndexAnswer.Field
  ) {
    let language = page.language
    page.blank()
    guard let score = line.score, let stage = line.bottleneck else {
      page.say(
        Localized(
          en: "There is no score, because too little is known. What is missing is listed above.",
          ja: "分かっていることが少ないため、指数を出していません。欠けている指標は上のとおりです。",
          zh: "已知信息不足，未给出指数。缺失的指标见上。"
        )
      )
      return
    }
    page.say(
      Localized(
        en:
          "Why {score}: {material} is weakest at {stage}. Of the three parts {leading} stands highest ({value} of 100). What weighs most: {reasons}.",
        ja:
          "{score} となる理由：{material}は{stage}が最も弱く、3 つの要素のうち「{leading}」が最も高い値です（100 点中 {value}）。主な要因は、{reasons}です。",
        zh:
          "为何是 {score}：{material}在{stage}环节最薄弱。三项中“{leading}”最高（满分 100，得 {value}）。主要原因：{reasons}。"
      ),
      [
        "score": RiskName.points(line.index ?? score.value),
        "material": RiskName.material(line.material, language),
        "stage": stage.stage.name[language], "leading": score.leading.name[language],
        "value": RiskName.points(score.pillars.max() ?? 0),
        "reasons": reasons(stage, language),
      ]
    )
    if let open = uncertainty(line, language) {
      page.blank()
      page.say(open)
    }
    if let best = line.strongest {
      page.blank()
      page.say(
        Localized(
          en:
            "What would change it most: {move}, {points} points ({how}) Nothing else on the list brings more; the order below is by effect for the money.",
          ja:
            "最も効く対策：{move}（{points} ポイント）。{how}これより効果の大きい対策は一覧にありません。下の順番は費用対効果によります。",
          zh: "效果最大的对策：{move}（{points} 分）。{how}列表中没有效果更大的；下表按成本效果排序。"
        ),
        [
          "move": best.move.name[language],
          "points": "−" + NumberText.decimals(-best.gain.mean * 100, 1),
          "how": best.move.how[language],
        ]
      )
    }
  }

  /// The indicators with the highest risk times weight, in words.
  private static func reasons(_ stage: RiskIndexAnswer.StageLine, _ language: Language) -> String {
    let ranked = stage.evidence.filter { $0.risk != nil }.sorted {
      (weighed($0), $1.indicator.index) > (weighed($1), $0.indicator.index)
    }
    let words = ranked.prefix(4).map { evidence -> String in
      let name = evidence.indicator.name[language]
      let value = IndicatorText.value(evidence, language)
      return language == .english ? "\(name) (\(value))" : "\(name)（\(value)）"
    }
    return words.joined(separator: language == .english ? ", " : "、")
  }

  private static func weighed(_ evidence: IndicatorEvidence) -> Double {
    let count = RiskIndicator.of(evidence.indicator.pillar).count
    return (evidence.risk ?? 0) / Double(count)
  }

  /// Where the width of the interval comes from.
  private static func uncertainty(
    _ line: RiskIndexAnswer.MaterialLine,
    _ language: Language
  ) -> String? {
    guard let sensitivity = line.sensitivity, sensitivity.indices.variance > 0 else { return nil }
    let words = sensitivity.ranked.prefix(3).map { entry -> String in
      let name: String =
        switch entry.input {
        case .indicator(let indicator): indicator.name[language]
        case .weights: Localized(en: "the weights", ja: "重み", zh: "权重")[language]
        }
      let value = NumberText.percent(max(0, entry.total.value))
      let span =
        "\(NumberText.percent(max(0, entry.total.low)))–\(NumberText.percent(max(0, entry.total.high)))"
      return language == .english ? "\(name) \(value) % (\(span))" : "\(name) \(value) %（\(span)）"
    }
    return Placeholders.fill(
      Localized(
        en:
          "The interval {span} comes from {list}: total Sobol indices with their bootstrap interval, in percent of the variance.",
        ja: "範囲 {span} の主な出どころ：{list}です（総 Sobol 指数とブートストラップ区間、分散に対する割合）。",
        zh: "区间 {span} 主要来自：{list}（总 Sobol 指数及其自助法区间，占方差百分比）。"
      )[language],
      [
        "span": RiskName.span(line.interval),
        "list": words.joined(separator: language == .english ? ", " : "、"),
      ]
    )
  }
}
