package import KidoAnswers
import KidoFacts
package import KidoRules
package import KidoUnits

/// Renders rules as text.
package enum RuleText {
  /// The stable code of a standing.
  package static func code(_ status: Rule.Status) -> String {
    switch status {
    case .applies: "applies"
    case .suspended: "suspended"
    case .unknown: "unknown"
    case .later: "later"
    case .over: "over"
    case .proposed: "proposed"
    }
  }

  /// Where a rule stands, with the days; an end is the last day inside.
  package static func status(_ status: Rule.Status, language: Language) -> String {
    let interval = status.interval
    let from = interval.fromText
    let last = interval.lastText
    switch status {
    case .applies:
      return
        (last.isEmpty
        ? Localized(en: "applies since \(from)", ja: "\(from) から適用中", zh: "\(from) 起适用")
        : Localized(
          en: "applies since \(from), until \(last)",
          ja: "\(from) から適用中（\(last) まで）",
          zh: "\(from) 起适用，至 \(last)"
        ))[language]
    case .suspended:
      return
        (last.isEmpty
        ? Localized(en: "suspended since \(from)", ja: "\(from) から停止中", zh: "\(from) 起暂停")
        : Localized(
          en: "suspended since \(from), until \(last)",
          ja: "\(from) から停止中（\(last) まで）",
          zh: "\(from) 起暂停，至 \(last)"
        ))[language]
    case .unknown:
      return Localized(
        en:
          "not known: what was announced ended \(at(last)), and nothing at hand says what followed",
        ja: "不明：公表された期間は \(last) で終わり、その後を示す資料が手元にありません",
        zh: "不明：已公布的期限于 \(last) 届满，手头没有说明其后情况的资料"
      )[language]
    case .later where interval.kind == .benchmark:
      return RuleText.term(interval)[language]
    case .later:
      return Localized(en: "begins \(at(from))", ja: "\(from) から適用予定", zh: "将于 \(from) 起适用")[
        language
      ]
    case .over:
      let day = interval.state == .ended ? from : last
      return Localized(en: "ended \(at(day))", ja: "\(day) に終了", zh: "已于 \(day) 结束")[language]
    case .proposed:
      return
        (from.isEmpty
        ? Localized(en: "proposed", ja: "提案段階", zh: "拟议中")
        : Localized(en: "proposed for \(from)", ja: "提案段階（\(from) 予定）", zh: "拟议中（\(from)）"))[
          language
        ]
    }
  }

  /// "on 2026-11-10", "in 2030".
  private static func at(_ date: String) -> String {
    (date.utf8.count == 10 ? "on " : "in ") + date
  }

  /// The page of `kido rules check`.
  ///
  /// - Parameters:
  ///   - answer: The findings.
  ///   - isWhole: Whether to list policies that bind no delivery too, and what is over.
  ///   - language: The language.
  /// - Returns: The page with a line end.
  package static func check(
    _ answer: RulesAnswer,
    isWhole: Bool,
    language: Language
  ) -> String {
    var page = PageLines(language)
    let materials = answer.inquiry.materials.map(name).joined(separator: ", ")
    page.say(headline(answer, materials)[language])
    if !answer.contents.isEmpty {
      page.say(answer.contents.joined(separator: " · "), indent: "  ")
    }
    if let asOf = answer.asOf {
      page.say(
        Localized(en: "As announced by {day}.", ja: "{day} までの公表内容による。", zh: "依据截至 {day} 的公告。"),
        ["day": asOf.description]
      )
    }
    let binding = answer.findings.filter { $0.status.interval.kind.concernsDeliveries }
    let day = answer.day.description
    group(
      Localized(en: "APPLIES OR SUSPENDED ON \(day)", ja: "\(day) に適用中・停止中", zh: "\(day) 适用或暂停"),
      binding.filter { $0.exemption == nil && isPresent($0) },
      &page
    )
    group(
      Localized(en: "NOT BEGUN OR UNKNOWN", ja: "開始前・不明", zh: "尚未开始或不明"),
      binding.filter { $0.exemption == nil && isOpen($0) && !isPresent($0) },
      &page
    )
    group(
      Localized(en: "DOES NOT REACH THIS DELIVERY", ja: "この取引には適用されない", zh: "不适用于该笔交易"),
      binding.filter { isOpen($0) && $0.exemption != nil },
      &page
    )
    let policies = answer.findings.filter {
      isOpen($0) && !$0.status.interval.kind.concernsDeliveries
    }
    let over = answer.findings.filter { !isOpen($0) }
    if isWhole {
      group(
        Localized(en: "POLICIES OF STATES", ja: "各国・地域の政策", zh: "各国和地区的政策"),
        policies,
        &page
      )
    } else {
      page.blank()
      page.say(
        Localized(
          en:
            "Not listed: {policies|policy|policies} that bind no delivery (funding, stocks, agreements, targets), {over} over. --all lists them.",
          ja: "表示していないもの：個々の取引を拘束しない政策（資金・備蓄・協定・目標）{policies} 件、終了したもの {over} 件。--all で表示。",
          zh: "未列出：不约束单笔交易的政策（资金、储备、协定、目标）{policies} 项，已结束 {over} 项。--all 可列出。"
        ),
        ["policies": String(policies.count), "over": String(over.count)]
      )
    }
    if isWhole, !over.isEmpty {
      page.heading(Localized(en: "OVER", ja: "終了したもの", zh: "已结束"))
      for finding in over {
        page.say(
          "\(finding.rule.name[language])  \(status(finding.status, language: language)) [\(finding.rule.id)]",
          indent: "  "
        )
      }
    }
    page.blank()
    page.say(
      Localized(
        en: "This is what the texts at hand say, not legal advice. Each rule: kido rules show ID",
        ja: "手元の資料に基づくもので、法的助言ではありません。各規則の詳細：kido rules show ID",
        zh: "依据手头资料，不构成法律意见。各规则详情：kido rules show ID"
      )
    )
    return page.text
  }

  private static func isOpen(_ finding: RuleFinding) -> Bool {
    if case .over = finding.status { return false }
    return true
  }

  /// Whether a rule is in being on the day, applied or not.
  private static func isPresent(_ finding: RuleFinding) -> Bool {
    switch finding.status {
    case .applies, .suspended: true
    case .unknown, .later, .over, .proposed: false
    }
  }

  private static func headline(_ answer: RulesAnswer, _ materials: String) -> Localized {
    let holding = answer.applying.filter { $0.status.interval.kind.holdsDeliveries }
    let unknown = answer.unknown.filter { $0.status.interval.kind.holdsDeliveries }
    let day = answer.day.description
    if !holding.isEmpty {
      return Localized(
        en:
          "\(materials) on \(day): \(Plural.text(holding.count, "export rule applies", "export rules apply")).",
        ja: "\(day) の \(materials)：適用される輸出規制 \(holding.count) 件。",
        zh: "\(day) \(materials)：适用的出口管制 \(holding.count) 项。"
      )
    }
    if !unknown.isEmpty {
      return Localized(
        en:
          "\(materials) on \(day): not known; what followed the last announced day of \(Plural.text(unknown.count, "export rule", "export rules")) is not at hand.",
        ja: "\(day) の \(materials)：不明。輸出規制 \(unknown.count) 件は、公表された期間の後の状況が分かりません。",
        zh: "\(day) \(materials)：不明。\(unknown.count) 项出口管制在已公布期限之后的情况不详。"
      )
    }
    return Localized(
      en: "\(materials) on \(day): no export rule at hand applies.",
      ja: "\(day) の \(materials)：手元の資料では、適用される輸出規制はありません。",
      zh: "\(day) \(materials)：手头资料中没有适用的出口管制。"
    )
  }

  private static func name(_ material: RuleMaterial) -> String {
    switch material {
    case .element(let element): element.symbol
    case .named(let slug): slug
    }
  }

  private static func group(
    _ title: Localized,
    _ findings: [RuleFinding],
    _ page: inout PageLines
  ) {
    guard !findings.isEmpty else { return }
    page.heading(title)
    for finding in findings { entry(finding, &page) }
  }

  private static func entry(_ finding: RuleFinding, _ page: inout PageLines) {
    let language = page.language
    let interval = finding.status.interval
    page.say(
      "\(finding.rule.name[language]) — \(interval.kind.name[language])\(parameter(interval, language))"
        + (language == .english ? ": " : "：") + status(finding.status, language: language),
      indent: "  "
    )
    page.say(finding.rule.effect[language], indent: "      ")
    if let exemption = finding.exemption {
      page.say(reason(exemption, interval, language), indent: "      ")
    }
    page.say("[\(interval.id), \(interval.confidence.name[language])]", indent: "      ")
  }

  /// The threshold, rate or target behind a name: " 0.1 %".
  static func parameter(_ interval: RuleInterval, _ language: Language = .english) -> String {
    guard let value = interval.parameter, interval.unit != "1" else { return "" }
    let unit = RuleWord.unit(interval.unit, language)
    return " \(NumberText.plain(value, digits: 6)) \(unit)"
  }

  private static func reason(
    _ exemption: RuleInquiry.Exemption,
    _ interval: RuleInterval,
    _ language: Language
  ) -> String {
    func names(_ places: some Sequence<Place>) -> String {
      places.sorted().map { PlaceName.inSentence($0, language) }
        .joined(separator: language == .english ? ", " : "、")
    }
    let sources = names(interval.jurisdictions)
    let text: Localized
    switch exemption {
    case .form:
      let forms = RuleWord.list(interval.forms, language)
      text = Localized(en: "It is about: \(forms).", ja: "対象の形態：\(forms)。", zh: "适用形态：\(forms)。")
    case .destination:
      let places = names(interval.destinations)
      text = Localized(
        en: "It is about exports to \(places).",
        ja: "対象の仕向け先：\(places)。",
        zh: "适用目的地：\(places)。"
      )
    case .origin:
      text = Localized(
        en: "It is about exports from \(sources).",
        ja: "対象の輸出元：\(sources)。",
        zh: "适用出口地：\(sources)。"
      )
    case .abroad:
      text = Localized(
        en: "It is about goods sent on from outside \(sources).",
        ja: "\(sources)以外から送られる貨物が対象。",
        zh: "适用于自\(sources)以外地区转出的货物。"
      )
    case .entry:
      text = Localized(
        en: "It binds what enters \(sources).",
        ja: "\(sources)に入る製品が対象。",
        zh: "适用于进入\(sources)的产品。"
      )
    case .user:
      let users = RuleWord.list(interval.users, language)
      text = Localized(
        en: "It is about users: \(users).",
        ja: "対象の需要者：\(users)。",
        zh: "适用用户：\(users)。"
      )
    case .threshold:
      let limit = parameter(interval, language)
      text = Localized(
        en: "The content is below its threshold of\(limit).",
        ja: "含有量が基準\(limit) を下回ります。",
        zh: "含量低于阈值\(limit)。"
      )
    }
    return text[language]
  }
}
