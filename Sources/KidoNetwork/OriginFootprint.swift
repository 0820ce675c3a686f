package import KidoFacts
package import KidoUnits

/// What a company's yearly need leaves behind where it is mined, estimated from published factors.
///
/// The need of an element counts as its traded oxide; a tonne of any rare-earth oxide from a place
/// carries the same burden (allocation by mass). Losses between mine and part are not added, so the
/// figures are a lower bound of that kind. A passport of a supplier will replace them.
package struct OriginFootprint: Sendable {
  /// What is counted.
  package enum Burden: String, CaseIterable, Sendable, Hashable {
    /// Waste rock and tailings, t/t of oxide.
    case waste
    /// Residue with thorium and uranium, t/t of oxide.
    case radioactiveResidue = "radioactive-residue"
    /// Greenhouse gases to the separated oxide, t CO2e/t of oxide.
    case carbonDioxide = "co2e"
  }

  /// One burden in tonnes a year.
  package struct Amount: Sendable {
    /// What is counted.
    package let burden: Burden
    /// Tonnes a year, or for one product where no volume is known.
    package let tonnes: Estimate
    /// The observation of the factor.
    package let source: String
    /// Whether the factor is a planning value.
    package let isRecalled: Bool
  }

  /// What is said of people and environment in a country.
  package struct Flag: Sendable, Hashable {
    /// The topic: `human-rights`, `conflict`, `forced-labour`, `radioactive` ...
    package let topic: String
    /// `high`, `medium` or `low`.
    package let level: String
    /// The observation.
    package let source: String
  }

  /// The country.
  package let place: Place
  /// The key of the site or kind of deposit whose factors are used; empty where there are none.
  package let site: String
  /// The elements that come from there, the largest first.
  package let elements: [RareEarth]
  /// Their need as oxide, tonnes a year.
  package let oxideTonnes: Estimate
  /// The burdens for which a factor is at hand.
  package let amounts: [Amount]
  /// What is said of people and environment there.
  package let flags: [Flag]

  /// Where the company's elements are mined, the largest need first.
  ///
  /// Only shares above half a percent of an element whose origin is known.
  package static func all(_ exposure: Exposure, facts: FactView) -> [OriginFootprint] {
    let factors = Factors(facts)
    var groups: [Group: [(element: RareEarth, oxide: Estimate)]] = [:]
    for element in exposure.elements {
      guard let mine = element.stages.first(where: { $0.stage == .mine }) else { continue }
      for (place, share) in mine.split.countries where share > 0.005 {
        let oxide = element.kilograms * (share / element.element.oxideFactor / 1_000)
        let group = Group(place: place, site: factors.site(of: element.element, in: place))
        groups[group, default: []].append((element.element, oxide))
      }
    }
    return groups.map { group, needs in
      let total = needs.reduce(Estimate.zero) { $0 + $1.oxide }
      return OriginFootprint(
        place: group.place,
        site: group.site,
        elements: needs.sorted { left, right in
          left.oxide.typical != right.oxide.typical
            ? left.oxide.typical > right.oxide.typical : left.element < right.element
        }
        .map(\.element),
        oxideTonnes: total,
        amounts: factors.amounts(of: group.site, in: group.place, oxide: total),
        flags: factors.flags(of: group.place)
      )
    }
    .sorted { left, right in
      left.oxideTonnes.typical != right.oxideTonnes.typical
        ? left.oxideTonnes.typical > right.oxideTonnes.typical
        : (left.place.code, left.site) < (right.place.code, right.site)
    }
  }

  private struct Group: Hashable {
    let place: Place
    let site: String
  }

  /// The published factors by place.
  private struct Factors {
    let facts: FactView
    let rows: [Observation]

    init(_ facts: FactView) {
      self.facts = facts
      rows = facts.observations(of: .wasteFactor).filter { $0.confidence != .claimed }
    }

    /// The site whose factors stand for an element of a country: one that is marked for the light or
    /// heavy group, else one that is not marked.
    func site(of element: RareEarth, in place: Place) -> String {
      let group = Factors.isHeavy(element) ? "heavy" : "light"
      let here = rows.filter { $0.place == place }
      let marked = here.filter { $0.market == group }
      let open = here.filter { $0.market.isEmpty }
      return (marked.isEmpty ? open : marked).map(\.subject).min() ?? ""
    }

    /// The heavy group of trade notices: gadolinium to lutetium, and yttrium.
    static func isHeavy(_ element: RareEarth) -> Bool {
      element == .yttrium || element.atomicNumber >= RareEarth.gadolinium.atomicNumber
    }

    func amounts(of site: String, in place: Place, oxide: Estimate) -> [Amount] {
      Burden.allCases.compactMap { burden in
        let found = rows.filter {
          $0.subject == site && $0.place == place && $0.of == burden.rawValue
        }
        guard let factor = found.max(by: FactView.precedes), let estimate = factor.estimate else {
          return nil
        }
        return Amount(
          burden: burden,
          tonnes: oxide * estimate,
          source: factor.id,
          isRecalled: factor.isPlanning
        )
      }
    }

    func flags(of place: Place) -> [Flag] {
      let found = facts.all(.esg, subject: "country-flags", place: place).map(\.observation)
      var newest: [String: Observation] = [:]
      for observation in found {
        let known = newest[observation.of]
        if known.map({ FactView.precedes($0, observation) }) ?? true {
          newest[observation.of] = observation
        }
      }
      return newest.values.compactMap { observation in
        guard case .text(let level) = observation.figure else { return nil }
        return Flag(topic: observation.of, level: level, source: observation.id)
      }
      .sorted { ($0.level, $0.topic) < ($1.level, $1.topic) }
    }
  }
}
