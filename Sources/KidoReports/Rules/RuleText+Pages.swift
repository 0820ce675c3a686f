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
    let columns: [PageLines.Column] = [.left(12), .left(12), .left(14), .wrapped]
    page.row(
      [
        Localized(en: "from", ja: "開始", zh: "生效")[language],
        Localized(en: "last", ja: "最終", zh: "最后")[language],
        Localized(en: "state", ja: "状態", zh: "状态")[language],
        Localized(en: "rule", ja: "規則", zh: "规则")[language],
      ],
      columns
    )
    for line in timeline.lines {
      let interval = line.interval
      let places = interval.jurisdictions.map(\.code).joined(separator: " ")
      page.row(
        [
          interval.fromText, last(interval), state(line, timeline)[language],
          "\(places)  \(line.rule.name[language])\(parameter(interval, language)) [\(line.rule.id)]",
        ],
        columns
      )
    }
    page.blank()
    page.say(
      Localized(
        en:
          "last: the last day of the interval; ?: nothing at hand says what followed that day. overtaken: a later announcement takes its place.",
        ja: "最終：期間の最終日。？：その日より後を示す資料が手元にありません。上書き：後の公表が優先します。",
        zh: "最后：期间的最后一日。?：手头没有说明该日之后情况的资料。已被取代：以后来的公告为准。"
      )
    )
    return page.text
  }

  /// The last day of an interval, with a question mark where nobody at hand knows what followed.
  private static func last(_ interval: RuleInterval) -> String {
    interval.lastText + (interval.after == .unknown ? "?" : "")
  }

  /// What an announcement says today: its state while it decides, that it is over or still to begin, or
  /// that a later announcement takes its place.
  private static func state(_ line: RulesTimeline.Line, _ timeline: RulesTimeline) -> Localized {
    let interval = line.interval
    let name = state(interval.state)
    if let to = interval.to, to <= timeline.today { return past(interval.state) }
    guard let from = interval.from else { return name }
    let status = line.rule.status(on: max(from, timeline.today), knownOn: timeline.asOf)
    guard status?.interval == interval else {
      return Localized(en: "overtaken", ja: "上書き", zh: "已被取代")
    }
    guard from > timeline.today, interval.state == .inForce else { return name }
    return interval.kind == .benchmark
      ? Localized(en: "to be reached", ja: "目標期限", zh: "目标期限")
      : Localized(en: "to begin", ja: "開始前", zh: "未开始")
  }

  /// What an interval that has ended says: marked, so that it is seen to be over.
  private static func past(_ state: RuleInterval.State) -> Localized {
    switch state {
    case .inForce, .ended: Localized(en: "× over", ja: "× 終了", zh: "× 已结束")
    case .suspended: Localized(en: "× pause over", ja: "× 停止終了", zh: "× 暂停已结束")
    case .proposed: Localized(en: "× was proposed", ja: "× 提案終了", zh: "× 拟议已结束")
    }
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
      let places = names(interval.jurisdictions, language)
      page.say(
        "\(interval.announcedText)  \(places)  \(interval.kind.name[language])\(parameter(interval, language))  "
          + "\(state(interval.state)[language]) \(interval.fromText) – \(last(interval))",
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
    if !interval.forms.isEmpty { parts.append(RuleWord.list(interval.forms, language)) }
    if !interval.destinations.isEmpty {
      parts.append("→ " + names(interval.destinations.sorted(), language))
    }
    if !interval.users.isEmpty { parts.append(RuleWord.list(interval.users, language)) }
    return parts.joined(separator: " · ")
  }

  private static func names(_ places: [Place], _ language: Language) -> String {
    places.map { PlaceName.inSentence($0, language) }
      .joined(separator: language == .english ? ", " : "、")
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
    let columns: [PageLines.Column] = [.left(6), .right(8), .wrapped]
    for target in targets {
      let interval = target.status.interval
      let value = interval.parameter.map {
        "\(NumberText.plain($0, digits: 4)) \(RuleWord.unit(interval.unit, language))"
      }
      page.row(
        [
          interval.jurisdictions.map(\.code).joined(separator: " "), value ?? "",
          "\(target.rule.name[language]) [\(target.rule.id)]",
        ],
        columns
      )
      page.say(term(interval)[language], indent: "          ")
      page.say(target.rule.effect[language], indent: "          ")
      if let figure = target.orientation {
        page.say(
          Localized(
            en: "another measure, for orientation: ",
            ja: "参考（別の指標）：",
            zh: "仅供参考（另一指标）："
          )[language] + FactText.value(figure, language: language)
            + " (\(figure.period)) [\(figure.id)]",
          indent: "          "
        )
      }
    }
    return page.text
  }

  /// By when a benchmark is to be reached, or from when a share is required.
  static func term(_ interval: RuleInterval) -> Localized {
    let from = interval.fromText
    return interval.kind == .benchmark
      ? Localized(en: "to be reached by \(from)", ja: "\(from) までに達成", zh: "\(from) 前达到")
      : Localized(en: "required from \(from) on", ja: "\(from) から義務", zh: "\(from) 起须达到")
  }
}
