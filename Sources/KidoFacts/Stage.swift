package import KidoUnits

/// A step of the chain from ore to magnet.
///
/// Each has statistics of its own; none is netted against another.
package enum Stage: String, CaseIterable, Sendable, Hashable, Comparable {
  case mine
  case separation
  case metal
  case alloy
  case magnet
  case recycling

  /// The five steps of the primary chain, in order.
  package static let chain: [Stage] = [.mine, .separation, .metal, .alloy, .magnet]

  /// The position along the chain.
  package var order: Int { Stage.allCases.firstIndex(of: self) ?? 0 }

  /// The name in three languages.
  package var name: Localized {
    switch self {
    case .mine: Localized(en: "mining", ja: "採掘", zh: "开采")
    case .separation: Localized(en: "separation", ja: "分離・精製", zh: "冶炼分离")
    case .metal: Localized(en: "metal making", ja: "金属製造", zh: "金属制备")
    case .alloy: Localized(en: "alloy making", ja: "合金製造", zh: "合金制备")
    case .magnet: Localized(en: "magnet making", ja: "磁石製造", zh: "磁体制造")
    case .recycling: Localized(en: "recycling", ja: "リサイクル", zh: "回收利用")
    }
  }

  /// Orders stages along the chain.
  package static func < (left: Stage, right: Stage) -> Bool { left.order < right.order }
}
