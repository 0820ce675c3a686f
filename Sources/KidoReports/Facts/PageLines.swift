import KidoUnits

/// Lines of a page in the terminal: headings, wrapped sentences and tables of one hundred columns.
struct PageLines {
  /// The columns of a page.
  static let width = 100

  let language: Language
  private(set) var lines: [String] = []

  init(_ language: Language) { self.language = language }

  /// The page with a line end.
  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func blank() { lines.append("") }

  /// Adds a heading with a rule behind it.
  mutating func heading(_ title: Localized) {
    if !lines.isEmpty { blank() }
    let words = "── " + title[language] + " "
    let rest = max(3, PageLines.width - TextLayout.width(words))
    lines.append(words + String(repeating: "─", count: rest))
  }

  /// Adds a sentence, wrapped.
  mutating func say(_ text: String, indent: String = "") {
    lines += TextLayout.wrap(indent + text, PageLines.width, indent: indent)
  }

  /// Adds a sentence in the language of the page.
  mutating func say(_ text: Localized, _ values: [String: String] = [:], indent: String = "") {
    say(Placeholders.fill(text[language], values), indent: indent)
  }

  /// Adds a line as it is.
  mutating func line(_ text: String) { lines.append(text) }

  /// How a column of a table is set.
  enum Column {
    case left(Int)
    case right(Int)
    case rest
    /// The last column, wrapped under itself at the width of the page.
    case wrapped
  }

  /// Adds a row of a table; the last column is not cut.
  mutating func row(_ cells: [String], _ columns: [Column], indent: String = "  ") {
    var text = indent
    for (cell, column) in zip(cells, columns) {
      switch column {
      case .left(let width): text += TextLayout.left(cell, width) + " "
      case .right(let width): text += TextLayout.right(cell, width) + " "
      case .rest: text += cell
      case .wrapped:
        let under = String(repeating: " ", count: TextLayout.width(text))
        lines += TextLayout.wrap(text + cell, PageLines.width, indent: under)
        return
      }
    }
    while text.last == " " { text.removeLast() }
    lines.append(text)
  }

  /// A count with thousands marks.
  static func count(_ number: Int) -> String { NumberText.plain(Double(number), digits: 12) }
}
