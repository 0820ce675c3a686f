/// The spread of a score over draws.
package struct RiskInterval: Sendable, Hashable {
  /// The value that 5 % of the draws lie below.
  package let low: Double
  /// The middle of the draws.
  package let median: Double
  /// The value that 5 % of the draws lie above.
  package let high: Double

  /// The interval of draws; nil when there are none.
  package init?(_ draws: [Float]) {
    guard !draws.isEmpty else { return nil }
    let sorted = draws.sorted()
    func at(_ share: Double) -> Double {
      let position = share * Double(sorted.count - 1)
      let lower = Int(position)
      let upper = min(lower + 1, sorted.count - 1)
      let part = position - Double(lower)
      return Double(sorted[lower]) * (1 - part) + Double(sorted[upper]) * part
    }
    low = at(0.05)
    median = at(0.5)
    high = at(0.95)
  }
}

/// The place of a cell among others over draws: 1 is the highest risk.
package struct RiskRank: Sendable, Hashable {
  /// The place by the middle of the draws.
  package let rank: Int
  /// The place that 5 % of the draws lie before.
  package let low: Int
  /// The place that 5 % of the draws lie behind.
  package let high: Int
  /// The share of the draws in which the cell is among the first three, 0...1.
  package let amongFirstThree: Double

  /// Ranks a group of cells.
  ///
  /// - Parameters:
  ///   - points: A score each; ties share the better place.
  ///   - draws: The draws of each, all of one length.
  /// - Returns: A rank each, in order.
  package static func ranks(points: [Double], draws: [ArraySlice<Float>]) -> [RiskRank] {
    let count = points.count
    guard count > 0, draws.count == count, let first = draws.first else { return [] }
    let length = first.count
    var histogram = [Int](repeating: 0, count: count * count)
    var column = [Float](repeating: 0, count: count)
    for draw in 0..<length {
      for cell in 0..<count { column[cell] = draws[cell][draws[cell].startIndex + draw] }
      for cell in 0..<count {
        let own = column[cell]
        var better = 0
        for other in column where other > own { better += 1 }
        histogram[cell * count + better] += 1
      }
    }
    return (0..<count).map { cell in
      func place(_ share: Double) -> Int {
        let target = share * Double(length)
        var seen = 0
        for place in 0..<count {
          seen += histogram[cell * count + place]
          if Double(seen) >= target { return place + 1 }
        }
        return count
      }
      let firstThree = (0..<min(3, count)).reduce(0) { $0 + histogram[cell * count + $1] }
      return RiskRank(
        rank: points.filter { $0 > points[cell] }.count + 1,
        low: place(0.05),
        high: place(0.95),
        amongFirstThree: length > 0 ? Double(firstThree) / Double(length) : 0
      )
    }
  }
}
