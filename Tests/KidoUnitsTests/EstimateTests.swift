import KidoUnits
import TestSupport
import Testing

@Suite("Estimate")
struct EstimateTests {
  static let disordered: [(Double, Double, Double)] = [
    (2, 1, 3), (1, 4, 3), (3, 2, 1), (.nan, 1, 2), (1, .nan, 2), (1, 2, .nan),
    (-.infinity, 0, 1), (0, 1, .infinity),
  ]

  @Test("Low, typical and high out of order or not finite are refused", arguments: disordered)
  func refused(low: Double, typical: Double, high: Double) {
    #expect(throws: UnitError.self) { try Estimate(low: low, typical: typical, high: high) }
  }

  @Test("The error names the three values")
  func errorPayload() {
    #expect(throws: UnitError.disorderedEstimate(low: 2, typical: 1, high: 3)) {
      try Estimate(low: 2, typical: 1, high: 3)
    }
  }

  @Test("Factors of 2 and 2 either way combine to 2 to the root of 2, by hand")
  func byHand() throws {
    let first = try Estimate(low: 5, typical: 10, high: 20)
    let product = first * first
    #expect(abs(product.typical - 100) < 1e-9)
    #expect(abs(product.high - 266.514_414_269_023) < 1e-6)
    #expect(abs(product.low - 37.521_422_724_648) < 1e-6)
  }

  private static func estimate(_ random: inout SplitMix64) throws -> Estimate {
    let typical = random.double(in: 0.01...100)
    return try Estimate(
      low: typical * random.double(in: 0.05...1),
      typical: typical,
      high: typical * random.double(in: 1...20)
    )
  }

  @Test(
    "A product is wider than each factor and narrower than extremes stacked",
    arguments: UInt64(0)..<100
  )
  func quadrature(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let left = try Self.estimate(&random)
    let right = try Self.estimate(&random)
    let product = left * right
    let slack = 1 + 1e-9
    #expect(product.low <= product.typical && product.typical <= product.high)
    #expect(product.ratio * slack >= max(left.ratio, right.ratio))
    #expect(product.low * slack >= left.low * right.low)
    #expect(product.high <= left.high * right.high * slack)
    #expect(abs(product.typical - left.typical * right.typical) <= product.typical * 1e-12)
  }

  @Test("The order of the factors does not matter", arguments: UInt64(0)..<50)
  func commutative(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let left = try Self.estimate(&random)
    let right = try Self.estimate(&random)
    let (one, other) = (left * right, right * left)
    #expect(abs(one.low - other.low) <= one.low * 1e-12)
    #expect(abs(one.high - other.high) <= one.high * 1e-12)
    #expect(left + right == right + left)
  }

  @Test("A factor known exactly scales a product and leaves its ratio", arguments: UInt64(0)..<50)
  func exactFactor(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let value = try Self.estimate(&random)
    let factor = random.double(in: 0.1...10)
    let product = value * Estimate(exactly: factor)
    let scaled = value * factor
    #expect(abs(product.low - scaled.low) <= scaled.low * 1e-12)
    #expect(abs(product.high - scaled.high) <= scaled.high * 1e-12)
  }

  @Test("A sum adds low to low and high to high", arguments: UInt64(0)..<50)
  func sums(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let left = try Self.estimate(&random)
    let right = try Self.estimate(&random)
    var sum = left
    sum += right
    #expect(sum == left + right)
    #expect(sum.low == left.low + right.low)
    #expect(sum.typical == left.typical + right.typical)
    #expect(sum.high == left.high + right.high)
  }

  @Test("A low end of zero stays zero, and nothing times anything is nothing")
  func zeros() throws {
    let maybe = try Estimate(low: 0, typical: 2, high: 4)
    let sure = try Estimate(low: 1, typical: 2, high: 3)
    #expect((maybe * sure).low == 0)
    #expect(Estimate.zero * sure == .zero)
    #expect(maybe.ratio == .infinity)
    #expect(Estimate(exactly: 0).ratio == 1)
  }
}
