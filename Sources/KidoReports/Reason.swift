import KidoUnits

/// Reasons that libraries and the system give in English, in three languages.
///
/// In Japanese and Chinese a reason of a library that is not in the table is left out: the sentence
/// around it says what to do. A reason of the system is kept as it is.
enum Reason {
  /// A reason of the container of a workbook in brackets, or nothing.
  static func archive(_ words: String) -> Localized {
    bracketed(words, archives)
  }

  /// A reason of the YAML reader in brackets, or nothing.
  static func yaml(_ words: String) -> Localized {
    bracketed(words, yamls)
  }

  /// A reason of the system.
  static func system(_ words: String) -> Localized {
    meaning(words, systems) ?? Localized(en: words, ja: words, zh: words)
  }

  private static func bracketed(
    _ words: String,
    _ table: [(part: String, text: Localized)]
  ) -> Localized {
    guard !words.isEmpty else { return Localized(en: "", ja: "", zh: "") }
    guard let found = meaning(words, table) else {
      return Localized(en: " (\(words))", ja: "", zh: "")
    }
    return Localized(
      en: " (\(found.english))",
      ja: "（\(found.japanese)）",
      zh: "（\(found.chinese)）"
    )
  }

  /// The first entry whose words stand in the reason.
  private static func meaning(
    _ words: String,
    _ table: [(part: String, text: Localized)]
  ) -> Localized? {
    let lower = words.lowercased()
    return table.first { lower.contains($0.part) }?.text
  }

  private static let systems: [(part: String, text: Localized)] = [
    ("is a folder", Localized(en: "it is a folder", ja: "フォルダーです", zh: "是文件夹")),
    (
      "permission",
      Localized(en: "you have no right to it", ja: "アクセス権がありません", zh: "没有访问权限")
    ),
    ("read-only", Localized(en: "the disk is read-only", ja: "読み取り専用です", zh: "磁盘为只读")),
    (
      "space",
      Localized(en: "the disk is full", ja: "ディスクの空き容量がありません", zh: "磁盘空间不足")
    ),
    (
      "disk is full",
      Localized(en: "the disk is full", ja: "ディスクの空き容量がありません", zh: "磁盘空间不足")
    ),
    ("readonly", Localized(en: "it is read-only", ja: "読み取り専用です", zh: "为只读")),
    (
      "unable to open",
      Localized(en: "the file cannot be opened", ja: "ファイルを開けません", zh: "无法打开文件")
    ),
    (
      "not a database",
      Localized(en: "the file is no database", ja: "データベースではありません", zh: "不是数据库文件")
    ),
    (
      "malformed",
      Localized(en: "its content is damaged", ja: "内容が壊れています", zh: "内容已损坏")
    ),
  ]

  private static let archives: [(part: String, text: Localized)] = [
    (
      "not a zip archive",
      Localized(en: "its container is not whole", ja: "ブックの書庫が完全ではありません", zh: "工作簿容器不完整")
    ),
    (
      "truncated",
      Localized(en: "its container is cut off", ja: "ブックの書庫が途中で切れています", zh: "工作簿容器被截断")
    ),
    (
      "inconsistent",
      Localized(en: "its container contradicts itself", ja: "ブックの書庫に矛盾があります", zh: "工作簿容器自相矛盾")
    ),
    (
      "premature end",
      Localized(en: "it ends too early", ja: "途中で終わっています", zh: "提前结束")
    ),
    (
      "packed bytes",
      Localized(en: "the packed bytes are damaged", ja: "圧縮データが壊れています", zh: "压缩数据已损坏")
    ),
    ("crc", Localized(en: "a checksum is wrong", ja: "チェックサムが合いません", zh: "校验和不符")),
    (
      "list of parts",
      Localized(en: "the list of its parts cannot be read", ja: "内容の一覧を読めません", zh: "无法读取内容目录")
    ),
  ]

  private static let yamls: [(part: String, text: Localized)] = [
    (
      "mapping values are not allowed",
      Localized(en: "a colon is not expected here", ja: "この位置にコロンは書けません", zh: "此处不应有冒号")
    ),
    (
      "block sequence entries are not allowed",
      Localized(en: "a list is not expected here", ja: "この位置に一覧は書けません", zh: "此处不应有列表")
    ),
    (
      "expected key",
      Localized(en: "a key is expected here", ja: "キーがありません", zh: "此处应为键")
    ),
    (
      "expected '-'",
      Localized(en: "a dash is expected here", ja: "行頭に「-」がありません", zh: "行首缺少“-”")
    ),
    (
      "expected ':'",
      Localized(en: "a colon is missing", ja: "コロンがありません", zh: "缺少冒号")
    ),
    (
      "tab character",
      Localized(en: "a tab stands in the indentation", ja: "字下げにタブがあります", zh: "缩进中有制表符")
    ),
    (
      "cannot start any token",
      Localized(
        en: "a value cannot begin with this character",
        ja: "値をこの文字で始めることはできません",
        zh: "值不能以该字符开头"
      )
    ),
    (
      "unexpected end",
      Localized(en: "a quotation mark does not close", ja: "引用符が閉じていません", zh: "引号未闭合")
    ),
    (
      "expected ',' or",
      Localized(en: "a bracket does not close", ja: "括弧が閉じていません", zh: "括号未闭合")
    ),
    (
      "escape",
      Localized(en: "an unknown escape sequence", ja: "不明なエスケープ文字があります", zh: "有无法识别的转义字符")
    ),
    (
      "control characters",
      Localized(en: "a control character", ja: "制御文字があります", zh: "含有控制字符")
    ),
    (
      "alias",
      Localized(en: "an alias that is not defined", ja: "定義されていない別名があります", zh: "引用了未定义的别名")
    ),
  ]
}
