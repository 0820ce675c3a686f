import KidoFacts
package import KidoUnits

/// A question to a supplier, and how much its answer would change.
package struct SupplierQuestion: Sendable {
  /// What is asked.
  package enum Topic: String, CaseIterable, Sendable {
    /// Whether the part holds a rare-earth magnet or material at all.
    case holds
    /// The mass of magnet in one part.
    case mass
    /// The grade, or the content of dysprosium and terbium.
    case grade
    /// Plant and country of separation, metal and magnet.
    case origin
  }

  /// The topic.
  package let topic: Topic
  /// The position of the finding in the survey.
  package let finding: Int
  /// The part.
  package let line: PartLine
  /// Whether the part holds a magnet, rather than a rare-earth material such as an oxide.
  package let isMagnetic: Bool
  /// The elements concerned, the most valuable first.
  package let elements: [RareEarth]
  /// How far the answer may move the yearly need at today's prices, in US dollars; where no volume
  /// is known, that of one product.
  ///
  /// Only the order counts.
  package let swing: Double

  /// The questions of a survey, those that would change most first.
  ///
  /// Whether and where are yes-or-no questions: a chance p moves the value by 2·√(p(1-p)) of it. Mass
  /// and grade move it by the width of their ranges.
  package static func ranked(
    survey: PartsSurvey,
    exposure: Exposure,
    limit: Int = 10
  ) -> [SupplierQuestion] {
    let prices = Dictionary(
      uniqueKeysWithValues: exposure.elements.map {
        ($0.element, $0.price?.usdPerKilogram.typical ?? 1)
      }
    )
    // What is not known may come from China or not: half of it is counted.
    let chinaShare = Dictionary(
      uniqueKeysWithValues: exposure.elements.map { view in
        let split = view.stages.first { $0.stage == .separation }?.split
        return (view.element, split.map { $0.share(of: .china) + $0.unknown / 2 } ?? 0.5)
      }
    )
    var questions: [SupplierQuestion] = []
    for (number, finding) in survey.findings.enumerated() where !finding.isAlternate {
      let units = finding.unitsPerYear ?? finding.perTop
      let values = finding.content.grams.map { element, grams in
        (element: element, value: grams.typical * units / 1_000 * (prices[element] ?? 0))
      }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.element < $1.element }
      let elements = values.filter { $0.value > 0 }.map(\.element)
      let value = values.reduce(0) { $0 + $1.value }
      func ask(_ topic: Topic, _ swing: Double, _ about: [RareEarth]) {
        guard swing > 0 else { return }
        questions.append(
          SupplierQuestion(
            topic: topic,
            finding: number,
            line: finding.line,
            isMagnetic: finding.content.magnetGrams != nil,
            elements: about,
            swing: swing
          )
        )
      }
      let chance = finding.chance.value
      let saysMagnet = finding.statements.contains { $0.magnetGrams != nil || $0.stage == .magnet }
      if chance < 0.9, !saysMagnet {
        ask(.holds, value * 2 * (chance * (1 - chance)).squareRoot(), elements)
      }
      if let magnet = finding.content.magnetGrams, magnet.typical > 0,
        finding.content.evidence == .familyTypical || finding.content.evidence == .partMass
          || finding.content.evidence == .power
      {
        ask(.mass, value * (magnet.high - magnet.low) / magnet.typical, elements)
      }
      if !finding.content.isGradeStated, let magnet = finding.content.magnetGrams {
        ask(.grade, gradeSwing(finding, magnet, units, prices), [.dysprosium, .terbium])
      }
      if !finding.statements.contains(where: { $0.stage == .separation }) {
        let swing = values.reduce(0.0) { sum, item in
          let share = chinaShare[item.element] ?? 0.5
          return sum + item.value * 2 * (share * (1 - share)).squareRoot()
        }
        ask(.origin, swing * chance, elements)
      }
    }
    questions.sort { left, right in
      if left.swing != right.swing { return left.swing > right.swing }
      return left.finding != right.finding
        ? left.finding < right.finding : left.topic.rawValue < right.topic.rawValue
    }
    return Array(questions.prefix(limit))
  }

  /// The width of the heavy rare earths, at a fixed mass of magnet.
  private static func gradeSwing(
    _ finding: PartFinding,
    _ magnet: Estimate,
    _ units: Double,
    _ prices: [RareEarth: Double]
  ) -> Double {
    [RareEarth.dysprosium, .terbium].reduce(0) { sum, element in
      guard let grams = finding.content.grams[element], magnet.high > 0 else { return sum }
      let atFixedMass = grams.high / magnet.high * magnet.typical
      return sum + max(0, atFixedMass - grams.low) * units / 1_000 * (prices[element] ?? 0)
    }
  }
}
