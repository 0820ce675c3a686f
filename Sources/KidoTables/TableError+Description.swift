extension TableError: CustomStringConvertible {
  /// What happened, where, and what to do, in English; other languages are rendered from the payload.
  package var description: String {
    switch self {
    case .empty(let file):
      "\(file): the file holds no rows. Check that it was saved and exported completely."
    case .encrypted(let file):
      "\(file): the workbook is protected by a password. Remove the password and save it again."
    case .oldExcel(let file):
      "\(file): this is an old Excel workbook (.xls). Open it and re-save it as .xlsx."
    case .otherSpreadsheet(let file, let ending):
      "\(file): this is a .\(ending) file. Open it in a spreadsheet program and re-save it as .xlsx."
    case .notATable(let file, let kind):
      "\(file): this is \(TableError.name(of: kind)), not a table. Bring the data as .csv or .xlsx."
    case .nulBytes(let file, let line):
      "\(file), line \(line): there are NUL bytes, so this is not a text table or it was cut off "
        + "while being saved. Export it again as UTF-8 CSV."
    case .undecodable(let file, let encoding, let line):
      "\(file), line \(line): the bytes are not \(encoding.rawValue). Re-save the file as UTF-8 CSV, "
        + "or name its encoding."
    case .unknownEncoding(let file):
      "\(file): the text is in none of the encodings that Kido knows. Re-save it as UTF-8 CSV."
    case .badDelimiter(let delimiter):
      "The separator '\(delimiter)' cannot be used. Use a comma, semicolon, tab or bar."
    case .damagedArchive(let file, let reason):
      "\(file): the workbook is damaged or cut off (\(reason)). Open it and save it again, "
        + "or copy it once more."
    case .duplicatePart(let file, let part):
      "\(file): the workbook holds the part \(part) twice. Open it and save it again."
    case .missingPart(let file, let part):
      "\(file): the workbook lacks the part \(part). Open it and save it again as .xlsx."
    case .damagedPart(let file, let part, let line, let reason):
      "\(file): the part \(part) is damaged at line \(line) (\(reason)). Open the workbook "
        + "and save it again."
    case .documentType(let file, let part):
      "\(file): the part \(part) declares a document type, which no spreadsheet program writes. "
        + "The file is refused; save it again from a spreadsheet program."
    case .limit(let file, let limit, let allowed):
      "\(file): over the limit of \(allowed) \(TableError.name(of: limit)). Split the file, "
        + "or export only the rows and columns that are needed."
    case .badSheetName(let name):
      "The sheet name \"\(name)\" cannot be used. Use 1 to 31 characters, each name once, "
        + "without []:*?/\\ and without an apostrophe at either end."
    case .noSheets:
      "A workbook needs at least one sheet."
    case .unwritableCharacter(let sheet, let cell):
      "Sheet \(sheet), cell \(cell.text): a control character cannot be written. Remove it."
    case .textTooLong(let sheet, let cell):
      "Sheet \(sheet), cell \(cell.text): the text is longer than 32,767 characters. Shorten it, "
        + "or write CSV."
    case .sheetTooLarge(let sheet, let limit, let allowed):
      "Sheet \(sheet): more than \(allowed) \(TableError.name(of: limit)). Write CSV, or split it."
    case .writeFailed(let reason):
      "The workbook could not be written (\(reason)). Check the space in the temporary folder."
    }
  }

  private static func name(of kind: ContentKind) -> String {
    switch kind {
    case .text: "text"
    case .zip: "a ZIP archive"
    case .compound: "an old Office document"
    case .pdf: "a PDF document"
    case .html: "a web page"
    case .xml: "an XML document"
    case .image: "a picture"
    case .archive: "a compressed archive"
    case .rtf: "a rich text document"
    case .database: "a database file"
    }
  }

  private static func name(of limit: TableLimit) -> String {
    switch limit {
    case .fileBytes: "bytes in the file"
    case .unpackedBytes: "unpacked bytes"
    case .compressionRatio: "unpacked bytes for one packed byte"
    case .parts: "parts in the workbook"
    case .sheets: "sheets"
    case .rows: "rows"
    case .columns: "columns"
    case .cells: "cells"
    case .cellBytes: "bytes in one cell"
    case .sharedStrings: "shared texts"
    case .mergedRanges: "merged areas"
    }
  }
}
