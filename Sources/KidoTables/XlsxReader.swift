/// Reads a workbook of the Office Open XML format, transitional or strict.
struct XlsxReader {
  let file: String
  let limits: TableLimits

  /// Reads all sheets with cells.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: A document with one table per sheet, hidden ones included.
  /// - Throws: `TableError` when the file is damaged, protected, no workbook, or over a limit.
  func read(_ bytes: [UInt8]) throws(TableError) -> TableDocument {
    try bytes.withUnsafeBufferPointer { (buffer) throws(TableError) -> TableDocument in
      var archive = try ZipArchive(buffer, file: file, limits: limits)
      return try read(&archive)
    }
  }

  private func read(_ archive: inout ZipArchive) throws(TableError) -> TableDocument {
    let workbookPath = try workbookPath(&archive)
    let folder = workbookPath.split(separator: "/").dropLast().joined(separator: "/")
    let workbook = WorkbookPart(file: file, limits: limits)
    try parse(workbookPath, of: &archive, to: workbook)
    let links = RelationshipsPart(folder: folder)
    try parse(XlsxReader.relationships(of: workbookPath), of: &archive, to: links)
    let shared = SharedStringsPart(file: file, limits: limits)
    if let path = links.path(ofKind: "sharedStrings") {
      try parse(path, of: &archive, to: shared)
    }
    var tables: [Table] = []
    var notices: [TableNotice] = []
    var cellCount = 0
    for sheet in workbook.sheets {
      guard let target = links.targets[sheet.relationship] else {
        throw .missingPart(file: file, part: "sheet \(sheet.name)")
      }
      guard target.kind == "worksheet" else {
        notices.append(.otherSheet(name: sheet.name))
        continue
      }
      let part = SheetPart(
        part: target.path,
        strings: shared.strings,
        cellCount: cellCount,
        file: file,
        limits: limits
      )
      try parse(target.path, of: &archive, to: part)
      cellCount = part.cellCount
      notices += XlsxReader.notices(for: sheet, part)
      tables.append(
        Table(
          name: sheet.name,
          rows: part.rows,
          visibility: sheet.visibility,
          mergedRanges: part.mergedRanges
        )
      )
    }
    guard tables.contains(where: { !$0.rows.isEmpty }) else { throw .empty(file: file) }
    return TableDocument(
      format: .xlsx,
      tables: tables,
      encoding: nil,
      delimiter: nil,
      dateEpoch: workbook.epoch,
      notices: notices
    )
  }

  /// Finds the part of the workbook, or says what else the archive is.
  private func workbookPath(_ archive: inout ZipArchive) throws(TableError) -> String {
    let others = [
      ("xl/workbook.bin", "xlsb"), ("content.xml", "ods"), ("word/document.xml", "docx"),
      ("ppt/presentation.xml", "pptx"), ("index/document.iwa", "numbers"),
    ]
    if let other = others.first(where: { archive.contains($0.0) }) {
      throw .otherSpreadsheet(file: file, ending: other.1)
    }
    var path = "xl/workbook.xml"
    if archive.contains("_rels/.rels") {
      let root = RelationshipsPart(folder: "")
      try parse("_rels/.rels", of: &archive, to: root)
      path = root.path(ofKind: "officeDocument") ?? path
    }
    if !archive.contains(path), !archive.contains("[content_types].xml") {
      throw .notATable(file: file, kind: .zip)
    }
    return path
  }

  private func parse(
    _ path: String,
    of archive: inout ZipArchive,
    to handler: any PartHandler
  ) throws(TableError) {
    let bytes = try archive.read(path)
    try PartParser.parse(bytes, part: path, file: file, to: handler)
  }

  /// The path of the part with the relationships of a part: `xl/_rels/workbook.xml.rels`.
  private static func relationships(of path: String) -> String {
    let parts = path.split(separator: "/")
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    return folder + "_rels/" + (parts.last ?? "") + ".rels"
  }

  private static func notices(for sheet: WorkbookPart.Sheet, _ part: SheetPart) -> [TableNotice] {
    var notices: [TableNotice] = []
    if sheet.visibility != .visible {
      notices.append(.hiddenSheet(name: sheet.name, visibility: sheet.visibility))
    }
    if !part.mergedRanges.isEmpty {
      notices.append(.mergedCells(sheet: sheet.name, count: part.mergedRanges.count))
    }
    if let (count, first) = part.formulasWithoutValue {
      notices.append(.formulasWithoutValue(sheet: sheet.name, count: count, first: first))
    }
    if let (count, first) = part.leadingZeros {
      notices.append(.leadingZeros(sheet: sheet.name, count: count, first: first))
    }
    return notices
  }
}
