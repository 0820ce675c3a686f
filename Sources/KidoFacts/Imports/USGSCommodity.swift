/// The commodities of the Geological Survey of the United States by their names and file codes.
struct USGSCommodity: Hashable {
  /// The subject of the observations: an element, a group, or a slug of the name.
  let subject: String
  /// The basis of mine production where the name settles it.
  let basis: String

  /// Finds a commodity by the name of a chapter, also with the misprints of official files.
  init(name: String) {
    let folded = Slug.distinct(name)
    if let subject = USGSCommodity.subjects[folded] {
      self.init(subject: subject)
    } else {
      self.init(subject: folded.isEmpty ? "unnamed" : folded)
    }
  }

  /// Finds a commodity by the short code in a file name such as `mcs2024-raree_world.csv`.
  ///
  /// Codes are the beginnings of the names, at most five letters, or one of a few of their own.
  init?(code: String) {
    let code = code.lowercased()
    if let subject = USGSCommodity.codes[code] {
      self.init(subject: subject)
      return
    }
    guard code.utf8.count >= 3,
      let name = USGSCommodity.subjects.keys.sorted().first(where: {
        $0.filter { $0 != "-" }.hasPrefix(code)
      })
    else { return nil }
    self.init(subject: USGSCommodity.subjects[name] ?? name)
  }

  private init(subject: String) {
    self.subject = subject
    switch subject {
    case "REE", "HREE": basis = "REO"
    case "Y": basis = "oxide"
    default: basis = ""
    }
  }

  private static let codes: [String: String] = [
    "mgmet": "Mg", "mgcom": "magnesium-compounds", "raree": "REE", "graph": "graphite",
    "timin": "titanium-mineral-concentrates", "titan": "titanium-and-titanium-dioxide",
    "feore": "iron-ore", "diamo": "diamond-industrial", "zirco": "zirconium-and-hafnium",
    "zirco-hafni": "zirconium-and-hafnium", "bauxi": "bauxite-and-alumina", "plati": "platinum",
  ]

  static let subjects: [String: String] = [
    "rare-earths": "REE", "rare-earths-heavy": "HREE", "scandium": "Sc", "yttrium": "Y",
    "lanthanum": "La", "cerium": "Ce", "praseodymium": "Pr", "neodymium": "Nd", "samarium": "Sm",
    "europium": "Eu", "gadolinium": "Gd", "terbium": "Tb", "dysprosium": "Dy", "holmium": "Ho",
    "erbium": "Er", "thulium": "Tm", "ytterbium": "Yb", "lutetium": "Lu", "gallium": "Ga",
    "germanium": "Ge", "gemanium": "Ge", "indium": "In", "cobalt": "Co", "lithium": "Li",
    "nickel": "Ni", "tungsten": "W", "molybdenum": "Mo", "niobium": "Nb",
    "niobium-columbium": "Nb", "tantalum": "Ta", "vanadium": "V", "antimony": "Sb",
    "bismuth": "Bi", "magnesium-metal": "Mg", "magnesium": "Mg", "manganese": "Mn",
    "graphite-natural": "graphite", "graphite": "graphite", "copper": "Cu", "aluminum": "Al",
    "aluminium": "Al", "boron": "B",
  ]
}
