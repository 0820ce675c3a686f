/// Something about the facts that a person should look at.
package struct LintFinding: Sendable, Hashable {
  /// The checks, by stable code.
  package enum Check: String, CaseIterable, Sendable, Hashable {
    /// A row that the loader refused.
    case refused = "lint.refused"
    /// Countries do not add up to the published total.
    case sum = "lint.sum"
    /// Shares of one whole are above it.
    case shares = "lint.shares"
    /// Digits of a footnote seem glued to a figure.
    case footnote = "lint.footnote"
    /// Two editions differ by more than a factor of three.
    case jump = "lint.jump"
    /// The unit is not one of the quantity.
    case unit = "lint.unit"
    /// The figure lies outside what the quantity can be.
    case range = "lint.range"
    /// An edition that no figure cites.
    case orphanEdition = "lint.orphan-edition"
    /// A figure about something that no table describes.
    case orphanSubject = "lint.orphan-subject"
    /// An edition without a licence, or one that may not be shipped.
    case licence = "lint.licence"
    /// The newest figure of a series is old.
    case stale = "lint.stale"
  }

  /// How bad it is.
  package enum Severity: String, Sendable, Hashable {
    /// The base must not ship so.
    case error
    /// It may be right, and a person should know.
    case warning
  }

  /// The check.
  package let check: Check
  /// How bad it is.
  package let severity: Severity
  /// The identifiers of the figures, or the key of the edition, or the place in the file.
  package let subjects: [String]
  /// The numbers behind it, as text: what was found and what was expected.
  package let found: String
  /// What was expected.
  package let expected: String

  /// Makes a finding.
  package init(
    _ check: Check,
    _ severity: Severity,
    _ subjects: [String],
    found: String,
    expected: String
  ) {
    self.check = check
    self.severity = severity
    self.subjects = subjects
    self.found = found
    self.expected = expected
  }
}
