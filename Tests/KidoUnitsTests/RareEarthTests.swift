import KidoUnits
import Testing

@Suite("RareEarth")
struct RareEarthTests {
  @Test("There are seventeen, in the order of their atomic numbers")
  func order() {
    #expect(RareEarth.allCases.count == 17)
    #expect(RareEarth.allCases == RareEarth.allCases.sorted())
    #expect(RareEarth.allCases.map(\.atomicNumber) == [21, 39] + Array(57...71))
    #expect(Set(RareEarth.allCases.map(\.symbol)).count == 17)
  }

  /// Published conversion factors, element in oxide.
  static let factors: [(RareEarth, Double)] = [
    (.neodymium, 0.8574), (.dysprosium, 0.8713), (.cerium, 0.8141), (.praseodymium, 0.8277),
    (.terbium, 0.8502), (.yttrium, 0.7874), (.lanthanum, 0.8527), (.samarium, 0.8624),
    (.europium, 0.8636), (.gadolinium, 0.8676), (.scandium, 0.6520),
  ]

  @Test("The oxide factor is the published one within 0.0003", arguments: factors)
  func factor(element: RareEarth, published: Double) {
    #expect(abs(element.oxideFactor - published) <= 0.0003)
  }

  @Test("Cerium, praseodymium and terbium are traded in oxides of their own")
  func tradedOxides() {
    #expect(RareEarth.cerium.tradedOxide == (1, 2))
    #expect(RareEarth.praseodymium.tradedOxide == (6, 11))
    #expect(RareEarth.terbium.tradedOxide == (4, 7))
    let own: Set<RareEarth> = [.cerium, .praseodymium, .terbium]
    for element in RareEarth.allCases where !own.contains(element) {
      #expect(element.tradedOxide == (2, 3))
    }
  }

  @Test("Atomic masses grow with the atomic number", arguments: 1..<17)
  func masses(index: Int) {
    let all = RareEarth.allCases
    #expect(all[index - 1].atomicMass < all[index].atomicMass)
  }

  @Test("Heavy is terbium to lutetium, without yttrium, as USGS counts in 2026")
  func heavy() {
    #expect(
      RareEarth.allCases.filter(\.isHeavy).map(\.symbol)
        == ["Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu"]
    )
  }

  @Test("Each is an element with the same symbol, and only these are rare earths")
  func elements() {
    for rareEarth in RareEarth.allCases {
      #expect(Element(rareEarth).symbol == rareEarth.symbol)
      #expect(Element(rareEarth).rareEarth == rareEarth)
    }
    #expect(Element.allCases.compactMap(\.rareEarth) == RareEarth.allCases)
    #expect(Element.cobalt.rareEarth == nil)
    #expect(Set(Element.allCases.map(\.symbol)).count == Element.allCases.count)
  }
}
