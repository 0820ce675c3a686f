/// How much each indicator counts inside its pillar, and each pillar in the whole.
package struct RiskWeights: Sendable, Hashable {
  /// The weight of each indicator in the order of ``RiskIndicator/allCases``, 0 or more.
  package private(set) var indicators: [Double]
  /// The exponent of each pillar in the order of ``RiskPillar/allCases``, 0 or more.
  package private(set) var pillars: [Double]

  /// Every indicator counts the same inside its pillar, and every pillar the same.
  package static let equal = RiskWeights()

  /// Makes equal weights.
  package init() {
    indicators = RiskIndicator.allCases.map { _ in 1 }
    pillars = RiskPillar.allCases.map { _ in 1 }
  }

  /// The weight of an indicator; what is set below 0 becomes 0.
  package subscript(indicator: RiskIndicator) -> Double {
    get { indicators[indicator.index] }
    set { indicators[indicator.index] = newValue.isFinite ? max(0, newValue) : 0 }
  }

  /// The exponent of a pillar; what is set below 0 becomes 0.
  package subscript(pillar: RiskPillar) -> Double {
    get { pillars[position(pillar)] }
    set { pillars[position(pillar)] = newValue.isFinite ? max(0, newValue) : 0 }
  }

  /// Whether every pillar that counts holds an indicator that counts, and one pillar counts.
  package var isUsable: Bool {
    pillars.contains { $0 > 0 }
      && RiskPillar.allCases.allSatisfy { pillar in
        self[pillar] == 0 || RiskIndicator.of(pillar).contains { self[$0] > 0 }
      }
  }

  /// The share of the whole that an indicator nominally has, 0...1.
  package func share(of indicator: RiskIndicator) -> Double {
    let inside = RiskIndicator.of(indicator.pillar).reduce(0) { $0 + self[$1] }
    let whole = pillars.reduce(0, +)
    guard inside > 0, whole > 0 else { return 0 }
    return self[indicator] / inside * self[indicator.pillar] / whole
  }

  private func position(_ pillar: RiskPillar) -> Int {
    RiskPillar.allCases.firstIndex(of: pillar) ?? 0
  }
}
