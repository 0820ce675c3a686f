import KidoUnits
import TestSupport
import Testing

@testable import KidoNetwork

@Suite("Sums of estimates")
struct EstimateSumTests {
  @Test("Sums add end to end, and products of a factor scale all three")
  func sums() throws {
    let first = try Estimate(low: 1, typical: 2, high: 4)
    let second = try Estimate(low: 10, typical: 20, high: 30)
    #expect(first + second == (try Estimate(low: 11, typical: 22, high: 34)))
    #expect(first * 3 == (try Estimate(low: 3, typical: 6, high: 12)))
    #expect(first + .zero == first)
  }

  @Test(
    "A product of two estimates is ordered and narrower than the product of its ends",
    arguments: 0..<60
  )
  func product(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    func estimate() throws -> Estimate {
      let low = Double(1 + random.below(100))
      let typical = low + Double(random.below(100))
      return try Estimate(low: low, typical: typical, high: typical + Double(random.below(100)))
    }
    let left = try estimate()
    let right = try estimate()
    let product = left * right
    #expect(product.low <= product.typical && product.typical <= product.high)
    #expect(product.high <= left.high * right.high * (1 + 1e-12))
    #expect(product.low >= left.low * right.low * (1 - 1e-12))
    #expect(product.typical == left.typical * right.typical)
  }

  @Test("Estimates out of order or not finite are refused")
  func disordered() {
    #expect(throws: UnitError.self) { try Estimate(low: 2, typical: 1, high: 3) }
    #expect(throws: UnitError.self) { try Estimate(low: 1, typical: 2, high: .infinity) }
    #expect(throws: UnitError.self) { try Estimate(low: .nan, typical: 2, high: 3) }
  }
}
