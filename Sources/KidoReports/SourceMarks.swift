/// Numbers of sources as they stand in square brackets.
enum SourceMarks {
  /// Rising numbers with runs drawn together, "1–4,7", and at most so many runs.
  static func text(_ numbers: [Int], limit: Int) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let texts = runs.prefix(limit).map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound),\(run.upperBound)"
      default: "\(run.lowerBound)–\(run.upperBound)"
      }
    }
    return texts.joined(separator: ",") + (runs.count > limit ? ",…" : "")
  }
}
