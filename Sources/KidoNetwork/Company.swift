package import KidoFacts
package import KidoUnits

/// One company, or a country seen as one: what it builds, from which parts, with what in stock.
package struct Company: Sendable {
  /// Who asks.
  package enum Kind: String, CaseIterable, Sendable {
    case firm
    case country
  }

  /// A line or sector: a product, its yearly volume and what a unit earns.
  package struct Line: Sendable, Hashable {
    /// The key.
    package let id: String
    /// The name as printed.
    package let name: String
    /// The part number of the product's top row; empty for the whole parts list.
    package let product: String
    /// Units a year, where known.
    package let volume: Double?
    /// Contribution of one unit in the company's currency, where known.
    package let margin: Double?
    /// Days of cover of the parts that hold rare earths, where stated for the line.
    package let coverDays: Double?

    /// Makes a line.
    package init(
      id: String,
      name: String,
      product: String,
      volume: Double?,
      margin: Double?,
      coverDays: Double?
    ) {
      self.id = id
      self.name = name
      self.product = product
      self.volume = volume
      self.margin = margin
      self.coverDays = coverDays
    }
  }

  /// What a supplier stated about where a part comes from at one stage.
  package struct Statement: Sendable, Hashable {
    /// The part number; empty when it holds for all parts of the supplier.
    package let part: String
    /// The supplier.
    package let supplier: String
    /// The stage.
    package let stage: Stage
    /// The plant or company at that stage; may be empty.
    package let site: String
    /// The country.
    package let place: Place
    /// The share of this supplier's deliveries, 0...1.
    package let share: Share
    /// The element it holds for, or nil for all.
    package let element: RareEarth?
    /// Grams of magnet in one part, where stated.
    package let magnetGrams: Double?
    /// The magnet grade, where stated; else empty.
    package let grade: String
    /// Where it was stated.
    package let reference: RowReference

    /// Makes a statement.
    package init(
      part: String,
      supplier: String,
      stage: Stage,
      site: String,
      place: Place,
      share: Share,
      element: RareEarth?,
      magnetGrams: Double?,
      grade: String,
      reference: RowReference
    ) {
      self.part = part
      self.supplier = supplier
      self.stage = stage
      self.site = site
      self.place = place
      self.share = share
      self.element = element
      self.magnetGrams = magnetGrams
      self.grade = grade
      self.reference = reference
    }
  }

  /// Parts on hand.
  package struct Stock: Sendable, Hashable {
    /// The part number.
    package let part: String
    /// Units on hand.
    package let units: Double
    /// The day it was counted, where stated.
    package let countedOn: Day?
    /// Where it was stated.
    package let reference: RowReference

    /// Makes a stock.
    package init(part: String, units: Double, countedOn: Day?, reference: RowReference) {
      self.part = part
      self.units = units
      self.countedOn = countedOn
      self.reference = reference
    }
  }

  /// Whether a firm or a country.
  package let kind: Kind
  /// The name as printed.
  package let name: String
  /// The home country or region.
  package let home: Place
  /// The currency and price year.
  package let basis: PriceBasis
  /// The industry, where stated.
  package let industry: Industry?
  /// Whether the figures are invented, as in examples.
  package let isInvented: Bool
  /// The lines.
  package let lines: [Line]
  /// The parts list.
  package let parts: PartsTree
  /// What suppliers stated.
  package let statements: [Statement]
  /// What is in stock.
  package let stock: [Stock]

  /// Makes a company.
  package init(
    kind: Kind,
    name: String,
    home: Place,
    basis: PriceBasis,
    industry: Industry?,
    isInvented: Bool,
    lines: [Line],
    parts: PartsTree,
    statements: [Statement],
    stock: [Stock]
  ) {
    self.kind = kind
    self.name = name
    self.home = home
    self.basis = basis
    self.industry = industry
    self.isInvented = isInvented
    self.lines = lines
    self.parts = parts
    self.statements = statements
    self.stock = stock
  }
}
