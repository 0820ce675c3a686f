package import KidoUnits

/// What the sources at hand say of a statement.
package enum ClaimVerdict: String, CaseIterable, Sendable, Hashable {
  /// The newest source for the stated period agrees.
  case supported
  /// Some source for the stated period agrees and the newest does not, or what agrees can show a part of
  /// the statement only.
  case conditional
  /// No source agrees for the stated period or scope; one does for another.
  case otherScope = "other-year-or-scope"
  /// No source at hand gives the figure.
  case notFound = "source-not-found"
  /// A command of Kido that exists answers it.
  case computedNow = "computed-now"
  /// A command of Kido that is planned will answer it.
  case computedLater = "computed-later"
  /// A recommendation, an aim or a plan of the report: no figure can decide.
  case opinion

  /// The name in three languages.
  package var name: Localized {
    switch self {
    case .supported: Localized(en: "supported", ja: "支持", zh: "支持")
    case .conditional: Localized(en: "with conditions", ja: "条件付き", zh: "附条件成立")
    case .otherScope: Localized(en: "other year or scope", ja: "年・範囲が違う", zh: "年份或范围不同")
    case .notFound: Localized(en: "source not found", ja: "出典未確認", zh: "未找到来源")
    case .computedNow: Localized(en: "computed now", ja: "計算できる", zh: "现可计算")
    case .computedLater: Localized(en: "will be computed later", ja: "今後計算する", zh: "将来计算")
    case .opinion:
      Localized(
        en: "opinion or aim (no figure can decide)",
        ja: "意見・提言（数値では決まらない）",
        zh: "观点或建议（数据无法判定）"
      )
    }
  }
}

/// A figure that speaks of a claim: an observation, or one worked out of two.
package struct ClaimEvidence: Sendable, Hashable {
  /// The figure in the unit of the claim.
  package let value: Double
  /// The range it leaves open.
  package let range: ClosedRange<Double>
  /// When it holds.
  package let period: Period?
  /// The earlier period of a ratio, or nil.
  package let since: Period?
  /// The day from which it could be known.
  package let published: Day
  /// The observations behind it.
  package let sources: [Observation]

  /// Whether one of the figures behind it is only remembered.
  package var isRecalled: Bool { sources.contains { $0.confidence == .recalled } }
}

/// A claim with what the sources say.
package struct ClaimCheck: Sendable, Hashable {
  /// The claim.
  package let claim: Claim
  /// The verdict by the rule of `docs/methods/claims.md`.
  package let verdict: ClaimVerdict
  /// The figures for the stated period, the newest first, without recalled ones.
  package let stated: [ClaimEvidence]
  /// The figures for other periods that agree with the claim, the newest first.
  package let elsewhere: [ClaimEvidence]
  /// Figures from memory for the stated period, and others that agree; they decide nothing.
  package let recalled: [ClaimEvidence]

  /// Makes a check.
  package init(
    claim: Claim,
    verdict: ClaimVerdict,
    stated: [ClaimEvidence] = [],
    elsewhere: [ClaimEvidence] = [],
    recalled: [ClaimEvidence] = []
  ) {
    self.claim = claim
    self.verdict = verdict
    self.stated = stated
    self.elsewhere = elsewhere
    self.recalled = recalled
  }

  /// The figure that stands beside the claim: the newest for its period, else the newest that agrees,
  /// else one from memory.
  package var figure: ClaimEvidence? { stated.first ?? elsewhere.first ?? recalled.first }

  /// The lowest and the highest figure for the stated period; nil when there is none.
  package var spread: ClosedRange<Double>? {
    guard let low = stated.map(\.range.lowerBound).min(),
      let high = stated.map(\.range.upperBound).max()
    else { return nil }
    return low...high
  }
}
