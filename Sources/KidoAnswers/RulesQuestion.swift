package import KidoFacts
package import KidoInputs
package import KidoRules
package import KidoUnits

/// The rules that reach an item on a day.
package struct RulesAnswer: Sendable {
  /// What was asked about, as typed.
  package let item: String
  /// What it was taken as.
  package let inquiry: RuleInquiry
  /// The content of each element, where the item is a grade: percent by weight.
  package let contents: [String]
  /// The rules that cover its materials, those that hold deliveries first.
  package let findings: [RuleFinding]
  /// The day the rules are asked about.
  package let day: Day
  /// The day of `--as-of`, or nil.
  package let asOf: Day?

  /// Those that reach the delivery and apply.
  package var applying: [RuleFinding] {
    findings.filter { finding in
      if case .applies = finding.status { return finding.exemption == nil }
      return false
    }
  }

  /// Those of which nobody at hand knows whether they apply.
  package var unknown: [RuleFinding] {
    findings.filter { finding in
      if case .unknown = finding.status { return finding.exemption == nil }
      return false
    }
  }
}

/// Rules over time.
package struct RulesTimeline: Sendable {
  /// One announcement with its rule.
  package struct Line: Sendable {
    /// The rule.
    package let rule: Rule
    /// The announcement.
    package let interval: RuleInterval
  }

  /// The announcements in the order of their first days.
  package let lines: [Line]
  /// The materials asked for; empty means all.
  package let materials: [String]
  /// The day.
  package let today: Day
  /// The day of `--as-of`, or nil.
  package let asOf: Day?
}

/// A figure that a law wants reached by a year, with where things stand.
package struct RuleTarget: Sendable {
  /// The rule.
  package let rule: Rule
  /// Where it stands.
  package let status: Rule.Status
  /// The newest observation of what it measures, or nil where none is at hand.
  package let actual: Observation?
}

extension Workbench {
  /// The rules that reach an item.
  ///
  /// - Parameters:
  ///   - item: Element symbols or groups with commas, a grade such as `N42SH`, or a material.
  ///   - inquiry: Form, origin, destination, user and content as far as they are said.
  ///   - day: The day the rules are asked about.
  /// - Returns: nil when the item is not known.
  /// - Throws: ``InputError`` when a table of the folder cannot be read.
  package func rules(
    reaching item: String,
    _ inquiry: RuleInquiry,
    on day: Day
  ) throws(InputError) -> RulesAnswer? {
    let book = try folder.rules(base.editions)
    var inquiry = inquiry
    guard let found = materials(of: item, book) else { return nil }
    inquiry.materials = found.materials
    if inquiry.form.isEmpty { inquiry.form = found.form }
    let findings = book.findings(inquiry, on: day, knownOn: asOf)
    return RulesAnswer(
      item: item,
      inquiry: inquiry,
      contents: found.contents,
      findings: findings.enumerated().sorted { left, right in
        let ranks = (Workbench.rank(left.element), Workbench.rank(right.element))
        return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left.offset < right.offset
      }
      .map(\.element),
      day: day,
      asOf: asOf
    )
  }

  /// Applying rules that hold deliveries first, then unknown ones, then the rest.
  private static func rank(_ finding: RuleFinding) -> Int {
    let holds = finding.status.interval.kind.holdsDeliveries ? 0 : 10
    let exempt = finding.exemption == nil ? 0 : 20
    let state =
      switch finding.status {
      case .applies: 0
      case .unknown: 1
      case .suspended: 2
      case .later: 3
      case .proposed: 4
      case .over: 30
      }
    return holds + exempt + state
  }

