/// Finds the header of a table below titles and notes, on one line or two, and names its columns.
package struct HeaderFinder: Sendable {
  private struct Synonym: Sendable {
    let meaning: String
    let text: HeaderText
  }

  private struct Candidate {
    var rows: ClosedRange<Int>
    var columns: [HeaderColumn]
    var total: Double
    var known: Int
  }

  private let synonyms: [Synonym]
  private let meanings: [String]
  /// How many rows at the top are looked at.
  private static let depth = 40
  /// A title below this score has no meaning.
  private static let threshold = 0.6

  /// Makes a finder.
  ///
  /// - Parameter synonyms: For each meaning, the titles that say it, in all languages.
  package init(synonyms: [String: [String]]) {
    meanings = synonyms.keys.sorted()
    self.synonyms = meanings.flatMap { meaning in
      (synonyms[meaning] ?? []).map { Synonym(meaning: meaning, text: HeaderText($0)) }
    }
  }

  /// Looks for the header among the first rows.
  ///
  /// - Parameter table: A table; merged titles count for all columns that they cover.
  /// - Returns: `nil` unless a row names at least two meanings, or the only one there is.
  package func find(in table: Table) -> HeaderMatch? {
    let needed = min(2, meanings.count)
    guard needed > 0 else { return nil }
    let last = min(table.rows.count, HeaderFinder.depth)
    var best: Candidate?
    var scores: [String: [String: Double]] = [:]
    for index in 0..<last {
      let upper = HeaderLine(table, row: index)
      let single = candidate(rows: index...index, titles: upper.cells.map { [$0] }, &scores)
      var found = [single]
      if index + 1 < table.rows.count, table.rows[index + 1].number == upper.number + 1 {
        let lower = HeaderLine(table, row: index + 1)
        if !lower.hasNumbers {
          var pair = candidate(
            rows: index...(index + 1),
            titles: upper.joined(with: lower),
            &scores
          )
          let lowerOnly = candidate(
            rows: (index + 1)...(index + 1),
            titles: lower.cells.map { [$0] },
            &scores
          )
          let best = max(single.total, lowerOnly.total)
          if pair.total > best + 0.05 {
            found.append(pair)
          } else if upper.reaches(lower), pair.total > best - 0.1 * Double(pair.known) {
            // The merged areas prove that both lines are one header.
            pair.total = max(pair.total, best + 0.01)
            found.append(pair)
          }
        }
      }
      for candidate in found
      where candidate.known >= needed && candidate.total > (best?.total ?? 0) {
        best = candidate
      }
    }
    return best.map { match($0, in: table) }
  }

  /// Scores a title against each meaning that it may have; each title is worked out once.
  private func meanings(
    of text: String,
    _ known: inout [String: [String: Double]]
  ) -> [String: Double] {
    if let scores = known[text] { return scores }
    var scores: [String: Double] = [:]
    if !text.isEmpty, text.utf8.count <= 200 {
      let title = HeaderText(text)
      for synonym in synonyms {
        let score = title.score(against: synonym.text)
        if score >= HeaderFinder.threshold, score > scores[synonym.meaning, default: 0] {
          scores[synonym.meaning] = score
        }
      }
    }
    known[text] = scores
    return scores
  }

  /// Gives each column of a possible header its best meaning; each meaning goes to one column.
  private func candidate(
    rows: ClosedRange<Int>,
    titles: [[String]],
    _ known: inout [String: [String: Double]]
  ) -> Candidate {
    var pairs: [(score: Double, column: Int, meaning: String)] = []
    for (column, texts) in titles.enumerated() {
      var best: [String: Double] = [:]
      for (rank, text) in texts.enumerated() {
        for (meaning, score) in meanings(of: text, &known) {
          // The joined title comes first and wins over its lines.
          let ranked = score - 0.02 * Double(rank)
          if ranked > best[meaning, default: 0] { best[meaning] = ranked }
        }
      }
      pairs += best.map { ($0.value, column, $0.key) }
    }
    pairs.sort { ($1.score, $0.column, $0.meaning) < ($0.score, $1.column, $1.meaning) }
    var taken: [Int: (meaning: String, score: Double)] = [:]
    var used: Set<String> = []
    for pair in pairs where taken[pair.column] == nil && !used.contains(pair.meaning) {
      taken[pair.column] = (pair.meaning, pair.score)
      used.insert(pair.meaning)
    }
    let columns = titles.enumerated().compactMap { column, texts -> HeaderColumn? in
      guard let title = texts.first(where: { !$0.isEmpty }) else { return nil }
      return HeaderColumn(
        index: column,
        title: title,
        unit: HeaderText(title).bracketed,
        meaning: taken[column]?.meaning,
        score: taken[column]?.score ?? 0
      )
    }
    let total = taken.keys.sorted().reduce(0) { $0 + (taken[$1]?.score ?? 0) }
    return Candidate(rows: rows, columns: columns, total: total, known: taken.count)
  }

  private func match(_ candidate: Candidate, in table: Table) -> HeaderMatch {
    var columns = candidate.columns
    var rows = candidate.rows
    let next = rows.upperBound + 1
    if next < table.rows.count, let units = HeaderLine(table, row: next).units {
      rows = rows.lowerBound...next
      columns = columns.map { column in
        let unit = units.indices.contains(column.index) ? units[column.index] : ""
        return HeaderColumn(
          index: column.index,
          title: column.title,
          unit: unit.isEmpty ? column.unit : unit,
          meaning: column.meaning,
          score: column.score
        )
      }
    }
    let known = Set(columns.compactMap(\.meaning))
    return HeaderMatch(
      headerRows: rows,
      columns: columns,
      missing: meanings.filter { !known.contains($0) }
    )
  }
}
