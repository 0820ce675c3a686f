/// A rectangle of cells, such as a merged area.
package struct CellRange: Sendable, Hashable {
  /// The upper row, from 1.
  package let firstRow: Int
  /// The lower row, from 1, at or below the upper one.
  package let lastRow: Int
  /// The left column, from 0.
  package let firstColumn: Int
  /// The right column, from 0, at or right of the left one.
  package let lastColumn: Int

  /// Reads a reference such as `B2:D4` or `B2`.
  ///
  /// Gives `nil` unless both corners are cells of a sheet, the first above and left of the second.
  ///
  /// - Parameter reference: The text of the file.
  init?(_ reference: String) {
    let corners = reference.split(separator: ":", omittingEmptySubsequences: false)
    guard corners.count <= 2, let first = corners.first, let last = corners.last,
      let upper = CellAddress(String(first)), let lower = CellAddress(String(last)),
      upper.row <= lower.row, upper.column <= lower.column
    else { return nil }
    firstRow = upper.row
    lastRow = lower.row
    firstColumn = upper.column
    lastColumn = lower.column
  }

  /// Tells whether a cell lies inside.
  ///
  /// - Parameters:
  ///   - row: The row number, from 1.
  ///   - column: The column, from 0.
  /// - Returns: True on the edges too.
  package func contains(row: Int, column: Int) -> Bool {
    (firstRow...lastRow).contains(row) && (firstColumn...lastColumn).contains(column)
  }
}
