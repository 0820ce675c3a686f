import KidoFacts
import KidoUnits

/// Counts the observations by the groups that the base should hold, with what is missing.
struct FactGroups {
  private let observations: [Observation]
  private let facilities: Int

  init(_ observations: [Observation], facilities: Int) {
    self.observations = observations
    self.facilities = facilities
  }

  /// The materials that the base follows: 17 rare earths and 16 others.
  static let materials: [String] =
    RareEarth.allCases.map(\.symbol) + [
      "Ga", "Ge", "In", "Co", "Li", "Ni", "W", "Mo", "Nb", "Ta", "V", "Sb", "Bi", "Mg", "Mn",
      "graphite",
    ]

  private static let rareEarthSubjects: Set<String> = Set(
    RareEarth.allCases.map(\.symbol) + ["REE", "LREE", "HREE", "NdPr", "magnet-REE"]
  )

  var groups: [FactsCheck.Group] {
    [
      materials("properties", [.property, .atomicMass, .density]),
      materials("uses", [.uses, .useShare]),
      materials("substitutes", [.substitutes]),
      materials("end-of-life-recycling", [.endOfLifeRecycling]),
      group("mines", aim: 1_000) {
        $0.quantity == .production && $0.stage == .mine
          && Self.rareEarthSubjects.contains($0.subject)
      },
      shareYears(),
      group("prices", aim: 400) { $0.quantity == .price },
      group("sourcing", aim: 100) { $0.quantity == .sourcing },
      group("line-stops", aim: 10) { $0.quantity == .lineStop },
      deposits(),
      FactsCheck.Group(name: "facilities", count: facilities, recalled: 0, aim: 228, missing: []),
      group("governance", aim: 500) { $0.quantity == .governance },
      group("contents", aim: 500) {
        [.gradeContent, .magnetMass, .elementMass, .content].contains($0.quantity)
      },
      group("lifetimes", aim: 69) { $0.quantity == .lifetime },
      group("routes", aim: 26) { $0.quantity == .route },
      group("footprints", aim: 110) { $0.quantity == .footprint || $0.quantity == .wasteFactor },
      group("people-and-environment", aim: 76) { $0.quantity == .esg },
      group("substitution", aim: 45) { $0.quantity == .substitution },
      group("incentives", aim: 197) { $0.quantity == .incentive },
      group("eu-assessment", aim: 30) { $0.quantity == .euAssessment },
      group("forecasts", aim: 30) { $0.quantity == .demand || $0.quantity == .gap },
      group("quotas", aim: 20) { $0.quantity == .quota },
    ]
  }

  private func group(
    _ name: String,
    aim: Int,
    _ accept: (Observation) -> Bool
  ) -> FactsCheck.Group {
    let found = observations.filter(accept)
    return FactsCheck.Group(
      name: name,
      count: found.count,
      recalled: found.filter { $0.confidence == .recalled }.count,
      aim: aim,
      missing: []
    )
  }

  /// How many of the materials have an observation of one of the quantities.
  private func materials(_ name: String, _ quantities: Set<Quantity>) -> FactsCheck.Group {
    let found = observations.filter { quantities.contains($0.quantity) }
    let subjects = Set(found.map(\.subject))
    let missing = Self.materials.filter { !subjects.contains($0) }
    return FactsCheck.Group(
      name: name,
      count: Self.materials.count - missing.count,
      recalled: found.filter { $0.confidence == .recalled }.count,
      aim: Self.materials.count,
      missing: missing
    )
  }

  /// How many pairs of stage and year since 2018 some source splits by country, of five years each.
  private func shareYears() -> FactsCheck.Group {
    let stages: [Stage] = [.separation, .metal, .alloy, .magnet]
    let found = observations.filter { observation in
      observation.quantity == .share && observation.stage.map(stages.contains) == true
    }
    var missing: [String] = []
    var count = 0
    for stage in stages {
      let years = Set(
        found.filter { $0.stage == stage }.compactMap { observation -> Int? in
          if case .during(.year(let year)) = observation.period, year.number >= 2018 {
            return year.number
          }
          return nil
        }
      )
      count += min(years.count, 5)
      if years.count < 5 { missing.append("\(stage.rawValue) \(years.count)/5") }
    }
    return FactsCheck.Group(
      name: "share-years",
      count: count,
      recalled: found.filter { $0.confidence == .recalled }.count,
      aim: 20,
      missing: missing
    )
  }

  private func deposits() -> FactsCheck.Group {
    let found = observations.filter { $0.quantity == .composition }
    return FactsCheck.Group(
      name: "deposits",
      count: Set(found.map(\.subject)).count,
      recalled: found.filter { $0.confidence == .recalled }.count,
      aim: 13,
      missing: []
    )
  }
}
