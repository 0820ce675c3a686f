package import KidoFacts
package import KidoUnits

/// A kind of bought part, as purchasing names it, with what is known of the rare earths inside.
package struct ProductFamily: Sendable, Hashable, Identifiable {
  /// How the rare earths of a family are computed.
  package enum Kind: String, CaseIterable, Sendable {
    /// A magnet of some mass, whose elements follow from its grade.
    case magnet
    /// Masses of elements.
    case direct
    /// None, or so unlikely that nobody should be asked. Competes with the other kinds for a name.
    case none
    /// Less than about 0.05 g in each piece: summed and named, not listed part by part.
    case trace
  }

  /// The key, for example `servo-motor-400w`.
  package let id: String
  /// How its rare earths are computed.
  package let kind: Kind
  /// The name in three languages.
  package let name: Localized
  /// Codes of the Harmonized System, four or six digits.
  package let harmonizedCodes: [String]
  /// The magnet material (`ndfeb`, `smco`, ...); empty where there is none.
  package let material: String
  /// The class of grade to assume when none is stated.
  package let assumedGrade: String
  /// The plausible mass of one part in grams.
  package let massRange: ClosedRange<Double>?
  /// The plausible power of one part in watts.
  package let powerRange: ClosedRange<Double>?
  /// The chance that a part so named holds rare earths, with its source.
  package let occurrence: SourcedEstimate?
  /// Grams of magnet in one part.
  package let magnetMass: SourcedEstimate?
  /// Grams of magnet in a gram of the part.
  package let magnetFraction: SourcedEstimate?
  /// Grams of magnet in a kilowatt of rated power.
  package let magnetPerPower: SourcedEstimate?
  /// Grams of each element in one part.
  package let elementMass: [RareEarth: SourcedEstimate]
  /// Grams of each element in a gram of the part.
  package let elementFraction: [RareEarth: SourcedEstimate]

  /// Whether the family is a device that has no magnets itself and may be driven by a motor that has.
  var mayHideDrive: Bool { kind == .none && material == "device" }

  /// Whether the family is a material bought by mass, such as an oxide or a slurry.
  ///
  /// Named beside a part, it was used on the part and is not what the part is made of.
  var isBulk: Bool {
    kind == .direct && elementMass.isEmpty && (material.isEmpty || material == "ceria")
  }

  /// Whether the family is a material, which decides the content of whatever is made of it.
  var namesMaterial: Bool { kind == .direct && !material.isEmpty }

  /// Whether the part is a magnet and little else, so that its dimensions give its mass.
  package var isBareMagnet: Bool {
    kind == .magnet && (magnetFraction?.value.typical ?? 0) >= 0.9
  }
}

/// An estimate and the identifier of the observation behind it.
package struct SourcedEstimate: Sendable, Hashable {
  /// The estimate.
  package let value: Estimate
  /// The identifier of the observation.
  package let source: String
  /// How sure the source is.
  package let confidence: Confidence
  /// Whether it is a planning value.
  package let isPlanning: Bool

  /// Takes the estimate of an observation, or nil when it holds no number.
  package init?(_ observation: Observation) {
    guard let estimate = observation.estimate else { return nil }
    value = estimate
    source = observation.id
    confidence = observation.confidence
    isPlanning = observation.isPlanning
  }

  /// Makes an estimate with its source.
  package init(value: Estimate, source: String, confidence: Confidence) {
    self.value = value
    self.source = source
    self.confidence = confidence
    isPlanning = confidence == .recalled
  }
}
