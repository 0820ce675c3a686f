package import Foundation

/// Reads the bytes of a CSV file or a workbook into tables.
///
/// The kind is told from the content, not from the name, which only serves messages.
package struct TableReader {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - fileName: The name to show in errors.
  ///   - encoding: How a text file is encoded; found out when `nil`.
  ///   - delimiter: What separates the cells of a text file; found out when `nil`.
  ///   - limits: The sizes that are refused.
  /// - Returns: At least one table with at least one row, except for sheets that are blank.
  /// - Throws: `TableError`, never for a problem of a single row.
  package static func read(
    _ bytes: [UInt8],
    named fileName: String,
    encoding: TextEncoding? = nil,
    delimiter: Character? = nil,
    limits: TableLimits = .standard
  ) throws(TableError) -> TableDocument {
    guard bytes.count <= limits.fileBytes else {
      throw .limit(file: fileName, .fileBytes, allowed: limits.fileBytes)
    }
    let kind = ContentKind(of: bytes)
    switch kind {
    case .zip:
      return try XlsxReader(file: fileName, limits: limits).read(bytes)
    case .compound:
      throw CompoundFile.refusal(bytes, file: fileName)
    case .text:
      let reader = CSVReader(
        file: fileName,
        encoding: encoding,
        delimiter: delimiter,
        limits: limits
      )
      return try reader.read(bytes)
    case .pdf, .html, .xml, .image, .archive, .rtf, .database:
      throw .notATable(file: fileName, kind: kind)
    }
  }

  /// Reads a file whose content is at hand as `Data`.
  ///
  /// - Parameters:
  ///   - data: The whole file.
  ///   - fileName: The name to show in errors.
  ///   - limits: The sizes that are refused.
  /// - Returns: As for bytes.
  /// - Throws: `TableError`, as for bytes.
  package static func read(
    _ data: Data,
    named fileName: String,
    limits: TableLimits = .standard
  ) throws(TableError) -> TableDocument {
    try read([UInt8](data), named: fileName, limits: limits)
  }
}
