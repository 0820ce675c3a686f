import KidoAnswers
import KidoFacts
import KidoNetwork
import KidoUnits

/// Says what an assessment does not know.
struct UnknownsText {
  /// The sentences.
  let items: [String]

  init(_ answer: Assessment, language: Language) {
    let findings = answer.survey.findings.filter { !$0.isAlternate }
    let all = String(findings.count)
    var items: [String] = []
    func add(_ phrase: Phrase, _ count: Int) {
      if count > 0 {
        items.append("- " + phrase.text(language, ["count": String(count), "all": all]))
      }
    }
    if answer.company.statements.isEmpty {
      items.append("- " + Phrase.unknownStatements.text(language))
    } else {
      add(.unknownOrigins, findings.count { !$0.statements.contains { $0.stage == .separation } })
    }
    add(.unknownMasses, findings.count { $0.content.evidence == .familyTypical })
    add(
      .unknownGrades,
      findings.count { $0.content.magnetGrams != nil && !$0.content.isGradeStated }
    )
    add(.unknownChance, findings.count { $0.chance.value < 0.8 })
    if !answer.exposure.isYearly { items.append("- " + Phrase.unknownVolume.text(language)) }
    let silent = answer.company.lines.filter { $0.volume == nil }.map(\.name)
    if answer.exposure.isYearly, !silent.isEmpty {
      let names = silent.joined(separator: language == .english ? ", " : "、")
      items.append("- " + Phrase.unknownLines.text(language, ["lines": names]))
    }
    if answer.exposure.marginAtStake == nil {
      items.append("- " + Phrase.unknownMargin.text(language))
    }
    if !answer.stops.isEmpty, answer.stops.allSatisfy({ $0.coverDays == nil }) {
      items.append("- " + Phrase.unknownCover.text(language))
    }
    self.items = items
  }
}
