package import KidoAnswers
package import KidoFacts
package import KidoUnits

/// Renders fact sheets and source lists as text.
package enum FactText {
  /// The value with what it is about where the identifier says that in lower case: "N42SH, Dy: ~3.7 wt%".
  static func described(_ observation: Observation, language: Language) -> String {
    let value = value(observation, language: language)
    guard observation.quantity == .gradeContent else { return value }
    let part = observation.of.isEmpty ? "" : (language == .english ? ", " : "、") + observation.of
    let colon = language == .english ? ": " : "："
    return GradeName.text(observation.subject, language) + part + colon + value
  }

  /// The value of an observation with unit and basis: "255,000 t REO".
  ///
  /// Planning values are rounded to three digits, contents of grades to two: they are not known better.
  package static func value(_ observation: Observation, language: Language) -> String {
    switch observation.figure {
    case .text(let words): return words
    case .number(let figure):
      let name = UnitText.unit(observation.unit, count: figure.central, language)
      let unit = observation.unit == "1" ? "" : " " + name
      let basis =
        observation.basis.isEmpty ? "" : " " + UnitText.basis(observation.basis, language)
      var digits = 6
      if observation.isPlanning { digits = observation.quantity == .gradeContent ? 2 : 3 }
      return number(figure, digits, language) + unit + basis
    }
  }

  private static func number(
    _ figure: Reported<Double>,
    _ digits: Int,
    _ language: Language
  ) -> String {
    func plain(_ value: Double) -> String { NumberText.plain(value, digits: digits) }
    switch figure {
    case .measured(let value): return NumberText.plain(value, digits: 6)
    case .estimated(let value, nil): return "~" + plain(value)
    case .estimated(let value, let range?):
      return "~\(plain(value)) (\(plain(range.lowerBound))–\(plain(range.upperBound)))"
    case .zero: return "0"
    case .below(let value): return "<" + plain(value)
    case .above(let value): return ">" + plain(value)
    case .between(let low, let high): return "\(plain(low))–\(plain(high))"
    case .netExporter:
      return Localized(en: "net exporter", ja: "純輸出", zh: "净出口")[language]
    case .withheld: return Localized(en: "withheld", ja: "秘匿", zh: "未公开")[language]
    case .notReported: return Localized(en: "not available", ja: "データなし", zh: "无数据")[language]
    }
  }

  /// One observation with all that is known of its source.
  package static func sheet(_ sheet: FactSheet, language: Language) -> String {
    let observation = sheet.observation
    let edition = observation.edition
    let labels: [Phrase] = [
      .factSource, .factEdition, .factLocator, .factConfidence, .factLicence, .factRetrieved,
      .factNote,
    ]
    let column = (labels.map { TextLayout.width($0.text(language)) }.max() ?? 0) + 2
    func row(_ phrase: Phrase, _ text: String) -> String {
      "  " + TextLayout.left(phrase.text(language), column) + text
    }
    var lines = [
      observation.id, "", "  " + described(observation, language: language), "",
      row(.factSource, edition.title + (edition.publisher.isEmpty ? "" : ", " + edition.publisher)),
      row(.factEdition, edition.publishedText),
      row(
        .factLocator,
        observation.locator + (edition.locator.isEmpty ? "" : "  (\(edition.locator))")
      ),
      row(.factConfidence, observation.confidence.name[language]),
      row(.factLicence, "\(edition.licence)  (\(edition.redistribution.rawValue))"),
      row(.factRetrieved, edition.retrieved.description),
    ]
    if !observation.note.isEmpty { lines.append(row(.factNote, observation.note)) }
    if !sheet.others.isEmpty {
      lines += ["", "  " + Phrase.factOthers.text(language)]
      lines += sheet.others.map {
        "    \(value($0, language: language))  \($0.edition.key)  \($0.edition.publishedText)"
          + "  \($0.confidence.name[language])"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What was found when an identifier names no single observation.
  package static func candidates(
    _ candidates: [Observation],
    query: String,
    language: Language
  ) -> String {
    guard !candidates.isEmpty else {
      return Phrase.factNotFound.text(language, ["id": query]) + "\n"
    }
    let shown = candidates.prefix(30)
    let phrase: Phrase =
      shown.count < candidates.count ? .factFirstCandidates : .factCandidates
    let head = phrase.text(
      language,
      ["count": String(candidates.count), "id": query, "shown": String(shown.count)]
    )
    let lines = shown.map { "  \($0.id)  \(described($0, language: language))" }
    return ([head] + lines).joined(separator: "\n") + "\n"
  }

  /// All editions.
  package static func sources(_ lines: [SourceLine], language: Language) -> String {
    let total = lines.reduce(0) { $0 + $1.observations }
    let recalled = lines.reduce(0) { $0 + $1.recalled }
    var text = [
      Phrase.sourcesTitle.text(
        language,
        [
          "editions": String(lines.count),
          "observations": NumberText.plain(Double(total), digits: 9),
          "recalled": NumberText.plain(Double(recalled), digits: 9),
        ]
      ),
      "",
      Phrase.sourcesColumns.text(language),
    ]
    for line in lines {
      text.append(
        TextLayout.right(String(line.observations), 7) + "  "
          + TextLayout.left(line.edition.key, 29)
          + TextLayout.left(line.edition.publishedText, 12)
          + line.edition.licence + " (" + line.edition.redistribution.rawValue + ")"
      )
      text.append("         " + line.edition.title)
    }
    text += ["", Phrase.sourcesFooter.text(language)]
    return text.joined(separator: "\n") + "\n"
  }
}
