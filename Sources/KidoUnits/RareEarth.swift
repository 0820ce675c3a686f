/// The seventeen rare earths: scandium, yttrium and the fifteen lanthanides.
///
/// Raw values are the chemical symbols.
public enum RareEarth: String, CaseIterable, Sendable, Hashable, Comparable {
  case scandium = "Sc"
  case yttrium = "Y"
  case lanthanum = "La"
  case cerium = "Ce"
  case praseodymium = "Pr"
  case neodymium = "Nd"
  case promethium = "Pm"
  case samarium = "Sm"
  case europium = "Eu"
  case gadolinium = "Gd"
  case terbium = "Tb"
  case dysprosium = "Dy"
  case holmium = "Ho"
  case erbium = "Er"
  case thulium = "Tm"
  case ytterbium = "Yb"
  case lutetium = "Lu"

  /// The chemical symbol.
  public var symbol: String { rawValue }

  /// The atomic number.
  public var atomicNumber: Int {
    switch self {
    case .scandium: 21
    case .yttrium: 39
    case .lanthanum: 57
    case .cerium: 58
    case .praseodymium: 59
    case .neodymium: 60
    case .promethium: 61
    case .samarium: 62
    case .europium: 63
    case .gadolinium: 64
    case .terbium: 65
    case .dysprosium: 66
    case .holmium: 67
    case .erbium: 68
    case .thulium: 69
    case .ytterbium: 70
    case .lutetium: 71
    }
  }

  /// The atomic mass in g/mol, abridged to five figures.
  ///
  /// Source: IUPAC Standard Atomic Weights 2021; promethium: mass number of its longest-lived isotope.
  public var atomicMass: Double {
    switch self {
    case .scandium: 44.956
    case .yttrium: 88.906
    case .lanthanum: 138.91
    case .cerium: 140.12
    case .praseodymium: 140.91
    case .neodymium: 144.24
    case .promethium: 145
    case .samarium: 150.36
    case .europium: 151.96
    case .gadolinium: 157.25
    case .terbium: 158.93
    case .dysprosium: 162.50
    case .holmium: 164.93
    case .erbium: 167.26
    case .thulium: 168.93
    case .ytterbium: 173.05
    case .lutetium: 174.97
    }
  }

  /// The oxide in which the element is traded, as counts of metal and oxygen atoms.
  ///
  /// Cerium, praseodymium and terbium are traded as CeO2, Pr6O11 and Tb4O7; all others as R2O3.
  public var tradedOxide: (metal: Int, oxygen: Int) {
    switch self {
    case .cerium: (1, 2)
    case .praseodymium: (6, 11)
    case .terbium: (4, 7)
    default: (2, 3)
    }
  }

  /// The mass of element in one unit mass of its traded oxide, kg/kg, between 0.65 and 0.88.
  ///
  /// Computed from ``atomicMass`` and oxygen 15.999 g/mol (IUPAC 2021).
  public var oxideFactor: Double {
    let oxide = tradedOxide
    let metal = Double(oxide.metal) * atomicMass
    return metal / (metal + Double(oxide.oxygen) * 15.999)
  }

  /// Whether the element belongs to the heavy group: terbium to lutetium.
  ///
  /// The convention of the heavy chapter of the USGS Mineral Commodity Summaries 2026. Others count
  /// yttrium, or start at samarium, europium or gadolinium.
  public var isHeavy: Bool { atomicNumber >= RareEarth.terbium.atomicNumber }

  /// Orders elements by atomic number.
  public static func < (left: RareEarth, right: RareEarth) -> Bool {
    left.atomicNumber < right.atomicNumber
  }
}