  private func materials(
    of item: String,
    _ book: RuleBook
  ) -> (materials: [RuleMaterial], form: String, contents: [String])? {
    let words = item.split { $0 == "," || $0 == " " || $0 == "、" || $0 == "，" }.map(String.init)
    var materials: [RuleMaterial] = []
    var form = ""
    for word in words {
      if let element = Element(rawValue: word) {
        materials.append(.element(element))
      } else if let group = RuleScope.groups[word] {
        materials += group.sorted { $0.symbol < $1.symbol }.map(RuleMaterial.element)
      } else if RuleBook.forms.contains(word.lowercased()) {
        form = word.lowercased()
      } else if book.rules.contains(where: { rule in
        rule.intervals.contains { $0.scope.tokens.contains(word.lowercased()) }
      }) {
        materials.append(.named(word.lowercased()))
      } else if let grade = grade(word) {
        return (grade.materials, form.isEmpty ? "magnet" : form, grade.contents)
      } else {
        return nil
      }
    }
    return materials.isEmpty ? nil : (materials, form, [])
  }

  /// The elements of a magnet grade, those that it usually holds.
  private func grade(_ word: String) -> (materials: [RuleMaterial], contents: [String])? {
    let slug = word.lowercased()
    var materials: [RuleMaterial] = []
    var contents: [String] = []
    for element in RareEarth.allCases {
      guard
        let sighting = facts.newest(.gradeContent, subject: slug, of: element.symbol),
        let estimate = sighting.observation.estimate, estimate.typical > 0
      else { continue }
      materials.append(.element(Element(element)))
      contents.append("\(element.symbol) \(sighting.observation.figureText) wt%")
    }
    return materials.isEmpty ? nil : (materials, contents)
  }

  /// The rules over time, for materials or all.
  ///
  /// - Returns: nil when a material is not known.
  /// - Throws: ``InputError`` when a table of the folder cannot be read.
  package func timeline(_ item: String?) throws(InputError) -> RulesTimeline? {
    let book = try folder.rules(base.editions)
    var rules = book.rules
    var names: [String] = []
    if let item {
      guard let found = materials(of: item, book) else { return nil }
      rules = book.rules(covering: found.materials)
      names = [item]
    }
    let lines = rules.flatMap { rule in
      rule.intervals.filter { asOf == nil || $0.announced <= asOf ?? today }
        .map { RulesTimeline.Line(rule: rule, interval: $0) }
    }
    .sorted { left, right in
      let starts = (
        (left.interval.from ?? left.interval.announced).ordinal,
        (right.interval.from ?? right.interval.announced).ordinal
      )
      return starts.0 != starts.1 ? starts.0 < starts.1 : left.rule.id < right.rule.id
    }
    return RulesTimeline(lines: lines, materials: names, today: today, asOf: asOf)
  }

  /// One rule with all its announcements, or those whose key or name holds the text.
  ///
  /// - Throws: ``InputError`` when a table of the folder cannot be read.
  package func rule(_ text: String) throws(InputError) -> (rule: Rule?, candidates: [Rule]) {
    let book = try folder.rules(base.editions)
    if let rule = book[text] { return (rule, []) }
    let needle = text.lowercased()
    return (
      nil,
      book.rules.filter { rule in
        rule.id.contains(needle)
          || [rule.name.english, rule.name.japanese, rule.name.chinese].contains {
            $0.lowercased().contains(needle)
          }
      }
    )
  }

  /// What a target measures, where the facts hold a figure for it: the newest one.
  private func actual(of rule: Rule) -> Observation? {
    switch rule.id {
    case "eu-crma-recycling":
      let elements = ["Nd", "Dy", "Tb", "Pr"]
      return elements.lazy.compactMap {
        facts.newest(.endOfLifeRecycling, subject: $0, place: .europeanUnion)?.observation
      }.first
    case "eu-battery-regulation":
      return facts.newest(.endOfLifeRecycling, subject: "Co", place: .europeanUnion)?.observation
    default: return nil
    }
  }

  /// The figures that laws want reached.
  ///
  /// - Throws: ``InputError`` when a table of the folder cannot be read.
  package func targets() throws(InputError) -> [RuleTarget] {
    let book = try folder.rules(base.editions)
    return book.rules.compactMap { rule in
      guard rule.intervals.contains(where: { $0.kind.isTarget && $0.parameter != nil }),
        let status = rule.status(on: today, knownOn: asOf)
      else { return nil }
      return RuleTarget(rule: rule, status: status, actual: actual(of: rule))
    }
  }
}
