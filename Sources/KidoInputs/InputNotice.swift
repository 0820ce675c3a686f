package import KidoNetwork
package import KidoTables

/// What a person should know about an input that was read.
package enum InputNotice: Sendable, Hashable {
  /// A row of the parts list was refused or used with an assumption.
  case row(PartsIssue)
  /// Rows that are titles of sections, totals or remarks, not parts.
  case notParts(file: String, rows: [Int])
  /// Of several sheets this one was used.
  case sheetChosen(file: String, sheet: String, others: [String])
  /// A row of a list without levels has the name of the list: it may be the whole product, counted
  /// beside its own parts.
  case wholeProduct(file: String, row: Int, name: String)
  /// No header was found; the columns were told from their content.
  case headerGuessed(file: String)
  /// Columns whose title is not known; they were not used.
  case columnsUnused(file: String, titles: [String])
  /// A mass column without unit in title or cells; it was not used.
  case massWithoutUnit(file: String, title: String)
  /// A row of suppliers.csv or stock.csv was refused.
  case sideRow(file: String, row: Int, column: String, raw: String, code: String)
  /// Part numbers in suppliers.csv or stock.csv that the parts list does not hold.
  case unknownParts(file: String, parts: [String])
  /// A line names a product that is no top row of the parts list.
  case unknownProduct(line: String, product: String)
  /// What the table reader says of a file.
  case table(file: String, TableNotice)
  /// How the text was decoded.
  case encoding(file: String, name: String)

  /// Whether a row was left out.
  package var isRefusal: Bool {
    switch self {
    case .row(let issue): issue.fault.isRefusal
    case .sideRow: true
    case .notParts, .wholeProduct, .sheetChosen, .headerGuessed, .columnsUnused, .massWithoutUnit,
      .unknownParts,
      .unknownProduct, .encoding, .table:
      false
    }
  }
}
