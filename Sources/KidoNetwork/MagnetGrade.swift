package import KidoFacts
package import KidoUnits

/// The rare earths of one magnet grade or class of grades.
package struct MagnetGrade: Sendable, Hashable, Identifiable {
  /// The key, for example `n42sh` or the class `ndfeb-sh`.
  package let id: String
  /// Percent by weight of each rare earth.
  package let content: [RareEarth: SourcedEstimate]

  /// Percent by weight of all rare earths together.
  ///
  /// Makers trade neodymium against praseodymium and both against heavy rare earths, so that the
  /// total varies far less than its parts: ±6 % around a stated grade, the spread of 29.5 to 33 wt%
  /// that makers state, and down to -25 % where neither grade nor bonding is known.
  func total(isStated: Bool) -> Estimate {
    let typical = RareEarth.allCases.reduce(0.0) { $0 + (content[$1]?.value.typical ?? 0) }
    return Estimate(exactly: typical)
      * (isStated ? GradeTable.statedSpread : GradeTable.assumedSpread)
  }
}

/// All grades the facts know, and how a text names one.
package struct GradeTable: Sendable {
  /// The spread of the rare-earth total of a stated grade.
  static let statedSpread = spread(0.94, 1.06)
  /// The spread of the rare-earth total where the grade is assumed.
  static let assumedSpread = spread(0.75, 1.08)

  private static func spread(_ low: Double, _ high: Double) -> Estimate {
    guard let spread = try? Estimate(low: low, typical: 1, high: high) else {
      preconditionFailure("The spread lies around 1.")
    }
    return spread
  }

  private var grades: [String: MagnetGrade] = [:]

  /// Collects the grades of the facts as seen by the view.
  package init(facts: FactView) {
    for subject in facts.base.subjects(of: .gradeContent) {
      var content: [RareEarth: SourcedEstimate] = [:]
      for sighting in facts.all(.gradeContent, subject: subject) {
        let observation = sighting.observation
        guard let element = RareEarth(rawValue: observation.of),
          let estimate = SourcedEstimate(observation), estimate.value.high > 0
        else { continue }
        if let known = content[element], known.confidence < estimate.confidence { continue }
        content[element] = estimate
      }
      grades[subject] = MagnetGrade(id: subject, content: content)
    }
  }

  /// The grade with this key, or nil.
  package func grade(_ id: String) -> MagnetGrade? { grades[id] }

  /// The grade that a folded text names, or nil.
  ///
  /// Reads `N42SH`, `N42 SH`, `42SH`, `35 UH`; a grade that the facts do not hold is read as its class.
  func stated(in text: FoldedText) -> MagnetGrade? {
    let bytes = text.bytes
    for token in TextMeasures.tokens(bytes) {
      guard token.end - token.start == 2, (26...58).contains(token.value) else { continue }
      let hasN =
        token.start > 0 && bytes[token.start - 1] == UInt8(ascii: "n")
        && (token.start == 1 || !PhraseIndex.isLetter(bytes[token.start - 2]))
      let isFree = token.start == 0 || !PhraseIndex.isWord(bytes[token.start - 1])
      guard hasN || isFree else { continue }
      let suffix = token.unit.prefix { $0.isASCII }
      let number = String(Int(token.value))
      if GradeTable.suffixes.contains(String(suffix)), hasN || suffix.count == 2 || suffix == "h" {
        return grades["n" + number + suffix] ?? grades["ndfeb-" + suffix]
      }
      if hasN, suffix.isEmpty || !GradeTable.isGlued(bytes, token) {
        return grades["n" + number] ?? grades["ndfeb-n"]
      }
    }
    return nil
  }

  private static let suffixes: Set<String> = ["m", "h", "sh", "uh", "eh", "ah"]

  private static func isGlued(_ bytes: [UInt8], _ token: TextMeasures.Token) -> Bool {
    token.end < bytes.count && PhraseIndex.isWord(bytes[token.end])
  }
}
