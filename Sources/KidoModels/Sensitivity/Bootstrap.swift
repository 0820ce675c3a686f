/// How often each sample stands in each resample; made once, used for many results.
package struct Bootstrap: Sendable {
  /// The number of samples, rounded up to a multiple of 16 inside with counts of 0.
  package let samples: Int
  /// The number of resamples.
  package let resamples: Int
  /// The counts, a row a resample after a first row of ones, each of ``width`` vectors.
  private let counts: [SIMD16<Float>]
  private let width: Int

  /// Draws the resamples.
  package init(samples: Int, resamples: Int, seed: UInt64 = 1) {
    let samples = max(1, samples)
    let resamples = max(0, resamples)
    self.samples = samples
    self.resamples = resamples
    width = (samples + 15) / 16
    var counts = [SIMD16<Float>](repeating: .zero, count: (resamples + 1) * width)
    for sample in 0..<samples { counts[sample / 16][sample % 16] = 1 }
    let key = StableHash.of("bootstrap") &+ seed
    for row in 1..<resamples + 1 {
      for draw in 0..<samples {
        let picked = Int(StableHash.uniform(key, row * samples + draw) * Double(samples))
        counts[row * width + picked / 16][picked % 16] += 1
      }
    }
    self.counts = counts
  }

  /// The sum of each column in the whole and in each resample: `resamples + 1` numbers a column.
  func sums(_ values: [Float], columns: Int) -> [Float] {
    let rows = resamples + 1
    var padded = [SIMD16<Float>](repeating: .zero, count: columns * width)
    for column in 0..<columns {
      for sample in 0..<samples {
        padded[column * width + sample / 16][sample % 16] = values[column * samples + sample]
      }
    }
    var sums = [Float](repeating: 0, count: columns * rows)
    padded.withUnsafeBufferPointer { padded in
      counts.withUnsafeBufferPointer { counts in
        for column in stride(from: 0, to: columns, by: 2) {
          let left = column * width
          let right = min(column + 1, columns - 1) * width
          for row in 0..<rows {
            var one = SIMD16<Float>.zero
            var two = SIMD16<Float>.zero
            let start = row * width
            for step in 0..<width {
              let count = counts[start + step]
              one += count * padded[left + step]
              two += count * padded[right + step]
            }
            sums[column * rows + row] = one.sum()
            if column + 1 < columns { sums[(column + 1) * rows + row] = two.sum() }
          }
        }
      }
    }
    return sums
  }
}
