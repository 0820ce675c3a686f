/// A problem with one cell, with all a person needs to find and mend it.
package struct CellIssue: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the file.
  package var file: String
  /// The name of the sheet; empty for a text file.
  package var sheet: String
  /// The row or line number, from 1.
  package var row: Int
  /// The column, from 0; `nil` when the whole row is meant.
  package var column: Int?
  /// The title of the column; empty when there is none.
  package var title: String
  /// The cell as typed.
  package var raw: String
  /// What is wrong.
  package var problem: CellProblem
  /// What the row is about, in the words of the file; empty where that is not told.
  package var about: String

  /// Makes an issue.
  package init(
    file: String,
    sheet: String = "",
    row: Int,
    column: Int?,
    title: String = "",
    raw: String,
    problem: CellProblem,
    about: String = ""
  ) {
    self.file = file
    self.sheet = sheet
    self.row = row
    self.column = column
    self.title = title
    self.raw = raw
    self.problem = problem
    self.about = about
  }

  /// The stable code of the problem.
  package var code: String { problem.code }

  /// What is wrong, where, and what to do, in English.
  package var description: String { "\(place): \(advice)" }

  private var place: String {
    var parts = [file]
    if !sheet.isEmpty { parts.append("sheet \(sheet)") }
    parts.append("row \(row)")
    if !title.isEmpty {
      parts.append("column \"\(title)\"")
    } else if let column {
      parts.append("column \(CellAddress.letters(of: column))")
    }
    if !about.isEmpty { parts.append("(\(about))") }
    return parts.joined(separator: ", ")
  }

  private var advice: String {
    switch problem {
    case .missing:
      "a value is missing. Fill the cell in."
    case .notANumber:
      "\"\(raw)\" is not a number. Write digits, and the unit after them or in the title."
    case .ambiguousNumber(let asPoint, let asComma):
      "\"\(raw)\" is \(Cell.shortest(asPoint)) or \(Cell.shortest(asComma)), depending on the "
        + "decimal mark. Say which mark the file uses."
    case .wrongDecimalMark(let found):
      "\"\(raw)\" has a decimal \(found.rawValue), unlike its column. Use one mark throughout, "
        + "or say which mark the file uses."
    case .outOfRange(let range):
      "\"\(raw)\" is not between \(Cell.shortest(range.lowerBound)) and "
        + "\(Cell.shortest(range.upperBound)). Check the value and its unit."
    case .unknownValue(let known):
      "\"\(raw)\" is not known. Use one of: \(known.joined(separator: ", "))."
    case .nothingAbove:
      "\"\(raw)\" means the same as above, and nothing is above. Write the value."
    case .spreadsheetError:
      "the cell shows \"\(raw)\". Mend the formula and save the workbook."
    case .formulaWithoutValue:
      "the formula was saved without its value. Open the workbook, let it compute, and save it."
    case .other(let code, let parameters):
      ([code] + parameters).joined(separator: " ") + " (\"\(raw)\")"
    }
  }
}
