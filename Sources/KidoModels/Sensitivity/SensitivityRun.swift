import Foundation

/// The samples of a sensitivity analysis, shared by all its cells.
struct SensitivityRun {
  private let samples: Int
  private let bootstrap: Bootstrap
  /// The unit samples of each input: first set, then second, samples innermost.
  private let unit: [[[Double]]]
  /// The weight table that the last input picks from, and the row picked in each set.
  private let table: [Float]
  private let rows: [[Int]]

  private static let indicators = RiskIndicator.allCases.count
  private static let tableRows = 256

  init(weights: RiskWeights, samples: Int, resamples: Int) {
    let samples = max(16, samples)
    self.samples = samples
    bootstrap = Bootstrap(samples: samples, resamples: resamples)
    let inputs = SensitivityRun.indicators + 1
    let sequence = SobolSequence(dimensions: 2 * inputs)
    var unit = [[[Double]]](
      repeating: [[Double]](repeating: [Double](repeating: 0, count: samples), count: inputs),
      count: 2
    )
    var point = [Double](repeating: 0, count: 2 * inputs)
    for sample in 0..<samples {
      sequence.point(sample, into: &point)
      for input in 0..<inputs {
        unit[0][input][sample] = point[input]
        unit[1][input][sample] = point[inputs + input]
      }
    }
    self.unit = unit
    rows = unit.map { set in
      set[SensitivityRun.indicators].map { Int($0 * Double(SensitivityRun.tableRows)) }
    }
    table = SensitivityRun.weightTable(weights)
  }

  /// Rows of indicator weights that sum to 1 inside each pillar, then exponents that sum to 1.
  private static func weightTable(_ weights: RiskWeights) -> [Float] {
    let factors = RiskSample.weightDraws(tableRows, seed: 7)
    let nominal = (weights.indicators + weights.pillars).map { Float($0) }
    let groups =
      RiskPillar.allCases.map { RiskIndicator.of($0).map(\.index) }
      + [Array(indicators..<indicators + RiskPillar.allCases.count)]
    let columns = indicators + RiskPillar.allCases.count
    var table = [Float](repeating: 0, count: tableRows * columns)
    for row in 0..<tableRows {
      for group in groups {
        let sum = group.reduce(Float(0)) { $0 + nominal[$1] * factors[$1 * tableRows + row] }
        guard sum > 0 else { continue }
        for column in group {
          table[row * columns + column] = nominal[column] * factors[column * tableRows + row] / sum
        }
      }
    }
    return table
  }

  func run(_ cells: [RiskCell]) -> [SobolIndices] {
    var results = [SobolIndices?](repeating: nil, count: cells.count)
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let base = buffer
      let blocks = min(cells.count, 32)
      guard blocks > 0 else { return }
      DispatchQueue.concurrentPerform(iterations: blocks) { block in
        for number in stride(from: block, to: cells.count, by: blocks) {
          base[number] = indices(cells[number])
        }
      }
    }
    return results.compactMap(\.self)
  }

  /// The risks of a cell in one set of samples, indicator by indicator.
  private func risks(_ cell: RiskCell, _ set: Int) -> [[Float]] {
    RiskIndicator.allCases.map { indicator in
      let unit = unit[set][indicator.index]
      guard let reading = cell[indicator] else { return unit.map { Float($0) } }
      guard reading.high > reading.low else {
        return [Float](repeating: Float(indicator.risk(reading.typical)), count: samples)
      }
      return unit.map { Float(indicator.risk(reading.quantile($0))) }
    }
  }

  private func indices(_ cell: RiskCell) -> SobolIndices {
    let sets = [risks(cell, 0), risks(cell, 1)]
    let inputs = SensitivityRun.indicators + 1
    var results = [Float](repeating: 0, count: (inputs + 2) * samples)
    results.withUnsafeMutableBufferPointer { out in
      // The pillars of the first set are kept: changing one indicator changes one pillar.
      let first = Pillars(sets[0], rows[0], table, samples)
      let second = Pillars(sets[1], rows[1], table, samples)
      first.scores(into: out, at: 0)
      second.scores(into: out, at: samples)
      for indicator in RiskIndicator.allCases {
        first.scores(
          exchanging: indicator,
          with: sets[1][indicator.index],
          into: out,
          at: (2 + indicator.index) * samples
        )
      }
      let mixed = Pillars(sets[0], rows[1], table, samples)
      mixed.scores(into: out, at: (inputs + 1) * samples)
    }
    return SobolIndices(results: results, inputs: inputs, bootstrap: bootstrap)
  }
}

/// The three pillars of one set of samples with its weights, as logarithms ready to be added.
private struct Pillars {
  private let risks: [[Float]]
  private let rows: [Int]
  private let table: [Float]
  private let samples: Int
  private var means: [[Float]]
  private var logarithms: [[Float]]

  private static let columns = RiskIndicator.allCases.count + RiskPillar.allCases.count

  init(_ risks: [[Float]], _ rows: [Int], _ table: [Float], _ samples: Int) {
    self.risks = risks
    self.rows = rows
    self.table = table
    self.samples = samples
    means = []
    logarithms = []
    for (number, pillar) in RiskPillar.allCases.enumerated() {
      var mean = [Float](repeating: 0, count: samples)
      for indicator in RiskIndicator.of(pillar) {
        let column = indicator.index
        for sample in 0..<samples {
          mean[sample] += risks[column][sample] * table[rows[sample] * Pillars.columns + column]
        }
      }
      means.append(mean)
      let exponent = RiskIndicator.allCases.count + number
      logarithms.append(
        (0..<samples).map { sample in
          let weight = table[rows[sample] * Pillars.columns + exponent]
          return weight > 0 ? weight * log(max(mean[sample], 1e-30)) : 0
        }
      )
    }
  }

  func scores(into out: UnsafeMutableBufferPointer<Float>, at start: Int) {
    for sample in 0..<samples {
      out[start + sample] = exp(
        logarithms[0][sample] + logarithms[1][sample] + logarithms[2][sample]
      )
    }
  }

  func scores(
    exchanging indicator: RiskIndicator,
    with other: [Float],
    into out: UnsafeMutableBufferPointer<Float>,
    at start: Int
  ) {
    let column = indicator.index
    let pillar = RiskPillar.allCases.firstIndex(of: indicator.pillar) ?? 0
    let exponent = RiskIndicator.allCases.count + pillar
    let others = [0, 1, 2].filter { $0 != pillar }
    for sample in 0..<samples {
      let row = rows[sample] * Pillars.columns
      let mean =
        means[pillar][sample] + (other[sample] - risks[column][sample]) * table[row + column]
      let weight = table[row + exponent]
      let own = weight > 0 ? weight * log(max(mean, 1e-30)) : 0
      out[start + sample] = exp(
        own + logarithms[others[0]][sample] + logarithms[others[1]][sample]
      )
    }
  }
}
