package import KidoFacts
package import KidoInputs
package import KidoRules
package import KidoUnits

/// The statements of the white paper beside what the sources say.
package struct ClaimsAnswer: Sendable {
  /// One statement.
  package struct Line: Sendable {
    /// The statement with its evidence.
    package let check: ClaimCheck
    /// The standing of the rule it speaks of; nil where it speaks of none.
    package let rule: RuleFinding?
    /// Whether the command that answers it exists.
    package let isAnswerable: Bool
  }

  /// The statements in their order.
  package let lines: [Line]
  /// The day.
  package let today: Day
  /// The day of `--as-of`, or nil.
  package let asOf: Day?

  /// How many statements have each verdict.
  package var counts: [ClaimVerdict: Int] {
    Dictionary(grouping: lines, by: \.check.verdict).mapValues(\.count)
  }
}

extension Workbench {
  /// Checks the statements against the facts and rules of the day.
  ///
  /// - Parameter verbs: The verbs of the program, with their subcommands after a blank, and the help of
  ///   each, which names its options.
  /// - Returns: The statements in their order.
  /// - Throws: ``InputError`` when a table of the folder cannot be read.
  package func claims(verbs: [String: String]) throws(InputError) -> ClaimsAnswer {
    let book = try folder.rules(base.editions)
    let checker = ClaimChecker(facts)
    let lines = try folder.claims().map { claim in
      let finding = book[claim.rule].flatMap { rule in
        rule.status(on: today, knownOn: asOf).map {
          RuleFinding(rule: rule, status: $0, exemption: nil)
        }
      }
      let isAnswerable = Workbench.verb(of: claim.command, in: verbs)
      let check =
        checker.check(claim)
        ?? (claim.kind == .rule
          ? ruleCheck(claim, book[claim.rule])
          : ClaimCheck(claim: claim, verdict: isAnswerable ? .computedNow : .computedLater))
      return ClaimsAnswer.Line(check: check, rule: finding, isAnswerable: isAnswerable)
    }
    return ClaimsAnswer(lines: lines, today: today, asOf: asOf)
  }

  /// Checks a claim about a rule.
  ///
  /// Supported when an announcement known today states the figure and begins in the period of the claim;
  /// of another year or scope when the rule says otherwise. An announcement from memory alone supports
  /// nothing.
  private func ruleCheck(_ claim: Claim, _ rule: Rule?) -> ClaimCheck {
    let known =
      rule?.intervals.filter { interval in
        interval.confidence != .claimed && (asOf.map { interval.announced <= $0 } ?? true)
      } ?? []
    guard !known.isEmpty else { return ClaimCheck(claim: claim, verdict: .notFound) }
    let agreeing = known.filter { interval in
      Workbench.agrees(interval, claim) && Workbench.touches(interval, claim.period)
    }
    guard !agreeing.isEmpty else { return ClaimCheck(claim: claim, verdict: .otherScope) }
    guard agreeing.contains(where: { $0.confidence != .recalled }) else {
      return ClaimCheck(claim: claim, verdict: .notFound)
    }
    return ClaimCheck(claim: claim, verdict: claim.reach == .whole ? .supported : .conditional)
  }

  private static func agrees(_ interval: RuleInterval, _ claim: Claim) -> Bool {
    guard let value = claim.value else { return true }
    guard let parameter = interval.parameter,
      claim.unit.isEmpty || claim.unit == interval.unit
    else { return false }
    switch value {
    case .above(let bound): return parameter > bound
    case .below(let bound): return parameter < bound
    default:
      guard let central = value.central else { return false }
      return abs(parameter - central) <= abs(central) * ClaimChecker.tolerance
    }
  }

  private static func touches(_ interval: RuleInterval, _ period: Period?) -> Bool {
    guard let period else { return true }
    guard let from = interval.from else { return false }
    return period.start <= from && from < period.end
  }

  /// Whether a command such as `kido facts claims --lang ja` can be called: the verb exists, and so does
  /// each option.
  private static func verb(of command: String, in verbs: [String: String]) -> Bool {
    let words = command.split(separator: " ").map(String.init)
    guard words.first == "kido", words.count > 1 else { return false }
    let nested = words.count > 2 ? verbs[words[1] + " " + words[2]] : nil
    guard let help = nested ?? verbs[words[1]] else { return false }
    return words.filter { $0.hasPrefix("--") }.allSatisfy { help.contains($0) }
  }
}
