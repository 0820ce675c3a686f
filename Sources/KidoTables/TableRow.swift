/// One row of a table: its cells, and the number under which a person finds it in the file.
package struct TableRow: Sendable, Hashable {
  /// The row of the spreadsheet, or the line of the text file on which the row begins; from 1.
  package let number: Int
  /// The cells from column A on.
  ///
  /// Rows may differ in length; what is missing at the end is empty.
  package let cells: [Cell]

  /// Makes a row.
  package init(number: Int, cells: [Cell]) {
    self.number = number
    self.cells = cells
  }

  /// The cell of a column, counted from 0; empty beyond the end of the row.
  package subscript(column: Int) -> Cell {
    cells.indices.contains(column) ? cells[column] : .empty
  }
}
