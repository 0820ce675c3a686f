package import KidoAnswers
import KidoFacts
import KidoNetwork
package import KidoUnits

/// Renders an assessment as a page for a terminal.
package struct AssessmentText: Sendable {
  let answer: Assessment
  let language: Language
  /// The width of the page in columns.
  static let columns = 100

  /// Makes a renderer.
  package init(_ answer: Assessment, language: Language) {
    self.answer = answer
    self.language = language
  }

  /// The page.
  package func render() -> String {
    var lines = frame()
    if answer.survey.findings.isEmpty {
      lines += nothingFound()
    } else {
      lines +=
        parts() + exposure() + stops() + ancestors() + footprints() + unknowns() + questions()
    }
    lines += notices() + sources()
    return lines.joined(separator: "\n") + "\n"
  }

  func say(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }

  func heading(_ phrase: Phrase) -> [String] {
    let title = say(phrase)
    let rule = String(
      repeating: "─",
      count: max(4, AssessmentText.columns - TextLayout.width(title) - 4)
    )
    return ["", "── \(title) \(rule)"]
  }

  func wrapped(_ text: String, indent: String = "") -> [String] {
    TextLayout.wrap(indent + text, AssessmentText.columns, indent: indent)
  }

  /// A text that begins with a dash, its later lines below its first word.
  private func listed(_ text: String) -> [String] {
    TextLayout.wrap("  " + text, AssessmentText.columns, indent: "    ")
  }

  /// Source marks such as "1–4,7", in order.
  func marks(_ sources: [String], limit: Int = 6) -> String {
    let numbers = Set(sources.compactMap { answer.mark(of: $0) }).sorted()
    return SourceMarks.text(numbers, limit: limit)
  }

  private func frame() -> [String] {
    var lines = [say(.titleAssess, ["name": answer.company.name])]
    if answer.company.isInvented { lines += wrapped(say(.inventedFigures)) }
    if let day = answer.asOf { lines += wrapped(say(.asOfDay, ["day": day.description])) }
    if answer.standIns > 0 {
      lines += wrapped(say(.standInNote, ["count": String(answer.standIns)]))
    }
    if let headline = answer.headline {
      lines.append("")
      lines += wrapped(HeadlineText(answer, headline, language: language).sentence)
    }
    return lines
  }

  private func nothingFound() -> [String] {
    let survey = answer.survey
    let values = [
      "rows": String(survey.screenedRows), "traces": String(survey.traceRows),
      "grams": NumberText.plain(survey.traceGrams.typical, digits: 2),
    ]
    return [""]
      + wrapped(say(survey.traceRows > 0 ? .noRareEarthsWithTraces : .noRareEarths, values))
  }

  private func ancestors() -> [String] {
    guard !answer.ancestors.isEmpty else { return [] }
    return heading(.ancestorsHeading)
      + answer.ancestors.flatMap { ancestor in
        wrapped(
          say(
            ancestor.suppliers.count == 2 ? .ancestorPair : .ancestorLine,
            [
              "count": String(ancestor.parts.count),
              "suppliers": ancestor.suppliers.joined(separator: separator),
              "site": ancestor.site,
              "place": PlaceName.label(ancestor.place, language),
              "stage": ancestor.stage.name[language],
              "parts": ancestor.parts.joined(separator: separator),
            ]
          ),
          indent: "  "
        )
      }
  }

  var separator: String { language == .english ? ", " : "、" }

  /// The name of a line; a bare list has none but that of its file.
  func name(of line: Company.Line) -> String {
    guard answer.isBare else { return line.name }
    let name = say(.bareLine)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private func unknowns() -> [String] {
    let items = UnknownsText(answer, language: language).items
    guard !items.isEmpty else { return [] }
    return heading(.unknownsHeading)
      + items.flatMap(listed)
  }

  private func questions() -> [String] {
    guard !answer.questions.isEmpty else { return [] }
    var lines = heading(.questionsHeading)
    for group in QuestionGroup.all(answer.questions) {
      lines += wrapped(group.addressee(language), indent: "  ")
      for (rank, question) in group.questions {
        lines += TextLayout.wrap(
          TextLayout.right(String(rank), 6) + "  "
            + QuestionText(question, language: language).question,
          AssessmentText.columns,
          indent: "        "
        )
      }
    }
    return lines
  }

  private func notices() -> [String] {
    let texts = NoticeText.lines(answer.notices, language: language)
    guard !texts.isEmpty else { return [] }
    var lines = heading(.noticesHeading)
    if answer.refusedRows > 0 {
      lines += wrapped(say(.refusedSummary, ["refused": String(answer.refusedRows)]), indent: "  ")
    }
    return lines + texts.flatMap(listed)
  }

  /// How many sources are printed; JSON holds all of them.
  private static let printedSources = 40

  private func sources() -> [String] {
    guard !answer.sources.isEmpty, !answer.survey.findings.isEmpty else { return [] }
    var lines = heading(.sourcesHeading)
    for (index, observation) in answer.sources.prefix(AssessmentText.printedSources).enumerated() {
      let number = TextLayout.right("[\(index + 1)]", 5)
      lines.append(
        "\(number) \(observation.id)  \(FactText.value(observation, language: language))"
          + "  \(observation.confidence.name[language])"
      )
    }
    if answer.sources.count > AssessmentText.printedSources {
      lines.append(
        "      "
          + say(
            .sourcesMore,
            ["count": String(answer.sources.count - AssessmentText.printedSources)]
          )
      )
    }
    lines.append("      " + say(.sourcesHint))
    return lines
  }
}
