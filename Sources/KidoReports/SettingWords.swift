import KidoUnits

/// Reasons and allowed values that readers of files give in English, in three languages.
enum SettingWords {
  /// The words in three languages; what is not known stays English.
  static func text(_ english: String) -> Localized {
    if let known = table[english] { return known }
    let prefix = "a number from "
    if english.hasPrefix(prefix) {
      let ends = english.dropFirst(prefix.count)
      let parts = ends.split(separator: " ").map(String.init)
      if parts.count == 3 {
        return Localized(
          en: english,
          ja: "\(parts[0]) から \(parts[2]) までの数値",
          zh: "\(parts[0]) 到 \(parts[2]) 之间的数字"
        )
      }
    }
    return Localized(en: english, ja: english, zh: english)
  }

  private static let table: [String: Localized] = Dictionary(
    uniqueKeysWithValues: [
      Localized(en: "the file is not UTF-8", ja: "UTF-8 ではありません", zh: "文件不是 UTF-8"),
      Localized(en: "the file is larger than 1 MB", ja: "1 MB を超えています", zh: "文件超过 1 MB"),
      Localized(en: "it cannot be read", ja: "読み取れません", zh: "无法读取"),
      Localized(en: "it is not valid YAML", ja: "YAML の書式ではありません", zh: "不是有效的 YAML"),
      Localized(
        en: "it must hold keys such as name: and lines:",
        ja: "name: や lines: などのキーが必要です",
        zh: "须包含 name: 和 lines: 等键"
      ),
      Localized(en: "a name", ja: "名称", zh: "名称"),
      Localized(
        en: "a country such as JPN, 日本, Germany, or EU27",
        ja: "国・地域（例：JPN、日本、Germany、EU27）",
        zh: "国家或地区（如 JPN、日本、Germany、EU27）"
      ),
      Localized(en: "a year from 1990 to 2100", ja: "1990～2100 の西暦年", zh: "1990 到 2100 之间的年份"),
      Localized(en: "true or false", ja: "true または false", zh: "true 或 false"),
      Localized(
        en: "a list of lines, each with id and volume",
        ja: "ラインの一覧（それぞれに id と volume）",
        zh: "产线列表（每条含 id 和 volume）"
      ),
      Localized(en: "keys and values", ja: "キーと値の組", zh: "键值对"),
      Localized(
        en: "a key of its own for each line",
        ja: "ラインごとに異なるキー",
        zh: "每条产线各不相同的键"
      ),
      Localized(en: "Not a zip archive", ja: "ZIP 形式ではありません", zh: "不是 ZIP 文件"),
      Localized(
        en: "Zip archive inconsistent",
        ja: "ZIP の内容に矛盾があります",
        zh: "ZIP 文件内容不一致"
      ),
      Localized(en: "Premature end of file", ja: "ファイルが途中で終わっています", zh: "文件提前结束"),
      Localized(en: "CRC error", ja: "CRC が一致しません", zh: "CRC 校验错误"),
    ].map { ($0.english, $0) }
  )
}
