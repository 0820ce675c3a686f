package import KidoUnits

/// A row that holds rare earths, with its yearly need.
package struct PartFinding: Sendable {
  /// The position in the tree.
  package let node: Int
  /// The row.
  package let line: PartLine
  /// The verdict.
  package let verdict: Screening.Verdict
  /// The chance that it holds rare earths, 0...1.
  package let chance: Probability
  /// The candidates, the best first.
  package let candidates: [Screening.Candidate]
  /// The content of one unit.
  package let content: Content
  /// Units in one top assembly.
  package let perTop: Double
  /// Units a year over all lines; nil where no volume is known.
  package let unitsPerYear: Double?
  /// The keys of the lines that need it.
  package let lines: [String]
  /// Whether the row is an alternate, which counts for nothing in sums.
  package let isAlternate: Bool
  /// What its suppliers stated.
  package let statements: [Company.Statement]

  /// Kilograms of an element a year, or in one top assembly where no volume is known.
  package func kilograms(of element: RareEarth) -> Estimate {
    guard let grams = content.grams[element] else { return .zero }
    return grams * ((unitsPerYear ?? perTop) / 1_000)
  }

  /// Kilograms of all rare earths a year, or in one top assembly where no volume is known.
  package var totalKilograms: Estimate {
    content.totalGrams * ((unitsPerYear ?? perTop) / 1_000)
  }

  /// What counts in sums: the low end only where the part surely holds rare earths, the typical value
  /// weighted by the chance, the high end whole.
  package func expected(_ estimate: Estimate) -> Estimate {
    if isAlternate { return .zero }
    let typical = estimate.typical * chance.value
    let low = chance.value >= 0.8 ? min(estimate.low, typical) : 0
    return (try? Estimate(low: low, typical: typical, high: max(typical, estimate.high))) ?? .zero
  }
}
