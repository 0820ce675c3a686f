package import KidoUnits

/// A buyer's region of the index.
package enum RiskRegion: String, CaseIterable, Sendable, Hashable {
  case japan = "JPN"
  case europe = "EU27"
  case unitedStates = "USA"
  case china = "CHN"
  case korea = "KOR"
  case rest = "Rest"

  /// The place, or nil for the rest of the world.
  package var place: Place? { self == .rest ? nil : Place(code: rawValue) }

  /// The region that a place lies in.
  package init(of place: Place) {
    self =
      RiskRegion.allCases.first { region in region.place.map(place.isWithin) ?? false } ?? .rest
  }

  /// Whether a place lies in the region.
  package func contains(_ place: Place) -> Bool { RiskRegion(of: place) == self }
}
