/// Names that are known, to find what was meant by one that is not.
package struct NearestNames: Sendable {
  /// One name as it may be written, and as it is shown.
  private struct Name: Sendable {
    let letters: [Character]
    let shown: String
  }

  private let names: [Name]

  /// Takes names that are shown as they are written.
  package init(_ names: some Sequence<String>) {
    self.init(pairs: names.map { ($0, $0) })
  }

  /// Takes names with what is shown for each: "dysprosium" for "Dy".
  package init(pairs: some Sequence<(name: String, shown: String)>) {
    names = pairs.map { Name(letters: Array($0.name.lowercased()), shown: $0.shown) }
  }

  /// The names nearest to a text, the nearest first.
  ///
  /// A name is near when no more than two letters, or a third of its own, must change, or when one
  /// holds the other and both have three letters or more.
  package func nearest(to text: String, limit: Int = 4) -> [String] {
    let letters = Array(text.lowercased())
    var found: [String: Int] = [:]
    for name in names {
      guard let rank = NearestNames.rank(letters, name.letters) else { continue }
      found[name.shown] = min(found[name.shown] ?? Int.max, rank)
    }
    return found.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(limit).map(\.key)
  }

  /// How far a name is from a text; nil where it is not near.
  private static func rank(_ text: [Character], _ name: [Character]) -> Int? {
    guard !text.isEmpty, !name.isEmpty else { return nil }
    // Two letters of a short name are the whole of it: "Dyy" is near "Dy", "Xx" is not.
    let allowed = min(max(2, name.count / 3), max(1, min(text.count, name.count) / 2))
    if abs(text.count - name.count) <= allowed {
      let changes = distance(text, name)
      if changes <= allowed { return changes }
    }
    guard min(text.count, name.count) >= 3, holds(text, name) || holds(name, text) else {
      return nil
    }
    return 10 + abs(text.count - name.count)
  }

  private static func holds(_ text: [Character], _ part: [Character]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start..<(start + part.count)].elementsEqual(part)
    }
  }

  /// The number of letters to change, add, drop or swap with their neighbour.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var next = [row]
      for column in 1...right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(last[column] + 1, next[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, before[column - 2] + 1)
        }
        next.append(best)
      }
      before = last
      last = next
    }
    return last[right.count]
  }
}
