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
    case .emptyArgument:
      Localized(
        en:
          "The name given is empty. Write a file, folder or identifier, as the help of the verb says.",
        ja: "指定された名前が空です。ファイル、フォルダー、または識別子を指定してください（--help 参照）。",
        zh: "给出的名称为空。请写明文件、文件夹或标识符（参见 --help）。"
      )
    case .notFound(let path):
      Localized(
        en: "\(path): no such file or folder. Check the path.",
        ja: "\(path)：ファイルまたはフォルダーが見つかりません。パスを確認してください。",
        zh: "\(path)：找不到该文件或文件夹，请检查路径。"
      )
    case .unreadable(let path, let reason):
      Localized(
        en: "\(path) cannot be read or written: \(Reason.system(reason).english)",
        ja: "\(path)：読み書きできません（\(Reason.system(reason).japanese)）",
        zh: "\(path)：无法读写（\(Reason.system(reason).chinese)）"
      )
    case .notACompany(let path):
      Localized(
        en:
          "\(path) is no company folder: it needs company.yaml and bom.csv or bom.xlsx. Make one with \"kido init DIR\", or give a parts list itself.",
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
          "\(file): no parts list found\(sheets == 1 ? "" : " in any of its \(sheets) sheets"). A header row must name at least the parts and their quantity, for example: Part number, Name, Qty.",
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
    case .yaml(let file, let line, let fault): SettingsText.yaml(file, line, fault)
    case .setting(let file, let key, let value, let rule):
      SettingsText.setting(file, key, value, rule)
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
    case .imported(let error): ImportErrorText.localized(error)
    case .archive(let error): ArchiveErrorText.localized(error)
    }
  }
}
