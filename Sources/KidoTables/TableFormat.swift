/// The kinds of file that this target reads.
package enum TableFormat: String, Sendable, Hashable {
  /// Text with separators: comma, semicolon, tab or bar.
  case csv
  /// An Office Open XML workbook.
  case xlsx
  /// Text with one JSON object per line.
  case jsonLines
}
