/// The elements Kido follows: the rare earths, the metals of its market, and what magnets add.
///
/// Raw values are the chemical symbols.
public enum Element: String, CaseIterable, Sendable, Hashable {
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
  case gallium = "Ga"
  case germanium = "Ge"
  case indium = "In"
  case cobalt = "Co"
  case lithium = "Li"
  case nickel = "Ni"
  case tungsten = "W"
  case molybdenum = "Mo"
  case niobium = "Nb"
  case tantalum = "Ta"
  case vanadium = "V"
  case antimony = "Sb"
  case bismuth = "Bi"
  case magnesium = "Mg"
  case manganese = "Mn"
  case carbon = "C"
  case boron = "B"
  case iron = "Fe"
  case copper = "Cu"
  case aluminium = "Al"
  case zirconium = "Zr"

  /// The chemical symbol.
  public var symbol: String { rawValue }

  /// The rare earth this element is, or nil.
  public var rareEarth: RareEarth? { RareEarth(rawValue: rawValue) }

  /// The element that this rare earth is.
  public init(_ rareEarth: RareEarth) {
    guard let element = Element(rawValue: rareEarth.rawValue) else {
      preconditionFailure("Every rare earth is an element of the table.")
    }
    self = element
  }
}
