package import KidoFacts
import KidoUnits

/// All rules at hand, read from `Facts/rules.csv` and `Facts/rule-texts.csv`.
package struct RuleBook: Sendable {
  /// The columns of the table of intervals, in order.
  package static let header = [
    "rule", "jurisdiction", "kind", "scope", "forms", "destinations", "users", "parameter", "unit",
    "announced", "from", "to", "after", "state", "edition", "locator", "confidence", "note",
  ]

  /// The columns of the table of texts, in order.
  package static let textHeader = [
    "rule", "name_en", "name_ja", "name_zh", "effect_en", "effect_ja", "effect_zh",
  ]

  /// The forms that a rule may name.
  package static let forms: Set<String> = [
    "metal", "oxide", "compound", "alloy", "concentrate", "magnet", "target", "equipment",
    "technology", "product", "battery", "waste", "any",
  ]

  /// The users that a rule may single out.
  package static let users: Set<String> = ["all", "military", "semiconductor", "named-entities"]

  /// The rules, by the day of their first announcement.
  package private(set) var rules: [Rule] = []
  /// What was refused.
  package private(set) var issues: [FactIssue] = []

  /// Reads the two tables; refused rows are listed in ``issues``.
  package init(
    rules: (name: String, bytes: [UInt8]),
    texts: (name: String, bytes: [UInt8]),
    editions: EditionTable
  ) {
    var reader = RuleReader(file: rules.name, editions: editions)
    let intervals = reader.intervals(rules.bytes)
    let names = reader.texts(texts.bytes, file: texts.name)
    issues = reader.issues
    for (key, group) in Dictionary(grouping: intervals, by: \.rule) {
      guard let text = names[key] else {
        let line = group.first?.line ?? 1
        issues.append(
          FactIssue(file: rules.name, row: line, column: "rule", raw: key, fault: .ruleText)
        )
        continue
      }
      self.rules.append(
        Rule(
          id: key,
          name: text.name,
          effect: text.effect,
          intervals: group.sorted(by: Rule.precedes)
        )
      )
    }
    self.rules.sort { left, right in
      left.first.announced != right.first.announced
        ? left.first.announced < right.first.announced : left.id < right.id
    }
    let known = Set(self.rules.map(\.id))
    for key in names.keys.sorted() where !known.contains(key) {
      issues.append(
        FactIssue(
          file: texts.name,
          row: names[key]?.line ?? 1,
          column: "rule",
          raw: key,
          fault: .orphanText
        )
      )
    }
  }

  /// The materials that scopes name beside elements and groups, sorted: `graphite`.
  package var materials: [String] {
    let tokens = rules.flatMap { rule in rule.intervals.flatMap(\.scope.tokens) }
    return Set(tokens).filter { token in
      token != "any" && RuleScope.groups[token] == nil && Element(rawValue: token) == nil
    }.sorted()
  }

  /// The rule with a key.
  package subscript(id: String) -> Rule? { rules.first { $0.id == id } }

  /// The rules whose scope reaches one of the materials, in order.
  package func rules(covering materials: [RuleMaterial]) -> [Rule] {
    rules.filter { rule in
      rule.intervals.contains { interval in materials.contains { interval.scope.covers($0) } }
    }
  }
}
