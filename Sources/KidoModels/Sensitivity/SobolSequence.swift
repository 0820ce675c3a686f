/// The low-discrepancy sequence of Sobol' with the direction numbers of Joe and Kuo (2008), file
/// `new-joe-kuo-6`, up to 26 dimensions.
///
/// A digital shift by a seed takes the first point away from the corner and leaves the balance as it is.
package struct SobolSequence: Sendable {
  /// The largest number of dimensions.
  package static let mostDimensions = 26

  /// The number of dimensions.
  package let dimensions: Int
  private let directions: [[UInt32]]
  private let shifts: [UInt32]

  /// Makes a sequence; more dimensions than ``mostDimensions`` are cut.
  package init(dimensions: Int, seed: UInt64 = 1) {
    let dimensions = min(max(1, dimensions), SobolSequence.mostDimensions)
    self.dimensions = dimensions
    directions = (0..<dimensions).map(SobolSequence.directions)
    shifts = (0..<dimensions).map { dimension in
      UInt32(StableHash.uniform(seed &+ StableHash.of("shift"), dimension) * 4_294_967_296)
    }
  }

  /// Writes the point with a number, from 0, each coordinate 0..<1.
  package func point(_ number: Int, into point: inout [Double]) {
    let gray = UInt32(truncatingIfNeeded: number ^ (number >> 1))
    for dimension in 0..<dimensions {
      var bits = shifts[dimension]
      var rest = gray
      while rest != 0 {
        bits ^= directions[dimension][rest.trailingZeroBitCount]
        rest &= rest - 1
      }
      point[dimension] = (Double(bits) + 0.5) / 4_294_967_296
    }
  }

  private static func directions(_ dimension: Int) -> [UInt32] {
    guard dimension > 0 else { return (0..<32).map { UInt32(1) << (31 - $0) } }
    let row = table[dimension - 1]
    let degree = row.starts.count
    var numbers = row.starts.enumerated().map { $1 << UInt32(31 - $0) }
    for index in degree..<32 {
      var next = numbers[index - degree] ^ (numbers[index - degree] >> UInt32(degree))
      for term in 1..<max(degree, 1) where (row.polynomial >> UInt32(degree - 1 - term)) & 1 == 1 {
        next ^= numbers[index - term]
      }
      numbers.append(next)
    }
    return numbers
  }

  /// Polynomials and first direction numbers from the second dimension on.
  private static let table: [(polynomial: UInt32, starts: [UInt32])] = [
    (0, [1]), (1, [1, 3]), (1, [1, 3, 1]), (2, [1, 1, 1]), (1, [1, 1, 3, 3]), (4, [1, 3, 5, 13]),
    (2, [1, 1, 5, 5, 17]), (4, [1, 1, 5, 5, 5]), (7, [1, 1, 7, 11, 19]), (11, [1, 1, 5, 1, 1]),
    (13, [1, 1, 1, 3, 11]), (14, [1, 3, 5, 5, 31]), (1, [1, 3, 3, 9, 7, 49]),
    (13, [1, 1, 1, 15, 21, 21]), (16, [1, 3, 1, 13, 27, 49]), (19, [1, 1, 1, 15, 7, 5]),
    (22, [1, 3, 1, 15, 13, 25]), (25, [1, 1, 5, 5, 19, 61]), (1, [1, 3, 7, 11, 23, 15, 103]),
    (4, [1, 3, 7, 13, 13, 15, 69]), (7, [1, 1, 3, 13, 7, 35, 63]),
    (8, [1, 3, 5, 9, 1, 25, 53]), (14, [1, 3, 1, 13, 9, 35, 107]),
    (19, [1, 3, 1, 5, 27, 61, 31]), (21, [1, 1, 5, 11, 19, 41, 61]),
  ]
}
