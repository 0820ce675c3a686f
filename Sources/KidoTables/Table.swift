/// The rows of one sheet, or of one text file.
///
/// Rows without any content are left out in every format; the row numbers show the gap.
package struct Table: Sendable, Hashable {
  /// The name of the sheet; empty for a text file.
  package var name: String
  /// The rows with content, in the order of their numbers.
  package var rows: [TableRow]
  /// Whether the workbook shows this sheet.
  package var visibility: SheetVisibility
  /// The merged areas.
  ///
  /// The cells they cover are empty in `rows`, so that no sum counts a value twice.
  package var mergedRanges: [CellRange]

  /// Makes a table.
  package init(
    name: String = "",
    rows: [TableRow],
    visibility: SheetVisibility = .visible,
    mergedRanges: [CellRange] = []
  ) {
    self.name = name
    self.rows = rows
    self.visibility = visibility
    self.mergedRanges = mergedRanges
  }

  /// The number of columns of the longest row.
  package var width: Int {
    rows.reduce(0) { max($0, $1.cells.count) }
  }

  /// Finds a row by the number a person sees.
  ///
  /// - Parameter number: The row number, from 1.
  /// - Returns: The row, or `nil` when that row has no content.
  /// - Complexity: O(log n).
  package func row(number: Int) -> TableRow? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = low + (high - low) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    guard low < rows.count, rows[low].number == number else { return nil }
    return rows[low]
  }

  /// Finds the merged area that covers a cell, if any.
  ///
  /// - Parameters:
  ///   - row: The row number, from 1.
  ///   - column: The column, from 0.
  /// - Returns: The area, also for its first cell.
  package func mergedRange(row: Int, column: Int) -> CellRange? {
    mergedRanges.first { $0.contains(row: row, column: column) }
  }

  /// Reads a cell as a reader sees it: a covered cell shows the value of its merged area.
  ///
  /// - Parameters:
  ///   - row: The row number, from 1.
  ///   - column: The column, from 0.
  /// - Returns: The cell, with the area when the value comes from another cell of it.
  package func shownCell(row: Int, column: Int) -> (cell: Cell, coveredBy: CellRange?) {
    guard let range = mergedRange(row: row, column: column) else {
      return (self.row(number: row)?[column] ?? .empty, nil)
    }
    let isFirst = range.firstRow == row && range.firstColumn == column
    let cell = self.row(number: range.firstRow)?[range.firstColumn] ?? .empty
    return (cell, isFirst ? nil : range)
  }
}
