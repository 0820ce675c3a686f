import KidoUnits
import TestSupport
import Testing

@Suite("Mass")
struct MassTests {
  @Test("A hundred tonnes of Nd2O3 hold 85.74 t of neodymium")
  func byHand() {
    let element = Mass<OxideBasis>(tonnes: 100).elemental(of: .neodymium)
    #expect(abs(element.tonnes - 85.74) < 0.03)
  }

  @Test("Oxide to element and back loses nothing", arguments: RareEarth.allCases)
  func roundTrip(element: RareEarth) {
    for seed in UInt64(0)..<50 {
      var random = SplitMix64(seed: seed)
      let oxide = Mass<OxideBasis>(tonnes: random.double(in: 0...1e6))
      let contained = oxide.elemental(of: element)
      #expect(contained <= Mass<ElementBasis>(tonnes: oxide.tonnes))
      let back = contained.asOxide(of: element)
      #expect(abs(back.tonnes - oxide.tonnes) <= oxide.tonnes * 1e-12, "seed \(seed)")
    }
  }

  @Test("Grams, kilograms and tonnes are one mass")
  func units() {
    let mass = Mass<GrossBasis>(kilograms: 2_500)
    #expect(mass.tonnes == 2.5)
    #expect(mass.grams == 2_500_000)
    #expect(mass.kilograms == 2_500)
    #expect(Mass<GrossBasis>(grams: 2_500_000) == mass)
  }

  @Test("Sums, differences, shares and ratios are those of the tonnes")
  func arithmetic() throws {
    let two = Mass<ElementBasis>(tonnes: 2)
    let three = Mass<ElementBasis>(tonnes: 3)
    #expect((two + three).tonnes == 5)
    #expect((two - three).tonnes == -1)
    #expect((three * 4).tonnes == 12)
    #expect((three * (try Share(0.5))).tonnes == 1.5)
    #expect(three / two == 1.5)
    #expect(!(three / .zero).isFinite)
    #expect(two < three)
    var sum = Mass<ElementBasis>.zero
    sum += two
    sum += three
    #expect(sum.tonnes == 5)
  }

  @Test("Each basis prints a unit of its own")
  func symbols() {
    #expect(OxideBasis.symbol == "t REO")
    #expect(ElementBasis.symbol == "t")
    #expect(GrossBasis.symbol == "t gross")
  }
}
