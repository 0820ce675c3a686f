import KidoTables
import KidoUnits

/// Says in three languages what a person should know of how a table was read.
enum TableNoticeText {
  static func localized(_ notice: TableNotice) -> Localized {
    switch notice {
    case .encodingGuessed(let encoding):
      Localized(
        en:
          "the encoding was told from the characters: \(encoding.rawValue). If names look wrong, save the file as UTF-8",
        ja: "文字コードを内容から \(encoding.rawValue) と判断しました。文字化けしている場合は UTF-8 で保存し直してください",
        zh: "根据内容判断编码为 \(encoding.rawValue)。如出现乱码，请另存为 UTF-8"
      )
    case .strayQuote(let row):
      Localized(
        en: "row \(row): a quotation mark inside a cell was read as a character",
        ja: "\(row) 行目：セル内の引用符を文字として読みました",
        zh: "第 \(row) 行：单元格内的引号按普通字符读取"
      )
    case .unclosedQuote(let row):
      Localized(
        en:
          "row \(row): a quotation mark opens and never closes; it was read as a character. Check the row",
        ja: "\(row) 行目：閉じていない引用符を文字として読みました。この行を確認してください",
        zh: "第 \(row) 行：引号未闭合，按普通字符读取，请检查该行"
      )
    case .moreQuotes(let count):
      Localized(
        en: "\(Plural.text(count, "more row", "more rows")) with such quotation marks",
        ja: "同様の引用符のある行がほかに \(count) 行",
        zh: "另有 \(count) 行存在此类引号"
      )
    case .raggedRows(let count, let first, let usual):
      Localized(
        en:
          "\(Plural.text(count, "row has", "rows have")) another number of cells than the usual \(usual), the first is row \(first). Check for separators inside names",
        ja: "セル数が通常の \(usual) と異なる行が \(count) 行あります（最初は \(first) 行目）。名称に区切り文字が含まれていないか確認してください",
        zh: "有 \(count) 行的单元格数不是通常的 \(usual) 个，首行为第 \(first) 行。请检查名称中是否含有分隔符"
      )
    case .brokenLine(let row):
      Localized(
        en: "row \(row) is not valid JSON and was read as one text",
        ja: "\(row) 行目は正しい JSON ではないため、1 つの文字列として読みました",
        zh: "第 \(row) 行不是有效的 JSON，按一段文本读取"
      )
    case .moreBrokenLines(let count):
      Localized(
        en: "\(Plural.text(count, "more row that is", "more rows that are")) not valid JSON",
        ja: "正しい JSON でない行がほかに \(count) 行",
        zh: "另有 \(count) 行不是有效的 JSON"
      )
    case .separatorLine:
      Localized(
        en: "the first line only names the separator",
        ja: "1 行目は区切り文字の指定のみです",
        zh: "首行仅指定分隔符"
      )
    case .hiddenSheet(let name, _):
      Localized(
        en: "sheet \"\(name)\" is hidden in the workbook; it was looked at too",
        ja: "非表示のシート「\(name)」も対象に含めました",
        zh: "隐藏的工作表“\(name)”也已读取"
      )
    case .otherSheet(let name):
      Localized(
        en: "sheet \"\(name)\" holds a chart or macro and was left out",
        ja: "シート「\(name)」はグラフまたはマクロのため除外しました",
        zh: "工作表“\(name)”为图表或宏，未读取"
      )
    case .mergedCells(let sheet, let count):
      Localized(
        en:
          "sheet \"\(sheet)\" has \(Plural.text(count, "merged area", "merged areas")); each value was used once",
        ja: "シート「\(sheet)」に結合セルが \(count) か所あります。値は 1 回だけ使用しました",
        zh: "工作表“\(sheet)”有 \(count) 处合并单元格，各值只采用一次"
      )
    case .formulasWithoutValue(let sheet, let count, let first):
      Localized(
        en:
          "sheet \"\(sheet)\": \(Plural.text(count, "formula was", "formulas were")) saved without result, the first in \(first.text). Open the file, let it compute, and save it",
        ja: "シート「\(sheet)」：計算結果のない数式が \(count) か所あります（最初は \(first.text)）。ファイルを開いて再計算し、保存してください",
        zh: "工作表“\(sheet)”：有 \(count) 个公式未保存结果，首个在 \(first.text)。请打开文件重新计算后保存"
      )
    case .leadingZeros(let sheet, let count, let first):
      Localized(
        en:
          "sheet \"\(sheet)\": \(Plural.text(count, "number with leading zeros was", "numbers with leading zeros were")) kept as text, the first in \(first.text)",
        ja: "シート「\(sheet)」：先頭が 0 の数値 \(count) 件を文字列として扱いました（最初は \(first.text)）",
        zh: "工作表“\(sheet)”：\(count) 个以 0 开头的数字按文本保留，首个在 \(first.text)"
      )
    }
  }
}
