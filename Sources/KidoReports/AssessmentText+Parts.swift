import KidoAnswers
import KidoNetwork
import KidoUnits

extension AssessmentText {
  /// How many rows are printed; CSV and JSON hold all of them.
  private static let printedParts = 40

  /// The rows that hold rare earths, the largest yearly mass first.
  func parts() -> [String] {
    let survey = answer.survey
    var lines = heading(.partsHeading)
    lines += wrapped(summary, indent: "  ")
    lines += ["", partsHeader()]
    let sorted = PartOrder.sorted(survey.findings)
    for finding in sorted.prefix(AssessmentText.printedParts) { lines += row(finding) }
    if sorted.count > AssessmentText.printedParts {
      lines.append(
        "  " + say(.moreParts, ["count": String(sorted.count - AssessmentText.printedParts)])
      )
    }
    for assembly in survey.assemblies.prefix(8) {
      let line = answer.company.parts.nodes[assembly.node].line
      lines += wrapped(
        say(
          .assembliesNote,
          [
            "row": String(line.reference.row), "name": line.name,
            "grams": NumberText.mass(kilograms: assembly.totalGrams.typical / 1_000, digits: 2),
            "range": NumberText.massRange(assembly.totalGrams * 0.001),
          ]
        ),
        indent: "  "
      )
    }
    if survey.traceRows > 0 {
      lines += wrapped(
        say(
          .partsTraces,
          [
            "rows": String(survey.traceRows),
            "grams": NumberText.plain(survey.traceGrams.typical, digits: 2),
          ]
        ),
        indent: "  "
      )
    }
    return lines
  }

  /// How many rows were found; what there is none of is not named.
  private var summary: String {
    let survey = answer.survey
    let kinds = [
      (Phrase.partsLikely, survey.findings.count { $0.verdict == .likely }),
      (Phrase.partsPossible, survey.findings.count { $0.verdict == .possible }),
    ]
    let named = kinds.filter { $0.1 > 0 }.map { say($0.0, ["count": String($0.1)]) }
    var sentences = [
      say(
        .partsHits,
        [
          "hits": String(survey.findings.count),
          "rows": String(survey.screenedRows),
          "kinds": named.joined(separator: separator),
        ]
      )
    ]
    if !survey.assemblies.isEmpty {
      sentences.append(say(.partsAssemblies, ["count": String(survey.assemblies.count)]))
    }
    return sentences.joined(separator: language == .english ? " " : "")
  }

  private func partsHeader() -> String {
    "  " + TextLayout.left(say(.columnPart), 36) + TextLayout.left(say(.columnKind), 27)
      + TextLayout.right(say(.columnGrams), 15)
      + TextLayout.right(say(answer.exposure.isYearly ? .columnYearly : .columnPerProduct), 11)
      + TextLayout.right(say(.columnChance), 9)
  }

  private func row(_ finding: PartFinding) -> [String] {
    let mark = finding.verdict == .possible ? say(.possiblePrefix) + " " : "  "
    let number = finding.line.partNumber
    let name =
      number.isEmpty || number == finding.line.name
      ? finding.line.name : number + " " + finding.line.name
    let kind = finding.candidates.first?.family.name[language] ?? ""
    let names = TextLayout.cell(name, 35)
    let kinds = TextLayout.cell(kind, 26)
    let texts = (0..<max(names.count, kinds.count)).map { index in
      TextLayout.left(index < names.count ? names[index] : "", 35) + " "
        + TextLayout.left(index < kinds.count ? kinds[index] : "", 26)
    }
    let first =
      mark + texts[0] + " "
      + TextLayout.right(NumberText.gramRange(finding.content.totalGrams), 15)
      + TextLayout.right(NumberText.mass(kilograms: finding.totalKilograms.typical), 11)
      + TextLayout.right(NumberText.percent(finding.chance.value) + " %", 9)
    var details = [EvidenceText.text(finding.content, language)]
    details.append(contentElements(finding))
    let others = finding.candidates.dropFirst().filter { $0.content != nil }.prefix(2)
    if !others.isEmpty {
      details.append(
        say(
          .otherCandidates,
          ["names": others.map { $0.family.name[language] }.joined(separator: separator)]
        )
      )
    }
    if finding.isAlternate { details.append(say(.alternateSuffix)) }
    let sources = marks(
      [finding.candidates.first?.family.occurrence?.source].compactMap { $0 }
        + finding.content.sources
    )
    let second = details.joined(separator: " · ") + (sources.isEmpty ? "" : "  [\(sources)]")
    let rest = texts.dropFirst().map { TextLayout.trimmed("  " + $0) }
    return [first] + rest + wrapped(second, indent: "      ")
  }

  /// The elements of one piece: "Nd 6.1 Pr 1.7 Dy 0.9 g".
  private func contentElements(_ finding: PartFinding) -> String {
    let elements = finding.content.grams.filter { $0.value.typical > 0 }
      .sorted {
        $0.value.typical != $1.value.typical ? $0.value.typical > $1.value.typical : $0.key < $1.key
      }
      .prefix(5)
    let isLarge = elements.contains { $0.value.typical >= 100_000 }
    let scale = isLarge ? 0.001 : 1
    return elements.map {
      "\($0.key.symbol) \(NumberText.plain($0.value.typical * scale, digits: 2))"
    }.joined(separator: " ") + (isLarge ? " kg" : " g")
  }
}

/// The order in which rows are printed.
enum PartOrder {
  /// Largest mass first; alternates last.
  static func sorted(_ findings: [PartFinding]) -> [PartFinding] {
    findings.sorted { left, right in
      if left.isAlternate != right.isAlternate { return right.isAlternate }
      let first = left.totalKilograms.typical * left.chance.value
      let second = right.totalKilograms.typical * right.chance.value
      return first != second ? first > second : left.node < right.node
    }
  }
}

/// What an estimate rests on, in words.
enum EvidenceText {
  /// The evidence and the grade.
  static func text(_ content: Content, _ language: Language) -> String {
    let evidence: Phrase =
      switch content.evidence {
      case .dimensions: .evidenceDimensions
      case .boughtByMass: .evidenceBoughtByMass
      case .partMass: .evidenceMass
      case .power: .evidencePower
      case .familyTypical: .evidenceFamily
      case .stated: .evidenceStated
      }
    guard !content.grade.isEmpty else { return evidence.text(language) }
    let grade = (content.isGradeStated ? Phrase.gradeStated : .gradeAssumed)
      .text(language, ["grade": GradeName.text(content.grade, language)])
    return evidence.text(language) + " · " + grade
  }
}

/// Grades as makers write them.
enum GradeName {
  /// "n42sh" as N42SH, the class "ndfeb-sh" as NdFeB SH.
  static func text(_ grade: String, _ language: Language) -> String {
    switch grade {
    case _ where grade.hasPrefix("bonded-ndfeb"):
      Localized(en: "bonded NdFeB", ja: "ネオジム系ボンド磁石", zh: "粘结钕铁硼")[language]
    case "smco5": "SmCo5"
    case "sm2co17": "Sm2Co17"
    case "smfen": "SmFeN"
    case _ where grade.hasPrefix("ndfeb-"): "NdFeB " + grade.dropFirst(6).uppercased()
    default: grade.uppercased()
    }
  }
}
