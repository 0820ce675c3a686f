/// What reads the events of one part of a workbook, by local names.
///
/// Names come without their prefix, so that the transitional and the strict format read the same.
protocol PartHandler: AnyObject {
  /// Begins an element.
  func start(_ name: String, _ attributes: PartAttributes) throws(TableError)
  /// Takes the next piece of text.
  func text(_ text: String) throws(TableError)
  /// Ends an element.
  func end(_ name: String) throws(TableError)
}
