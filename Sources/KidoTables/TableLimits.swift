/// How large a file may be before it is refused, so that no file can use up the machine.
package struct TableLimits: Sendable, Hashable {
  /// Bytes of the file itself.
  package var fileBytes = 1 << 30
  /// Bytes of all parts of a workbook that are unpacked.
  package var unpackedBytes = 1 << 30
  /// Unpacked bytes for one packed byte; parts under `ratioFreeBytes` are exempt.
  package var compressionRatio = 250
  /// Unpacked bytes up to which the ratio of a part does not matter.
  package var ratioFreeBytes = 8 << 20
  /// Parts of a workbook.
  package var parts = 10_000
  /// Sheets of a workbook.
  package var sheets = 1_000
  /// The highest row number of a workbook; the number of rows of a text file.
  package var rows = 1_048_576
  /// Cells of one row.
  package var columns = 16_384
  /// Cells of the whole file, the empty ones before a filled one counted.
  package var cells = 20_000_000
  /// Bytes of the text of one cell, as UTF-8.
  package var cellBytes = 1 << 20
  /// Texts in the list that the sheets of a workbook share.
  package var sharedStrings = 5_000_000
  /// Merged areas of one sheet.
  package var mergedRanges = 100_000
  /// Notices of one kind that are kept; the rest are counted.
  package var notices = 100

  /// Makes the limits that fit a machine of 8 GB.
  package init() {}

  /// The limits that fit a machine of 8 GB.
  package static let standard = TableLimits()
}
