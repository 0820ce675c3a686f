package import KidoUnits

/// One instrument of law or policy with everything announced about it.
package struct Rule: Sendable, Hashable, Identifiable {
  /// The key, for example `cn-mofcom-2025-18`.
  package let id: String
  /// The short name in three languages.
  package let name: Localized
  /// What a buyer has to do or may not do, in three languages.
  package let effect: Localized
  /// The announcements, by their day and then by the first day they are about; never empty.
  package let intervals: [RuleInterval]

  /// The first announcement.
  package var first: RuleInterval {
    guard let first = intervals.first else { preconditionFailure("A rule has an interval.") }
    return first
  }

  /// Where the rule stands on a day, by what was announced up to another.
  package enum Status: Sendable, Hashable {
    /// It applies.
    case applies(RuleInterval)
    /// It exists and is not applied.
    case suspended(RuleInterval)
    /// The last interval known has ended, and nothing at hand says what followed.
    case unknown(RuleInterval)
    /// It is announced and begins later.
    case later(RuleInterval)
    /// It is over.
    case over(RuleInterval)
    /// It is a draft or a plan.
    case proposed(RuleInterval)

    /// The announcement that decides.
    package var interval: RuleInterval {
      switch self {
      case .applies(let interval), .suspended(let interval), .unknown(let interval),
        .later(let interval), .over(let interval), .proposed(let interval):
        interval
      }
    }
  }

  /// Where the rule stands on a day; nil when nothing of it was announced by the day of knowledge.
  ///
  /// Of the announcements that speak of the day, the newest decides; among those of one day the one
  /// that begins last.
  package func status(on day: Day, knownOn knowledge: Day? = nil) -> Status? {
    let known = intervals.filter { knowledge == nil || $0.announced <= knowledge ?? day }
    guard !known.isEmpty else { return nil }
    let speaking = known.compactMap { interval in
      interval.claim(on: day).map { (interval: interval, claim: $0) }
    }
    if let decisive = speaking.max(by: { Rule.precedes($0.interval, $1.interval) }) {
      let interval = decisive.interval
      switch decisive.claim {
      case .over: return .over(interval)
      case .open: return .unknown(interval)
      case .state:
        switch interval.state {
        case .inForce: return .applies(interval)
        case .suspended: return .suspended(interval)
        case .ended: return .over(interval)
        case .proposed: return .proposed(interval)
        }
      }
    }
    // What begins later is what will be in force; a suspension ahead is no beginning, and a beginning
    // that a later announcement puts off is passed over for the one that stands.
    let ahead = known.filter { ($0.from ?? day) > day }
      .sorted { ($0.from ?? day) < ($1.from ?? day) }
    let beginnings = ahead.filter { $0.state == .inForce }
    let standing = beginnings.first { beginning in
      guard let first = beginning.from,
        case .applies = status(on: first, knownOn: knowledge)
      else { return false }
      return true
    }
    if let next = standing ?? beginnings.first { return .later(next) }
    if let next = ahead.first(where: { $0.state == .proposed }) { return .proposed(next) }
    // The last interval ended with "another goes on", and that one is not at hand.
    return known.last.map(Status.unknown)
  }

  /// The order of announcements: by their day, then by the first day they are about.
  static func precedes(_ left: RuleInterval, _ right: RuleInterval) -> Bool {
    if left.announced != right.announced { return left.announced < right.announced }
    let starts = (left.from?.ordinal ?? Int.min, right.from?.ordinal ?? Int.min)
    return starts.0 != starts.1 ? starts.0 < starts.1 : left.line < right.line
  }
}
