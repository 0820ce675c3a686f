/// What a mass counts: oxide, element, or the whole product.
///
/// Masses of different bases do not add: `Mass<OxideBasis> + Mass<ElementBasis>` does not compile.
public protocol MassBasis: Sendable {
  /// The unit as printed after a number of tonnes.
  static var symbol: String { get }
}

/// Rare-earth oxide equivalent, the unit of mine and separation statistics.
public enum OxideBasis: MassBasis {
  /// The unit as printed: tonnes of rare-earth oxide.
  public static let symbol = "t REO"
}

/// The contained element itself.
public enum ElementBasis: MassBasis {
  /// The unit as printed: tonnes.
  public static let symbol = "t"
}

/// The whole product, alloy or packaging as weighed.
public enum GrossBasis: MassBasis {
  /// The unit as printed: gross tonnes.
  public static let symbol = "t gross"
}
