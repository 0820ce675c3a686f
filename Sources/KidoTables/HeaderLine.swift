/// One row read as a line of a header: the text that a reader sees over each column.
struct HeaderLine {
  /// The row number, from 1.
  let number: Int
  /// The trimmed text over each column; a merged title stands over all columns it covers.
  let cells: [String]
  /// Whether some cell is a number, so that the row is no header.
  let hasNumbers: Bool
  private let isMerged: Bool
  private let lastMergedRow: Int

  /// Columns beyond this are not looked at.
  private static let widest = 512

  /// Reads a row.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - row: An index of its rows.
  init(_ table: Table, row: Int) {
    let row = table.rows[row]
    let number = row.number
    let merged = table.mergedRanges.filter { ($0.firstRow...$0.lastRow).contains(number) }
    let reach = merged.reduce(row.cells.count) { max($0, $1.lastColumn + 1) }
    let local = Table(rows: table.rows.isEmpty ? [] : [row], mergedRanges: merged)
    cells = (0..<min(reach, HeaderLine.widest)).map { column in
      let text: String
      if let range = local.mergedRange(row: number, column: column) {
        text = table.row(number: range.firstRow)?[range.firstColumn].text ?? ""
      } else {
        text = row[column].text
      }
      return String(PlainText.trimmed(text[...]))
    }
    hasNumbers = row.cells.contains { cell in
      switch NumberParsing.read(cell, mark: .unknown) {
      case .number, .ambiguous, .wrongMark: true
      case .absent, .text: false
      }
    }
    isMerged = !merged.isEmpty
    lastMergedRow = merged.reduce(0) { max($0, $1.lastRow) }
    self.number = number
  }

  /// Tells whether a merged area begins on this line, or above, and covers the line below.
  ///
  /// - Parameter lower: The line below.
  /// - Returns: True when both lines belong together.
  func reaches(_ lower: HeaderLine) -> Bool { lastMergedRow >= lower.number }

  /// Joins the titles of a header of two lines.
  ///
  /// Without merged areas, as in CSV, an upper title reaches right until the next one.
  ///
  /// - Parameter lower: The line below.
  /// - Returns: For each column the joined title, then the lower and the upper one.
  func joined(with lower: HeaderLine) -> [[String]] {
    var carried = ""
    return (0..<max(cells.count, lower.cells.count)).map { column in
      let own = column < cells.count ? cells[column] : ""
      let below = column < lower.cells.count ? lower.cells[column] : ""
      if !own.isEmpty { carried = own }
      let above = own.isEmpty && !isMerged && !below.isEmpty ? carried : own
      if above.isEmpty || above == below { return [below] }
      if below.isEmpty { return [above] }
      return ["\(above) \(below)", below, above]
    }
  }

  /// The units, when every filled cell is one: `(kg)`, `[%]`, `g`.
  var units: [String]? {
    var filled = 0
    var result: [String] = []
    for cell in cells {
      let text = HeaderText(cell)
      if cell.isEmpty {
        result.append("")
        continue
      }
      let isBracketed = text.baseKey.isEmpty && !text.bracketed.isEmpty
      guard isBracketed || HeaderLine.unitNames.contains(cell.lowercased()) else { return nil }
      filled += 1
      result.append(isBracketed ? text.bracketed : cell)
    }
    return filled > 0 ? result : nil
  }

  private static let unitNames: Set<String> = [
    "kg", "g", "mg", "t", "lb", "oz", "%", "wt%", "wt.%", "mass%", "pcs", "個", "台", "件", "个",
    "千克", "克", "吨", "トン", "円", "元", "usd", "jpy", "eur", "cny", "年", "月", "日", "days",
  ]
}
