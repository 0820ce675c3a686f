/// Where the header of a table is, and what its columns mean.
package struct HeaderMatch: Sendable, Hashable {
  /// The indices, in the rows of the table, of the header and of a row of units below it.
  package let headerRows: ClosedRange<Int>
  /// The columns with a title, from the left.
  package let columns: [HeaderColumn]
  /// The meanings that no column has, in alphabetical order.
  package let missing: [String]

  /// The index, in the rows of the table, of the first row after the header; it may be the end.
  package var firstDataRow: Int { headerRows.upperBound + 1 }

  /// The columns whose title is not known.
  package var unknownColumns: [HeaderColumn] { columns.filter { $0.meaning == nil } }

  /// Finds the column that has a meaning.
  ///
  /// - Parameter meaning: A key of the synonyms.
  /// - Returns: `nil` when no column has it.
  package func column(for meaning: String) -> HeaderColumn? {
    columns.first { $0.meaning == meaning }
  }
}
