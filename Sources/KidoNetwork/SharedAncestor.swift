package import KidoFacts
package import KidoUnits

/// Several suppliers that depend on one plant upstream: two sources, one refinery.
package struct SharedAncestor: Sendable {
  /// The stage of the plant.
  package let stage: Stage
  /// The plant or company as stated.
  package let site: String
  /// The country.
  package let place: Place
  /// The suppliers that named it.
  package let suppliers: [String]
  /// The part numbers concerned.
  package let parts: [String]

  /// The plants that at least two suppliers of a company named, the most suppliers first.
  package static func all(_ company: Company) -> [SharedAncestor] {
    struct Key: Hashable {
      let stage: Stage
      let site: FoldedText
      let place: Place
    }
    var groups: [Key: [Company.Statement]] = [:]
    for statement in company.statements where !statement.site.isEmpty {
      groups[
        Key(stage: statement.stage, site: FoldedText(statement.site), place: statement.place),
        default: []
      ]
      .append(statement)
    }
    return groups.values.compactMap { statements in
      // One supplier may be written in two ways; its first spelling is shown.
      let suppliers = Dictionary(grouping: statements) { FoldedText($0.supplier) }
        .values.compactMap { $0.first?.supplier }.sorted()
      guard suppliers.count > 1, let first = statements.first else { return nil }
      return SharedAncestor(
        stage: first.stage,
        site: first.site,
        place: first.place,
        suppliers: suppliers,
        parts: Set(statements.map(\.part)).filter { !$0.isEmpty }.sorted()
      )
    }
    .sorted { left, right in
      left.suppliers.count != right.suppliers.count
        ? left.suppliers.count > right.suppliers.count : left.site < right.site
    }
  }
}
