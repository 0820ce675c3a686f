package import KidoFacts
package import KidoInputs
import KidoNetwork
import KidoRules
package import KidoUnits

/// The state of the fact base: its faults, its coverage and what it rests on.
package struct FactsCheck: Sendable {
  /// A group of observations with the least it should hold.
  package struct Group: Sendable, Hashable {
    /// The key: `metals`, `mines`, `prices` ...
    package let name: String
    /// How many observations (or subjects, for `metals`) it holds.
    package let count: Int
    /// How many of them are recalled.
    package let recalled: Int
    /// What it should hold.
    package let aim: Int
    /// What is missing, by name, where that can be said.
    package let missing: [String]
  }

  /// How many observations are at hand.
  package let observations: Int
  /// How many of them are recalled.
  package let recalled: Int
  /// How many were imported.
  package let imported: Int
  /// Flows of trade, not counted as observations.
  package let flows: Int
  /// Editions.
  package let editions: Int
  /// Facilities, rules and claims.
  package let tables: [String: Int]
  /// Observations by quantity.
  package let quantities: [String: Int]
  /// What the linter found, errors first.
  package let findings: [LintFinding]
  /// How much of the world is known.
  package let coverage: [FactCoverage.Cell]
  /// The groups.
  package let groups: [Group]
  /// The day.
  package let today: Day
  /// The day of `--as-of`, or nil.
  package let asOf: Day?

  /// How many findings are errors.
  package var errors: Int { findings.filter { $0.severity == .error }.count }
}

extension Workbench {
  /// Checks all facts at hand.
  ///
  /// - Throws: ``InputError`` when a table of the folder cannot be read.
  package func check() throws(InputError) -> FactsCheck {
    let facilities = try folder.facilities(base.editions)
    let rules = try folder.rules(base.editions)
    let claims = try folder.claims()
    let families = try folder.families(facts)
    let trade = try folder.trade(base.editions, imported: documents)
    var described = Set(facilities.map(\.id)).union(families.families.map(\.id))
    described.formUnion(facilities.map(\.edition.key))
    described.formUnion(rules.rules.flatMap(\.intervals).map(\.edition.key))
    described.formUnion(trade.flows.map(\.edition.key))
    for move in try folder.moves(base.editions) {
      described.insert(move.edition.key)
      described.formUnion(move.effects.map(\.edition.key))
    }
    let linter = FactLinter(
      base,
      today: today,
      known: try folder.acceptedFindings(),
      described: described
    )
    let all = base.all
    var quantities: [String: Int] = [:]
    for observation in all { quantities[observation.quantity.rawValue, default: 0] += 1 }
    return FactsCheck(
      observations: all.count,
      recalled: all.filter { $0.confidence == .recalled }.count,
      imported: base.importedCount,
      flows: trade.flows.count,
      editions: base.editions.all.count,
      tables: [
        "facilities": facilities.count, "rules": rules.rules.count, "claims": claims.count,
        "families": families.families.count,
      ],
      quantities: quantities,
      findings: linter.findings(),
      coverage: FactCoverage(facts).cells,
      groups: FactGroups(all, facilities: facilities.count).groups,
      today: today,
      asOf: asOf
    )
  }
}
