import KidoNetwork

@testable import KidoInputs

extension PartsListReader.Result {
  /// Rows left out with a reason.
  var refused: [Int] {
    notices.compactMap { notice in
      if case .row(let issue) = notice, issue.fault.isRefusal { issue.reference.row } else { nil }
    }
  }

  /// Rows that are titles, totals and remarks.
  var notParts: [Int] {
    notices.flatMap { notice in
      if case .notParts(_, let rows) = notice { rows } else { [Int]() }
    }
  }

  /// Rows of the tree that no notice refuses: a row of a cycle stays in the tree and counts nothing.
  var usedRows: [Int] {
    let refused = Set(refused)
    return tree.nodes.map(\.line.reference.row).filter { !refused.contains($0) }
  }

  /// Every data row of the file, once: used, refused or no part.
  var coveredRows: [Int] { (usedRows + refused + notParts).sorted() }
}
