/// What is wrong with one cell.
package enum CellProblem: Sendable, Hashable {
  /// A value is needed and the cell is empty.
  case missing
  /// A number is needed and the text is none.
  case notANumber
  /// The text is two different numbers, depending on the decimal mark.
  case ambiguousNumber(asPoint: Double, asComma: Double)
  /// The text is a number only with the other decimal mark.
  case wrongDecimalMark(found: DecimalMark)
  /// The number lies outside the range that is possible here.
  case outOfRange(ClosedRange<Double>)
  /// The text is none of those that are known here.
  case unknownValue(known: [String])
  /// "Same as above" with nothing above.
  case nothingAbove
  /// The cell shows an error of its spreadsheet, such as `#REF!`.
  case spreadsheetError
  /// The formula was saved without its value.
  case formulaWithoutValue
  /// A problem that another target defines, with its own code and parameters in order.
  case other(code: String, parameters: [String])

  /// A stable code, such as `cell.not-a-number`.
  package var code: String {
    switch self {
    case .missing: "cell.missing"
    case .notANumber: "cell.not-a-number"
    case .ambiguousNumber: "cell.ambiguous-number"
    case .wrongDecimalMark: "cell.wrong-decimal-mark"
    case .outOfRange: "cell.out-of-range"
    case .unknownValue: "cell.unknown-value"
    case .nothingAbove: "cell.nothing-above"
    case .spreadsheetError: "cell.spreadsheet-error"
    case .formulaWithoutValue: "cell.formula-without-value"
    case .other(let code, _): code
    }
  }
}
