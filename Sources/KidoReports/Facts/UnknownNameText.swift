package import KidoAnswers
package import KidoUnits

/// Says that a name is not known, with the nearest ones, in three languages.
package enum UnknownNameText {
  /// One sentence for each name, with the code behind it.
  package static func text(_ names: [UnknownName], language: Language) -> String {
    names.map { "kido: " + sentence($0)[language] + " [facts.unknown-name]" }
      .joined(separator: "\n")
  }

  private static func sentence(_ name: UnknownName) -> Localized {
    let what = kind(name.kind)
    guard !name.nearest.isEmpty else {
      let list = list(name.kind)
      return Localized(
        en: "\"\(name.text)\" is no \(what.english) at hand. What there is:  \(list)",
        ja: "「\(name.text)」という\(what.japanese)は手元にありません。一覧：  \(list)",
        zh: "手头没有名为“\(name.text)”的\(what.chinese)。查看列表：  \(list)"
      )
    }
    let nearest = name.nearest.joined(separator: ", ")
    return Localized(
      en: "\"\(name.text)\" is no \(what.english) at hand. Nearest: \(nearest).",
      ja: "「\(name.text)」という\(what.japanese)は手元にありません。近い名称：\(nearest)",
      zh: "手头没有名为“\(name.text)”的\(what.chinese)。相近名称：\(nearest)"
    )
  }

  private static func kind(_ kind: UnknownName.Kind) -> Localized {
    switch kind {
    case .edition: Localized(en: "edition", ja: "版", zh: "版本")
    case .subject: Localized(en: "subject of a figure", ja: "対象（元素・品目など）", zh: "对象（元素、产品等）")
    case .market: Localized(en: "market", ja: "市場", zh: "市场")
    case .identifier: Localized(en: "identifier, nor a part of one,", ja: "識別子", zh: "标识符")
    case .material: Localized(en: "material of this method", ja: "対象材料", zh: "该方法的材料")
    }
  }

  private static func list(_ kind: UnknownName.Kind) -> String {
    switch kind {
    case .edition, .identifier: "kido facts sources"
    case .subject: "kido facts list --format csv"
    case .market: "kido facts list --quantity price"
    case .material: "kido risk --help"
    }
  }
}
