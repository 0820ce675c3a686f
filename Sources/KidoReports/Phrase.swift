package import KidoUnits

/// The sentences and labels of reports, in three languages.
///
/// Placeholders are `{name}`; `{name|one|many}` is the number `name` with the word that follows it.
package enum Phrase: String, CaseIterable, Sendable {
  // The frame of a page.
  case titleAssess, inventedFigures, asOfDay, noRareEarths, noRareEarthsWithTraces
  // The headline.
  case headlineYearly, headlineProduct, headlineControlled, headlineMargin, headlineCountryMargin
  case headlineStop, headlineLasts, headlineRecalled, headlineRecalledMass, headlineRecalledOrigin
  case bareLine, headlineAbroad, headlineHome, headlineUnknown
  // Parts.
  case partsHeading, partsHits, partsLikely, partsPossible, partsAssemblies, partsTraces,
    columnPart, columnKind, columnGrams, columnYearly
  case columnPerProduct, columnChance, possiblePrefix, alternateSuffix
  case assembliesNote, moreParts, otherCandidates
  case evidenceDimensions, evidenceMass, evidenceBoughtByMass, evidencePower, evidenceFamily
  case evidenceStated, gradeStated, gradeAssumed
  // Exposure.
  case exposureHeading, exposureLegend, exposureLimit, elementYearly, elementProduct, elementSpend,
    controlledYes
  case controlledNo, controlledMagnets, controlledUnknown, unknownOrigin, otherPlaces,
    limitExceeded, limitOpen, limitMet
  case limitDomestic, domestic, weightedSums
  case importsOnly, worldMix, importsTag, worldTag, statedTag
  // Days.
  case stopsHeading, stopRule, stopShort, stopLasts, stopUnknown, stopPart, stopCaveat, stopCounted,
    stopUncounted
  // What the need leaves behind.
  case footprintHeading, footprintNote, footprintYearly, footprintProduct, footprintWaste
  case footprintResidue, footprintCarbon, footprintFlags, footprintUnknown
  // Suppliers, unknowns, questions.
  case ancestorsHeading, ancestorPair, ancestorLine, unknownsHeading, unknownOrigins, unknownMasses,
    unknownGrades
  case unknownChance, unknownVolume, unknownCover, unknownMargin, unknownStatements, unknownLines,
    standInNote
  case questionsHeading, questionHolds, questionMass, questionGrade, questionOrigin,
    questionOriginOfMaterial, questionTo
  case questionNoSupplier
  // Input and sources.
  case noticesHeading, sourcesHeading, sourcesHint, sourcesMore, refusedSummary
  case factSource, factEdition, factLocator, factConfidence, factLicence, factRetrieved, factNote
  case factOthers, factNotFound, factCandidates, factFirstCandidates, sourcesTitle, sourcesColumns,
    sourcesFooter
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

/// Fills `{name}` and `{name|one|many}` placeholders.
package enum Placeholders {
  /// The text with each `{name}` replaced by its value; unknown names stay.
  ///
  /// `{rows|row|rows}` becomes "1 row", "2 rows". A blank parts a value in Latin letters or digits
  /// from the Japanese or Chinese beside it.
  package static func fill(_ text: String, _ values: [String: String]) -> String {
    guard !values.isEmpty else { return text }
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let words = rest[rest.index(after: open)..<close]
        .split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let value = values[words[0]]
      rest = rest[rest.index(after: close)...]
      if words.count == 3, let value {
        result += Plural.text(value, words[1], words[2])
      } else if let value {
        if isLatin(value.first), isIdeograph(result.last) { result += " " }
        result += value
        if isLatin(value.last), isIdeograph(rest.first) { result += " " }
      } else {
        result += "{" + words.joined(separator: "|") + "}"
      }
    }
    return result + rest
  }

  private static func isLatin(_ character: Character?) -> Bool {
    character.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
  }

  /// Whether a character is a kana or a Chinese one, no mark.
  private static func isIdeograph(_ character: Character?) -> Bool {
    character?.unicodeScalars.first.map {
      (0x3041...0x30FA).contains($0.value) || (0x3400...0x9FFF).contains($0.value)
    } ?? false
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
