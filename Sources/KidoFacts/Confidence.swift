package import KidoUnits

/// How sure a source is: how the authors came to know the figure.
package enum Confidence: String, CaseIterable, Sendable, Hashable, Comparable {
  /// Read in the publisher's own file or page.
  case read
  /// Read in a press article, mirror, abstract or other second-hand place.
  case readSecondary = "read-secondary"
  /// Computed from other observations that the note names.
  case derived
  /// Stated by a party as a claim, shown beside what others say.
  case claimed
  /// A planning value from memory, to be replaced.
  case recalled

  /// The name in three languages.
  package var name: Localized {
    switch self {
    case .read: Localized(en: "read", ja: "原典", zh: "原始来源")
    case .readSecondary: Localized(en: "second-hand", ja: "二次資料", zh: "二手来源")
    case .derived: Localized(en: "derived", ja: "計算値", zh: "推算值")
    case .claimed: Localized(en: "claimed", ja: "主張", zh: "声称值")
    case .recalled: Localized(en: "recalled (planning value)", ja: "未確認（計画値）", zh: "未核实（规划值）")
    }
  }

  /// Orders from the surest to the least sure.
  package static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }

  private var rank: Int { Confidence.allCases.firstIndex(of: self) ?? 0 }
}
