package import KidoInputs
import KidoNetwork
import KidoTables
package import KidoUnits

/// Says what happened while files were read, in three languages.
package enum NoticeText {
  /// How many notices of one kind are written out.
  private static let shown = 8

  /// The notices as lines; many of one kind are cut short and counted.
  package static func lines(_ notices: [InputNotice], language: Language) -> [String] {
    var counts: [String: Int] = [:]
    var lines: [String] = []
    for notice in notices {
      let code = code(notice)
      counts[code, default: 0] += 1
      if counts[code, default: 0] <= shown { lines.append("- " + text(notice, language: language)) }
    }
    for (code, count) in counts.sorted(by: { $0.key < $1.key }) where count > shown {
      let more = count - shown
      lines.append(
        "- "
          + Localized(
            en: "… and \(more) more of [\(code)]; all of them with --format json",
            ja: "… [\(code)] がほかに \(more) 件。すべて見るには --format json を使います",
            zh: "… 另有 \(more) 条 [\(code)]；使用 --format json 可列出全部"
          )[language]
      )
    }
    return lines
  }

  /// The stable code of a notice.
  package static func code(_ notice: InputNotice) -> String {
    switch notice {
    case .row(let issue): issue.fault.rawValue
    case .notParts: "input.not-parts"
    case .wholeProduct: "input.whole-product"
    case .sheetChosen: "input.sheet-chosen"
    case .headerGuessed: "input.header-guessed"
    case .columnsUnused: "input.columns-unused"
    case .massWithoutUnit: "input.mass-without-unit"
    case .sideRow(_, _, _, _, let code): code
    case .unknownParts: "input.unknown-parts"
    case .unknownProduct: "input.unknown-product"
    case .encoding: "input.encoding"
    case .table(_, let notice): notice.code
    }
  }

  /// The sentence of a notice with its code.
  package static func text(_ notice: InputNotice, language: Language) -> String {
    localized(notice)[language] + " [\(code(notice))]"
  }

  private static func localized(_ notice: InputNotice) -> Localized {
    switch notice {
    case .row(let issue): row(issue)
    case .notParts(let file, let rows):
      Localized(
        en:
          "\(file): \(Plural.text(rows.count, "row is a title, total or remark, not a part", "rows are titles, totals or remarks, not parts")): \(list(rows))",
        ja: "\(file)：表題・合計・注記と判断し、部品として扱わなかった行 \(rows.count) 行（\(list(rows))）",
        zh: "\(file)：\(rows.count) 行为标题、合计或备注，未作为零件处理（\(list(rows))）"
      )
    case .wholeProduct(let file, let row, let name):
      Localized(
        en:
          "\(file) row \(row): \"\(name)\" has the name of the list. If it is the whole product, its parts are counted twice: take the row out, or add a column of levels (0 for it, 1 for its parts)",
        ja:
          "\(file) \(row) 行目：「\(name)」は部品表自体の名称と同じです。製品全体の行であれば構成部品と二重に集計されます。行を削除するか、階層の列（この行は 0、構成部品は 1）を追加してください",
        zh: "\(file) 第 \(row) 行：“\(name)”与清单名称相同。若为整个产品，则会与其零件重复计算。请删除该行，或增加层级列（该行为 0，零件为 1）"
      )
    case .sheetChosen(let file, let sheet, let others):
      Localized(
        en: "\(file): sheet \"\(sheet)\" was read; not \(others.joined(separator: ", "))",
        ja: "\(file)：シート「\(sheet)」を使用しました（使用しなかったシート：\(others.joined(separator: "、"))）",
        zh: "\(file)：已读取工作表“\(sheet)”，未读取：\(others.joined(separator: "、"))"
      )
    case .headerGuessed(let file):
      Localized(
        en: "\(file): no header row; the columns were told from their content",
        ja: "\(file)：見出し行がないため、内容から列を判断しました",
        zh: "\(file)：没有表头，已根据内容判断各列"
      )
    case .columnsUnused(let file, let titles):
      Localized(
        en: "\(file): columns not used: \(titles.joined(separator: ", "))",
        ja: "\(file)：使用しなかった列：\(titles.joined(separator: "、"))",
        zh: "\(file)：未使用的列：\(titles.joined(separator: "、"))"
      )
    case .massWithoutUnit(let file, let title):
      Localized(
        en:
          "\(file): column \"\(title)\" has no unit, so masses were not used. Write the unit in the title, e.g. \"\(title) (g)\"",
        ja: "\(file)：列「\(title)」に単位がないため、質量を使用しませんでした。見出しに単位を記入してください（例：\(title) (g)）",
        zh: "\(file)：“\(title)”列没有单位，因此未采用质量。请在列名中注明单位，例如 \(title) (g)"
      )
    case .sideRow(let file, let number, let column, let raw, _):
      Localized(
        en:
          "\(file) row \(number), column \"\(column)\": \"\(raw)\" was refused. \(sideAdvice(notice)[.english])",
        ja: "\(file) \(number) 行目、列「\(column)」：「\(raw)」は読み込めません。\(sideAdvice(notice)[.japanese])",
        zh: "\(file) 第 \(number) 行“\(column)”列：“\(raw)”被拒绝。\(sideAdvice(notice)[.chinese])"
      )
    case .unknownParts(let file, let parts):
      Localized(
        en: "\(file): parts that the parts list does not hold: \(parts.joined(separator: ", "))",
        ja: "\(file)：部品表にない品番：\(parts.joined(separator: "、"))",
        zh: "\(file)：物料清单中没有的料号：\(parts.joined(separator: "、"))"
      )
    case .unknownProduct(let line, let product):
      Localized(
        en:
          "company.yaml: line \(line) builds \(product), which is no top row of the parts list; nothing is counted for it",
        ja: "company.yaml：ライン \(line) の製品 \(product) が部品表の最上位にないため、このラインは集計していません",
        zh: "company.yaml：产线 \(line) 的产品 \(product) 不是物料清单的顶层，未计入该产线"
      )
    case .table(let file, let notice):
      TableNoticeText.localized(notice).prefixed(by: file)
    case .encoding(let file, let name):
      Localized(
        en: "\(file): read as \(name)",
        ja: "\(file)：文字コード \(name) として読み込みました",
        zh: "\(file)：按 \(name) 编码读取"
      )
    }
  }

  private static func list(_ rows: [Int]) -> String {
    let head = rows.prefix(12).map(String.init).joined(separator: ", ")
    return rows.count > 12 ? head + ", …" : head
  }

  private static func row(_ issue: PartsIssue) -> Localized {
    let place = issue.reference
    let sheet = place.sheet
    let advice = FaultText.advice(issue.fault)
    let file = place.file + (sheet.isEmpty ? "" : " [\(sheet)]")
    let (column, raw) = (issue.column, issue.raw)
    return Localized(
      en: "\(file) row \(place.row)" + (column.isEmpty ? "" : ", column \"\(column)\"")
        + (raw.isEmpty ? ": " : ": \"\(raw)\" – ") + advice.english,
      ja: "\(file) \(place.row) 行目" + (column.isEmpty ? "" : "、列「\(column)」")
        + (raw.isEmpty ? "：" : "（「\(raw)」）：") + advice.japanese,
      zh: "\(file) 第 \(place.row) 行" + (column.isEmpty ? "" : "“\(column)”列")
        + (raw.isEmpty ? "：" : "（“\(raw)”）：") + advice.chinese
    )
  }

  private static func sideAdvice(_ notice: InputNotice) -> Localized {
    switch code(notice) {
    case "side.stage":
      Localized(
        en: "Write mining, separation, metal making, alloy making or magnet making.",
        ja: "採掘、分離・精製、金属製造、合金製造、磁石製造のいずれかを記入してください。",
        zh: "请填写开采、冶炼分离、金属制备、合金制备或磁体制造。"
      )
    case "side.country":
      Localized(
        en: "Write a country by name or ISO code.",
        ja: "国・地域の名称または ISO コードを記入してください。",
        zh: "请填写国家和地区名称或 ISO 代码。"
      )
    case "side.element":
      Localized(
        en: "Write a symbol such as Nd or Dy, or leave it empty.",
        ja: "Nd、Dy などの元素記号を記入するか、空欄にしてください。",
        zh: "请填写 Nd、Dy 等元素符号，或留空。"
      )
    case "side.share":
      Localized(
        en: "Write a share from 0 to 100 %.",
        ja: "0～100 % の割合を記入してください。",
        zh: "请填写 0–100 % 的份额。"
      )
    case "side.date":
      Localized(
        en: "Write the day as YYYY-MM-DD.",
        ja: "日付は YYYY-MM-DD の形式で記入してください。",
        zh: "日期请写成 YYYY-MM-DD。"
      )
    default:
      Localized(
        en: "Write a number that is not negative.",
        ja: "0 以上の数値を記入してください。",
        zh: "请填写不小于 0 的数值。"
      )
    }
  }
}

extension Localized {
  /// The text behind the name of a file, with the colon of each language.
  fileprivate func prefixed(by file: String) -> Localized {
    Localized(
      en: "\(file): \(english)",
      ja: "\(file)：\(japanese)",
      zh: "\(file)：\(chinese)"
    )
  }
}
