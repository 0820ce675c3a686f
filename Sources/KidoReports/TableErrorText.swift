import KidoTables
import KidoUnits

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
        en: "\(file) is not a table but \(name(kind).english). Save the list as .xlsx or CSV.",
        ja: "\(file)：表ファイルではありません（\(name(kind).japanese)）。.xlsx または CSV で保存してください。",
        zh: "\(file)：不是表格文件（\(name(kind).chinese)），请另存为 .xlsx 或 CSV。"
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
          "\(file) is damaged or cut off\(Reason.archive(reason).english). Open it in a spreadsheet program and save it again.",
        ja:
          "\(file)：ファイルが壊れているか、途中で切れています\(Reason.archive(reason).japanese)。表計算ソフトで開いて保存し直してください。",
        zh: "\(file)：文件已损坏或不完整\(Reason.archive(reason).chinese)。请用电子表格软件打开后重新保存。"
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
        ja: "\(file)：\(part) の \(line) 行目が壊れています。表計算ソフトで開いて保存し直してください。",
        zh: "\(file)：\(part) 第 \(line) 行已损坏。请用电子表格软件打开后重新保存。"
      )
    case .limit(let file, let limit, let allowed):
      Localized(
        en:
          "\(file) is larger than Kido reads: more than \(count(allowed)) \(name(limit).english). Keep only the parts list and save it again.",
        ja:
          "\(file)：読み込める大きさを超えています（\(name(limit).japanese)の上限 \(count(allowed))）。部品表だけを残して保存し直してください。",
        zh: "\(file)：超出可读取的大小（\(name(limit).chinese)上限为 \(count(allowed))）。请只保留物料清单后重新保存。"
      )
    case .badSheetName, .noSheets, .unwritableCharacter, .textTooLong, .sheetTooLarge, .writeFailed:
      Localized(
        en: "The workbook cannot be written: \(error.description)",
        ja: "ブックを書き込めません：\(error.description)",
        zh: "无法写入工作簿：\(error.description)"
      )
    }
  }
  private static func count(_ value: Int) -> String { NumberText.whole(Double(value)) }

  /// What a file is, when it is no table.
  private static func name(_ kind: ContentKind) -> Localized {
    switch kind {
    case .text: Localized(en: "a text", ja: "テキスト", zh: "文本")
    case .zip: Localized(en: "a ZIP archive", ja: "ZIP 書庫", zh: "ZIP 压缩包")
    case .compound:
      Localized(en: "an old Office document", ja: "旧形式の Office 文書", zh: "旧版 Office 文档")
    case .pdf: Localized(en: "a PDF document", ja: "PDF 文書", zh: "PDF 文档")
    case .html: Localized(en: "a web page", ja: "ウェブページ", zh: "网页")
    case .xml: Localized(en: "an XML document", ja: "XML 文書", zh: "XML 文档")
    case .image: Localized(en: "a picture", ja: "画像", zh: "图片")
    case .archive: Localized(en: "a compressed archive", ja: "圧縮書庫", zh: "压缩文件")
    case .rtf: Localized(en: "a rich text document", ja: "リッチテキスト文書", zh: "富文本文档")
    case .database: Localized(en: "a database file", ja: "データベースファイル", zh: "数据库文件")
    }
  }

  /// What there is too much of.
  private static func name(_ limit: TableLimit) -> Localized {
    switch limit {
    case .fileBytes: Localized(en: "bytes in the file", ja: "ファイルのバイト数", zh: "文件字节数")
    case .unpackedBytes: Localized(en: "unpacked bytes", ja: "展開後のバイト数", zh: "解压后字节数")
    case .compressionRatio:
      Localized(en: "unpacked bytes for one packed byte", ja: "圧縮率", zh: "压缩比")
    case .parts: Localized(en: "parts in the workbook", ja: "ブック内の部品数", zh: "工作簿内部件数")
    case .sheets: Localized(en: "sheets", ja: "シート数", zh: "工作表数")
    case .rows: Localized(en: "rows", ja: "行数", zh: "行数")
    case .columns: Localized(en: "columns", ja: "列数", zh: "列数")
    case .cells: Localized(en: "cells", ja: "セル数", zh: "单元格数")
    case .cellBytes: Localized(en: "bytes in one cell", ja: "1 セルのバイト数", zh: "单个单元格字节数")
    case .sharedStrings: Localized(en: "shared texts", ja: "共有文字列数", zh: "共享字符串数")
    case .mergedRanges: Localized(en: "merged areas", ja: "結合セル数", zh: "合并单元格数")
    }
  }
}
