/// What the uncertainty of a score comes from: each indicator and the weights.
package struct RiskSensitivity: Sendable {
  /// An input of the score.
  package enum Input: Sendable, Hashable {
    /// The reading of an indicator, or its absence.
    case indicator(RiskIndicator)
    /// The weights.
    case weights
  }

  /// The inputs, in the order of the indices.
  package static let inputs: [Input] =
    RiskIndicator.allCases.map(Input.indicator) + [.weights]

  /// The indices, one an input.
  package let indices: SobolIndices

  /// Works out the sensitivity of cells that share their samples.
  ///
  /// - Parameters:
  ///   - cells: The cells.
  ///   - weights: The weights that draws lie around.
  ///   - samples: A power of two.
  ///   - resamples: Of the bootstrap.
  /// - Returns: One for each cell, in order.
  package static func of(
    _ cells: [RiskCell],
    weights: RiskWeights = .equal,
    samples: Int = 1_024,
    resamples: Int = 100
  ) -> [RiskSensitivity] {
    SensitivityRun(weights: weights, samples: samples, resamples: resamples).run(cells)
      .map(RiskSensitivity.init)
  }

  /// The inputs that explain most, by their total index, the largest first.
  package var ranked: [(input: Input, first: SobolIndices.Estimate, total: SobolIndices.Estimate)] {
    zip(RiskSensitivity.inputs, zip(indices.first, indices.total))
      .map { (input: $0, first: $1.0, total: $1.1) }
      .sorted { $0.total.value > $1.total.value }
  }
}
