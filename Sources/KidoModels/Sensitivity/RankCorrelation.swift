/// How alike two rankings are.
package enum RankCorrelation {
  /// Spearman's rank correlation, -1...1, ties at their mean rank; nil with fewer than three pairs or
  /// where one side is all equal.
  package static func spearman(_ left: [Double], _ right: [Double]) -> Double? {
    guard left.count == right.count, left.count >= 3 else { return nil }
    let a = ranks(left)
    let b = ranks(right)
    let mean = Double(left.count + 1) / 2
    var product = 0.0
    var squareA = 0.0
    var squareB = 0.0
    for (x, y) in zip(a, b) {
      product += (x - mean) * (y - mean)
      squareA += (x - mean) * (x - mean)
      squareB += (y - mean) * (y - mean)
    }
    guard squareA > 0, squareB > 0 else { return nil }
    return product / (squareA * squareB).squareRoot()
  }

  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for position in start..<end { ranks[order[position]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }
}
