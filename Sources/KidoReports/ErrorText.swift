package import KidoInputs
import KidoTables
package import KidoUnits

/// Turns errors into sentences that say what happened, where, and what to do, in three languages.
package enum ErrorText {
  /// The sentence with the code of the error behind it.
  package static func text(_ error: InputError, language: Language) -> String {
    localized(error)[language] + " [\(error.code)]"
  }

  private static func localized(_ error: InputError) -> Localized {
    switch error {
    case .notFound(let path):
      Localized(
        en: "\(path): no such file or folder. Check the path.",
        ja: "\(path)：ファイルまたはフォルダーが見つかりません。パスを確認してください。",
        zh: "\(path)：找不到该文件或文件夹，请检查路径。"
      )
    case .unreadable(let path, let reason):
      Localized(
        en: "\(path) cannot be read or written: \(reason)",
        ja: "\(path)：読み書きできません（\(reason)）",
        zh: "\(path)：无法读写（\(reason)）"
      )
    case .notACompany(let path):
      Localized(
        en:
          "\(path) is no company folder: it needs company.yaml and bom.csv or bom.xlsx. Make one with  kido init DIR , or give a parts list itself.",
        ja:
          "\(path)：企業フォルダーではありません。company.yaml と、bom.csv または bom.xlsx が必要です。kido init DIR で作成するか、部品表ファイルを直接指定してください。",
        zh:
          "\(path)：不是企业文件夹，需包含 company.yaml 以及 bom.csv 或 bom.xlsx。可用 kido init DIR 创建，或直接指定物料清单文件。"
      )
    case .alreadyThere(let path):
      Localized(
        en: "\(path) exists and is not an empty folder; nothing was written. Name another folder.",
        ja: "\(path)：空のフォルダーではないため、何も書き込みませんでした。別のフォルダー名を指定してください。",
        zh: "\(path)：已存在且不是空文件夹，未写入任何内容。请换一个文件夹名。"
      )
    case .table(let error): TableErrorText.localized(error)
    case .noHeader(let file, let sheets):
      Localized(
        en:
          "\(file): no parts list found in \(Plural.text(sheets, "sheet", "sheets")). A header row must name at least the parts and their quantity, for example: Part number, Name, Qty.",
        ja: "\(file)：\(sheets) シートを調べましたが、部品表が見つかりません。見出し行に、少なくとも部品名と数量の列（例：品番、品名、数量）が必要です。",
        zh: "\(file)：检查了 \(sheets) 个工作表，未找到物料清单。表头至少须有零件名称和数量两列，例如：料号、物料名称、数量。"
      )
    case .noRows(let file, let refused):
      refused == 0
        ? Localized(
          en:
            "\(file): no row below the header names a part. Check that the list was saved whole.",
          ja: "\(file)：見出しの下に部品の行がありません。部品表が最後まで保存されているか確認してください。",
          zh: "\(file)：表头下没有零件行。请检查物料清单是否完整保存。"
        )
        : Localized(
          en:
            "\(file): no row can be used (\(refused) refused). Check the columns for part names and quantities.",
          ja: "\(file)：使用できる行がありません（\(refused) 行を読み込めませんでした）。品名と数量の列を確認してください。",
          zh: "\(file)：没有可用的行（\(refused) 行被拒绝）。请检查物料名称列和数量列。"
        )
    case .yaml(let file, let line, let reason):
      Localized(
        en:
          "\(file) line \(line): not valid YAML: \(reason). Indent with blanks, and put a blank after each colon.",
        ja: "\(file) \(line) 行目：YAML として正しくありません（\(reason)）。字下げは半角空白、コロンの後には半角空白を入れてください。",
        zh: "\(file) 第 \(line) 行：不是有效的 YAML（\(reason)）。缩进请用空格，冒号后须留一个空格。"
      )
    case .setting(let file, let key, let value, let allowed):
      Localized(
        en: "\(file): \(key) is \"\(value)\"; it must be \(allowed).",
        ja: "\(file)：\(key) の値「\(value)」は使えません。指定できる値：\(allowed)",
        zh: "\(file)：\(key) 的值“\(value)”无效，应为：\(allowed)"
      )
    case .unknownKey(let file, let key, let known):
      Localized(
        en: "\(file): the key \(key) is not known. Known keys: \(known.joined(separator: ", ")).",
        ja: "\(file)：\(key) は使えないキーです。使えるキー：\(known.joined(separator: "、"))",
        zh: "\(file)：未知的键 \(key)。可用的键：\(known.joined(separator: "、"))"
      )
    case .noColumns(let file, let needed):
      Localized(
        en:
          "\(file): the columns \(needed.joined(separator: ", ")) are needed. See docs/company-folder.md.",
        ja: "\(file)：次の列が必要です：\(needed.joined(separator: "、"))。docs/company-folder.md を参照してください。",
        zh: "\(file)：须包含以下列：\(needed.joined(separator: "、"))。参见 docs/company-folder.md。"
      )
    case .noFacts(let searched):
      Localized(
        en:
          "The facts were not found. Looked in: \(searched.joined(separator: ", ")). Set KIDO_FACTS to the folder that holds editions.csv.",
        ja:
          "事実データのフォルダーが見つかりません（探した場所：\(searched.joined(separator: "、"))）。editions.csv のあるフォルダーを KIDO_FACTS に設定してください。",
        zh:
          "找不到事实数据文件夹（已查找：\(searched.joined(separator: "、"))）。请将 KIDO_FACTS 设为含有 editions.csv 的文件夹。"
      )
    case .badFacts(let file, let reason):
      Localized(
        en: "The facts cannot be used: \(file): \(reason)",
        ja: "事実データを使用できません：\(file)：\(reason)",
        zh: "事实数据无法使用：\(file)：\(reason)"
      )
    }
  }
}

