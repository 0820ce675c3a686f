import KidoInputs
import KidoUnits

/// Says what is wrong with `company.yaml`, in three languages.
enum SettingsText {
  static func yaml(_ file: String, _ line: Int, _ fault: SettingsFault) -> Localized {
    switch fault {
    case .notUTF8:
      Localized(
        en: "\(file): the file is not UTF-8. Save it as UTF-8.",
        ja: "\(file)：文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。",
        zh: "\(file)：编码不是 UTF-8，请另存为 UTF-8。"
      )
    case .tooLarge:
      Localized(
        en: "\(file): the file is larger than 1 MB. Keep the settings only.",
        ja: "\(file)：1 MB を超えています。設定だけを残してください。",
        zh: "\(file)：超过 1 MB，请只保留设置内容。"
      )
    case .noKeys:
      Localized(
        en: "\(file): no settings found. It must hold keys such as name: and lines:",
        ja: "\(file)：設定がありません。name: や lines: などのキーが必要です。",
        zh: "\(file)：没有设置内容，须包含 name:、lines: 等键。"
      )
    case .syntax(let words):
      Localized(
        en:
          "\(file) line \(line): not valid YAML\(Reason.yaml(words).english). Indent with blanks, and put a blank after each colon.",
        ja:
          "\(file) \(line) 行目：YAML として正しくありません\(Reason.yaml(words).japanese)。字下げは半角空白、コロンの後には半角空白を入れてください。",
        zh: "\(file) 第 \(line) 行：不是有效的 YAML\(Reason.yaml(words).chinese)。缩进请用空格，冒号后须留一个空格。"
      )
    }
  }

  static func setting(
    _ file: String,
    _ key: String,
    _ value: String,
    _ rule: SettingRule
  ) -> Localized {
    let allowed = allowed(rule)
    guard !value.isEmpty else {
      return Localized(
        en: "\(file): \(key) is missing; it must be \(allowed.english).",
        ja: "\(file)：\(key) がありません。指定できる値：\(allowed.japanese)",
        zh: "\(file)：缺少 \(key)，应为：\(allowed.chinese)"
      )
    }
    return Localized(
      en: "\(file): \(key) is \"\(value)\"; it must be \(allowed.english).",
      ja: "\(file)：\(key) の値「\(value)」は使えません。指定できる値：\(allowed.japanese)",
      zh: "\(file)：\(key) 的值“\(value)”无效，应为：\(allowed.chinese)"
    )
  }

  private static func allowed(_ rule: SettingRule) -> Localized {
    switch rule {
    case .name: Localized(en: "a name", ja: "名称", zh: "名称")
    case .words(let words):
      Localized(
        en: words.dropLast().joined(separator: ", ") + " or " + (words.last ?? ""),
        ja: words.joined(separator: "、"),
        zh: words.joined(separator: "、")
      )
    case .place:
      Localized(
        en: "a country such as JPN, 日本, Germany, or EU27",
        ja: "国・地域の名称またはコード（JPN、日本、Germany など）、EU27",
        zh: "国家和地区名称或代码（JPN、日本、Germany 等），或 EU27"
      )
    case .year(let range):
      Localized(
        en: "a year from \(range.lowerBound) to \(range.upperBound)",
        ja: "\(range.lowerBound) 年から \(range.upperBound) 年まで",
        zh: "\(range.lowerBound) 至 \(range.upperBound) 年"
      )
    case .number(let range):
      Localized(
        en: "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))",
        ja: "\(plain(range.lowerBound)) から \(plain(range.upperBound)) までの数値",
        zh: "\(plain(range.lowerBound)) 至 \(plain(range.upperBound)) 的数值"
      )
    case .lines:
      Localized(
        en: "a list of lines, each with id and volume",
        ja: "ラインの一覧（それぞれに id と volume）",
        zh: "产线列表（各含 id 和 volume）"
      )
    case .keys: Localized(en: "keys and values", ja: "キーと値", zh: "键和值")
    case .ownKey:
      Localized(
        en: "a key of its own for each line",
        ja: "ラインごとに異なるキー",
        zh: "每条产线各不相同的键"
      )
    }
  }

  private static func plain(_ value: Double) -> String { NumberText.whole(value) }
}
