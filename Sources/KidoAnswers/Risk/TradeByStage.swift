import KidoFacts
import KidoModels
import KidoUnits

/// Trade in rare earths by the stage that its headings stand for, of the newest complete year.
struct TradeByStage {
  /// The trade of one stage in one year, in tonnes; trade inside a region is left out.
  struct Year {
    let year: Int
    let edition: String
    /// Into each region by country of origin.
    let imports: [RiskRegion: [Place: Double]]
    /// Out of each region.
    let exports: [RiskRegion: Double]
    /// Out of each country, to its own region too.
    let exportsByCountry: [Place: Double]

    init(year: Int, edition: String, flows: [TradeTable.Flow], regions: [Place: RiskRegion]) {
      self.year = year
      self.edition = edition
      var imports: [RiskRegion: [Place: Double]] = [:]
      var exports: [RiskRegion: Double] = [:]
      var countries: [Place: Double] = [:]
      for flow in flows {
        guard let tonnes = flow.tonnes, tonnes > 0 else { continue }
        countries[flow.exporter, default: 0] += tonnes
        let from = regions[flow.exporter] ?? .rest
        let into = regions[flow.importer] ?? .rest
        guard from != into else { continue }
        imports[into, default: [:]][flow.exporter, default: 0] += tonnes
        exports[from, default: 0] += tonnes
      }
      self.imports = imports
      self.exports = exports
      exportsByCountry = countries
    }
  }

  private let years: [Int: Year]

  /// The six-digit headings of a material at a stage; empty where none is of that stage alone.
  static func headings(_ material: String, _ stage: Stage) -> [Int] {
    guard RareEarth(rawValue: material) != nil else { return [] }
    switch stage {
    case .separation: return material == "Ce" ? [284_610] : [284_690]
    case .metal: return [280_530]
    case .magnet: return [850_511]
    case .mine, .alloy, .recycling: return []
    }
  }

  init(_ flows: [TradeTable.Flow], until day: Day) {
    var byHeading: [Int: [TradeTable.Flow]] = [:]
    var regions: [Place: RiskRegion] = [:]
    for flow in flows where flow.isComplete && flow.year <= day.year {
      byHeading[flow.heading, default: []].append(flow)
      for place in [flow.exporter, flow.importer] where regions[place] == nil {
        regions[place] = RiskRegion(of: place)
      }
    }
    let known = regions
    years = byHeading.compactMapValues { flows in
      guard let year = flows.map(\.year).max() else { return nil }
      let newest = flows.filter { $0.year == year }
      guard
        let edition = newest.map(\.edition).max(by: {
          ($0.published, $0.key) < ($1.published, $1.key)
        })
      else { return nil }
      return Year(
        year: year,
        edition: edition.key,
        flows: newest.filter { $0.edition.key == edition.key },
        regions: known
      )
    }
  }

  /// The trade of a material at a stage, or nil.
  func year(_ material: String, _ stage: Stage) -> Year? {
    TradeByStage.headings(material, stage).lazy.compactMap { years[$0] }.first
  }
}
