package import KidoUnits

/// The rare earths in one unit of a part, and what the estimate rests on.
package struct Content: Sendable, Hashable {
  /// What the mass of magnet or material was taken from.
  package enum Evidence: String, Sendable {
    /// Length, width and height stand in the row.
    case dimensions
    /// The part is bought by mass.
    case boughtByMass = "bought-by-mass"
    /// The mass of the part is stated.
    case partMass = "part-mass"
    /// The rated power is stated.
    case power
    /// Only the kind of part is known.
    case familyTypical = "family-typical"
    /// A supplier stated it.
    case stated
  }

  /// Grams of magnet, where there is one.
  package var magnetGrams: Estimate?
  /// Grams of each element.
  package var grams: [RareEarth: Estimate]
  /// Grams of all rare earths.
  package var totalGrams: Estimate
  /// What the mass was taken from.
  package var evidence: Evidence
  /// The grade used.
  package var grade: String
  /// Whether the grade was stated in the row.
  package var isGradeStated: Bool
  /// Identifiers of the observations used, in order of use.
  package var sources: [String]
  /// Whether the mass rests on a planning value.
  package var isMassPlanned: Bool
  /// The elements whose share rests on a planning value.
  package var plannedElements: Set<RareEarth>

  /// Whether the grams of an element rest on a planning value.
  package func isPlanned(_ element: RareEarth) -> Bool {
    isMassPlanned || plannedElements.contains(element)
  }

  /// Makes a content.
  package init(
    magnetGrams: Estimate?,
    grams: [RareEarth: Estimate],
    totalGrams: Estimate,
    evidence: Evidence,
    grade: String,
    isGradeStated: Bool,
    sources: [String],
    isMassPlanned: Bool,
    plannedElements: Set<RareEarth>
  ) {
    self.magnetGrams = magnetGrams
    self.grams = grams
    self.totalGrams = totalGrams
    self.evidence = evidence
    self.grade = grade
    self.isGradeStated = isGradeStated
    self.sources = sources
    self.isMassPlanned = isMassPlanned
    self.plannedElements = plannedElements
  }
}
