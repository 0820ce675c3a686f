package import KidoAnswers
package import KidoFacts
package import KidoUnits

/// Renders what an import did as text.
package enum ImportText {
  /// How many refused rows and moved figures are written out.
  private static let shown = 12

  /// The page.
  package static func render(_ answer: ImportAnswer, language: Language) -> String {
    var page = PageLines(language)
    for part in answer.parts { render(part, answer, &page) }
    page.blank()
    page.say(ending(answer), ["store": answer.store])
    return page.text
  }

  private static func render(
    _ part: ImportAnswer.Part,
    _ answer: ImportAnswer,
    _ page: inout PageLines
  ) {
    let language = page.language
    let tally = part.file.tally
    page.say(
      Localized(
        en: "{file} → {edition}: {title}, published {published}.",
        ja: "{file} → {edition}：{title}（公表 {published}）",
        zh: "{file} → {edition}：{title}（发布 {published}）"
      ),
      [
        "file": answer.fileName, "edition": part.file.edition.key,
        "title": part.file.edition.title, "published": part.file.edition.published,
      ]
    )
    page.heading(Localized(en: "EVERY ROW", ja: "全行の内訳", zh: "逐行去向"))
    let columns: [PageLines.Column] = [.right(10), .rest]
    page.row([PageLines.count(tally.read), words(.read)[language]], columns)
    page.row([PageLines.count(tally.used), words(.used)[language]], columns)
    for (reason, count) in tally.passed.sorted(by: { $0.value > $1.value }) {
      page.row([PageLines.count(count), passed(reason)[language]], columns)
    }
    page.row([PageLines.count(tally.refusedRows), words(.refused)[language]], columns)
    if tally.observations > 0 { observations(tally, answer.kind, &page) }
    if tally.flows > 0 {
      page.blank()
      page.say(
        Localized(
          en:
            "{flows} flows between two places, {areas} of them with an area that has no ISO code.",
          ja: "二地点間の貿易 {flows} 件（うち ISO コードのない地域を含むもの {areas} 件）。",
          zh: "双边贸易 {flows} 条，其中 {areas} 条涉及无 ISO 代码的地区。"
        ),
        [
          "flows": PageLines.count(tally.flows), "areas": PageLines.count(tally.areasWithoutCode),
        ],
        indent: "  "
      )
    }
    refused(tally, &page)
    changes(part, &page)
    findings(part, &page)
  }

  private static func observations(
    _ tally: ImportTally,
    _ kind: ImportKind,
    _ page: inout PageLines
  ) {
    page.heading(Localized(en: "OBSERVATIONS", ja: "取り込む数値", zh: "导入的数值"))
    let columns: [PageLines.Column] = [.right(10), .rest]
    for (quantity, count) in tally.quantities.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }
    ) {
      page.row([PageLines.count(count), quantity], columns)
    }
    let kinds = tally.figures.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
      .map { "\(figure($0.key)[page.language]) \(PageLines.count($0.value))" }
    page.say(kinds.joined(separator: " · "), indent: "  ")
    let currencies = Set(tally.priceUnits.keys.map { $0.prefix { $0 != "/" } })
    if kind == .prices, currencies.count > 1 {
      let units = tally.priceUnits.sorted { $0.key < $1.key }
        .map { "\($0.key) \(PageLines.count($0.value))" }
      page.say(
        Localized(
          en: "Prices in {number} currencies, each kept in its own: {units}.",
          ja: "{number} 種類の通貨の価格があります（換算せずそのまま保存）：{units}。",
          zh: "价格含 {number} 种货币，均按原币种保存：{units}。"
        ),
        [
          "number": String(currencies.count),
          "units": units.joined(separator: page.language == .english ? ", " : "、"),
        ],
        indent: "  "
      )
    }
    if tally.aggregates > 0 {
      page.say(
        Localized(
          en: "{count} of them are totals or remainders (World, Other countries) and enter no sum.",
          ja: "うち {count} 件は合計・その他の行で、集計には加えません。",
          zh: "其中 {count} 条为合计或其他项，不计入加总。"
        ),
        ["count": PageLines.count(tally.aggregates)],
        indent: "  "
      )
    }
  }

  /// The refused rows alone, for a file of which no row can be used.
  package static func refusals(_ tally: ImportTally, language: Language) -> String {
    var page = PageLines(language)
    refused(tally, &page)
    return page.text
  }

  private static func refused(_ tally: ImportTally, _ page: inout PageLines) {
    guard tally.refusedRows > 0 else { return }
    page.heading(Localized(en: "REFUSED ROWS", ja: "読み込めなかった行", zh: "被拒绝的行"))
    for issue in tally.refused.prefix(shown) {
      page.say("- " + RefusalText.text(issue, language: page.language), indent: "  ")
    }
    more(tally.refusedRows - min(shown, tally.refused.count), &page)
  }

  private static func changes(_ part: ImportAnswer.Part, _ page: inout PageLines) {
    guard part.file.tally.observations > 0 else { return }
    page.heading(Localized(en: "AGAINST WHAT IS AT HAND", ja: "手元の数値との比較", zh: "与现有数值比较"))
    page.say(
      Localized(
        en: "{new} new, {changed} replace another figure of the same edition, {same} are the same.",
        ja: "新規 {new} 件、同じ版の数値を置き換えるもの {changed} 件、同じもの {same} 件。",
        zh: "新增 {new} 条，替换同一版本数值 {changed} 条，相同 {same} 条。"
      ),
      [
        "new": PageLines.count(part.new), "changed": PageLines.count(part.changed),
        "same": PageLines.count(part.same),
      ],
      indent: "  "
    )
    if part.moved > 0 {
      page.say(
        Localized(
          en: part.moved == 1
            ? "1 figure moved:" : "{count} figures moved, those that moved most first:",
          ja: "変わった数値 {count} 件（変化の大きい順）：",
          zh: "变动的数值 {count} 个（按变动幅度排列）："
        ),
        ["count": PageLines.count(part.moved)],
        indent: "  "
      )
    }
    for move in part.moves.prefix(shown) {
      let before = FactText.value(move.old, language: page.language)
      let after = FactText.value(move.new, language: page.language)
      let series = String(move.new.id.prefix { $0 != "@" })
      page.say("\(series): \(before) [\(move.old.edition.key)] → \(after)", indent: "    ")
    }
    more(part.moved - shown, &page)
  }

  private static func findings(_ part: ImportAnswer.Part, _ page: inout PageLines) {
    guard !part.findings.isEmpty else { return }
    page.heading(Localized(en: "TO BE LOOKED AT", ja: "確認が必要な点", zh: "需要核对"))
    for finding in part.findings.prefix(shown) {
      page.say("- " + LintText.text(finding, language: page.language), indent: "  ")
    }
    more(part.findings.count - shown, &page)
  }

  private static func more(_ count: Int, _ page: inout PageLines) {
    guard count > 0 else { return }
    page.say(
      Localized(
        en: "… and {count} more; all of them with --format json",
        ja: "… ほかに {count} 件。すべて見るには --format json",
        zh: "… 另有 {count} 条，使用 --format json 查看全部"
      ),
      ["count": PageLines.count(count)],
      indent: "  "
    )
  }

  private static func ending(_ answer: ImportAnswer) -> Localized {
    if answer.isRefused {
      return Localized(
        en: "Nothing was kept: --strict refuses a file with refused rows.",
        ja: "--strict のため、読み込めない行のあるファイルは保存しませんでした。",
        zh: "因使用 --strict，含被拒绝行的文件未保存。"
      )
    }
    if answer.isDryRun {
      return Localized(
        en: "Dry run: nothing was kept. Without --dry-run it goes to {store}.",
        ja: "試し読みのため保存していません。--dry-run を外すと {store} に保存します。",
        zh: "试运行，未保存。去掉 --dry-run 后将保存到 {store}。"
      )
    }
    if answer.parts.allSatisfy({ $0.outcome == .unchanged }) {
      return Localized(
        en: "The store had this file already; nothing has changed. Store: {store}",
        ja: "同じ内容がすでに保存されているため、変更はありません。保存先：{store}",
        zh: "相同内容已保存，没有变化。存储位置：{store}"
      )
    }
    if answer.parts.contains(where: { $0.outcome == .revised }) {
      return Localized(
        en: "Kept as a new revision; the earlier one stays beside it. Store: {store}",
        ja: "新しい改訂として保存しました（以前の内容も残ります）。保存先：{store}",
        zh: "已作为新修订保存，旧内容仍保留。存储位置：{store}"
      )
    }
    return Localized(en: "Kept. Store: {store}", ja: "保存しました。保存先：{store}", zh: "已保存。存储位置：{store}")
  }

  private enum Word { case read, used, refused }

  private static func words(_ word: Word) -> Localized {
    switch word {
    case .read: Localized(en: "rows read", ja: "行を読み込み", zh: "行已读取")
    case .used: Localized(en: "used", ja: "使用", zh: "使用")
    case .refused: Localized(en: "refused", ja: "読み込めず", zh: "被拒绝")
    }
  }

  private static func passed(_ reason: ImportTally.PassReason) -> Localized {
    switch reason {
    case .statistic:
      Localized(
        en: "passed over: a statistic that Kido does not use",
        ja: "対象外：Kido が使わない統計",
        zh: "跳过：Kido 不使用的统计项"
      )
    case .notApplicable:
      Localized(
        en: "passed over: not applicable (XX)",
        ja: "対象外：該当なし（XX）",
        zh: "跳过：不适用（XX）"
      )
    case .words:
      Localized(
        en: "passed over: words instead of a figure (\"Large\", \"s\")",
        ja: "対象外：数値ではなく語句（\"Large\"、\"s\"）",
        zh: "跳过：文字而非数值（“Large”、“s”）"
      )
    case .empty: Localized(en: "passed over: empty", ja: "対象外：空欄", zh: "跳过：空白")
    case .heading:
      Localized(
        en: "passed over: a customs heading that Kido does not follow",
        ja: "対象外：Kido が扱わない品目番号",
        zh: "跳过：Kido 不跟踪的税则号"
      )
    case .period:
      Localized(en: "passed over: another period", ja: "対象外：期間外", zh: "跳过：其他时期")
    case .repeated:
      Localized(
        en: "passed over: the same figure stands in another row",
        ja: "対象外：他の行と同じ数値",
        zh: "跳过：与其他行重复"
      )
    case .aggregate:
      Localized(
        en: "passed over: trade with the whole world, which the pairs add up to",
        ja: "対象外：全世界の合計（相手国別の和と重複）",
        zh: "跳过：对全球的合计（与双边之和重复）"
      )
    case .formerArea:
      Localized(
        en: "passed over: an area that no longer exists",
        ja: "対象外：現存しない地域",
        zh: "跳过：已不存在的地区"
      )
    case .decoration:
      Localized(
        en: "passed over: titles, notes and blank rows",
        ja: "対象外：見出し・注記・空行",
        zh: "跳过：标题、注释和空行"
      )
    }
  }

  private static func figure(_ kind: ImportTally.FigureKind) -> Localized {
    switch kind {
    case .measured: Localized(en: "measured", ja: "実数", zh: "实测")
    case .estimated: Localized(en: "estimated", ja: "推計", zh: "估计")
    case .zero: Localized(en: "reported zero", ja: "ゼロ（報告値）", zh: "零（报告值）")
    case .bound: Localized(en: "bounds", ja: "上限・下限", zh: "上下限")
    case .range: Localized(en: "ranges", ja: "範囲", zh: "区间")
    case .netExporter: Localized(en: "net exporter", ja: "純輸出", zh: "净出口")
    case .withheld: Localized(en: "withheld", ja: "秘匿", zh: "未公开")
    case .notAvailable: Localized(en: "not available", ja: "データなし", zh: "无数据")
    case .words: Localized(en: "words", ja: "語句", zh: "文字")
    }
  }
}
