package import KidoTables
package import KidoUnits

/// Says why a row of an imported file was refused, where, and what to do, in three languages.
package enum RefusalText {
  /// The sentence with the code of the problem behind it.
  package static func text(_ issue: CellIssue, language: Language) -> String {
    let about = issue.about.isEmpty ? "" : brackets(issue.about, language)
    return "\(place(issue)[language])\(about)\(colon(language))\(advice(issue)[language])"
      + " [\(issue.code)]"
  }

  private static func brackets(_ text: String, _ language: Language) -> String {
    language == .english ? " (\(text))" : "（\(text)）"
  }

  private static func colon(_ language: Language) -> String {
    language == .english ? ": " : "："
  }

  private static func place(_ issue: CellIssue) -> Localized {
    let sheet = issue.sheet.isEmpty ? "" : " (\(issue.sheet))"
    let column = issue.title.isEmpty ? issue.column.map(CellAddress.letters) ?? "" : issue.title
    guard !column.isEmpty else {
      return Localized(
        en: "\(issue.file)\(sheet) row \(issue.row)",
        ja: "\(issue.file)\(sheet) \(issue.row) 行目",
        zh: "\(issue.file)\(sheet) 第 \(issue.row) 行"
      )
    }
    return Localized(
      en: "\(issue.file)\(sheet) row \(issue.row), column \(column)",
      ja: "\(issue.file)\(sheet) \(issue.row) 行目、\(column) 列",
      zh: "\(issue.file)\(sheet) 第 \(issue.row) 行，\(column) 列"
    )
  }

  private static func advice(_ issue: CellIssue) -> Localized {
    let raw = issue.raw
    switch issue.problem {
    case .missing:
      return Localized(
        en: "a value is missing. Fill the cell in.",
        ja: "値がありません。記入してください。",
        zh: "缺少数值，请填写。"
      )
    case .notANumber:
      return Localized(
        en: "\"\(raw)\" is not a number. Write digits only; the unit has a column of its own.",
        ja: "「\(raw)」は数値ではありません。数字だけを書いてください（単位は専用の列に）。",
        zh: "“\(raw)”不是数字，请只写数字，单位另列。"
      )
    case .ambiguousNumber(let point, let comma):
      let (a, b) = (NumberText.plain(point, digits: 9), NumberText.plain(comma, digits: 9))
      return Localized(
        en: "\"\(raw)\" is \(a) or \(b). Write it with a decimal point and no thousands mark.",
        ja: "「\(raw)」は \(a) とも \(b) とも読めます。小数点を使い、桁区切りは付けないでください。",
        zh: "“\(raw)”可读作 \(a) 或 \(b)。请使用小数点，不加千位分隔符。"
      )
    case .wrongDecimalMark:
      return Localized(
        en: "\"\(raw)\" has another decimal mark than its column. Use one mark throughout.",
        ja: "「\(raw)」の小数点が列の他の値と異なります。統一してください。",
        zh: "“\(raw)”的小数点与同列其他值不同，请统一。"
      )
    case .outOfRange(let range):
      let low = NumberText.plain(range.lowerBound)
      let high = NumberText.plain(range.upperBound, digits: 6)
      return Localized(
        en: "\"\(raw)\" is not between \(low) and \(high). Check the value and its unit.",
        ja: "「\(raw)」は \(low)～\(high) の範囲にありません。値と単位を確認してください。",
        zh: "“\(raw)”不在 \(low)～\(high) 之间，请检查数值和单位。"
      )
    case .unknownValue(let known):
      let list = known.joined(separator: ", ")
      return Localized(
        en: "\"\(raw)\" is not known. Use one of: \(list).",
        ja: "「\(raw)」は使えません。次のいずれかにしてください：\(list)",
        zh: "无法识别“\(raw)”，请使用：\(list)"
      )
    case .nothingAbove:
      return Localized(
        en: "\"\(raw)\" means the same as above, and nothing is above. Write the value.",
        ja: "「\(raw)」（同上）の上に値がありません。値を書いてください。",
        zh: "“\(raw)”（同上）上方没有数值，请填写。"
      )
    case .spreadsheetError, .formulaWithoutValue:
      return Localized(
        en: "the cell shows \"\(raw)\". Mend the formula and save the workbook.",
        ja: "セルが「\(raw)」になっています。数式を直して保存し直してください。",
        zh: "单元格显示“\(raw)”，请修正公式后重新保存。"
      )
    case .other(let code, let parameters):
      return RefusalWords.imported(code, raw, parameters)
    }
  }
}
