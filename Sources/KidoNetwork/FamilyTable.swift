package import KidoFacts
import KidoUnits

/// The families Kido knows, with the phrases that name them.
package struct FamilyTable: Sendable {
  /// The columns of `Facts/families.csv`, in order.
  package static let header = [
    "family", "kind", "name_en", "name_ja", "name_zh", "strong_en", "strong_ja", "strong_zh",
    "weak_en", "weak_ja", "weak_zh", "hs", "material", "grade", "mass_min_g", "mass_max_g",
    "power_min_w", "power_max_w", "note",
  ]

  /// One wording of a family: all its parts must stand in the text.
  struct Wording: Sendable {
    let family: Int
    let isStrong: Bool
    /// Alternatives for each part: numbers in the phrase index.
    let parts: [[Int]]
    /// The number of characters, wide ones counted twice.
    let weight: Int
  }

  /// The families in file order.
  package private(set) var families: [ProductFamily] = []
  /// What was refused.
  package private(set) var issues: [FactIssue] = []
  private(set) var wordings: [Wording] = []
  /// The wordings in which each phrase of the index takes part.
  private(set) var wordingsOfPhrase: [[Int32]] = []
  private(set) var index = PhraseIndex()
  private var numberOfPhrase: [FoldedText: Int] = [:]

  /// Reads the table; figures come from the facts as seen by the view.
  package init(file: String, bytes: [UInt8], facts: FactView) {
    let table: CSVRecords
    do throws(FactIssue) {
      table = try CSVRecords(bytes, file: file, header: FamilyTable.header)
    } catch {
      issues.append(error)
      return
    }
    for record in table.records {
      guard let kind = ProductFamily.Kind(rawValue: record["kind"]) else {
        issues.append(
          FactIssue(
            file: file,
            row: record.line,
            column: "kind",
            raw: record["kind"],
            fault: .subject
          )
        )
        continue
      }
      families.append(FamilyTable.family(record, kind: kind, facts: facts))
      for language in ["en", "ja", "zh"] {
        addWordings(record["strong_" + language], isStrong: true)
        addWordings(record["weak_" + language], isStrong: false)
      }
    }
    linkPhrases()
  }

  private mutating func addWordings(_ cell: String, isStrong: Bool) {
    for text in cell.split(separator: "|") {
      let parts = text.split(separator: "+").map { FoldedText($0) }.filter { !$0.isEmpty }
      guard !parts.isEmpty else { continue }
      let weight = parts.reduce(0) { $0 + FamilyTable.weight($1) }
      wordings.append(
        Wording(
          family: families.count - 1,
          isStrong: isStrong,
          parts: parts.map { numbers(of: $0) },
          weight: weight
        )
      )
    }
  }

  /// The phrase itself, in one word, and with blanks where Latin and other letters meet.
  private mutating func numbers(of phrase: FoldedText) -> [Int] {
    var spellings = [phrase]
    let text = phrase.string
    if text.contains(" ") { spellings.append(FoldedText(text.filter { $0 != " " })) }
    var split = ""
    var last: Character?
    for character in text {
      if let last, last != " ", character != " ", last.isASCII != character.isASCII {
        split.append(" ")
      }
      split.append(character)
      last = character
    }
    if split != text { spellings.append(FoldedText(split)) }
    return spellings.map { number(of: $0) }
  }

  private mutating func number(of phrase: FoldedText) -> Int {
    if let known = numberOfPhrase[phrase] { return known }
    let number = index.add(phrase)
    numberOfPhrase[phrase] = number
    return number
  }

  private mutating func linkPhrases() {
    wordingsOfPhrase = Array(repeating: [], count: numberOfPhrase.count)
    for (number, wording) in wordings.enumerated() {
      for phrase in wording.parts.joined() { wordingsOfPhrase[phrase].append(Int32(number)) }
    }
  }

  /// Characters, Japanese and Chinese ones counted twice: a kanji says more than a letter.
  private static func weight(_ phrase: FoldedText) -> Int {
    phrase.string.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E7F ? 2 : 1) }
  }

  private static func family(
    _ record: CSVRecords.Record,
    kind: ProductFamily.Kind,
    facts: FactView
  ) -> ProductFamily {
    let id = record["family"]
    func figure(_ quantity: Quantity) -> SourcedEstimate? {
      facts.newest(quantity, subject: id).flatMap { SourcedEstimate($0.observation) }
    }
    func figures(_ quantity: Quantity) -> [RareEarth: SourcedEstimate] {
      var result: [RareEarth: SourcedEstimate] = [:]
      for element in RareEarth.allCases {
        let sighting = facts.newest(quantity, subject: id, of: element.symbol)
        if let sighting { result[element] = SourcedEstimate(sighting.observation) }
      }
      return result
    }
    func range(_ low: String, _ high: String) -> ClosedRange<Double>? {
      let bounds = (Double(record[low]), Double(record[high]))
      switch bounds {
      case (nil, nil): return nil
      case (let low?, nil): return low...Double.greatestFiniteMagnitude
      case (nil, let high?): return 0...high
      case (let low?, let high?): return low <= high ? low...high : nil
      }
    }
    return ProductFamily(
      id: id,
      kind: kind,
      name: Localized(en: record["name_en"], ja: record["name_ja"], zh: record["name_zh"]),
      harmonizedCodes: record["hs"].split(separator: "|").map(String.init),
      material: record["material"],
      assumedGrade: record["grade"],
      massRange: range("mass_min_g", "mass_max_g"),
      powerRange: range("power_min_w", "power_max_w"),
      occurrence: figure(.occurrence),
      magnetMass: figure(.magnetMass),
      magnetFraction: figure(.magnetFraction),
      magnetPerPower: figure(.magnetPerPower),
      elementMass: figures(.elementMass),
      elementFraction: figures(.elementFraction)
    )
  }
}
