package import KidoUnits

/// Where a row came from.
package struct RowReference: Sendable, Hashable {
  /// The file name.
  package let file: String
  /// The sheet; empty in CSV.
  package let sheet: String
  /// The row as a spreadsheet shows it, from 1.
  package let row: Int

  /// Makes a reference.
  package init(file: String, sheet: String, row: Int) {
    self.file = file
    self.sheet = sheet
    self.row = row
  }
}

/// One row of a parts list as read, before its place in the tree is known.
package struct PartLine: Sendable, Hashable {
  /// Where it came from.
  package var reference: RowReference
  /// The depth, 0 for a top assembly; nil in a flat list.
  package var level: Int?
  /// The part number of the parent; empty when the list does not name it.
  package var parent: String
  /// The part number; may be empty.
  package var partNumber: String
  /// The name.
  package var name: String
  /// Specification, description and remarks.
  package var details: String
  /// How many units go into one parent; finite, not negative.
  package var quantity: Double
  /// The unit of the quantity.
  package var unit: UnitOfMeasure
  /// The mass of one unit in grams, where stated.
  package var unitMass: Double?
  /// The material as stated.
  package var material: String
  /// The grade as stated.
  package var grade: String
  /// The customs code as stated, digits only.
  package var harmonizedCode: String
  /// The supplier as stated.
  package var supplier: String
  /// The country of origin as stated.
  package var origin: Place?
  /// Whether the row is an alternate of the row before it, not used beside it.
  package var isAlternate: Bool
  /// Whether the row was refused and only keeps its place, so that what is below it is refused too.
  package var isRefused: Bool

  /// Makes a row; what a list does not state is empty.
  package init(
    reference: RowReference,
    level: Int? = nil,
    parent: String = "",
    partNumber: String = "",
    name: String,
    details: String = "",
    quantity: Double = 1,
    unit: UnitOfMeasure = .piece,
    unitMass: Double? = nil,
    material: String = "",
    grade: String = "",
    harmonizedCode: String = "",
    supplier: String = "",
    origin: Place? = nil,
    isAlternate: Bool = false,
    isRefused: Bool = false
  ) {
    self.reference = reference
    self.level = level
    self.parent = parent
    self.partNumber = partNumber
    self.name = name
    self.details = details
    self.quantity = quantity
    self.unit = unit
    self.unitMass = unitMass
    self.material = material
    self.grade = grade
    self.harmonizedCode = harmonizedCode
    self.supplier = supplier
    self.origin = origin
    self.isAlternate = isAlternate
    self.isRefused = isRefused
  }
}
