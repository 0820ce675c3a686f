/// How much of the variance of a result each input explains, alone and with all others.
///
/// First order by `mean(f_B · (f_ABi - f_A)) / V`, total by `mean((f_A - f_ABi)²) / 2V`, with a bootstrap
/// over the samples. Source: Saltelli et al. 2010, Computer Physics Communications 181:259.
package struct SobolIndices: Sendable {
  /// An index with the interval of its bootstrap.
  package struct Estimate: Sendable, Hashable {
    /// The index; sampling can put a first-order index slightly below 0, which is printed as it is.
    package let value: Double
    /// The 2.5 % end of the bootstrap.
    package let low: Double
    /// The 97.5 % end of the bootstrap.
    package let high: Double
  }

  /// The part of the variance that an input explains alone, for each input.
  package let first: [Estimate]
  /// The part it explains with all others, for each input.
  package let total: [Estimate]
  /// The variance of the result.
  package let variance: Double

  /// Works out the indices of a function of inputs 0..<1.
  ///
  /// - Parameters:
  ///   - inputs: 1...13, because two sets of inputs share one sequence of 26 dimensions.
  ///   - samples: A power of two keeps the sequence balanced.
  ///   - resamples: Of the bootstrap; with 0 the intervals are not numbers.
  ///   - seed: Samples of another seed are others.
  ///   - evaluate: The function; its argument holds `inputs` numbers.
  package init(
    inputs: Int,
    samples: Int = 1_024,
    resamples: Int = 100,
    seed: UInt64 = 1,
    evaluate: ([Double]) -> Double
  ) {
    let inputs = min(max(1, inputs), SobolSequence.mostDimensions / 2)
    let sequence = SobolSequence(dimensions: 2 * inputs, seed: seed)
    var point = [Double](repeating: 0, count: 2 * inputs)
    var a = [Double](repeating: 0, count: inputs)
    var b = a
    var results = [Float](repeating: 0, count: (inputs + 2) * samples)
    for sample in 0..<samples {
      sequence.point(sample, into: &point)
      for input in 0..<inputs {
        a[input] = point[input]
        b[input] = point[inputs + input]
      }
      results[sample] = Float(evaluate(a))
      results[samples + sample] = Float(evaluate(b))
      for input in 0..<inputs {
        let kept = a[input]
        a[input] = b[input]
        results[(2 + input) * samples + sample] = Float(evaluate(a))
        a[input] = kept
      }
    }
    let bootstrap = Bootstrap(samples: samples, resamples: resamples, seed: seed)
    self.init(results: results, inputs: inputs, bootstrap: bootstrap)
  }

  /// Works out the indices from results that are at hand: `f_A`, `f_B`, then `f_ABi` of each input, one
  /// after the other, all of the length of the bootstrap.
  package init(results: [Float], inputs: Int, bootstrap: Bootstrap) {
    let samples = bootstrap.samples
    var columns = [Float](repeating: 0, count: (2 * inputs + 4) * samples)
    var mean: Float = 0
    for sample in 0..<2 * samples { mean += results[sample] / Float(2 * samples) }
    results.withUnsafeBufferPointer { f in
      columns.withUnsafeMutableBufferPointer { column in
        for sample in 0..<samples {
          let a = f[sample] - mean
          let b = f[samples + sample] - mean
          column[sample] = a
          column[samples + sample] = b
          column[2 * samples + sample] = a * a
          column[3 * samples + sample] = b * b
        }
        for input in 0..<inputs {
          let first = (4 + input) * samples
          let total = (4 + inputs + input) * samples
          for sample in 0..<samples {
            let a = f[sample] - mean
            let b = f[samples + sample] - mean
            let mixed = f[(2 + input) * samples + sample] - mean
            column[first + sample] = b * (mixed - a)
            column[total + sample] = (a - mixed) * (a - mixed)
          }
        }
      }
    }
    let sums = bootstrap.sums(columns, columns: 2 * inputs + 4)
    let rows = bootstrap.resamples + 1
    func indices(_ row: Int) -> (variance: Double, values: [Double]) {
      func sum(_ column: Int) -> Double { Double(sums[column * rows + row]) / Double(samples) }
      let center = (sum(0) + sum(1)) / 2
      let variance = (sum(2) + sum(3)) / 2 - center * center
      guard variance > 1e-12 else { return (0, [Double](repeating: 0, count: 2 * inputs)) }
      let first = (0..<inputs).map { sum(4 + $0) / variance }
      let total = (0..<inputs).map { sum(4 + inputs + $0) / variance / 2 }
      return (variance, first + total)
    }
    let point = indices(0)
    let drawn = (1..<rows).map { indices($0).values }
    func estimate(_ column: Int) -> Estimate {
      let sorted = drawn.map { $0[column] }.sorted()
      guard !sorted.isEmpty else {
        return Estimate(value: point.values[column], low: .nan, high: .nan)
      }
      func end(_ share: Double) -> Double {
        sorted[Int((share * Double(sorted.count - 1)).rounded())]
      }
      return Estimate(value: point.values[column], low: end(0.025), high: end(0.975))
    }
    variance = point.variance
    first = (0..<inputs).map(estimate)
    total = (0..<inputs).map { estimate(inputs + $0) }
  }
}
