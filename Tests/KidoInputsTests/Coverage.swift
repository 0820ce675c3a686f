import KidoNetwork
import KidoTables
import Testing

@testable import KidoInputs

/// Compares the rows that a reading accounts for with those that the file has.
enum Coverage {
  /// The data rows of the sheet that was read which are neither used, nor refused, nor no part.
  ///
  /// Data rows are those from the first row accounted for to the end.
  static func missing(in result: PartsListReader.Result, of bytes: [UInt8], named file: String)
    throws -> [Int]
  {
    let document = try TableReader.read(bytes, named: file)
    let sheet = result.tree.nodes.first?.line.reference.sheet ?? ""
    let table = try #require(document.tables.first { $0.name == sheet })
    let covered = Set(result.coveredRows)
    let first = try #require(covered.min())
    return table.rows.map(\.number).filter { $0 >= first && !covered.contains($0) }
  }
}
