package import KidoAnswers
import KidoFacts
package import KidoRules
package import KidoUnits

extension RuleText {
  /// The page of `kido rules timeline`.
  package static func timeline(_ timeline: RulesTimeline, language: Language) -> String {
    var page = PageLines(language)
    page.say(
      Localized(
        en: "{count} announcements{what}, by the first day they are about. Today: {today}.",
        ja: "公表 {count} 件{what}（適用開始日順）。基準日：{today}。",
        zh: "公告 {count} 项{what}（按生效日排序）。基准日：{today}。"
      ),
      [
        "count": String(timeline.lines.count), "today": timeline.today.description,
        "what": timeline.materials.isEmpty
          ? "" : " (" + timeline.materials.joined(separator: ", ") + ")",
      ]
    )
    page.blank()
    let columns: [PageLines.Column] = [.left(10), .left(10), .left(10), .rest]
    page.row(
      [
        Localized(en: "from", ja: "開始", zh: "生效")[language],
        Localized(en: "to", ja: "終了", zh: "截止")[language],
        Localized(en: "state", ja: "状態", zh: "状态")[language],
        Localized(en: "rule", ja: "規則", zh: "规则")[language],
      ],
      columns
    )
    for line in timeline.lines {
      let interval = line.interval
      let end = interval.toText + (interval.after == .unknown ? "?" : "")
      let places = interval.jurisdictions.map(\.code).joined(separator: " ")
      page.row(
        [
          interval.fromText, end, state(interval.state)[language],
          "\(places)  \(line.rule.name[language])\(parameter(interval, language))  [\(line.rule.id)]",
        ],
        columns
      )
    }
    page.blank()
    page.say(
      Localized(
        en: "?: nothing at hand says what followed that day.",
        ja: "?：その日以降を示す資料が手元にありません。",
        zh: "?：手头没有说明该日之后情况的资料。"
      )
    )
    return page.text
  }

  private static func state(_ state: RuleInterval.State) -> Localized {
    switch state {
    case .inForce: Localized(en: "in force", ja: "適用", zh: "适用")
    case .suspended: Localized(en: "suspended", ja: "停止", zh: "暂停")
    case .ended: Localized(en: "ended", ja: "終了", zh: "结束")
    case .proposed: Localized(en: "proposed", ja: "提案", zh: "拟议")
    }
  }

  /// The page of `kido rules show`.
  package static func sheet(_ rule: Rule, on day: Day, asOf: Day?, language: Language) -> String {
    var page = PageLines(language)
    page.line(rule.id)
    page.blank()
    page.say(rule.name[language], indent: "  ")
    page.say(rule.effect[language], indent: "  ")
    if let status = rule.status(on: day, knownOn: asOf) {
      page.say("\(day): " + RuleText.status(status, language: language), indent: "  ")
    }
    page.heading(Localized(en: "ANNOUNCEMENTS", ja: "公表の経緯", zh: "公告经过"))
    for interval in rule.intervals where asOf == nil || interval.announced <= asOf ?? day {
      let places = interval.jurisdictions.map { $0.name[language] }.joined(separator: ", ")
      let end = interval.toText.isEmpty ? "" : interval.toText
      page.say(
        "\(interval.announcedText)  \(places)  \(interval.kind.name[language])\(parameter(interval, language))  "
          + "\(state(interval.state)[language]) \(interval.fromText) – \(end)"
          + (interval.after == .unknown ? "?" : ""),
        indent: "  "
      )
      page.say(scope(interval, language), indent: "      ")
      if !interval.note.isEmpty { page.say(interval.note, indent: "      ") }
      let publisher = interval.edition.publisher
      page.say(
        "\(interval.edition.title)\(publisher.isEmpty ? "" : ", " + publisher); \(interval.locator) "
          + "[\(interval.confidence.name[language])]",
        indent: "      "
      )
    }
    return page.text
  }

  private static func scope(_ interval: RuleInterval, _ language: Language) -> String {
    var parts = [interval.scope.tokens.joined(separator: " ")]
    if !interval.forms.isEmpty { parts.append(interval.forms.sorted().joined(separator: " ")) }
    if !interval.destinations.isEmpty {
      parts.append(
        "→ " + interval.destinations.sorted().map { $0.name[language] }.joined(separator: ", ")
      )
    }
    if !interval.users.isEmpty { parts.append(interval.users.sorted().joined(separator: " ")) }
    return parts.joined(separator: " · ")
  }

  /// What was found when a key names no single rule.
  package static func candidates(_ rules: [Rule], query: String, language: Language) -> String {
    guard !rules.isEmpty else {
      return Localized(
        en: "No rule holds \"\(query)\". All of them: kido rules timeline",
        ja: "「\(query)」を含む規則はありません。一覧：kido rules timeline",
        zh: "没有包含“\(query)”的规则。全部列表：kido rules timeline"
      )[language] + "\n"
    }
    return rules.map { "  \($0.id)  \($0.name[language])" }.joined(separator: "\n") + "\n"
  }

  /// The page of `kido rules targets`.
  package static func targets(_ targets: [RuleTarget], today: Day, language: Language) -> String {
    var page = PageLines(language)
    page.say(
      Localized(
        en: "Figures that laws and plans want reached, as known on {day}.",
        ja: "法令・計画が定める目標値（{day} 時点）。",
        zh: "法律和计划规定的目标（截至 {day}）。"
      ),
      ["day": today.description]
    )
    page.blank()
    let columns: [PageLines.Column] = [.left(6), .right(8), .left(10), .rest]
    for target in targets {
      let interval = target.status.interval
      page.row(
        [
          interval.jurisdictions.map(\.code).joined(separator: " "),
          interval.parameter.map { "\(NumberText.plain($0, digits: 4)) \(interval.unit)" } ?? "",
          interval.toText.isEmpty ? interval.fromText : interval.toText,
          "\(target.rule.name[language])  [\(target.rule.id)]",
        ],
        columns
      )
      page.say(target.rule.effect[language], indent: "          ")
      if let actual = target.actual {
        page.say(
          Localized(en: "newest figure: ", ja: "最新の実績：", zh: "最新数值：")[language]
            + FactText.value(actual, language: language)
            + " (\(actual.period)) [\(actual.id)]",
          indent: "          "
        )
      }
    }
    return page.text
  }
}
