import KidoUnits
import TestSupport
import Testing

@testable import KidoModels

@Suite("Risk methods")
struct RiskMethodTests {
  @Test("The Herfindahl index of 0.6, 0.3, 0.1 is 0.46, in any unit and order")
  func herfindahl() throws {
    let shares = [0.6, 0.3, 0.1]
    let index = try #require(Concentration.herfindahl(shares))
    #expect(abs(index - 0.46) < 1e-12)
    for variant in [shares.reversed(), shares.map { $0 * 1_000 }, shares + [0]] {
      #expect(abs(try #require(Concentration.herfindahl(variant)) - index) < 1e-12)
    }
    #expect(Concentration.herfindahl([]) == nil)
    #expect(Concentration.herfindahl([0, 0]) == nil)
  }

  @Test(
    "China-only supply with 1 % recycling gives the published risk of eight elements",
    arguments: [(1.0, 5.6), (0.99, 5.6), (0.59, 3.3)]
  )
  func europeanClosedForm(substitution: Double, expected: Double) throws {
    let china = EUSupplyRisk.Supplier(place: .china, share: 1, governance: 5.685)
    let concentration = try #require(EUSupplyRisk.concentration([china]))
    let risk = try #require(
      EUSupplyRisk(
        world: concentration,
        sourcing: nil,
        importReliance: nil,
        recycling: 0.01,
        substitution: substitution
      )
    )
    #expect(risk.basis == .world)
    #expect((risk.value * 10).rounded() / 10 == expected)
  }

  @Test("Import reliance 0 leaves the sourcing alone, 1 half of each, full recycling no risk")
  func europeanBoundaries() throws {
    func risk(_ reliance: Double, recycling: Double = 0) -> Double? {
      EUSupplyRisk(
        world: 6,
        sourcing: 2,
        importReliance: reliance,
        recycling: recycling,
        substitution: 1
      )?.value
    }
    #expect(risk(0) == 2)
    #expect(risk(1) == 4)
    #expect(risk(0.5, recycling: 1) == 0)
    #expect(
      EUSupplyRisk(world: nil, sourcing: nil, importReliance: 1, recycling: 0, substitution: 1)
        == nil
    )
    let only = EUSupplyRisk(
      world: nil,
      sourcing: 3,
      importReliance: 1,
      recycling: 0,
      substitution: 1
    )
    #expect(only?.value == 3 && only?.basis == .sourcing)
    #expect(EUSupplyRisk.importReliance(production: 1, imports: 2, exports: 5) == nil)
    #expect(EUSupplyRisk.importReliance(production: 10, imports: 2, exports: 5) == 0)
  }

  @Test(
    "Moving share to an equally large worse supplier never lowers the risk",
    arguments: UInt64(0)..<60
  )
  func monotone(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    func random() -> Double { Double(generator.next() >> 11) / Double(1 << 53) }
    let base = 0.1 + 0.3 * random()
    let good = 1 + 3 * random()
    let bad = good + 4 * random()
    func core(_ moved: Double) throws -> Double {
      try #require(
        EUSupplyRisk.concentration([
          EUSupplyRisk.Supplier(place: .japan, share: base - moved, governance: good),
          EUSupplyRisk.Supplier(place: .china, share: base + moved, governance: bad),
          EUSupplyRisk.Supplier(place: .europeanUnion, share: 1 - 2 * base, governance: 3),
        ])
      )
    }
    #expect(try core(base * random()) >= core(0) - 1e-12)
    let term = EUSupplyRisk.Supplier(place: .china, share: 1, governance: bad, trade: 1.5)
    let plain = EUSupplyRisk.Supplier(place: .china, share: 1, governance: bad)
    let raised = try #require(EUSupplyRisk.concentration([term]))
    #expect(abs(raised - 1.5 * (try #require(EUSupplyRisk.concentration([plain])))) < 1e-12)
  }

  @Test("A supplier without an indicator does not lower the European risk")
  func gap() throws {
    let known = [EUSupplyRisk.Supplier(place: .china, share: 0.5, governance: 6)]
    let open = known + [EUSupplyRisk.Supplier(place: .japan, share: 0.5, governance: nil)]
    let dropped = try #require(EUSupplyRisk.concentration(known))
    #expect(try #require(EUSupplyRisk.concentration(open)) > dropped)
  }

  private static func imports(_ rows: [(Place, Double, Double?)]) -> [GeoPolRisk.Import] {
    rows.map { GeoPolRisk.Import(partner: $0.0, thousandDollars: $0.1, tonnes: $0.2) }
  }

  @Test("GeoPolRisk by hand: two partners, own production, price and factor")
  func geopolriskByHand() throws {
    let risk = try GeoPolRisk(
      imports: Self.imports([(.china, 200, 100), (.japan, 100, 50)]),
      production: [80, 20],
      domestic: 50,
      convention: .kido,
      instability: { $0 == .china ? 0.6 : 0.2 }
    )
    #expect(abs(risk.importRisk - (60 + 10) / 200) < 1e-12)
    #expect(abs(risk.score - 0.68 * 0.35) < 1e-12)
    #expect(risk.price == 2)
    #expect(abs(risk.factor - 0.68 * 0.35 * 2 / GeoPolRisk.copperConstant) < 1e-12)
    let copper = try GeoPolRisk(
      imports: Self.imports([(.japan, 80, 10)]),
      production: [1, 1],
      domestic: 0,
      convention: .kido,
      instability: { _ in 0.2 }
    )
    #expect(abs((risk.factor(copper: copper) ?? 0) - 0.68 * 0.35 * 2 / (0.5 * 0.2 * 8)) < 1e-12)
    #expect(risk.factor(copper: nil) == nil)
  }

  @Test("What is missing is said, never scored as no risk")
  func missing() throws {
    func score(_ imports: [GeoPolRisk.Import], _ production: [Double], _ indicator: Double?)
      throws(GeoPolRisk.NoScore) -> GeoPolRisk
    {
      try GeoPolRisk(
        imports: imports,
        production: production,
        domestic: 0,
        convention: .kido,
        instability: { _ in indicator }
      )
    }
    let flows = Self.imports([(.china, 1, 1)])
    #expect(throws: GeoPolRisk.NoScore.noTrade) { try score([], [1], 0.5) }
    #expect(throws: GeoPolRisk.NoScore.noTrade) {
      try score(Self.imports([(.china, 5, nil)]), [1], 0.5)
    }
    #expect(throws: GeoPolRisk.NoScore.noProduction) { try score(flows, [], 0.5) }
    #expect(throws: GeoPolRisk.NoScore.noGovernance) { try score(flows, [1], nil) }
  }

  @Test("The two conventions differ where a partner has no indicator and inside a union")
  func conventions() throws {
    let france = try #require(Place(code: "FRA"))
    let flows = Self.imports([(.china, 1, 10), (france, 1, 10), (.japan, 1, 10)])
    func score(_ convention: GeoPolRisk.Convention) throws -> GeoPolRisk {
      try GeoPolRisk(
        imports: flows,
        production: [1],
        domestic: 0,
        union: [france],
        convention: convention,
        instability: { $0 == .japan ? nil : $0 == .china ? 0.6 : 0.4 }
      )
    }
    #expect(abs(try score(.peer).importRisk - (6 + 5) / 30) < 1e-12)
    #expect(abs(try score(.kido).importRisk - (6 + 4) / 20) < 1e-12)
    #expect(try score(.kido).partnersWithoutIndicator == [.japan])
    #expect(abs(try score(.kido).coverage - 2.0 / 3) < 1e-12)
  }
}
