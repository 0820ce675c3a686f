/// What a person should know about how a file was read, though it was read.
package enum TableNotice: Sendable, Hashable {
  /// The encoding was told from the frequency of characters, not from a mark in the file.
  case encodingGuessed(TextEncoding)
  /// A quote stands inside a cell that is not quoted, or text follows a closing quote.
  case strayQuote(row: Int)
  /// A quote opens a cell and never closes; it was read as a character.
  case unclosedQuote(row: Int)
  /// More rows with stray or unclosed quotes than are listed.
  case moreQuotes(count: Int)
  /// Rows that have another number of cells than most rows have.
  case raggedRows(count: Int, first: Int, usual: Int)
  /// A line that is no JSON object; its whole text is the first cell of its row.
  case brokenLine(row: Int)
  /// More lines that are no JSON object than are listed.
  case moreBrokenLines(count: Int)
  /// The first line only names the separator (`sep=;`) and is not a row.
  case separatorLine
  /// A sheet that the workbook does not show; it was read.
  case hiddenSheet(name: String, visibility: SheetVisibility)
  /// A sheet that holds a chart or a macro instead of cells; it was left out.
  case otherSheet(name: String)
  /// A sheet has merged areas.
  case mergedCells(sheet: String, count: Int)
  /// Formulas that were saved without a value and are read as empty.
  case formulasWithoutValue(sheet: String, count: Int, first: CellAddress)
  /// Numbers with leading zeros, kept as text.
  case leadingZeros(sheet: String, count: Int, first: CellAddress)

  /// A stable code, such as `table.notice.stray-quote`.
  package var code: String {
    switch self {
    case .encodingGuessed: "table.notice.encoding-guessed"
    case .strayQuote: "table.notice.stray-quote"
    case .unclosedQuote: "table.notice.unclosed-quote"
    case .moreQuotes: "table.notice.more-quotes"
    case .brokenLine: "table.notice.broken-line"
    case .moreBrokenLines: "table.notice.more-broken-lines"
    case .raggedRows: "table.notice.ragged-rows"
    case .separatorLine: "table.notice.separator-line"
    case .hiddenSheet: "table.notice.hidden-sheet"
    case .otherSheet: "table.notice.other-sheet"
    case .mergedCells: "table.notice.merged-cells"
    case .formulasWithoutValue: "table.notice.formulas-without-value"
    case .leadingZeros: "table.notice.leading-zeros"
    }
  }
}
