import KidoTables

/// Which column of a table holds what.
struct PartsColumnMap: Sendable {
  private var indices: [PartsColumns.Meaning: HeaderColumn] = [:]
  /// Titles of columns that are not used.
  private(set) var unusedTitles: [String] = []

  /// Takes the columns of a header that was found, and finds the names by content where no title
  /// says which column they are.
  init(_ match: HeaderMatch, in table: Table) {
    for column in match.columns {
      if let key = column.meaning, let meaning = PartsColumns.Meaning(rawValue: key) {
        indices[meaning] = column
      } else if !column.title.allSatisfy(\.isWhitespace) {
        unusedTitles.append(column.title)
      }
    }
    if indices[.name] == nil,
      let index = PartsColumnMap.wordiest(
        table,
        from: match.firstDataRow,
        among: match.unknownColumns
      )
    {
      indices[.name] = match.columns.first { $0.index == index }
      unusedTitles.removeAll { $0 == indices[.name]?.title }
    }
    // A list with one text column calls it what it likes: specification, item, part.
    if indices[.name] == nil {
      for substitute in [PartsColumns.Meaning.details, .item, .partNumber] {
        guard let column = indices[substitute] else { continue }
        if substitute == .item, indices[.partNumber] != nil { continue }
        if substitute != .partNumber { indices[substitute] = nil }
        indices[.name] = column
        break
      }
    }
  }

  /// The column with the most letters in a cell, if its texts are names rather than codes.
  private static func wordiest(
    _ table: Table,
    from firstRow: Int,
    among columns: [HeaderColumn]
  ) -> Int? {
    let rows = table.rows.dropFirst(firstRow).prefix(200)
    let scored = columns.map { column -> (index: Int, letters: Double) in
      let texts = rows.map { $0[column.index].text }.filter { !$0.isEmpty }
      guard texts.count * 2 >= rows.count else { return (column.index, 0) }
      let letters = texts.reduce(0) { $0 + $1.filter(\.isLetter).count }
      return (column.index, Double(letters) / Double(max(1, texts.count)))
    }
    return scored.filter { $0.letters >= 3 }.max { $0.letters < $1.letters }?.index
  }

  /// Tells the columns of a table without header from their content, or nil when it has no text.
  init?(guessing table: Table) {
    let rows = table.rows.prefix(200)
    var bestName: (index: Int, score: Double)?
    var quantity: Int?
    for index in 0..<min(table.width, 50) {
      let texts = rows.map { $0[index].text }.filter { !$0.isEmpty }
      guard texts.count * 2 >= rows.count else { continue }
      let numbers = rows.filter { NumberParsing.read($0[index], mark: .point).value != nil }.count
      if numbers * 10 >= texts.count * 8 {
        let values = rows.compactMap { NumberParsing.read($0[index], mark: .point).value }
        let isRunning = zip(values, values.dropFirst()).allSatisfy { $1 - $0 == 1 }
        let isSmall = values.allSatisfy { $0 >= 0 && $0 <= 100_000 }
        if quantity == nil, isSmall, !isRunning || values.count < 2 { quantity = index }
        continue
      }
      // Names hold letters and differ from row to row.
      let letters = texts.reduce(0) { $0 + $1.filter(\.isLetter).count }
      let score =
        Double(letters) / Double(texts.count) * Double(Set(texts).count) / Double(texts.count)
      if score > (bestName?.score ?? 1.5) { bestName = (index, score) }
    }
    guard let bestName else { return nil }
    indices[.name] = HeaderColumn(
      index: bestName.index,
      title: "",
      unit: "",
      meaning: nil,
      score: 0
    )
    if let quantity {
      indices[.quantity] = HeaderColumn(
        index: quantity,
        title: "",
        unit: "",
        meaning: nil,
        score: 0
      )
    }
  }

  /// The column of a meaning, or nil.
  subscript(meaning: PartsColumns.Meaning) -> HeaderColumn? { indices[meaning] }

  /// Whether some column names the parts.
  var namesParts: Bool { indices[.name] != nil || indices[.partNumber] != nil }

  /// How much the header says: the sum of the scores of its columns.
  var merit: Double {
    PartsColumns.Meaning.allCases.reduce(0) { $0 + (indices[$1]?.score ?? 0) }
  }
}
