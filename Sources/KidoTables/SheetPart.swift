/// Reads the cells and merged areas of one sheet.
final class SheetPart: PartHandler {
  /// The rows with content.
  private(set) var rows: [TableRow] = []
  /// The merged areas.
  private(set) var mergedRanges: [CellRange] = []
  /// Cells counted so far, over all sheets, the empty ones before a filled one included.
  private(set) var cellCount: Int
  /// Formulas that were saved without a value, and the first of them.
  private(set) var formulasWithoutValue: (count: Int, first: CellAddress)?
  /// Numbers with leading zeros, and the first of them.
  private(set) var leadingZeros: (count: Int, first: CellAddress)?

  private enum Place { case outside, sheetData, row, cell }
  private enum Collecting { case nothing, value, formula, inline }

  private let file: String
  private let part: String
  private let limits: TableLimits
  private let strings: [String]
  private var place = Place.outside
  private var rowNumber = 0
  private var column = -1
  private var cells: [Cell] = []
  private var kind = ""
  private var collecting = Collecting.nothing
  private var value: String?
  private var formula: String?
  private var inline: RichText?

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - part: The path of the part, for errors.
  ///   - strings: The shared texts.
  ///   - cellCount: The cells of the sheets before.
  ///   - file: The name for errors.
  ///   - limits: The sizes that are refused.
  init(part: String, strings: [String], cellCount: Int, file: String, limits: TableLimits) {
    self.part = part
    self.strings = strings
    self.cellCount = cellCount
    self.file = file
    self.limits = limits
  }

  func start(_ name: String, _ attributes: PartAttributes) throws(TableError) {
    switch (name, place) {
    case ("sheetData", .outside): place = .sheetData
    case ("row", .sheetData): try startRow(attributes)
    case ("c", .row): try startCell(attributes)
    case ("v", .cell):
      collecting = .value
      value = ""
    case ("f", .cell):
      collecting = .formula
      formula = ""
    case ("is", .cell):
      collecting = .inline
      inline = RichText(file: file, limits: limits)
    case ("c", .cell): throw damaged("a cell within a cell")
    case (_, .cell): inline?.start(name)
    case ("mergeCell", .outside): try merge(attributes["ref"] ?? "")
    default: break
    }
  }

  func text(_ text: String) throws(TableError) {
    switch collecting {
    case .nothing: return
    case .value: value?.append(text)
    case .formula: formula?.append(text)
    case .inline: try inline?.append(text)
    }
    let length = max(value?.utf8.count ?? 0, formula?.utf8.count ?? 0)
    guard length <= limits.cellBytes else {
      throw .limit(file: file, .cellBytes, allowed: limits.cellBytes)
    }
  }

  func end(_ name: String) throws(TableError) {
    switch (name, place) {
    case ("sheetData", .sheetData): place = .outside
    case ("row", .row): endRow()
    case ("c", .cell): try endCell()
    case ("v", .cell), ("f", .cell), ("is", .cell): collecting = .nothing
    case (_, .cell): inline?.end(name)
    default: break
    }
  }

  private func startRow(_ attributes: PartAttributes) throws(TableError) {
    place = .row
    cells = []
    column = -1
    if let text = attributes["r"] {
      guard let number = Int(text), number > rowNumber else {
        throw damaged("row \(text) after row \(rowNumber)")
      }
      rowNumber = number
    } else {
      rowNumber += 1
    }
    guard rowNumber <= limits.rows else {
      throw .limit(file: file, .rows, allowed: limits.rows)
    }
  }

  private func endRow() {
    place = .sheetData
    while cells.last == .empty { cells.removeLast() }
    if !cells.isEmpty { rows.append(TableRow(number: rowNumber, cells: cells)) }
  }

  private func startCell(_ attributes: PartAttributes) throws(TableError) {
    if let reference = attributes["r"] {
      guard let address = CellAddress(reference), address.row == rowNumber else {
        throw damaged("cell \(reference) in row \(rowNumber)")
      }
      guard address.column > column || address.column >= limits.columns else {
        throw damaged("cell \(reference) after column \(CellAddress.letters(of: column))")
      }
      column = address.column
    } else {
      column += 1
    }
    guard column < limits.columns else {
      throw .limit(file: file, .columns, allowed: limits.columns)
    }
    place = .cell
    kind = attributes["t"] ?? "n"
    value = nil
    formula = nil
    inline = nil
  }

  private func endCell() throws(TableError) {
    place = .row
    collecting = .nothing
    let cell = try finishedCell()
    guard cell != .empty else { return }
    let padding = max(column - cells.count, 0)
    cellCount += padding + 1
    guard cellCount <= limits.cells else {
      throw .limit(file: file, .cells, allowed: limits.cells)
    }
    if padding > 0 { cells.append(contentsOf: repeatElement(.empty, count: padding)) }
    cells.append(cell)
  }

  private func finishedCell() throws(TableError) -> Cell {
    let plain = try plainCell()
    guard let formula else { return plain }
    let isComputed = value?.isEmpty == false || kind == "str"
    if !isComputed { count(in: &formulasWithoutValue) }
    return .formula(
      cached: isComputed ? plain.text : nil,
      expression: formula.isEmpty ? nil : formula
    )
  }

  private func plainCell() throws(TableError) -> Cell {
    if kind == "inlineStr" { return text(inline?.plain ?? "") }
    guard let value else { return .empty }
    let trimmed = String(PlainText.trimmed(value[...]))
    switch kind {
    case "s":
      guard let index = Int(trimmed), strings.indices.contains(index) else {
        throw damaged("shared text \(trimmed.prefix(20)) does not exist")
      }
      return text(strings[index])
    case "b": return .boolean(trimmed == "1" || trimmed.lowercased() == "true")
    case "e": return .error(trimmed)
    case "str": return text(EscapedText.unescape(value))
    case "d": return text(trimmed)
    default: return number(trimmed)
    }
  }

  private func text(_ text: String) -> Cell { text.isEmpty ? .empty : .text(text) }

  private func number(_ raw: String) -> Cell {
    let digits = raw.utf8.drop { $0 == UInt8(ascii: "-") }
    let isPadded =
      digits.count > 1 && digits.first == UInt8(ascii: "0")
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if isPadded {
      count(in: &leadingZeros)
      return .text(raw)
    }
    guard let value = Double(raw), value.isFinite else { return text(raw) }
    return .number(value, raw: raw)
  }

  private func count(in tally: inout (count: Int, first: CellAddress)?) {
    let first = tally?.first ?? CellAddress(row: rowNumber, column: column)
    tally = ((tally?.count ?? 0) + 1, first)
  }

  private func merge(_ reference: String) throws(TableError) {
    guard mergedRanges.count < limits.mergedRanges else {
      throw .limit(file: file, .mergedRanges, allowed: limits.mergedRanges)
    }
    guard let range = CellRange(reference), range.lastColumn < limits.columns,
      range.lastRow <= limits.rows
    else { throw damaged("merged area \(reference.prefix(20))") }
    mergedRanges.append(range)
  }

  private func damaged(_ reason: String) -> TableError {
    .damagedPart(file: file, part: part, line: 1, reason: reason)
  }
}
