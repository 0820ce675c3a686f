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

/// The words that an item may be made of, beside element symbols and magnet grades.
package struct RuleVocabulary: Sendable {
  /// The words of the item that mean nothing here.
  package let unknown: [String]
  /// The groups of elements.
  package let groups: [String]
  /// The other materials that rules name.
  package let materials: [String]
}

/// A figure that a law wants reached by a year, with where things stand.
package struct RuleTarget: Sendable {
  /// The rule.
  package let rule: Rule
  /// Where it stands.
  package let status: Rule.Status
  /// The newest figure of a neighbouring measure, or nil where none is near.
  ///
  /// It is for orientation: no figure at hand measures a target itself.
  package let orientation: Observation?
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

  /// What one word of an item stands for.
  private enum Reading {
    case materials([RuleMaterial])
    case form(String)
    case grade([RuleMaterial], contents: [String])
  }

  private static func words(_ item: String) -> [String] {
    item.split { $0 == "," || $0 == " " || $0 == "、" || $0 == "，" }.map(String.init)
  }

  private func reading(_ word: String, _ book: RuleBook) -> Reading? {
    let small = word.lowercased()
    let symbol = small.prefix(1).uppercased() + small.dropFirst()
    if let element = Element(rawValue: word) ?? Element(rawValue: symbol) {
      return .materials([.element(element)])
    }
    if let group = RuleScope.groups.first(where: { $0.key.lowercased() == small })?.value {
      return .materials(group.sorted { $0.symbol < $1.symbol }.map(RuleMaterial.element))
    }
    if RuleBook.forms.contains(small) { return .form(small) }
    if book.materials.contains(small) { return .materials([.named(small)]) }
    return grade(word).map { .grade($0.materials, contents: $0.contents) }
  }

  private func materials(
    of item: String,
    _ book: RuleBook
  ) -> (materials: [RuleMaterial], form: String, contents: [String])? {
    var materials: [RuleMaterial] = []
    var form = ""
    for word in Workbench.words(item) {
      switch reading(word, book) {
      case .materials(let found): materials += found
      case .form(let found): form = found
      case .grade(let found, let contents):
        return (found, form.isEmpty ? "magnet" : form, contents)
      case nil: return nil
      }
    }
    return materials.isEmpty ? nil : (materials, form, [])
  }

  /// What an item that is not known may be made of, for the message about it.
  ///
  /// - Throws: ``InputError`` when a table of the folder cannot be read.
  package func ruleVocabulary(_ item: String) throws(InputError) -> RuleVocabulary {
    let book = try folder.rules(base.editions)
    return RuleVocabulary(
      unknown: Workbench.words(item).filter { reading($0, book) == nil },
      groups: RuleScope.groups.keys.sorted(),
      materials: book.materials
    )
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

  /// The newest figure beside a target: the share of use that old scrap covers, element by element, where
  /// the law counts all recycling of all strategic materials, or the recovered share inside a battery.
  private func orientation(of rule: Rule) -> Observation? {
    switch rule.id {
    case "eu-crma-recycling":
      let elements = ["Nd", "Dy", "Tb", "Pr"]
      return elements.lazy.compactMap(recycledInput).first
    case "eu-battery-regulation": return recycledInput("Co")
    default: return nil
    }
  }

  /// The share of use in the EU that old scrap covers, by the EU's assessment; one that was read goes
  /// before one from memory.
  private func recycledInput(_ symbol: String) -> Observation? {
    (facts.newest(.euAssessment, subject: symbol, of: "eol-rir")
      ?? facts.newest(.endOfLifeRecycling, subject: symbol, place: .europeanUnion))?.observation
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
      return RuleTarget(rule: rule, status: status, orientation: orientation(of: rule))
    }
  }
}
