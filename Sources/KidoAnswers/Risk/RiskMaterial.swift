/// A material of the GeoPolRisk method: its customs headings and the stage of its production.
package struct RiskMaterial: Sendable, Hashable {
  /// An element, `REE`, or a slug.
  package let id: String
  /// The headings whose imports count; empty where no heading of its own exists.
  package let headings: [Int]

  /// The materials that can be asked for, by the headings of the published program for rare earths and
  /// by the metal, its oxide and its ore for the others.
  package static let all: [RiskMaterial] = [
    RiskMaterial(id: "REE", headings: [280_530, 284_610, 284_690]),
    RiskMaterial(id: "Ga", headings: []),
    RiskMaterial(id: "Ge", headings: [811_230]),
    RiskMaterial(id: "In", headings: []),
    RiskMaterial(id: "Co", headings: [810_510, 282_200]),
    RiskMaterial(id: "Li", headings: [283_691, 282_520]),
    RiskMaterial(id: "W", headings: [810_110, 261_100]),
    RiskMaterial(id: "Ta", headings: [810_310]),
    RiskMaterial(id: "Sb", headings: [261_710]),
    RiskMaterial(id: "Bi", headings: [810_600]),
    RiskMaterial(id: "graphite", headings: [250_410, 250_490]),
  ]

  /// The material with a name, or nil.
  package static func named(_ id: String) -> RiskMaterial? { all.first { $0.id == id } }

  /// The names that can be asked for.
  package static var names: [String] { all.map(\.id) }
}
