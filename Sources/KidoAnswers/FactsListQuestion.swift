package import KidoFacts
package import KidoUnits

/// Which observations to list; what is not set does not narrow.
package struct FactFilter: Sendable {
  /// The quantity.
  package var quantity: Quantity?
  /// The stage.
  package var stage: Stage?
  /// Elements, groups or slugs; `REE` also finds the groups of rare earths and their elements.
  package var subjects: [String] = []
  /// The place.
  package var place: Place?
  /// The years that the period must touch.
  package var years: ClosedRange<Int>?
  /// A part of the key of the edition.
  package var edition = ""
  /// The confidence.
  package var confidence: Confidence?
  /// The market.
  package var market = ""
  /// A text that the identifier, the locator or the note holds.
  package var text = ""

  /// Makes a filter that lets all through.
  package init() {}

  /// Whether an observation passes.
  func accepts(_ observation: Observation) -> Bool {
    if let quantity, observation.quantity != quantity { return false }
    if let stage, observation.stage != stage { return false }
    if !subjects.isEmpty, !subjects.contains(observation.subject) { return false }
    if let place, observation.place != place { return false }
    if let years {
      guard let period = observation.period.period,
        period.start.year <= years.upperBound, period.end.year >= years.lowerBound,
        period.end > FactFilter.firstDay(years.lowerBound)
      else { return false }
    }
    if !edition.isEmpty, !observation.edition.key.contains(edition) { return false }
    if let confidence, observation.confidence != confidence { return false }
    if !market.isEmpty, observation.market != market { return false }
    if !text.isEmpty {
      let needle = text.lowercased()
      let places = [
        observation.id, observation.locator, observation.note, observation.edition.title,
      ]
      return places.contains { $0.lowercased().contains(needle) }
    }
    return true
  }

  private static func firstDay(_ year: Int) -> Day {
    guard let day = Day(year: year, month: 1, day: 1) else {
      preconditionFailure("Every year of the calendar begins.")
    }
    return day
  }
}

/// A list of observations as known on the day.
package struct FactList: Sendable {
  /// The observations, in the order of the files.
  package let observations: [Observation]
  /// The identifiers of those that stand in for editions of the day.
  package let standIns: Set<String>
  /// How many may not be passed on and are left out of exports.
  package let withheldFromExport: Int
  /// The day.
  package let today: Day
  /// The day of `--as-of`, or nil.
  package let asOf: Day?

  /// What may be exported.
  package var exportable: [Observation] {
    observations.filter { $0.edition.redistribution != .no }
  }

  /// How many rest on planning values.
  package var recalled: Int { observations.filter { $0.confidence == .recalled }.count }
}

extension Workbench {
  /// The observations that pass a filter.
  package func list(_ filter: FactFilter) -> FactList {
    let quantities = filter.quantity.map { [$0] } ?? Quantity.allCases
    var sightings: [FactView.Sighting] = []
    for quantity in quantities {
      let subjects = filter.subjects.isEmpty ? base.subjects(of: quantity) : filter.subjects
      for subject in subjects {
        sightings += facts.all(quantity, subject: subject).filter { filter.accepts($0.observation) }
      }
    }
    let observations = sightings.map(\.observation)
    return FactList(
      observations: observations,
      standIns: Set(sightings.filter(\.isStandIn).map(\.observation.id)),
      withheldFromExport: observations.filter { $0.edition.redistribution == .no }.count,
      today: today,
      asOf: asOf
    )
  }
}
