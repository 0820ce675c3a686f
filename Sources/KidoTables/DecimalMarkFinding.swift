/// Which decimal mark a column uses, as far as its cells tell.
package struct DecimalMarkFinding: Sendable, Hashable {
  /// The mark that the cells prove; `unknown` without proof, or with proof of both.
  package let mark: DecimalMark
  /// The indices of the texts that prove a decimal point.
  package let pointProofs: [Int]
  /// The indices of the texts that prove a decimal comma.
  package let commaProofs: [Int]
  /// The indices of the texts that mean two numbers.
  package let ambiguous: [Int]

  /// Whether some cells prove one mark and some the other.
  package var isContradictory: Bool { !pointProofs.isEmpty && !commaProofs.isEmpty }
}
