/// How much each indicator really moves the scores of a set of cells, beside its nominal weight.
///
/// The correlation ratio: the part of the variance of the scores that the mean score at equal values of the
/// indicator explains, in classes of equal size. An indicator that is the same everywhere moves nothing,
/// whatever its weight. Source: Paruolo, Saisana and Saltelli 2013, J. R. Stat. Soc. A 176:609.
package enum EffectiveWeights {
  /// The correlation ratio, 0...1; nil where fewer than ten pairs or no spread are at hand.
  package static func ratio(indicator: [Double], scores: [Double]) -> Double? {
    let pairs = zip(indicator, scores).sorted { $0.0 < $1.0 }
    guard pairs.count >= 10, pairs.first?.0 != pairs.last?.0 else { return nil }
    let mean = scores.reduce(0, +) / Double(scores.count)
    let whole = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard whole > 0 else { return nil }
    let size = max(2, Int(Double(pairs.count).squareRoot().rounded()))
    var explained = 0.0
    var start = 0
    while start < pairs.count {
      // Equal values stay in one class.
      var end = min(start + size, pairs.count)
      while end < pairs.count, pairs[end].0 == pairs[end - 1].0 { end += 1 }
      if pairs.count - end < size / 2 { end = pairs.count }
      let part = pairs[start..<end]
      let average = part.reduce(0) { $0 + $1.1 } / Double(part.count)
      explained += Double(part.count) * (average - mean) * (average - mean)
      start = end
    }
    return explained / whole
  }
}
