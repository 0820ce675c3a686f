/// Resolves "same as above" down a column: 〃, 同上, ditto.
package struct SameAsAbove: Sendable, Hashable {
  /// The cells with each mark replaced by the value it stands for.
  package let cells: [Cell]
  /// The indices of the cells that were replaced.
  package let replaced: [Int]
  /// The indices of marks with nothing above; these cells are unchanged.
  package let unresolved: [Int]

  /// Resolves a column.
  ///
  /// An empty cell is not a mark, and a mark does not look past one.
  ///
  /// - Parameter column: The cells of one column, data rows only, in order.
  package init(column: [Cell]) {
    var cells: [Cell] = []
    var replaced: [Int] = []
    var unresolved: [Int] = []
    for (index, cell) in column.enumerated() {
      guard case .text(let text) = cell, AbsentMark(text) == .sameAsAbove else {
        cells.append(cell)
        continue
      }
      let isKnown = unresolved.last != index - 1 || index == 0
      if let above = cells.last, !above.isBlank, isKnown {
        cells.append(above)
        replaced.append(index)
      } else {
        cells.append(cell)
        unresolved.append(index)
      }
    }
    self.cells = cells
    self.replaced = replaced
    self.unresolved = unresolved
  }
}
