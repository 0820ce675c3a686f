/// Finds the verb that was meant by one that is not known.
///
/// The parser of arguments does so for options only.
enum VerbSuggestion {
  /// The closest verb where the first words of a call are no verb of the program, or nil.
  ///
  /// A verb is close when no more than two letters, or a third of its own, must change.
  static func line(for arguments: [String], verbs: [String: [String]]) -> String? {
    var parent = ""
    for word in arguments.prefix(2) where !word.hasPrefix("-") {
      guard let known = verbs[parent], !known.isEmpty else { return nil }
      if known.contains(word) {
        parent = word
        continue
      }
      let distances = known.map { (verb: $0, distance: distance(word, $0)) }
      guard let best = distances.min(by: { $0.distance < $1.distance }),
        best.distance <= max(2, best.verb.count / 3)
      else { return nil }
      let call = ["kido", parent, best.verb].filter { !$0.isEmpty }.joined(separator: " ")
      return "\"\(word)\" is not a verb. Did you mean:  \(call)"
    }
    return nil
  }

  /// The number of letters to change, add, drop or swap with their neighbour.
  static func distance(_ left: String, _ right: String) -> Int {
    let (first, second) = (Array(left.lowercased()), Array(right.lowercased()))
    var rows = [Array(0...second.count)]
    for row in 1...max(1, first.count) where row <= first.count {
      var next = [row]
      for column in 1...max(1, second.count) where column <= second.count {
        let same = first[row - 1] == second[column - 1]
        var best = min(
          rows[row - 1][column] + 1,
          next[column - 1] + 1,
          rows[row - 1][column - 1] + (same ? 0 : 1)
        )
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          best = min(best, rows[row - 2][column - 2] + 1)
        }
        next.append(best)
      }
      rows.append(next)
    }
    return rows[first.count][second.count]
  }
}
