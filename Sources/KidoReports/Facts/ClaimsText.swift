package import KidoAnswers
import KidoFacts
import KidoRules
import KidoTables
package import KidoUnits

/// Renders the white paper's statements beside what the sources say.
package enum ClaimsText {
  /// The page.
  package static func render(_ answer: ClaimsAnswer, language: Language) -> String {
    var page = PageLines(language)
    page.say(
      Localized(
        en:
          "{count} statements of the white paper (2025-08-08), checked against sources as known on {day}: {verdicts}.",
        ja: "白書（2025-08-08 発表）の記述 {count} 件を出典と突き合わせた結果（{day} 時点）：{verdicts}。",
        zh: "白皮书（2025-08-08 发布）{count} 项表述与来源核对（截至 {day}）：{verdicts}。"
      ),
      [
        "count": String(answer.lines.count), "day": (answer.asOf ?? answer.today).description,
        "verdicts": ClaimVerdict.allCases.compactMap { verdict in
          answer.counts[verdict].map { "\(verdict.name[language]) \($0)" }
        }.joined(separator: language == .english ? ", " : "、"),
      ]
    )
    for line in answer.lines { render(line, &page) }
    return page.text
  }

  private static func render(_ line: ClaimsAnswer.Line, _ page: inout PageLines) {
    let language = page.language
    let claim = line.check.claim
    page.blank()
    page.say("\(claim.id)  \(claim.statement[language])")
    page.say("→ \(line.check.verdict.name[language])\(figure(line, language))", indent: "     ")
    if !claim.remark[language].isEmpty { page.say(claim.remark[language], indent: "     ") }
    if let evidence = line.check.figure {
      let ids = evidence.sources.map(\.id).joined(separator: ", ")
      page.say("[\(ids)]", indent: "     ")
      if evidence.isRecalled {
        page.say(
          Localized(
            en: "From memory: it decides nothing.",
            ja: "記憶による値のため、判定には用いない。",
            zh: "凭记忆的数值，不作判定依据。"
          ),
          indent: "     "
        )
      }
    }
    guard line.check.verdict != .computedNow else { return }
    let notYet = Localized(en: " (not yet)", ja: "（準備中）", zh: "（尚未提供）")[language]
    page.line("     \(claim.command)\(line.isAnswerable ? "" : notYet)")
  }

  /// Today's figure and its spread, or the standing of the rule.
  private static func figure(_ line: ClaimsAnswer.Line, _ language: Language) -> String {
    if let rule = line.rule {
      let separator = language == .english ? ": " : "："
      return separator + RuleText.status(rule.status, language: language)
    }
    let colon = language == .english ? ": " : "："
    if line.check.verdict == .computedNow { return colon + line.check.claim.command }
    guard let evidence = line.check.figure else { return "" }
    let word = RuleWord.unit(line.check.claim.unit, language)
    let unit = line.check.claim.unit == "1" ? "" : " " + word
    let prefix = line.check.claim.kind == .ratio ? "×" : ""
    let isRatio = line.check.claim.kind == .ratio
    var text = ": \(prefix)\(NumberText.plain(evidence.value, digits: isRatio ? 2 : 4))"
    text += isRatio ? "" : unit
    let period = [evidence.since, evidence.period].compactMap { $0?.description }
    if !period.isEmpty { text += " (\(period.joined(separator: "→")))" }
    if let spread = line.check.spread, spread.upperBound > spread.lowerBound * 1.001 {
      let low = NumberText.plain(spread.lowerBound, digits: 4)
      let high = NumberText.plain(spread.upperBound, digits: 4)
      text +=
        Localized(
          en: "; sources range from \(low) to \(high)",
          ja: "、出典の幅 \(low)～\(high)",
          zh: "；来源范围 \(low)～\(high)"
        )[language]
    }
    if line.check.verdict == .otherScope, line.check.stated.isEmpty == false,
      let elsewhere = line.check.elsewhere.first
    {
      let value = NumberText.plain(elsewhere.value, digits: isRatio ? 2 : 4)
      let when = [elsewhere.since, elsewhere.period].compactMap { $0?.description }
        .joined(separator: "→")
      text +=
        Localized(
          en: "; the stated figure is that of \(when) (\(prefix)\(value))",
          ja: "、記述の値に合うのは \(when)（\(prefix)\(value)）",
          zh: "；所述数值对应 \(when)（\(prefix)\(value)）"
        )[language]
    }
    return language == .english ? text : "：" + text.dropFirst(2)
  }

  private struct Page: Encodable {
    struct Evidence: Encodable {
      let value: Double?
      let low: Double?
      let high: Double?
      let period: String
      let since: String
      let recalled: Bool
      let sources: [String]
    }
    struct Line: Encodable {
      let claim: String
      let kind: String
      let statement: String
      let remark: String
      let value: String
      let unit: String
      let period: String
      let verdict: String
      let figure: Evidence?
      let spreadLow: Double?
      let spreadHigh: Double?
      let agreeingElsewhere: [Evidence]
      let rule: String
      let ruleStatus: String
      let command: String
      let commandExists: Bool
    }
    let schema = "kido.claims/2"
    let version = ProgramVersion.text
    let asOf: String
    let verdicts: [String: Int]
    let claims: [Line]
  }

  /// The statements as JSON.
  package static func json(_ answer: ClaimsAnswer, language: Language) -> String {
    JSONText.encode(
      Page(
        asOf: (answer.asOf ?? answer.today).description,
        verdicts: Dictionary(
          uniqueKeysWithValues: answer.counts.map { ($0.key.rawValue, $0.value) }
        ),
        claims: answer.lines.map { line(of: $0, language) }
      )
    )
  }

  private static func line(of line: ClaimsAnswer.Line, _ language: Language) -> Page.Line {
    let claim = line.check.claim
    return Page.Line(
      claim: claim.id,
      kind: claim.kind.rawValue,
      statement: claim.statement[language],
      remark: claim.remark[language],
      value: claim.value.map { NumberText.reported($0) } ?? "",
      unit: claim.unit,
      period: claim.period?.description ?? "",
      verdict: line.check.verdict.rawValue,
      figure: line.check.figure.map(evidence),
      spreadLow: line.check.spread.flatMap { JSONText.number($0.lowerBound) },
      spreadHigh: line.check.spread.flatMap { JSONText.number($0.upperBound) },
      agreeingElsewhere: line.check.elsewhere.prefix(5).map(evidence),
      rule: claim.rule,
      ruleStatus: line.rule.map { RuleText.code($0.status) } ?? "",
      command: claim.command,
      commandExists: line.isAnswerable
    )
  }

  private static func evidence(_ evidence: ClaimEvidence) -> Page.Evidence {
    Page.Evidence(
      value: JSONText.number(evidence.value),
      low: JSONText.number(evidence.range.lowerBound),
      high: JSONText.number(evidence.range.upperBound),
      period: evidence.period?.description ?? "",
      since: evidence.since?.description ?? "",
      recalled: evidence.isRecalled,
      sources: evidence.sources.map(\.id)
    )
  }

  /// The statements as CSV.
  package static func csv(_ answer: ClaimsAnswer, language: Language) -> [UInt8] {
    let header = [
      "claim", "statement", "verdict", "figure", "low", "high", "unit", "period", "sources",
      "remark", "command", "command_exists",
    ]
    let rows = answer.lines.map { line -> [Cell] in
      let page = self.line(of: line, language)
      return [
        .text(page.claim), .text(page.statement), .text(page.verdict),
        page.figure?.value.map(Cell.number) ?? .empty, page.spreadLow.map(Cell.number) ?? .empty,
        page.spreadHigh.map(Cell.number) ?? .empty, .text(page.unit),
        .text(page.figure?.period ?? ""), .text(page.figure?.sources.joined(separator: " ") ?? ""),
        .text(page.remark), .text(page.command), .text(page.commandExists ? "yes" : "not yet"),
      ]
    }
    return CSVWriter(mark: .byteOrderMark).write([header.map(Cell.text)] + rows)
  }
}
