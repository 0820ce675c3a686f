import KidoUnits

/// Sets claims beside the observations that speak of them, by one rule for all.
///
/// The rule (`docs/methods/claims.md`): a figure agrees with a claim when its range meets the claim's
/// value, give or take half a unit of the claim's last digit or five percent, whichever is wider. What a
/// party claims itself is no evidence, and what is only recalled decides nothing.
package struct ClaimChecker: Sendable {
  private let view: FactView

  /// How far a figure may be from a claim that states no range, as a share of the claim.
  package static let tolerance = 0.05

  /// Makes a checker on the facts of a view.
  package init(_ view: FactView) { self.view = view }

  /// Checks a claim that rests on figures.
  ///
  /// - Returns: nil for claims about rules and for those that a command computes: they are checked where
  ///   the rules and the commands are.
  package func check(_ claim: Claim) -> ClaimCheck? {
    switch claim.kind {
    case .computed, .rule: nil
    case .opinion: ClaimCheck(claim: claim, verdict: .opinion)
    case .figure: judge(claim, figures(claim))
    case .share: judge(claim, shares(claim))
    case .ratio: judge(claim, ratios(claim))
    }
  }

  /// Applies the rule to the evidence.
  private func judge(_ claim: Claim, _ evidence: [ClaimEvidence]) -> ClaimCheck {
    let newestFirst = evidence.sorted { left, right in
      if left.published != right.published { return left.published > right.published }
      return (left.sources.first?.id ?? "") < (right.sources.first?.id ?? "")
    }
    // Figures from memory stand aside: they are shown where no other is at hand, and decide nothing.
    let firm = newestFirst.filter { !$0.isRecalled }
    let stated = firm.filter { isStated($0, claim) }
    let agreeing = stated.filter { agrees($0, claim) }
    let elsewhere = firm.filter { !isStated($0, claim) && agrees($0, claim) }
    let recalled = newestFirst.filter { evidence in
      evidence.isRecalled && (isStated(evidence, claim) || agrees(evidence, claim))
    }
    let verdict: ClaimVerdict
    if let newest = stated.first, agreeing.contains(where: { $0.published == newest.published }) {
      verdict = claim.reach == .whole ? .supported : .conditional
    } else if !agreeing.isEmpty {
      verdict = .conditional
    } else if !elsewhere.isEmpty {
      verdict = .otherScope
    } else {
      verdict = .notFound
    }
    return ClaimCheck(
      claim: claim,
      verdict: verdict,
      stated: stated,
      elsewhere: elsewhere,
      recalled: recalled
    )
  }

  /// Whether evidence is about the period of the claim; timeless figures are about every period.
  private func isStated(_ evidence: ClaimEvidence, _ claim: Claim) -> Bool {
    guard let period = claim.period, let found = evidence.period else { return true }
    if let since = claim.since { return found == period && evidence.since == since }
    return found.start < period.end && period.start < found.end
  }

  /// Whether evidence meets the value of the claim.
  private func agrees(_ evidence: ClaimEvidence, _ claim: Claim) -> Bool {
    guard let value = claim.value else { return true }
    switch value {
    case .below(let bound): return evidence.range.lowerBound < bound
    case .above(let bound): return evidence.range.upperBound > bound
    case .between(let low, let high): return evidence.range.overlaps(low...high)
    case .estimated(_, let range?): return evidence.range.overlaps(range)
    default:
      guard let central = value.central else { return false }
      let width = max(abs(central) * ClaimChecker.tolerance, ClaimChecker.halfDigit(central))
      return evidence.range.overlaps((central - width)...(central + width))
    }
  }

  /// Half a unit of the last digit that is not zero: 5 for 350, 0.5 for 69; never above a tenth.
  private static func halfDigit(_ value: Double) -> Double {
    let magnitude = abs(value)
    guard magnitude > 0 else { return 0 }
    var step = 1.0
    while step * 10 <= magnitude, (magnitude / (step * 10)).rounded() * step * 10 == magnitude {
      step *= 10
    }
    return min(step / 2, magnitude / 10)
  }

  // MARK: - Evidence

  private func observations(_ claim: Claim) -> [Observation] {
    let quantities = claim.selector.quantity.map { [$0] } ?? Quantity.allCases
    return quantities.flatMap { quantity in
      claim.selector.subjects.isEmpty
        ? view.observations(of: quantity)
        : claim.selector.subjects.flatMap { view.all(quantity, subject: $0).map(\.observation) }
    }
    .filter { claim.selector.matches($0) && $0.confidence != .claimed }
  }

  private func figures(_ claim: Claim) -> [ClaimEvidence] {
    observations(claim).compactMap { observation in
      guard claim.unit.isEmpty || observation.unit == claim.unit,
        let range = ClaimChecker.range(observation)
      else { return nil }
      return ClaimEvidence(
        value: observation.central ?? range.lowerBound,
        range: range,
        period: observation.period.period,
        since: nil,
        published: observation.edition.published,
        sources: [observation]
      )
    }
  }

  /// The range of a figure; bounds reach to the end of what can be.
  private static func range(_ observation: Observation) -> ClosedRange<Double>? {
    if let estimate = observation.estimate { return estimate.low...estimate.high }
    switch observation.figure.reported {
    case .below(let bound): return min(0, bound)...bound
    case .above(let bound):
      return bound...(observation.unit == "%" ? max(100, bound) : bound * 10)
    default: return nil
    }
  }

  /// Shares of the world that editions give, and those that follow from tonnes of one edition.
  private func shares(_ claim: Claim) -> [ClaimEvidence] {
    let parts = observations(claim).filter { $0.unit != "%" }
    let given = figures(claim).filter { $0.sources.first?.unit == "%" }
    guard let place = claim.selector.place else { return given }
    return given
      + parts.compactMap { part in
        guard part.place == place, let value = part.central,
          let world = view.all(
            part.quantity,
            stage: part.stage,
            subject: part.subject,
            place: .world
          )
          .map(\.observation).first(where: {
            $0.edition.key == part.edition.key && $0.period == part.period
              && $0.basis == part.basis && $0.of == part.of
          }),
          let total = world.central, total > 0
        else { return nil }
        let percent = value / total * 100
        // Tonnes rounded to three digits leave half a percent of a percent open.
        return ClaimEvidence(
          value: percent,
          range: (percent - 0.5)...(percent + 0.5),
          period: part.period.period,
          since: nil,
          published: part.edition.published,
          sources: [part, world]
        )
      }
  }

  /// One figure divided by an earlier one of the same edition or, across editions, the same series.
  private func ratios(_ claim: Claim) -> [ClaimEvidence] {
    let rows = observations(claim).filter { $0.period.period != nil && ($0.central ?? 0) > 0 }
    let series = Dictionary(grouping: rows) { row in
      [row.subject, row.of, row.place?.code ?? "", row.market, row.basis, row.unit].joined(
        separator: "/"
      )
    }
    return series.sorted { $0.key < $1.key }.flatMap { _, group -> [ClaimEvidence] in
      let starts = group.filter { $0.period.period == claim.since }
      return starts.flatMap { start in
        group.compactMap { end -> ClaimEvidence? in
          guard let from = start.period.period, let to = end.period.period, from.end <= to.start,
            let before = start.central, let after = end.central
          else { return nil }
          let ratio = after / before
          return ClaimEvidence(
            value: ratio,
            range: ratio...ratio,
            period: to,
            since: from,
            published: max(start.edition.published, end.edition.published),
            sources: [end, start]
          )
        }
      }
    }
  }
}
