import KidoFacts
import KidoTables
import KidoUnits

/// Says why a file to import was refused whole, in three languages.
enum ImportErrorText {
  static func localized(_ error: ImportError) -> Localized {
    switch error {
    case .table(let error): ImportTableText.localized(error)
    case .layout(let file, let kind, let found, let expected):
      layout(file, kind, found, expected)
    case .noRows(let file, let kind, _):
      Localized(
        en:
          "\(file): it looks like \(kind.rawValue), and no row of it can be used. Nothing was kept.",
        ja: "\(file)：\(kind.rawValue) の形式ですが、使用できる行がありません。何も保存していません。",
        zh: "\(file)：格式为 \(kind.rawValue)，但没有可用的行，未保存任何内容。"
      )
    case .future(let file, let text, let today):
      Localized(
        en:
          "\(file): it says \"\(text)\", which is after \(today), the day of import. Correct the year or date.",
        ja: "\(file)：「\(text)」は取り込み日（\(today)）より後です。年または日付を直してください。",
        zh: "\(file)：“\(text)”晚于导入日 \(today)，请更正年份或日期。"
      )
    case .currencies(let file, let units):
      Localized(
        en:
          "\(file): the table has columns of prices in several currencies or units (\(units.joined(separator: ", "))). Keep one column of prices, or write one row for each price with its unit in a column of its own.",
        ja:
          "\(file)：通貨・単位の異なる価格の列が複数あります（\(units.joined(separator: "、"))）。価格の列を 1 つにするか、価格ごとに行を分け、単位の列を設けてください。",
        zh:
          "\(file)：表中有多列不同货币或单位的价格（\(units.joined(separator: "、"))）。请只保留一列价格，或每个价格单列一行并另设单位列。"
      )
    case .editionTaken(let file, let key, let publisher):
      Localized(
        en:
          "\(file): the edition \"\(key)\" is one of \(publisher), whose licence the figures would take over. Give another key with --edition, or none.",
        ja:
          "\(file)：版「\(key)」は \(publisher) のもので、その利用条件が適用されてしまいます。--edition で別の名前を指定するか、省略してください。",
        zh: "\(file)：版本“\(key)”属于 \(publisher)，数值会套用其许可。请用 --edition 另取名称，或不指定。"
      )
    case .edition(let file, let key):
      Localized(
        en:
          "\(file): the edition \"\(key)\" is not known. Name its source in a file in the layout of editions.csv and give it with --editions.",
        ja:
          "\(file)：版「\(key)」が登録されていません。editions.csv と同じ形式のファイルに出典を書き、--editions で指定してください。",
        zh: "\(file)：未知的版本“\(key)”。请按 editions.csv 的格式写明来源，并用 --editions 指定该文件。"
      )
    }
  }

  private static func layout(
    _ file: String,
    _ kind: ImportKind,
    _ found: [String],
    _ expected: [String]
  ) -> Localized {
    let header = found.prefix(8).joined(separator: ", ")
    let wanted = expected.joined(separator: " / ")
    return Localized(
      en:
        "\(file) is not laid out like \(kind.rawValue). Found: \(header). Expected: \(wanted). Check the kind, or download the original file again.",
      ja:
        "\(file)：\(kind.rawValue) の形式ではありません。見つかった見出し：\(header)。必要な見出し：\(wanted)。種類の指定を確かめるか、元のファイルを取得し直してください。",
      zh:
        "\(file)：不是 \(kind.rawValue) 的格式。现有表头：\(header)。应为：\(wanted)。请检查类型，或重新下载原始文件。"
    )
  }
}

/// Says why a file to import is no table: it may hold anything, not only parts.
enum ImportTableText {
  static func localized(_ error: TableError) -> Localized {
    switch error {
    case .empty(let file):
      Localized(
        en: "\(file) is empty. Save the table again.",
        ja: "\(file)：内容が空です。表を保存し直してください。",
        zh: "\(file)：文件为空，请重新保存表格。"
      )
    case .nulBytes(let file, let line):
      Localized(
        en: "\(file) line \(line) holds NUL bytes, which no text has. Export the table again.",
        ja: "\(file) \(line) 行目：文字データにない NUL バイトが含まれています。表を出力し直してください。",
        zh: "\(file) 第 \(line) 行：含有文本中不应出现的 NUL 字节，请重新导出表格。"
      )
    case .notATable(let file, let kind):
      Localized(
        en: "\(file) is not a table (\(kind.rawValue)). Save the table as .xlsx or CSV.",
        ja: "\(file)：表ファイルではありません（\(kind.rawValue)）。表を .xlsx または CSV で保存してください。",
        zh: "\(file)：不是表格文件（\(kind.rawValue)），请将表格另存为 .xlsx 或 CSV。"
      )
    case .limit(let file, let limit, let allowed):
      Localized(
        en:
          "\(file) is larger than Kido reads: \(limit.rawValue) above \(allowed). Keep only the table and save it again.",
        ja: "\(file)：読み込める大きさを超えています（\(limit.rawValue) の上限 \(allowed)）。必要な表だけを残して保存し直してください。",
        zh: "\(file)：超出可读取的大小（\(limit.rawValue) 上限为 \(allowed)）。请只保留所需表格后重新保存。"
      )
    default: TableErrorText.localized(error)
    }
  }
}

/// Says why the store could not do what was asked, in three languages.
enum ArchiveErrorText {
  static func localized(_ error: FactArchiveError) -> Localized {
    switch error {
    case .cannotOpen(let path, let reason):
      Localized(
        en:
          "The store \(path) cannot be opened or made: \(Reason.system(reason).english). Name another folder with --store.",
        ja: "保存先 \(path) を開けません（\(Reason.system(reason).japanese)）。--store で別のフォルダーを指定してください。",
        zh: "无法打开或创建存储 \(path)（\(Reason.system(reason).chinese)）。请用 --store 指定其他文件夹。"
      )
    case .newer(let path):
      Localized(
        en: "The store \(path) was made by a newer Kido. Update Kido, or name another --store.",
        ja: "保存先 \(path) は新しい版の Kido で作られています。Kido を更新するか、別の --store を指定してください。",
        zh: "存储 \(path) 由更新版本的 Kido 创建。请更新 Kido，或指定其他 --store。"
      )
    case .damaged(let path, let reason):
      Localized(
        en:
          "\(path) is not a sound store (\(Reason.system(reason).english)). Move it away and import the files again; nothing was changed.",
        ja:
          "\(path) が壊れているか、保存先のファイルではありません（\(Reason.system(reason).japanese)）。別の場所に移し、ファイルを取り込み直してください。変更はしていません。",
        zh: "\(path) 已损坏或不是存储文件（\(Reason.system(reason).chinese)）。请移走后重新导入，未作任何更改。"
      )
    case .cannotWrite(let path, let reason):
      Localized(
        en:
          "Nothing was kept: \(path) cannot be written (\(Reason.system(reason).english)). Check the free space and rights.",
        ja: "保存できませんでした：\(path)（\(Reason.system(reason).japanese)）。空き容量と権限を確認してください。以前の内容はそのままです。",
        zh: "未保存：无法写入 \(path)（\(Reason.system(reason).chinese)）。请检查剩余空间和权限，原有内容未变。"
      )
    case .busy(let path):
      Localized(
        en: "Another program holds the store \(path). Try again when it is done; nothing was kept.",
        ja: "保存先 \(path) を別のプログラムが使用中です。終了後にもう一度実行してください。何も保存していません。",
        zh: "存储 \(path) 正被其他程序占用，请稍后再试，未保存任何内容。"
      )
    }
  }
}
