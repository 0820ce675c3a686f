package import KidoUnits

/// Looks for faults that single rows do not show: sums, jumps, glued digits, ranges, orphans.
package struct FactLinter: Sendable {
  private let base: FactBase
  private let observations: [Observation]
  private let today: Day
  private let known: [String: String]
  private let described: Set<String>

  /// Makes a linter.
  ///
  /// - Parameters:
  ///   - base: The facts.
  ///   - today: The day against which figures are stale.
  ///   - known: Findings that were looked at and are as published: identifier to reason.
  ///   - described: Subjects that other tables describe: facilities, families, grades.
  ///   - subjects: The only subjects to look at; nil for all.
  package init(
    _ base: FactBase,
    today: Day,
    known: [String: String] = [:],
    described: Set<String> = [],
    subjects: Set<String>? = nil
  ) {
    self.base = base
    observations = base.all.filter { subjects?.contains($0.subject) ?? true }
    self.today = today
    self.known = known
    self.described = described
  }

  /// All findings, errors first, then in the order of the checks.
  package func findings() -> [LintFinding] {
    let all =
      refused() + sums() + shares() + editions() + units() + ranges() + orphans() + licences()
      + stale()
    var seen: Set<LintFinding> = []
    return all.map(accepted).filter { seen.insert($0).inserted }.enumerated()
      .sorted { left, right in
        let isError = (left.element.severity == .error, right.element.severity == .error)
        return isError.0 != isError.1 ? isError.0 : left.offset < right.offset
      }
      .map(\.element)
  }

  /// How many findings were looked at before and are kept as warnings.
  private func accepted(_ finding: LintFinding) -> LintFinding {
    guard finding.severity == .error,
      let reason = finding.subjects.lazy.compactMap({ known[$0] }).first
    else { return finding }
    return LintFinding(
      finding.check,
      .warning,
      finding.subjects,
      found: finding.found,
      expected: finding.expected + " (" + reason + ")"
    )
  }

  // MARK: - Checks

  private func refused() -> [LintFinding] {
    base.issues.map {
      LintFinding(
        .refused,
        .error,
        ["\($0.file) row \($0.row)"],
        found: $0.raw,
        expected: $0.fault.advice
      )
    }
  }

  /// Parts against the published total of the same edition, stage, subject, period and basis.
  private func sums() -> [LintFinding] {
    let summed: Set<Quantity> = [.production, .reserves]
    let groups = Dictionary(grouping: observations.filter { summed.contains($0.quantity) }) {
      GroupKey($0)
    }
    return groups.sorted { $0.key < $1.key }.compactMap { _, rows in
      guard let world = rows.first(where: { $0.place == .world }), let total = world.central else {
        return nil
      }
      let parts = rows.filter { $0.place != .world }
      let values = parts.compactMap(\.central)
      guard values.count >= 3 else { return nil }
      let sum = values.reduce(0, +)
      // Bounds, withheld and missing parts leave room below the total, never above it.
      let isWhole =
        values.count == parts.count && parts.contains { $0.place == .other || $0.central != nil }
      let tolerance = max(0.015 * total, 1.5 * rounding(world))
      let isAbove = sum > total + tolerance
      let isBelow = isWhole && sum < total - tolerance
      guard isAbove || isBelow else { return nil }
      return LintFinding(
        .sum,
        .error,
        [world.id],
        found: FigureNotation.number(sum),
        expected: FigureNotation.number(total)
      )
    }
  }

  /// Half a unit of the last digit that a published total shows.
  private func rounding(_ observation: Observation) -> Double {
    guard let value = observation.central, value > 0 else { return 0 }
    var step = 1.0
    while step < value, (value / (step * 10)).rounded() * step * 10 == value { step *= 10 }
    return step / 2
  }

  /// Shares of one whole may not exceed it.
  private func shares() -> [LintFinding] {
    let whole: Set<Quantity> = [.share, .sourcing, .composition, .useShare]
    let rows = observations.filter { whole.contains($0.quantity) && $0.unit == "%" }
    let groups = Dictionary(grouping: rows) { observation in
      observation.quantity == .share
        ? GroupKey(observation) : GroupKey(observation, withPlace: true)
    }
    return groups.sorted { $0.key < $1.key }.compactMap { _, rows in
      let parts = rows.filter { $0.place != .world || $0.quantity != .share }
      guard parts.count > 1, let first = parts.first else { return nil }
      let sum = parts.compactMap(\.central).reduce(0, +)
      // Tables of rounded shares add up to 100 and half a unit for each row.
      let limit = first.quantity == .composition ? 104 : 100.5 + 0.5 * Double(parts.count)
      guard sum > limit else { return nil }
      return LintFinding(
        .shares,
        .error,
        parts.map(\.id),
        found: FigureNotation.number((sum * 100).rounded() / 100),
        expected: "<= 100"
      )
    }
  }

  /// The same figure in several editions, and the same series over the years.
  private func editions() -> [LintFinding] {
    let followed: Set<Quantity> = [.production, .reserves, .importReliance, .capacity]
    let rows = observations.filter { followed.contains($0.quantity) }
    var found: [LintFinding] = []
    let groups = Dictionary(grouping: rows) { String($0.id.prefix { $0 != "@" }) }
    for (_, group) in groups.sorted(by: { $0.key < $1.key }) where group.count > 1 {
      let values = group.filter { ($0.central ?? 0) > 0 }
      guard let low = values.min(by: { ($0.central ?? 0) < ($1.central ?? 0) }),
        let high = values.max(by: { ($0.central ?? 0) < ($1.central ?? 0) }),
        let lowValue = low.central, let highValue = high.central, highValue > 3 * lowValue,
        highValue > 100
      else { continue }
      found.append(compare(high, highValue, with: low, lowValue))
    }
    let series = Dictionary(grouping: rows) { row in
      [
        row.quantity.rawValue, row.stage?.rawValue ?? "", row.subject, row.of,
        row.place?.code ?? "",
        row.basis, row.edition.key,
      ].joined(separator: "/")
    }
    for (_, group) in series.sorted(by: { $0.key < $1.key }) {
      let dated = group.filter { ($0.central ?? 0) > 0 && $0.period.period != nil }
        .sorted { ($0.period.period?.start.ordinal ?? 0) < ($1.period.period?.start.ordinal ?? 0) }
      for (left, right) in zip(dated, dated.dropFirst()) {
        guard let a = left.central, let b = right.central else { continue }
        let (small, large) = a < b ? (left, right) : (right, left)
        guard let smallValue = small.central, let largeValue = large.central,
          FactLinter.isGlued(largeValue, beside: smallValue)
        else { continue }
        found.append(
          LintFinding(
            .footnote,
            .error,
            [large.id, small.id],
            found: FigureNotation.number(largeValue),
            expected: FigureNotation.number(smallValue)
          )
        )
      }
    }
    return found
  }

  private func compare(
    _ high: Observation,
    _ highValue: Double,
    with low: Observation,
    _ lowValue: Double
  ) -> LintFinding {
    let isGlued = FactLinter.isGlued(highValue, beside: lowValue)
    return LintFinding(
      isGlued ? .footnote : .jump,
      isGlued ? .error : .warning,
      [high.id, low.id],
      found: FigureNotation.number(highValue),
      expected: FigureNotation.number(lowValue)
    )
  }

  /// Whether a figure is another one of about the same series with one or two digits in front.
  ///
  /// 116,000 beside 16,000 or 18,000 is glued (a note "1" or "12" stands before the figure): without
  /// its first digits it is within a fifth of the other, and with them more than five times it. Below
  /// 10,000 such pairs are chance.
  package static func isGlued(_ value: Double, beside other: Double) -> Bool {
    guard value >= 10_000, value < 1e15, other >= 1_000, value > 5 * other, value == value.rounded()
    else { return false }
    let digits = String(Int64(value))
    return (1...2).contains { count in
      guard let rest = Double(digits.dropFirst(count)), rest > 0,
        digits.dropFirst(count).first != "0"
      else { return false }
      return abs(rest - other) <= 0.2 * other
    }
  }

  private func units() -> [LintFinding] {
    observations.compactMap { observation in
      let rule = QuantityRule.of(observation.quantity)
      guard !rule.units.isEmpty, !rule.units.contains(observation.unit), observation.unit != "text"
      else { return nil }
      return LintFinding(
        .unit,
        .error,
        [observation.id],
        found: observation.unit,
        expected: rule.units.sorted().joined(separator: ", ")
      )
    }
  }

  private func ranges() -> [LintFinding] {
    observations.compactMap { observation in
      guard observation.unit != "text",
        let range = QuantityRule.of(observation.quantity).range(in: observation.unit),
        let estimate = observation.estimate,
        estimate.low < range.lowerBound || estimate.high > range.upperBound
      else { return nil }
      return LintFinding(
        .range,
        .error,
        [observation.id],
        found: observation.figureText,
        expected: FigureNotation.number(range.lowerBound) + ".."
          + FigureNotation.number(range.upperBound)
      )
    }
  }

  private func orphans() -> [LintFinding] {
    let cited = Set(observations.map(\.edition.key)).union(described)
    let editions = base.editions.all.filter { !cited.contains($0.key) }.map {
      LintFinding(.orphanEdition, .warning, [$0.key], found: "0", expected: ">= 1")
    }
    guard !described.isEmpty else { return editions }
    let bound: Set<Quantity> = [.facilityStatus, .occurrence]
    let subjects = observations.filter {
      bound.contains($0.quantity) && !described.contains($0.subject)
    }
    return editions
      + subjects.map {
        LintFinding(
          .orphanSubject,
          .error,
          [$0.id],
          found: $0.subject,
          expected: "facilities.csv, families.csv"
        )
      }
  }

  private func licences() -> [LintFinding] {
    let shipped = base.shippedEditionKeys
    return base.editions.all.compactMap { edition in
      let isMissing = edition.licence.isEmpty
      let isForbidden = edition.redistribution == .no && shipped.contains(edition.key)
      guard isMissing || isForbidden else { return nil }
      return LintFinding(
        .licence,
        .error,
        [edition.key],
        found: isMissing ? "" : edition.redistribution.rawValue,
        expected: "free, attribution, facts"
      )
    }
  }

  /// Series whose newest figure ended more than four years ago.
  private func stale() -> [LintFinding] {
    let followed: Set<Quantity> = [.production, .share, .price, .reserves, .importReliance]
    let series = Dictionary(grouping: observations.filter { followed.contains($0.quantity) }) {
      row in
      [row.quantity.rawValue, row.stage?.rawValue ?? "-", row.subject].joined(separator: " ")
    }
    return series.sorted { $0.key < $1.key }.compactMap { key, rows in
      let ends = rows.compactMap { $0.period.period?.end }
      guard let newest = ends.max(), newest.ordinal < today.ordinal - 4 * 366 else { return nil }
      return LintFinding(
        .stale,
        .warning,
        [key],
        found: newest.description,
        expected: "\(today.year - 4)"
      )
    }
  }
}

/// What one whole is made of: everything of an identifier but the place (or the part).
private struct GroupKey: Hashable, Comparable {
  let text: String

  init(_ observation: Observation, withPlace: Bool = false) {
    let places = withPlace ? [observation.place?.code ?? ""] : [observation.of]
    text =
      ([
        observation.quantity.rawValue, observation.stage?.rawValue ?? "", observation.subject,
        observation.period.description, observation.market, observation.basis,
        observation.edition.key, observation.unit,
      ] + places).joined(separator: "/")
  }

  static func < (left: GroupKey, right: GroupKey) -> Bool { left.text < right.text }
}
