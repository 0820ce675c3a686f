/// Names the limit that a file went over; the raw value is stable and belongs to the error code.
package enum TableLimit: String, Sendable, Hashable, CaseIterable {
  /// Bytes of the file itself.
  case fileBytes = "file-bytes"
  /// Bytes of all unpacked parts.
  case unpackedBytes = "unpacked-bytes"
  /// Unpacked bytes for one packed byte.
  case compressionRatio = "compression-ratio"
  /// Parts of a workbook.
  case parts
  /// Sheets of a workbook.
  case sheets
  /// Rows of a table.
  case rows
  /// Cells of one row.
  case columns
  /// Cells of the whole file.
  case cells
  /// Bytes of the text of one cell.
  case cellBytes = "cell-bytes"
  /// Texts that the sheets share.
  case sharedStrings = "shared-strings"
  /// Merged areas of one sheet.
  case mergedRanges = "merged-ranges"
}
