package import KidoFacts
package import KidoUnits

/// What was announced on one day about a rule, for a half-open interval of days.
package struct RuleInterval: Sendable, Hashable {
  /// What holds in the interval.
  package enum State: String, CaseIterable, Sendable, Hashable {
    /// The rule applies.
    case inForce = "in-force"
    /// The rule exists and is not applied.
    case suspended
    /// The rule is over.
    case ended
    /// The rule is a draft or a plan.
    case proposed
  }

  /// What follows the end of the interval.
  package enum After: String, CaseIterable, Sendable, Hashable {
    /// The rule stops applying.
    case ends
    /// Nothing at hand says what follows.
    case unknown
    /// Another interval goes on, or the rule resumes as announced before.
    case next
  }

  /// The rule.
  package let rule: String
  /// The states and unions whose law it is.
  package let jurisdictions: [Place]
  /// What it does.
  package let kind: RuleKind
  /// The materials it covers.
  package let scope: RuleScope
  /// The forms of the material: `metal`, `oxide`, `magnet`, `technology` ...; empty means any.
  package let forms: Set<String>
  /// The destinations of export rules; empty means all.
  package let destinations: Set<Place>
  /// The users it singles out: `military`, `semiconductor`, `named-entities`; empty means all.
  package let users: Set<String>
  /// The threshold, rate or target, with its unit.
  package let parameter: Double?
  /// The unit of the parameter: `%`, `t`, `day`, `MUSD` ...
  package let unit: String
  /// The day by which the announcement was surely public.
  package let announced: Day
  /// The announcement as the source dates it.
  package let announcedText: String
  /// The first day; nil for a draft without a date.
  package let from: Day?
  /// The first day as the source dates it.
  package let fromText: String
  /// The first day after; nil where no end is announced.
  package let to: Day?
  /// The end as the source dates it.
  package let toText: String
  /// What follows the end; nil where there is none.
  package let after: After?
  /// What holds in the interval.
  package let state: State
  /// Where it was read.
  package let edition: Edition
  /// Page, article or address.
  package let locator: String
  /// How sure that is.
  package let confidence: Confidence
  /// Free text; may be empty.
  package let note: String
  /// The line of the file, from 1.
  package let line: Int

  /// The last day, month or year inside, written as the end is; empty where no end is announced.
  ///
  /// `to` is the first day after, so this is what a reader calls the end.
  package var lastText: String {
    guard let to, let last = Day(ordinal: to.ordinal - 1) else { return "" }
    return String(last.description.prefix(toText.count))
  }

  /// The identifier of the interval: `cn-mofcom-2025-18/2025-04-04@mofcom-2025-18`.
  package var id: String { "\(rule)/\(fromText.isEmpty ? "-" : fromText)@\(edition.key)" }

  /// What the interval says of a day: its state inside, what follows behind, nothing before.
  func claim(on day: Day) -> Claim? {
    guard let from else { return state == .proposed ? .state : nil }
    guard day >= from else { return nil }
    guard let to, day >= to else { return .state }
    switch after {
    case .ends: return .over
    case .unknown: return .open
    case .next, nil: return nil
    }
  }

  /// What an interval says of a day.
  enum Claim { case state, over, open }
}
