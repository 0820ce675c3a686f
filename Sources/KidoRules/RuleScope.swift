package import KidoUnits

/// The materials that a rule covers, as its text names them.
package struct RuleScope: Sendable, Hashable {
  /// The tokens as written: element symbols, groups, or slugs such as `graphite`.
  package let tokens: [String]
  /// The elements that the tokens name, groups spelled out.
  package let elements: Set<Element>
  /// Whether every material is meant.
  package let isEverything: Bool

  /// Reads tokens separated by blanks; nil when one of them is no token of a scope.
  package init?(_ text: String) {
    var elements: Set<Element> = []
    var isEverything = false
    tokens = text.split(separator: " ").map(String.init)
    guard !tokens.isEmpty else { return nil }
    for token in tokens {
      if let element = Element(rawValue: token) {
        elements.insert(element)
      } else if let group = RuleScope.groups[token] {
        elements.formUnion(group)
      } else if token == "any" {
        isEverything = true
      } else if !RuleScope.isSlug(token) {
        return nil
      }
    }
    self.elements = elements
    self.isEverything = isEverything
  }

  /// Whether the rule reaches a material: an element, or a slug that the rule names.
  package func covers(_ material: RuleMaterial) -> Bool {
    if isEverything { return true }
    switch material {
    case .element(let element): return elements.contains(element)
    case .named(let slug): return tokens.contains(slug)
    }
  }

  /// The groups that scopes may name.
  ///
  /// `REE` is all seventeen; `LREE` La to Eu without Pm, `HREE` Gd to Lu and Y, as trade notices use
  /// them; `magnet-REE` Nd, Pr, Dy, Tb; `strategic-materials` those of Annex I of Regulation (EU)
  /// 2024/1252, of which the table holds the elements that Kido follows.
  package static let groups: [String: Set<Element>] = [
    "REE": Set(RareEarth.allCases.map(Element.init)),
    "LREE": [.lanthanum, .cerium, .praseodymium, .neodymium, .samarium, .europium],
    "HREE": [
      .gadolinium, .terbium, .dysprosium, .holmium, .erbium, .thulium, .ytterbium, .lutetium,
      .yttrium,
    ],
    "magnet-REE": [.neodymium, .praseodymium, .dysprosium, .terbium],
    "NdPr": [.neodymium, .praseodymium],
    "strategic-materials": [
      .neodymium, .praseodymium, .terbium, .dysprosium, .gadolinium, .samarium, .cerium, .bismuth,
      .boron, .cobalt, .copper, .gallium, .germanium, .lithium, .magnesium, .manganese, .nickel,
      .tungsten, .aluminium,
    ],
  ]

  private static func isSlug(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
  }
}

/// A material that rules are asked about.
package enum RuleMaterial: Sendable, Hashable {
  /// An element.
  case element(Element)
  /// A material that is no element of the table, by its slug: `graphite`, `battery`.
  case named(String)
}
