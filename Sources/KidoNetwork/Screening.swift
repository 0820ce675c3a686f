package import KidoUnits

/// What screening says of one row.
package struct Screening: Sendable {
  /// The verdict on a row.
  package enum Verdict: String, Sendable {
    /// Rare earths are likely: a chance of 60 % and more.
    case likely
    /// Rare earths are possible: a chance of 35 to 60 %.
    case possible
    /// Only traces, summed over the list.
    case trace
    /// An assembly whose rare earths are counted at the rows below it.
    case viaChildren = "via-children"
    /// None, as far as the row tells.
    case none

    /// Whether the row is listed as holding rare earths.
    package var isHit: Bool { self == .likely || self == .possible || self == .viaChildren }
    /// Whether the row's own content counts in sums.
    package var counts: Bool { self == .likely || self == .possible }
  }

  /// Why a family is a candidate.
  package enum Reason: Sendable, Hashable {
    /// A phrase of the family stands in the name.
    case phrase(String)
    /// A phrase of the family stands in the specification or remarks.
    case detail(String)
    /// The customs code fits.
    case harmonizedCode(String)
    /// The row names the magnet material.
    case material(String)
    /// The row names a grade.
    case grade(String)
    /// The row says that a motor is excited by permanent magnets.
    case excitation
    /// The stated mass does not fit.
    case massUnfit
    /// The stated power does not fit.
    case powerUnfit
  }

  /// A family that the row may belong to.
  package struct Candidate: Sendable {
    /// The family.
    package let family: ProductFamily
    /// The chance that the row holds rare earths if only this candidate is looked at, 0...1.
    package let chance: Probability
    /// How well the row fits; only the order counts.
    package let score: Double
    /// Why.
    package let reasons: [Reason]
    /// The rare earths in one unit; nil for families that hold none.
    package let content: Content?
  }

  /// The verdict.
  package var verdict: Verdict
  /// The candidates, the best first; at most four.
  package let candidates: [Candidate]

  /// The best candidate.
  package var best: Candidate? { candidates.first }

  /// The content that counts: that of the best candidate.
  package var content: Content? { candidates.first?.content }
}
