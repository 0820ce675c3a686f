/// Why a file could not be read as tables, or tables could not be written.
package enum TableError: Error, Sendable, Hashable {
  /// The file holds nothing, or nothing but a byte order mark or blank lines.
  case empty(file: String)
  /// The workbook is protected by a password.
  case encrypted(file: String)
  /// The file is an Excel workbook of the format before 2007.
  case oldExcel(file: String)
  /// The file is another kind of spreadsheet, named by its usual ending.
  case otherSpreadsheet(file: String, ending: String)
  /// The file is something else than a table.
  case notATable(file: String, kind: ContentKind)
  /// The text holds NUL bytes, which no text table has.
  case nulBytes(file: String, line: Int)
  /// The bytes of a line stand for no character in the encoding.
  case undecodable(file: String, encoding: TextEncoding, line: Int)
  /// The bytes are valid in none of the encodings that Kido knows.
  case unknownEncoding(file: String)
  /// A delimiter was asked for that cannot separate cells.
  case badDelimiter(Character)
  /// The container of the workbook is damaged or cut off.
  case damagedArchive(file: String, reason: String)
  /// The workbook holds the same part twice, so that programs would read it differently.
  case duplicatePart(file: String, part: String)
  /// The workbook lacks a part that it refers to.
  case missingPart(file: String, part: String)
  /// A part of the workbook is not what the format asks for.
  case damagedPart(file: String, part: String, line: Int, reason: String)
  /// A part of the workbook declares entities, which no spreadsheet program writes.
  case documentType(file: String, part: String)
  /// The file is larger than Kido reads.
  case limit(file: String, TableLimit, allowed: Int)
  /// A sheet cannot have this name in a workbook.
  case badSheetName(String)
  /// A workbook must have at least one sheet.
  case noSheets
  /// A cell holds a character that a workbook cannot hold.
  case unwritableCharacter(sheet: String, cell: CellAddress)
  /// A cell holds more characters than a cell of a workbook can (32,767).
  case textTooLong(sheet: String, cell: CellAddress)
  /// A sheet has more rows or columns than a workbook can hold.
  case sheetTooLarge(sheet: String, TableLimit, allowed: Int)
  /// The library that writes workbooks failed.
  case writeFailed(reason: String)

  /// A stable code, such as `table.encrypted`.
  package var code: String {
    switch self {
    case .empty: "table.empty"
    case .encrypted: "table.encrypted"
    case .oldExcel: "table.old-excel"
    case .otherSpreadsheet: "table.other-spreadsheet"
    case .notATable: "table.not-a-table"
    case .nulBytes: "table.nul-bytes"
    case .undecodable: "table.undecodable"
    case .unknownEncoding: "table.unknown-encoding"
    case .badDelimiter: "table.bad-delimiter"
    case .damagedArchive: "table.damaged-archive"
    case .duplicatePart: "table.duplicate-part"
    case .missingPart: "table.missing-part"
    case .damagedPart: "table.damaged-part"
    case .documentType: "table.document-type"
    case .limit(_, let limit, _): "table.limit.\(limit.rawValue)"
    case .badSheetName: "table.bad-sheet-name"
    case .noSheets: "table.no-sheets"
    case .unwritableCharacter: "table.unwritable-character"
    case .textTooLong: "table.text-too-long"
    case .sheetTooLarge: "table.sheet-too-large"
    case .writeFailed: "table.write-failed"
    }
  }
}
