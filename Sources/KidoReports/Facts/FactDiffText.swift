package import KidoAnswers
import KidoFacts
import KidoTables
package import KidoUnits

/// Renders which numbers and results moved.
package enum FactDiffText {
  private static let shown = 40

  /// The page.
  package static func render(_ diff: FactsDiff, language: Language) -> String {
    var page = PageLines(language)
    page.say(
      Localized(
        en:
          "{from} → {to}: {moved} figures moved, {added} new, {gone} not repeated, {same} the same.",
        ja: "{from} → {to}：変わった数値 {moved} 件、新規 {added} 件、なくなったもの {gone} 件、同じもの {same} 件。",
        zh: "{from} → {to}：变动 {moved} 个，新增 {added} 个，不再出现 {gone} 个，相同 {same} 个。"
      ),
      [
        "from": diff.from, "to": diff.to, "moved": PageLines.count(diff.moved.count),
        "added": PageLines.count(diff.added.count), "gone": PageLines.count(diff.gone.count),
        "same": PageLines.count(diff.same),
      ]
    )
    if !diff.company.isEmpty { results(diff, &page) }
    lines(Localized(en: "MOVED", ja: "変わった数値", zh: "变动的数值"), diff.moved, shown, &page)
    lines(Localized(en: "NEW", ja: "新規", zh: "新增"), diff.added, 15, &page)
    lines(Localized(en: "NOT REPEATED", ja: "なくなったもの", zh: "不再出现"), diff.gone, 15, &page)
    return page.text
  }

  private static func lines(
    _ title: Localized,
    _ lines: [FactsDiff.Line],
    _ limit: Int,
    _ page: inout PageLines
  ) {
    guard !lines.isEmpty else { return }
    page.heading(title)
    for line in lines.prefix(limit) {
      page.say(line.series, indent: "  ")
      page.say(change(line, page.language), indent: "      ")
    }
    if lines.count > limit {
      page.say(
        Localized(
          en: "… and {count} more; all of them with --format csv",
          ja: "… ほかに {count} 件（すべて見るには --format csv）",
          zh: "… 另有 {count} 个（--format csv 查看全部）"
        ),
        ["count": PageLines.count(lines.count - limit)],
        indent: "  "
      )
    }
  }

  private static func change(_ line: FactsDiff.Line, _ language: Language) -> String {
    func value(_ observation: Observation?) -> String {
      observation.map { "\(FactText.value($0, language: language)) [\($0.edition.key)]" } ?? "—"
    }
    let ratio = line.ratio.map { "  ×\(NumberText.plain($0))" } ?? ""
    let marks = marks(line).map { $0[language] }.joined(
      separator: language == .english ? ", " : "、"
    )
    let note = marks.isEmpty ? "" : language == .english ? "  (\(marks))" : "（\(marks)）"
    return "\(value(line.before)) → \(value(line.after))\(ratio)\(note)"
  }

  /// Why a step may be none.
  private static func marks(_ line: FactsDiff.Line) -> [Localized] {
    var marks: [Localized] = []
    if line.before?.isPlanning == true, line.after?.isPlanning == true {
      marks.append(Localized(en: "planning values", ja: "いずれも計画値", zh: "均为规划值"))
    } else if line.before?.isPlanning == true {
      marks.append(Localized(en: "planning value before", ja: "前は計画値", zh: "原为规划值"))
    } else if line.after?.isPlanning == true {
      marks.append(Localized(en: "planning value now", ja: "後は計画値", zh: "现为规划值"))
    }
    if line.hasTwoPublishers {
      marks.append(Localized(en: "another publisher", ja: "発行元が異なる", zh: "发布方不同"))
    }
    return marks
  }

  private static func results(_ diff: FactsDiff, _ page: inout PageLines) {
    page.heading(
      Localized(
        en: "RESULTS OF \(diff.company) THAT MOVED",
        ja: "\(diff.company) の結果の変化",
        zh: "\(diff.company) 结果的变化"
      )
    )
    if diff.results.isEmpty {
      page.say(
        Localized(
          en: "None of its {count} results moved.",
          ja: "{count} 件の結果はいずれも変わりません。",
          zh: "{count} 项结果均无变化。"
        ),
        ["count": String(diff.unmoved)],
        indent: "  "
      )
      return
    }
    for result in diff.results.prefix(shown) {
      page.say(name(result, page.language) + ": " + change(result), indent: "  ")
      if !result.causes.isEmpty {
        let why = Localized(en: "because of: ", ja: "要因：", zh: "原因：")[page.language]
        page.say(why + result.causes.prefix(3).joined(separator: ", "), indent: "      ")
      }
    }
    page.say(
      Localized(
        en: "{count} other results stayed.",
        ja: "ほかの {count} 件の結果は変わりません。",
        zh: "其余 {count} 项结果不变。"
      ),
      ["count": String(diff.unmoved)],
      indent: "  "
    )
  }

  private static func change(_ result: FactsDiff.Result) -> String {
    func text(_ value: Double?) -> String {
      value.map { "\(NumberText.plain($0)) \(result.unit)" } ?? "—"
    }
    return "\(text(result.before)) → \(text(result.after))"
  }

  private static func name(_ result: FactsDiff.Result, _ language: Language) -> String {
    let element = result.element.symbol
    switch result.name {
    case "mass": return element + " " + Localized(en: "a year", ja: "年間量", zh: "年用量")[language]
    case "price": return element + " " + Localized(en: "price", ja: "価格", zh: "价格")[language]
    default:
      let stage = result.stage?.name[language] ?? ""
      let place =
        result.place.map { place in
          place == .unspecified ? Phrase.unknownOrigin.text(language) : place.name[language]
        } ?? ""
      return "\(element) \(stage) \(place)"
    }
  }

  private struct Page: Encodable {
    struct Line: Encodable {
      let series: String
      let before: Double?
      let after: Double?
      let beforeText: String
      let afterText: String
      let beforeSource: String
      let afterSource: String
      let ratio: Double?
      let planning: Bool
      let otherPublisher: Bool
    }
    struct Result: Encodable {
      let name: String
      let element: String
      let stage: String
      let place: String
      let before: Double?
      let after: Double?
      let units: [String: String]
      let causes: [String]
    }
    let schema = "kido.facts-diff/1"
    let version = ProgramVersion.text
    let asOf: String
    let from: String
    let to: String
    let same: Int
    let moved: [Line]
    let added: [Line]
    let gone: [Line]
    let company: String
    let results: [Result]
    let resultsUnmoved: Int
  }

  /// Whether the licences of both figures allow them to be exported.
  private static func mayPass(_ line: FactsDiff.Line) -> Bool {
    [line.before, line.after].allSatisfy { $0?.edition.redistribution != .no }
  }

  private static func page(_ line: FactsDiff.Line) -> Page.Line {
    Page.Line(
      series: line.series,
      before: line.before?.central.flatMap(JSONText.number),
      after: line.after?.central.flatMap(JSONText.number),
      beforeText: line.before.map { FactText.value($0, language: .english) } ?? "",
      afterText: line.after.map { FactText.value($0, language: .english) } ?? "",
      beforeSource: line.before?.id ?? "",
      afterSource: line.after?.id ?? "",
      ratio: line.ratio.flatMap(JSONText.number),
      planning: line.isPlanning,
      otherPublisher: line.hasTwoPublishers
    )
  }

  /// The comparison as JSON.
  package static func json(_ diff: FactsDiff) -> String {
    JSONText.encode(
      Page(
        asOf: diff.today.description,
        from: diff.from,
        to: diff.to,
        same: diff.same,
        moved: diff.moved.filter(mayPass).map(page),
        added: diff.added.filter(mayPass).map(page),
        gone: diff.gone.filter(mayPass).map(page),
        company: diff.company,
        results: diff.results.map { result in
          Page.Result(
            name: result.name,
            element: result.element.symbol,
            stage: result.stage?.rawValue ?? "",
            place: result.place?.code ?? "",
            before: result.before.flatMap(JSONText.number),
            after: result.after.flatMap(JSONText.number),
            units: ["before": result.unit, "after": result.unit],
            causes: result.causes
          )
        },
        resultsUnmoved: diff.unmoved
      )
    )
  }

  /// The figures as CSV, those that moved first.
  package static func csv(_ diff: FactsDiff) -> [UInt8] {
    let header = [
      "change", "series", "before", "after", "ratio", "before_source", "after_source",
      "planning", "other_publisher",
    ]
    let all =
      diff.moved.filter(mayPass).map { ("moved", page($0)) }
      + diff.added.filter(mayPass).map { ("new", page($0)) }
      + diff.gone.filter(mayPass).map { ("gone", page($0)) }
    let rows = all.map { change, line -> [Cell] in
      [
        .text(change), .text(line.series), line.before.map(Cell.number) ?? .text(line.beforeText),
        line.after.map(Cell.number) ?? .text(line.afterText),
        line.ratio.map(Cell.number) ?? .empty, .text(line.beforeSource), .text(line.afterSource),
        .text(line.planning ? "yes" : ""), .text(line.otherPublisher ? "yes" : ""),
      ]
    }
    return CSVWriter(mark: .byteOrderMark).write([header.map(Cell.text)] + rows)
  }
}
