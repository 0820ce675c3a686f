package import KidoFacts
package import KidoUnits

/// Says what the linter found, in three languages.
package enum LintText {
  /// The sentence with the code of the check behind it.
  package static func text(_ finding: LintFinding, language: Language) -> String {
    let subject = finding.subjects.first ?? ""
    let more = finding.subjects.count > 1 ? " (+\(finding.subjects.count - 1))" : ""
    let colon = language == .english ? ": " : "："
    return subject + more + colon + reason(finding)[language] + " [\(finding.check.rawValue)]"
  }

  private static func reason(_ finding: LintFinding) -> Localized {
    let found = finding.found
    let expected = finding.expected
    switch finding.check {
    case .refused:
      return Localized(
        en: "refused: \"\(found)\": \(expected)",
        ja: "読み込めません：「\(found)」（\(expected)）",
        zh: "无法读取：“\(found)”（\(expected)）"
      )
    case .sum:
      return Localized(
        en: "the countries add up to \(found), the published total is \(expected)",
        ja: "国別の合計は \(found)、公表された合計は \(expected)",
        zh: "各国合计 \(found)，公布总量 \(expected)"
      )
    case .shares:
      return Localized(
        en: "the shares add up to \(found) %",
        ja: "シェアの合計が \(found) % になります",
        zh: "份额合计为 \(found) %"
      )
    case .footnote:
      return Localized(
        en: "\(found) beside \(expected): the number of a footnote may be glued to it",
        ja: "\(expected) に対して \(found)：脚注番号が付着した可能性があります",
        zh: "\(expected) 与 \(found)：可能粘连了脚注编号"
      )
    case .jump:
      return Localized(
        en: "\(found) here, \(expected) in another edition",
        ja: "この版では \(found)、別の版では \(expected)",
        zh: "本版为 \(found)，另一版本为 \(expected)"
      )
    case .unit:
      return Localized(
        en: "the unit \(found) is none of \(expected)",
        ja: "単位 \(found) は使えません（\(expected)）",
        zh: "单位 \(found) 不在 \(expected) 之列"
      )
    case .range:
      return Localized(
        en: "\(found) is outside \(expected)",
        ja: "\(found) は範囲 \(expected) の外です",
        zh: "\(found) 超出范围 \(expected)"
      )
    case .orphanEdition:
      return Localized(en: "no figure cites it", ja: "どの数値からも参照されていません", zh: "没有数值引用")
    case .orphanSubject:
      return Localized(
        en: "\(found) is described in none of \(expected)",
        ja: "\(found) が \(expected) にありません",
        zh: "\(expected) 中没有 \(found)"
      )
    case .licence:
      return Localized(
        en: "its licence does not allow it to be shipped (\(found))",
        ja: "利用許諾がないか、再配布できません（\(found)）",
        zh: "没有许可或不得再分发（\(found)）"
      )
    case .stale:
      return Localized(
        en: "the newest figure ended on \(found)",
        ja: "最新の数値が \(found) までのものです",
        zh: "最新数值截至 \(found)"
      )
    }
  }
}
