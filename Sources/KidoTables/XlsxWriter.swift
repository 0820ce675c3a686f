import CXlsx
import Foundation

/// Writes workbooks with libxlsxwriter: the same sheets give the same bytes.
///
/// Formulas are never written, only their values, so that a workbook runs nothing.
package enum XlsxWriter {
  /// Excel's limits for one sheet and one cell.
  private static let maximumRows = 1_048_576
  private static let maximumColumns = 16_384
  private static let maximumText = 32_767
  /// The creation date that every workbook carries: 1980-01-01T00:00:00Z, the first of the ZIP format.
  private static let created: time_t = 315_532_800

  /// Writes a workbook.
  ///
  /// The library can only write to a path, so a folder of our own is made under the system's temporary
  /// one and removed before the function returns.
  ///
  /// - Parameter sheets: The sheets in the order of their tabs.
  /// - Returns: The bytes of the file.
  /// - Throws: `TableError` when a name, a text or the size does not fit a workbook.
  package static func write(_ sheets: [XlsxSheet]) throws(TableError) -> [UInt8] {
    try checkNames(sheets)
    for sheet in sheets { try check(sheet) }
    var template = Array((NSTemporaryDirectory() + "/kido-xlsx-XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) } != nil
    }
    guard made else { throw .writeFailed(reason: "no temporary folder") }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = folder + "/book.xlsx"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write(sheets, to: path, folder: folder)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .writeFailed(reason: "the file cannot be read back")
    }
    return [UInt8](data)
  }

  private static func write(
    _ sheets: [XlsxSheet],
    to path: String,
    folder: String
  ) throws(TableError) {
    var temporary = Array(folder.utf8CString)
    let error = temporary.withUnsafeMutableBufferPointer { buffer -> lxw_error in
      var options = lxw_workbook_options()
      options.constant_memory = 1
      options.tmpdir = buffer.baseAddress
      guard let book = workbook_new_opt(path, &options) else {
        return LXW_ERROR_MEMORY_MALLOC_FAILED
      }
      var properties = lxw_doc_properties()
      properties.created = created
      workbook_set_properties(book, &properties)
      var first = LXW_NO_ERROR
      for sheet in sheets {
        let error = add(sheet, to: book)
        if first == LXW_NO_ERROR { first = error }
      }
      let closing = workbook_close(book)
      return first == LXW_NO_ERROR ? closing : first
    }
    guard error == LXW_NO_ERROR else {
      let text = lxw_strerror(error).map { String(cString: $0) } ?? "unknown"
      throw .writeFailed(reason: text)
    }
  }

  private static func add(
    _ sheet: XlsxSheet,
    to book: UnsafeMutablePointer<lxw_workbook>
  ) -> lxw_error {
    guard let page = workbook_add_worksheet(book, sheet.name) else {
      return LXW_ERROR_SHEETNAME_ALREADY_USED
    }
    let width = sheet.rows.reduce(sheet.header.count) { max($0, $1.count) }
    for column in 0..<width {
      let index = lxw_col_t(column)
      worksheet_set_column(page, index, index, sheet.width(ofColumn: column), nil)
    }
    var row: lxw_row_t = 0
    var error = LXW_NO_ERROR
    if !sheet.header.isEmpty {
      let bold = workbook_add_format(book)
      format_set_bold(bold)
      for (column, title) in sheet.header.enumerated() {
        error = keep(error, put(.text(title), in: page, row, lxw_col_t(column), bold))
      }
      worksheet_freeze_panes(page, 1, 0)
      row = 1
    }
    for cells in sheet.rows {
      for (column, cell) in cells.enumerated() {
        error = keep(error, put(cell, in: page, row, lxw_col_t(column), nil))
      }
      row += 1
    }
    return error
  }

  private static func keep(_ first: lxw_error, _ next: lxw_error) -> lxw_error {
    first == LXW_NO_ERROR ? next : first
  }

  private static func put(
    _ cell: Cell,
    in page: UnsafeMutablePointer<lxw_worksheet>,
    _ row: lxw_row_t,
    _ column: lxw_col_t,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) -> lxw_error {
    switch cell {
    case .empty:
      return LXW_NO_ERROR
    case .number(let value, _) where value.isFinite:
      return worksheet_write_number(page, row, column, value, format)
    case .boolean(let value):
      return worksheet_write_boolean(page, row, column, value ? 1 : 0, format)
    case .formula where cell.number != nil:
      return worksheet_write_number(page, row, column, cell.number ?? 0, format)
    case .text, .number, .formula, .error:
      let text = cell.text
      guard !text.isEmpty else { return LXW_NO_ERROR }
      return worksheet_write_string(page, row, column, EscapedText.escape(text), format)
    }
  }

  private static func checkNames(_ sheets: [XlsxSheet]) throws(TableError) {
    guard !sheets.isEmpty else { throw .noSheets }
    var used: Set<String> = []
    for sheet in sheets {
      let name = sheet.name
      let isAllowed =
        (1...31).contains(name.utf16.count) && !name.contains { "[]:*?/\\".contains($0) }
        && !name.hasPrefix("'") && !name.hasSuffix("'") && name.lowercased() != "history"
        && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && isXML($0) }
      guard isAllowed, used.insert(name.lowercased()).inserted else { throw .badSheetName(name) }
    }
  }

  private static func check(_ sheet: XlsxSheet) throws(TableError) {
    let name = sheet.name
    let header = sheet.header.isEmpty ? [] : [sheet.header.map(Cell.text)]
    guard sheet.rows.count + header.count <= maximumRows else {
      throw .sheetTooLarge(sheet: name, .rows, allowed: maximumRows)
    }
    for (index, cells) in (header + sheet.rows).enumerated() {
      guard cells.count <= maximumColumns else {
        throw .sheetTooLarge(sheet: name, .columns, allowed: maximumColumns)
      }
      for (column, cell) in cells.enumerated() {
        if case .number = cell { continue }
        let text = cell.text
        let address = CellAddress(row: index + 1, column: column)
        guard text.utf8.count <= maximumText || EscapedText.escape(text).utf16.count <= maximumText
        else { throw .textTooLong(sheet: name, cell: address) }
        guard text.unicodeScalars.allSatisfy(isXML) else {
          throw .unwritableCharacter(sheet: name, cell: address)
        }
      }
    }
  }

  /// Whether a workbook can hold a character; control characters other than NUL are escaped.
  private static func isXML(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value != 0 && scalar.value & 0xFFFE != 0xFFFE
  }
}
