/// What is known of one material at one stage for one industry and region.
package struct RiskCell: Sendable, Hashable {
  /// A reading for each indicator in order; nil where nothing is known.
  package let readings: [RiskReading?]
  /// A number for each indicator that names what it measures: cells with the same number share their
  /// draws, so that one uncertain figure is uncertain once.
  package let keys: [UInt64]

  /// Makes a cell; indicators left out are missing.
  ///
  /// - Parameters:
  ///   - readings: What is known.
  ///   - names: What each indicator measures, for example `HHI of Dy at separation`; an indicator left out
  ///     is drawn for itself.
  package init(readings: [RiskIndicator: RiskReading], names: [RiskIndicator: String] = [:]) {
    self.readings = RiskIndicator.allCases.map { readings[$0] }
    keys = RiskIndicator.allCases.map { StableHash.of($0.rawValue + "/" + (names[$0] ?? "")) }
  }

  private init(readings: [RiskReading?], keys: [UInt64]) {
    self.readings = readings
    self.keys = keys
  }

  /// The reading of an indicator.
  package subscript(indicator: RiskIndicator) -> RiskReading? { readings[indicator.index] }

  /// The same cell with one reading in the place of another.
  package func with(_ reading: RiskReading?, for indicator: RiskIndicator) -> RiskCell {
    var copy = readings
    copy[indicator.index] = reading
    return RiskCell(readings: copy, keys: keys)
  }

  /// The indicators without a reading, in order.
  package var missing: [RiskIndicator] {
    RiskIndicator.allCases.filter { readings[$0.index] == nil }
  }
}

/// Hashes and pseudo-random numbers that are the same in every process and on every machine.
package enum StableHash {
  /// The FNV-1a hash of a text.
  package static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// A number 0..<1 that depends on the key and the position alone.
  package static func uniform(_ key: UInt64, _ position: Int) -> Double {
    Double(mix(key &+ UInt64(bitPattern: Int64(position)) &* 0x9e37_79b9_7f4a_7c15) >> 11)
      * 0x1p-53
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9e37_79b9_7f4a_7c15
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
