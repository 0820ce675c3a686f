/// One column under a header.
package struct HeaderColumn: Sendable, Hashable {
  /// The column, from 0.
  package let index: Int
  /// The title as shown; the lines of a header of two are joined by a space.
  package let title: String
  /// What stands in brackets in the title or in a row of units below, such as `kg`; else empty.
  package let unit: String
  /// The key of the meaning; `nil` when the title is not known.
  package let meaning: String?
  /// How well the title fits the meaning, 0 to 1.
  package let score: Double

  /// Makes a column.
  package init(index: Int, title: String, unit: String, meaning: String?, score: Double) {
    self.index = index
    self.title = title
    self.unit = unit
    self.meaning = meaning
    self.score = score
  }
}
