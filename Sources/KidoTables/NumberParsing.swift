/// Reads numbers as people type them: full-width digits, groups of three, units behind, either mark.
package enum NumberParsing {
  /// Reads the text of a cell.
  ///
  /// Thousands separators count only in complete groups of three, so that `1,23` is never 123.
  ///
  /// - Parameters:
  ///   - text: The text as typed.
  ///   - mark: The decimal mark of the column; with `unknown`, what means two numbers is ambiguous.
  /// - Returns: The number and its unit, or what else the text is.
  package static func read(_ text: String, mark: DecimalMark) -> NumberReading {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let beginsPlain = text.utf8.first.map(digits.contains) ?? false
    if beginsPlain, text.utf8.count <= 15, text.utf8.allSatisfy(digits.contains),
      let value = Double(text)
    {
      return .number(value, unit: "")
    }
    if !beginsPlain, let absent = AbsentMark(text) { return .absent(absent) }
    guard let shape = NumberShape(text) else { return .text }
    let unit = shape.unit
    switch (shape.value(.point), shape.value(.comma)) {
    case (nil, nil):
      return .text
    case (let point?, nil):
      return mark == .comma
        ? .wrongMark(point, mark: .point, unit: unit) : .number(point, unit: unit)
    case (nil, let comma?):
      return mark == .point
        ? .wrongMark(comma, mark: .comma, unit: unit) : .number(comma, unit: unit)
    case (let point?, let comma?):
      if point == comma { return .number(point, unit: unit) }
      switch mark {
      case .point: return .number(point, unit: unit)
      case .comma: return .number(comma, unit: unit)
      case .unknown: return .ambiguous(asPoint: point, asComma: comma, unit: unit)
      }
    }
  }

  /// Reads a cell: the number of a workbook as it is, a text as typed.
  ///
  /// - Parameters:
  ///   - cell: Any cell.
  ///   - mark: The decimal mark of the column's texts.
  /// - Returns: The number and its unit, or what else the cell is.
  package static func read(_ cell: Cell, mark: DecimalMark) -> NumberReading {
    switch cell {
    case .empty: .absent(.empty)
    case .number(let value, _): .number(value, unit: "")
    case .text(let text): read(text, mark: mark)
    case .formula(let cached, _):
      cell.number.map { .number($0, unit: "") } ?? read(cached ?? "", mark: mark)
    case .boolean, .error: .text
    }
  }

  /// Infers the decimal mark of a column from all its texts.
  ///
  /// A text proves a mark when it is a number under that mark only: `0,5`, `1.234,5`, `12,75`.
  ///
  /// - Parameter texts: The texts of the column, in order.
  /// - Returns: The mark, and which texts prove it or mean two numbers.
  package static func inferMark(of texts: [String]) -> DecimalMarkFinding {
    var points: [Int] = []
    var commas: [Int] = []
    var ambiguous: [Int] = []
    for (index, text) in texts.enumerated() where text.contains(where: isMark) {
      guard let shape = NumberShape(text) else { continue }
      switch (shape.value(.point), shape.value(.comma)) {
      case (nil, nil): break
      case (_?, nil): points.append(index)
      case (nil, _?): commas.append(index)
      case (let point?, let comma?): if point != comma { ambiguous.append(index) }
      }
    }
    let mark: DecimalMark =
      points.isEmpty == commas.isEmpty ? .unknown : points.isEmpty ? .comma : .point
    return DecimalMarkFinding(
      mark: mark,
      pointProofs: points,
      commaProofs: commas,
      ambiguous: ambiguous
    )
  }

  /// Infers the decimal mark of the texts of a column; its numbers carry no mark.
  ///
  /// - Parameter cells: The cells of the column, in order.
  /// - Returns: As for texts, with the indices of the cells.
  package static func inferMark(of cells: [Cell]) -> DecimalMarkFinding {
    inferMark(
      of: cells.map { cell in
        if case .text(let text) = cell { text } else { "" }
      }
    )
  }

  private static func isMark(_ character: Character) -> Bool {
    character == "." || character == "," || character == "\u{FF0E}" || character == "\u{FF0C}"
  }
}
