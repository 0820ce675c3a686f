/// What one cell of a table holds, as its file states it.
///
/// A cell of a CSV file is `empty` or `text`: what a text means is decided by `NumberParsing` with the
/// decimal mark of its column. A cell of a workbook carries the type that the workbook gave it; a date
/// stays the number that the workbook holds.
package enum Cell: Sendable, Hashable {
  /// Nothing, or a text without a character.
  case empty
  /// A text, exactly as typed; leading zeros and outer spaces are kept.
  case text(String)
  /// A number of a workbook, with the digits that the file holds.
  case number(Double, raw: String)
  /// A truth value of a workbook.
  case boolean(Bool)
  /// A formula with the value that was last computed for it; neither is computed here.
  indirect case formula(cached: String?, expression: String?)
  /// An error value of a workbook, such as `#DIV/0!`.
  case error(String)

  /// Makes a number cell whose digits are the shortest that give back the value.
  package static func number(_ value: Double) -> Cell {
    .number(value, raw: shortest(value))
  }

  /// The text to show: a number as its file writes it, a formula as its last value.
  package var text: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let value, let raw): raw.isEmpty ? Cell.shortest(value) : raw
    case .boolean(let value): value ? "TRUE" : "FALSE"
    case .formula(let cached, _): cached ?? ""
    case .error(let code): code
    }
  }

  /// The number of a number cell, or of a formula whose last value is a number.
  ///
  /// A text is never read as a number here, because its decimal mark is not known.
  package var number: Double? {
    switch self {
    case .number(let value, _): value
    case .formula(let cached, _): cached.flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
    case .empty, .text, .boolean, .error: nil
    }
  }

  /// Whether there is nothing to read: no content, or only spaces.
  package var isBlank: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .formula(let cached, _): cached?.allSatisfy(\.isWhitespace) ?? true
    case .number, .boolean, .error: false
    }
  }

  /// Writes a number with the fewest digits that give it back: `42`, not `42.0`.
  static func shortest(_ value: Double) -> String {
    if let whole = Int64(exactly: value), abs(value) < 1e15 { return String(whole) }
    return String(value)
  }
}
