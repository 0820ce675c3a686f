/// What the text of a cell says when a number is expected.
package enum NumberReading: Sendable, Hashable {
  /// One number; the unit is what was typed around it, empty when there is none.
  case number(Double, unit: String)
  /// Two numbers, as long as the decimal mark is unknown.
  case ambiguous(asPoint: Double, asComma: Double, unit: String)
  /// A number, but only with the other decimal mark than the one that was given.
  case wrongMark(Double, mark: DecimalMark, unit: String)
  /// A mark that stands in place of a value.
  case absent(AbsentMark)
  /// Something else.
  case text

  /// The number, if it is certain.
  package var value: Double? {
    if case .number(let value, _) = self { return value }
    return nil
  }
}
