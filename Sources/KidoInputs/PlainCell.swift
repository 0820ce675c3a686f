import KidoTables

/// The text of a cell without blanks around it.
enum PlainCell {
  /// Trims a cell.
  static func text(_ cell: Cell) -> String { trimmed(cell.text) }

  /// Trims a text.
  static func trimmed(_ text: String) -> String {
    guard let first = text.first, let last = text.last, first.isWhitespace || last.isWhitespace
    else {
      return text
    }
    var slice = Substring(text)
    while let first = slice.first, first.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
