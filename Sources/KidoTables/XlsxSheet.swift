/// One sheet to write: a header and rows.
package struct XlsxSheet: Sendable, Hashable {
  /// The name on the tab: 1 to 31 characters.
  package var name: String
  /// The titles of the columns, in bold and kept in view; without titles there is no header row.
  package var header: [String]
  /// The rows below the header.
  package var rows: [[Cell]]
  /// The widths of the columns in characters; the columns without one get a width from their texts.
  package var columnWidths: [Double]

  /// Makes a sheet.
  package init(name: String, header: [String], rows: [[Cell]], columnWidths: [Double] = []) {
    self.name = name
    self.header = header
    self.rows = rows
    self.columnWidths = columnWidths
  }

  /// The width of a column that shows its titles and first texts without cutting them.
  ///
  /// East Asian characters count as two.
  ///
  /// - Parameter column: The column, from 0.
  /// - Returns: Characters, 8 to 60.
  func width(ofColumn column: Int) -> Double {
    let asked = columnWidths.indices.contains(column) ? columnWidths[column] : -1
    if asked.isFinite, asked > 0 { return min(asked, 255) }
    var widest = header.indices.contains(column) ? XlsxSheet.width(of: header[column]) : 0
    for row in rows.prefix(200) where row.indices.contains(column) {
      widest = max(widest, XlsxSheet.width(of: row[column].text))
    }
    return Double(min(max(widest + 2, 8), 60))
  }

  private static func width(of text: String) -> Int {
    text.unicodeScalars.prefix(100).reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
  }
}
