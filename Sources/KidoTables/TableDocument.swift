/// A file read into tables, with what had to be guessed on the way.
package struct TableDocument: Sendable, Hashable {
  /// What the content turned out to be, whatever the file's name says.
  package var format: TableFormat
  /// One table per sheet, in the order of the tabs; exactly one for a text file.
  package var tables: [Table]
  /// How the text was encoded; `nil` for a workbook.
  package var encoding: TextEncoding?
  /// What separates the cells of a text file; `nil` for a workbook.
  package var delimiter: Character?
  /// The day from which a workbook counts its dates; `nil` for a text file.
  package var dateEpoch: DateEpoch?
  /// What a person should know about the reading, in the order of the rows.
  package var notices: [TableNotice]
}