/// Sentences for files that are no tables.
enum TableErrorText {
  static func localized(_ error: TableError) -> Localized {
    switch error {
    case .empty(let file):
      Localized(
        en: "\(file) is empty. Save the parts list again.",
        ja: "\(file)：内容が空です。部品表を保存し直してください。",
        zh: "\(file)：文件为空，请重新保存物料清单。"
      )
    case .encrypted(let file):
      Localized(
        en: "\(file) is protected by a password. Remove the password and save it as .xlsx.",
        ja: "\(file)：パスワードで保護されています。パスワードを解除して .xlsx で保存してください。",
        zh: "\(file)：受密码保护。请取消密码并另存为 .xlsx。"
      )
    case .oldExcel(let file):
      Localized(
        en: "\(file) is an Excel file of the format before 2007. Save it as .xlsx.",
        ja: "\(file)：旧形式（.xls）の Excel ファイルです。.xlsx で保存し直してください。",
        zh: "\(file)：为旧版 Excel（.xls）文件，请另存为 .xlsx。"
      )
    case .otherSpreadsheet(let file, let ending):
      Localized(
        en: "\(file) is a spreadsheet of another kind (.\(ending)). Save it as .xlsx or CSV.",
        ja: "\(file)：別の表計算形式（.\(ending)）です。.xlsx または CSV で保存し直してください。",
        zh: "\(file)：为其他电子表格格式（.\(ending)），请另存为 .xlsx 或 CSV。"
      )
    case .notATable(let file, let kind):
      Localized(
        en: "\(file) is not a table (\(kind.rawValue)). Save the list as .xlsx or CSV.",
        ja: "\(file)：表ファイルではありません（\(kind.rawValue)）。.xlsx または CSV で保存してください。",
        zh: "\(file)：不是表格文件（\(kind.rawValue)），请另存为 .xlsx 或 CSV。"
      )
    case .nulBytes(let file, let line):
      Localized(
        en: "\(file) line \(line) holds NUL bytes, which no text table has. Export the list again.",
        ja: "\(file) \(line) 行目：文字データにない NUL バイトが含まれています。部品表を出力し直してください。",
        zh: "\(file) 第 \(line) 行：含有文本表格不应有的 NUL 字节，请重新导出。"
      )
    case .undecodable(let file, let encoding, let line):
      Localized(
        en: "\(file) line \(line) cannot be read as \(encoding.rawValue). Save the file as UTF-8.",
        ja: "\(file) \(line) 行目：\(encoding.rawValue) として読めません。UTF-8 で保存し直してください。",
        zh: "\(file) 第 \(line) 行：无法按 \(encoding.rawValue) 读取，请另存为 UTF-8。"
      )
    case .unknownEncoding(let file):
      Localized(
        en: "\(file): the character encoding is not known. Save the file as UTF-8.",
        ja: "\(file)：文字コードを判別できません。UTF-8 で保存し直してください。",
        zh: "\(file)：无法识别字符编码，请另存为 UTF-8。"
      )
    case .badDelimiter(let delimiter):
      Localized(
        en: "\"\(delimiter)\" cannot separate cells. Use a comma, semicolon or tab.",
        ja: "「\(delimiter)」は区切り文字に使えません。コンマ、セミコロン、タブのいずれかを使ってください。",
        zh: "“\(delimiter)”不能用作分隔符，请使用逗号、分号或制表符。"
      )
    case .damagedArchive(let file, let reason):
      Localized(
        en:
          "\(file) is damaged or cut off (\(reason)). Open it in a spreadsheet program and save it again.",
        ja: "\(file)：ファイルが壊れているか、途中で切れています（\(reason)）。表計算ソフトで開いて保存し直してください。",
        zh: "\(file)：文件已损坏或不完整（\(reason)）。请用电子表格软件打开后重新保存。"
      )
    case .duplicatePart(let file, let part), .missingPart(let file, let part),
      .documentType(let file, let part):
      Localized(
        en:
          "\(file) is not a sound workbook (\(part)). Open it in a spreadsheet program and save it again.",
        ja: "\(file)：ブックの構造が正しくありません（\(part)）。表計算ソフトで開いて保存し直してください。",
        zh: "\(file)：工作簿结构不正确（\(part)）。请用电子表格软件打开后重新保存。"
      )
    case .damagedPart(let file, let part, let line, let reason):
      Localized(
        en:
          "\(file) is damaged in \(part), line \(line): \(reason). Open it in a spreadsheet program and save it again.",
        ja: "\(file)：\(part) の \(line) 行目が壊れています（\(reason)）。表計算ソフトで開いて保存し直してください。",
        zh: "\(file)：\(part) 第 \(line) 行已损坏（\(reason)）。请用电子表格软件打开后重新保存。"
      )
    case .limit(let file, let limit, let allowed):
      Localized(
        en:
          "\(file) is larger than Kido reads: \(limit.rawValue) above \(allowed). Keep only the parts list and save it again.",
        ja: "\(file)：読み込める大きさを超えています（\(limit.rawValue) の上限 \(allowed)）。部品表だけを残して保存し直してください。",
        zh: "\(file)：超出可读取的大小（\(limit.rawValue) 上限为 \(allowed)）。请只保留物料清单后重新保存。"
      )
    case .badSheetName, .noSheets, .unwritableCharacter, .textTooLong, .sheetTooLarge, .writeFailed:
      Localized(
        en: "The workbook cannot be written: \(error.description)",
        ja: "ブックを書き込めません：\(error.description)",
        zh: "无法写入工作簿：\(error.description)"
      )
    }
  }
}
