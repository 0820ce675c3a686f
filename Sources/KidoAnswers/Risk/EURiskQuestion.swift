package import KidoFacts
package import KidoInputs
package import KidoModels
import KidoRules
package import KidoUnits

/// The EU's supply risk of materials: as published, and worked out from the facts at hand.
package struct EURiskAnswer: Sendable {
  /// A stage worked out from world supply alone.
  package struct Computed: Sendable {
    /// The stage.
    package let stage: Stage
    /// The year of the split.
    package let period: String
    /// The subject whose split is used: the element, or its group where it has none.
    package let subject: String
    /// The supply risk with neutral trade, and 0.8 for members of the union.
    package let risk: EUSupplyRisk
    /// The same with export licences and bans of the day as trade restrictions.
    package let withControls: EUSupplyRisk
    /// The largest supplier.
    package let largest: EUSupplyRisk.Supplier
    /// The share of the split that no country is named for, 0...1.
    package let open: Double
    /// Whether the split rests on planning values.
    package let isRecalled: Bool
    /// The observations behind it.
    package let sources: [String]
  }

  /// One material.
  package struct Line: Sendable {
    /// The element or material.
    package let material: String
    /// The published supply risk; nil where none is at hand.
    package let supplyRisk: Double?
    /// The published economic importance; nil where none is at hand.
    package let economicImportance: Double?
    /// What the published figure says of its stage and basis.
    package let note: String
    /// Whether the published figures make it critical; nil where one is missing.
    package let isCritical: Bool?
    /// Our own figures by stage; empty where a split, an index or a governance indicator is missing.
    package let computed: [Computed]
    /// Why there is no own figure; empty where there is one.
    package let reason: String
    /// The published figures as observations.
    package let sources: [String]
  }

  /// The materials.
  package let lines: [Line]
  /// The year of the published results.
  package let year: Int
  /// What an export licence multiplies a supplier's term by.
  package let licenceFactor: Double
  /// The day of the controls.
  package let day: Day
  /// The day of `--as-of`, or nil.
  package let asOf: Day?
}

extension Workbench {
  /// Works out the EU's method for materials.
  ///
  /// - Parameters:
  ///   - materials: Elements; empty for all with a published result.
  ///   - year: The year of the published results.
  ///   - licenceFactor: The trade parameter of a supplier whose exports need a licence, 1 or more.
  /// - Returns: A line for each material, with a reason where it has no own figure.
  /// - Throws: ``InputError`` when the rules cannot be read.
  package func euRisk(
    materials: [String],
    year: Int,
    licenceFactor: Double
  ) throws(InputError) -> EURiskAnswer {
    let engine = EURiskEngine(
      facts: facts,
      book: try folder.rules(base.editions),
      year: year,
      licenceFactor: licenceFactor,
      day: today,
      asOf: asOf
    )
    let all = materials.isEmpty ? engine.published : materials
    return EURiskAnswer(
      lines: all.map(engine.line),
      year: year,
      licenceFactor: licenceFactor,
      day: today,
      asOf: asOf
    )
  }
}
