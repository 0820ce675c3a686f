package import KidoUnits

/// The sentences and labels of reports, in three languages.
///
/// Placeholders are `{name}`.
package enum Phrase: String, CaseIterable, Sendable {
  // The frame of a page.
  case titleAssess, inventedFigures, asOfDay, noRareEarths, noRareEarthsWithTraces
  // The headline.
  case headlineYearly, headlineProduct, headlineControlled, headlineMargin, headlineCountryMargin
  case headlineStop, headlineLasts, headlineRecalled
  // Parts.
  case partsHeading, partsSummary, partsTraces, columnPart, columnKind, columnGrams, columnYearly
  case columnPerProduct, columnChance, columnEvidence, possiblePrefix, alternateSuffix
  case assembliesNote, moreParts, otherCandidates
  case evidenceDimensions, evidenceMass, evidenceBoughtByMass, evidencePower, evidenceFamily
  case evidenceStated, gradeStated, gradeAssumed
  case partsLikely, partsPossible, partsAssemblies, partsWeighted
  // Exposure.
  case exposureHeading, exposureLegend, exposureLimit, elementYearly, elementProduct, elementSpend,
    controlledYes
  case controlledNo, controlledNoMagnet, controlledUnknown, unknownOrigin, otherPlaces,
    limitExceeded, limitOpen,
    limitMet
  case importsOnly, worldMix, importsTag, worldTag, statedTag
  // Days.
  case stopsHeading, stopRule, stopShort, stopLasts, stopUnknown, stopPart, stopCaveat, stopCounted,
    stopUncounted
  // What the need leaves behind.
  case footprintHeading, footprintNote, footprintYearly, footprintProduct, footprintWaste
  case footprintResidue, footprintCarbon, footprintFlags, footprintUnknown
  // Suppliers, unknowns, questions.
  case ancestorsHeading, ancestorLine, unknownsHeading, unknownOrigins, unknownMasses, unknownGrades
  case unknownChance, unknownVolume, unknownCover, unknownMargin, unknownStatements, unknownLines,
    standInNote
  case questionsHeading, questionHolds, questionMass, questionGrade, questionOrigin, questionTo
  case questionOriginMaterial
  case questionNoSupplier
  // Input and sources.
  case noticesHeading, sourcesHeading, sourcesHint, sourcesMore, refusedSummary
  case factSource, factEdition, factLocator, factConfidence, factLicence, factRetrieved, factNote
  case factOthers, factNotFound, factCandidates, sourcesTitle, sourcesColumns, sourcesFooter
  case initDone, demoIntro

  /// The text in three languages.
  package var text: Localized {
    Phrase.table[self] ?? Localized(en: rawValue, ja: rawValue, zh: rawValue)
  }

  private static let table: [Phrase: Localized] = PhraseTable.frame
    .merging(PhraseTable.parts) { first, _ in first }
    .merging(PhraseTable.exposure) { first, _ in first }
    .merging(PhraseTable.questions) { first, _ in first }
    .merging(PhraseTable.facts) { first, _ in first }
    .merging(PhraseTable.footprint) { first, _ in first }

  /// The text in a language with its placeholders filled.
  package func text(_ language: Language, _ values: [String: String] = [:]) -> String {
    Placeholders.fill(text[language], values)
  }
}

/// Fills `{name}` placeholders.
///
/// `{rows|row|rows}` is the value of `rows` with the noun for one or for several behind it.
package enum Placeholders {
  /// The text with each `{name}` replaced by its value; unknown names stay.
  package static func fill(_ text: String, _ values: [String: String]) -> String {
    guard !values.isEmpty else { return text }
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let parts = rest[rest.index(after: open)..<close].split(
        separator: "|",
        omittingEmptySubsequences: false
      )
      let name = String(parts.first ?? "")
      if let value = values[name], parts.count == 3 {
        result += "\(value) \(value == "1" ? parts[1] : parts[2])"
      } else {
        result += values[name] ?? "{\(name)}"
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The names of the placeholders of a text, sorted.
  package static func names(_ text: String) -> [String] {
    var names: Set<String> = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.insert(String(rest[rest.index(after: open)..<close].prefix { $0 != "|" }))
      rest = rest[rest.index(after: close)...]
    }
    return names.sorted()
  }
}
