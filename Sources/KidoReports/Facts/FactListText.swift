package import KidoAnswers
import KidoFacts
package import KidoTables
package import KidoUnits

/// Renders lists of observations as text, CSV, JSON and workbooks.
package enum FactListText {
  /// How many rows a terminal shows.
  private static let shown = 200

  /// The page.
  package static func render(_ list: FactList, language: Language) -> String {
    var page = PageLines(language)
    page.say(
      Localized(
        en: "{count} observations{day}, {recalled} of them recalled planning values{standins}.",
        ja: "数値 {count} 件{day}。うち未確認の計画値 {recalled} 件{standins}。",
        zh: "数值 {count} 个{day}，其中未核实的规划值 {recalled} 个{standins}。"
      ),
      [
        "count": PageLines.count(list.observations.count),
        "recalled": PageLines.count(list.recalled),
        "day": day(list, language),
        "standins": standIns(list, language),
      ]
    )
    page.blank()
    for observation in list.observations.prefix(shown) {
      let mark = list.standIns.contains(observation.id) ? " *" : ""
      page.line(
        "  \(observation.id)\(mark)  \(FactText.described(observation, language: language))"
      )
    }
    if list.observations.count > shown {
      page.blank()
      page.say(
        Localized(
          en: "… and {count} more: --format csv or -o FILE.xlsx gives all, --help the filters.",
          ja: "… ほかに {count} 件。--format csv または -o FILE.xlsx ですべて出力、絞り込みは --help。",
          zh: "… 另有 {count} 个：--format csv 或 -o FILE.xlsx 可输出全部，筛选方法见 --help。"
        ),
        ["count": PageLines.count(list.observations.count - shown)]
      )
    }
    return page.text
  }

  private static func day(_ list: FactList, _ language: Language) -> String {
    guard let asOf = list.asOf else { return "" }
    return Localized(en: " known on \(asOf)", ja: "（\(asOf) 時点）", zh: "（截至 \(asOf)）")[language]
  }

  private static func standIns(_ list: FactList, _ language: Language) -> String {
    guard !list.standIns.isEmpty else { return "" }
    let count = PageLines.count(list.standIns.count)
    return Localized(
      en: "; {count} marked * stand in for editions of that day that are not at hand",
      ja: "、当時の版が手元にないため後の版で代用したもの（*）{count} 件",
      zh: "；带 * 的 {count} 个以后来的版本代替手头没有的当时版本"
    )[language].replacing("{count}", with: count)
  }

  /// The columns of exports.
  package static let columns = [
    "id", "quantity", "stage", "subject", "of", "place", "place_name", "period", "market", "value",
    "low", "high", "figure", "unit", "basis", "edition", "title", "publisher", "published",
    "licence", "redistribution", "locator", "confidence", "stand_in", "note",
  ]

  private static func rows(_ list: FactList, language: Language) -> [[Cell]] {
    list.exportable.map { observation in
      let estimate = observation.estimate
      let edition = observation.edition
      let numbers: [Cell] = [
        observation.central.map(Cell.number) ?? .empty,
        estimate.map { .number($0.low) } ?? .empty,
        estimate.map { .number($0.high) } ?? .empty,
      ]
      let head: [String] = [
        observation.id, observation.quantity.rawValue, observation.stage?.rawValue ?? "",
        observation.subject, observation.of, observation.place?.code ?? "",
        observation.place?.name[language] ?? "", observation.period.description,
        observation.market,
      ]
      let tail: [String] = [
        observation.figureText, observation.unit, observation.basis, edition.key, edition.title,
        edition.publisher, edition.publishedText, edition.licence,
        edition.redistribution.rawValue, observation.locator, observation.confidence.rawValue,
        list.standIns.contains(observation.id) ? "yes" : "", observation.note,
      ]
      return head.map(text) + numbers + tail.map(text)
    }
  }

  private static func text(_ text: String) -> Cell { text.isEmpty ? .empty : .text(text) }

  /// The list as CSV; what may not be passed on is left out.
  package static func csv(_ list: FactList, language: Language) -> [UInt8] {
    CSVWriter(mark: .byteOrderMark).write([columns.map(Cell.text)] + rows(list, language: language))
  }

  /// The list as a workbook with a sheet of its sources; what may not be passed on is left out.
  ///
  /// - Throws: `TableError` when it does not fit a workbook.
  package static func workbook(
    _ list: FactList,
    language: Language
  ) throws(TableError) -> [UInt8] {
    let editions = Set(list.exportable.map(\.edition)).sorted { $0.key < $1.key }
    let sources = editions.map { edition -> [Cell] in
      [
        .text(edition.key), .text(edition.title), text(edition.publisher),
        .text(edition.publishedText), .text(edition.licence),
        .text(edition.redistribution.rawValue), text(edition.locator),
      ]
    }
    return try XlsxWriter.write([
      XlsxSheet(name: "facts", header: columns, rows: rows(list, language: language)),
      XlsxSheet(
        name: "sources",
        header: [
          "edition", "title", "publisher", "published", "licence", "redistribution", "locator",
        ],
        rows: sources
      ),
    ])
  }

  private struct Page: Encodable {
    let schema = "kido.facts/1"
    let version = ProgramVersion.text
    let asOf: String
    let observations: Int
    let recalled: Int
    let standIns: Int
    let leftOutByLicence: Int
    let facts: [FactJSON.Fact]
  }

  /// The list as JSON; what may not be passed on is left out and counted.
  package static func json(_ list: FactList) -> String {
    JSONText.encode(
      Page(
        asOf: (list.asOf ?? list.today).description,
        observations: list.observations.count,
        recalled: list.recalled,
        standIns: list.standIns.count,
        leftOutByLicence: list.withheldFromExport,
        facts: list.exportable.map(FactJSON.Fact.init)
      )
    )
  }

  /// What was written, and what its licence left out.
  package static func written(_ list: FactList, path: String, language: Language) -> String {
    let left = list.withheldFromExport
    let tail =
      left == 0
      ? ""
      : Localized(
        en: " \(left) were left out: their licence does not allow them to be passed on.",
        ja: "再配布できない \(left) 件は除きました。",
        zh: "因许可限制，略去 \(left) 个。"
      )[language]
    let count = PageLines.count(list.exportable.count)
    return Localized(
      en: "\(count) observations written to \(path).",
      ja: "数値 \(count) 件を \(path) に書き出しました。",
      zh: "已将 \(count) 个数值写入 \(path)。"
    )[language] + tail + "\n"
  }
}
