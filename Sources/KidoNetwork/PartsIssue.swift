/// A row of a parts list that was not used as it stands, and why.
package struct PartsIssue: Error, Sendable, Hashable {
  /// What is wrong.
  package enum Fault: String, CaseIterable, Sendable {
    /// The quantity is not a number.
    case quantityUnreadable = "parts.quantity-unreadable"
    /// The quantity is negative.
    case quantityNegative = "parts.quantity-negative"
    /// There is no quantity; one is assumed.
    case quantityMissing = "parts.quantity-missing"
    /// The quantity can be read in two ways.
    case quantityAmbiguous = "parts.quantity-ambiguous"
    /// The quantity is larger than anything built.
    case quantityTooLarge = "parts.quantity-too-large"
    /// The row has neither a part number nor a name.
    case nameless = "parts.nameless"
    /// The part is its own ancestor.
    case cycle = "parts.cycle"
    /// The parent is not in the list.
    case orphan = "parts.orphan"
    /// The row above was refused, so this one has no count.
    case parentRefused = "parts.parent-refused"
    /// The level skips a step.
    case levelSkips = "parts.level-skips"
    /// The level is not a number.
    case levelUnreadable = "parts.level-unreadable"
    /// The unit of measure is not known; pieces are assumed.
    case unitUnknown = "parts.unit-unknown"
    /// The mass is not a positive number; it is ignored.
    case massUnreadable = "parts.mass-unreadable"
    /// The cell holds a formula without a stored result.
    case formulaWithoutValue = "parts.formula-without-value"
    /// The cell holds a spreadsheet error such as #REF!.
    case spreadsheetError = "parts.spreadsheet-error"
    /// The origin is not a known country.
    case originUnknown = "parts.origin-unknown"
    /// The tree is deeper than 64 levels.
    case tooDeep = "parts.too-deep"

    /// Whether the row is left out, rather than used with an assumption.
    package var isRefusal: Bool {
      switch self {
      case .quantityUnreadable, .quantityNegative, .quantityTooLarge, .nameless, .cycle,
        .formulaWithoutValue, .spreadsheetError, .tooDeep, .levelUnreadable, .parentRefused:
        true
      case .quantityMissing, .quantityAmbiguous, .orphan, .levelSkips, .unitUnknown,
        .massUnreadable, .originUnknown:
        false
      }
    }
  }

  /// Where.
  package let reference: RowReference
  /// The column by its header; empty when the whole row is meant.
  package let column: String
  /// The cell as written.
  package let raw: String
  /// What is wrong.
  package let fault: Fault

  /// Makes an issue.
  package init(reference: RowReference, column: String, raw: String, fault: Fault) {
    self.reference = reference
    self.column = column
    self.raw = raw
    self.fault = fault
  }
}
