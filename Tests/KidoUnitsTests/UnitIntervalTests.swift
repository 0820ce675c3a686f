import KidoUnits
import TestSupport
import Testing

@Suite("Share, Probability and Efficiency")
struct UnitIntervalTests {
  @Test(
    "What lies in 0...1 is kept as it is",
    arguments: [0, 0.25, 1, Double.leastNonzeroMagnitude]
  )
  func inside(value: Double) throws {
    #expect(try Share(value).value == value)
    #expect(try Probability(value).value == value)
    #expect(try Efficiency(value).value == value)
  }

  static let outside = [
    -0.000_001, 1.000_001, 50, -.infinity, .infinity, -Double.leastNonzeroMagnitude, 1.0.nextUp,
  ]

  @Test("What lies outside 0...1 is refused with the value", arguments: outside)
  func refused(value: Double) {
    #expect(throws: UnitError.outsideUnitInterval(value)) { try Share(value) }
    #expect(throws: UnitError.outsideUnitInterval(value)) { try Probability(value) }
    #expect(throws: UnitError.outsideUnitInterval(value)) { try Efficiency(value) }
  }

  @Test("NaN is neither share nor probability nor efficiency")
  func notANumber() {
    #expect(throws: UnitError.self) { try Share(.nan) }
    #expect(throws: UnitError.self) { try Probability(.nan) }
    #expect(throws: UnitError.self) { try Efficiency(.nan) }
  }

  @Test(
    "Clamping takes the nearest valid value, and zero for NaN",
    arguments: [(-3, 0), (0.4, 0.4), (7, 1), (.infinity, 1), (-.infinity, 0), (.nan, 0)]
      as [(Double, Double)]
  )
  func clamping(value: Double, expected: Double) {
    #expect(Share(clamping: value).value == expected)
    #expect(Probability(clamping: value).value == expected)
  }

  @Test("A share and its complement make the whole", arguments: UInt64(0)..<50)
  func complement(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let share = try Share(random.double(in: 0...1))
    #expect(abs(share.value + share.complement.value - 1) < 1e-15)
    #expect(share >= .none && share <= .whole)
    #expect(Share.none.complement == .whole)
  }
}
