import Foundation
import KidoFacts
import KidoUnits

/// Estimates the rare earths in one unit of a part of a known family.
///
/// Method: `docs/methods/screening.md`.
struct ContentEstimator: Sendable {
  let grades: GradeTable
  /// Densities in g/cm3 by magnet material.
  let densities: [String: SourcedEstimate]
  /// Grams of magnet in a kilowatt of a brushless motor of unknown kind, at 400 W.
  let brushlessPerPower: SourcedEstimate?

  init(grades: GradeTable, facts: FactView) {
    self.grades = grades
    brushlessPerPower = facts.newest(.magnetPerPower, subject: "bldc-motor")
      .flatMap { SourcedEstimate($0.observation) }
    var densities: [String: SourcedEstimate] = [:]
    for material in facts.base.subjects(of: .density) {
      let sighting = facts.newest(.density, subject: material)
      if let sighting { densities[material] = SourcedEstimate(sighting.observation) }
    }
    self.densities = densities
  }

  /// A mass with its evidence.
  private struct WeighedMass {
    let grams: Estimate
    let evidence: Content.Evidence
    let sources: [String]
    let isRecalled: Bool
  }

  /// The content of one unit, or nil where the family has no figures.
  ///
  /// `isThePart` says that the part itself is of the family, rather than named beside it.
  func content(
    of family: ProductFamily,
    line: PartLine,
    row: RowReadings,
    isThePart: Bool
  ) -> Content? {
    switch family.kind {
    case .none: nil
    case .magnet:
      magnetContent(family, line, row, isThePart)
    case .direct, .trace:
      if family.elementMass.isEmpty && family.elementFraction.isEmpty {
        magnetContent(family, line, row, isThePart)
      } else {
        directContent(family, line, row.measures)
      }
    }
  }

  private func magnetContent(
    _ family: ProductFamily,
    _ line: PartLine,
    _ row: RowReadings,
    _ isThePart: Bool
  ) -> Content? {
    guard let mass = magnetMass(family, line, row, isThePart) else {
      return nil
    }
    let stated = grades.stated(in: row.text.gradeText)
    let grade: MagnetGrade?
    if let stated {
      grade = stated
    } else if row.material == "smco" {
      let isFive = !ContentEstimator.smcoFive.matches(in: row.text.whole).isEmpty
      grade = grades.grade(isFive ? "smco5" : "sm2co17") ?? grades.grade(family.assumedGrade)
    } else {
      grade = grades.grade(family.assumedGrade)
    }
    guard let grade else { return nil }
    var grams: [RareEarth: Estimate] = [:]
    var sources = mass.sources
    var planned: Set<RareEarth> = []
    for element in RareEarth.allCases {
      guard let share = grade.content[element] else { continue }
      grams[element] = mass.grams * (share.value * 0.01)
      if share.value.typical > 0 { sources.append(share.source) }
      if share.isPlanning { planned.insert(element) }
    }
    return Content(
      magnetGrams: mass.grams,
      grams: grams,
      totalGrams: mass.grams * (grade.total(isStated: stated != nil) * 0.01),
      evidence: mass.evidence,
      grade: grade.id,
      isGradeStated: stated != nil,
      sources: sources,
      isMassPlanned: mass.isRecalled,
      plannedElements: planned
    )
  }

  private func magnetMass(
    _ family: ProductFamily,
    _ line: PartLine,
    _ row: RowReadings,
    _ isThePart: Bool
  ) -> WeighedMass? {
    let measures = row.measures
    if let grams = measures.magnetGrams, line.unit.gramsPerUnit == nil {
      return WeighedMass(
        grams: Estimate(exactly: grams) * ContentEstimator.maker,
        evidence: .partMass,
        sources: [],
        isRecalled: false
      )
    }
    if let grams = line.unit.gramsPerUnit, let fraction = family.magnetFraction {
      return weighed(fraction.value * grams, .boughtByMass, [fraction])
    }
    if family.isBareMagnet, !isThePart, let typical = family.magnetMass {
      // A part that merely has a magnet in it weighs more than the magnet.
      if let mass = line.unitMass {
        return weighed(ContentEstimator.within * mass, .partMass, [typical])
      }
      return weighed(typical.value * line.unit.piecesPerUnit, .familyTypical, [typical])
    }
    let pieces = line.unit.piecesPerUnit
    if family.isBareMagnet, let mass = line.unitMass, let fraction = family.magnetFraction {
      let filled =
        ContentEstimator.isHoused(row.text.whole) ? ContentEstimator.housed : fraction.value
      return weighed(filled * mass, .partMass, [fraction])
    }
    if family.isBareMagnet, let volume = measures.cubicCentimetres, volume < 2_000,
      let density = densities[row.material ?? family.material] ?? densities["ndfeb"]
    {
      let shape = ContentEstimator.shape(row.text.whole)
      let count = line.unit == .piece ? measures.piecesInSet ?? 1 : 1
      return weighed(density.value * shape * (volume * pieces * count), .dimensions, [density])
    }
    if family.isBareMagnet, let mass = measures.grams, let fraction = family.magnetFraction {
      return weighed(fraction.value * (mass * pieces), .partMass, [fraction])
    }
    var options: [WeighedMass] = []
    let maker = ContentEstimator.maker
    if let mass = line.unitMass, let fraction = family.magnetFraction,
      family.massRange?.contains(mass / pieces) ?? true
    {
      options.append(weighed(fraction.value * maker * mass, .partMass, [fraction]))
    }
    if let watts = measures.watts, family.magnetPerPower == nil, let generic = brushlessPerPower,
      row.excitation == .permanentMagnet, (10...20_000).contains(watts)
    {
      // The kind says nothing of its drive; a brushless drive of this power does.
      let scaled = exp(0.3 * log(0.4 / max(watts / 1_000, 1e-3)))
      let grams = generic.value * maker * (watts / 1_000 * scaled * pieces)
      options.append(weighed(grams, .power, [generic]))
    }
    if let watts = measures.watts, let perPower = family.magnetPerPower,
      family.powerRange?.contains(watts) ?? true
    {
      let kilowatts = ContentEstimator.scaledKilowatts(watts, family)
      options.append(weighed(perPower.value * maker * (kilowatts * pieces), .power, [perPower]))
    }
    if let typical = family.magnetMass {
      options.append(weighed(typical.value * maker * pieces, .familyTypical, [typical]))
    }
    // What the row states comes before what is typical of the kind.
    if let stated = options.first(where: { $0.evidence == .power && family.magnetPerPower == nil })
    {
      return stated
    }
    return options.min { $0.grams.ratio < $1.grams.ratio }
  }

  /// What one maker's design adds to the spread of a kind of part.
  private static let maker: Estimate =
    (try? Estimate(low: 0.85, typical: 1, high: 1.2)) ?? Estimate(exactly: 1)

  /// The part of an assembly that is magnet, where the row only says that magnets are in it.
  private static let within: Estimate =
    (try? Estimate(low: 0.05, typical: 0.25, high: 0.7)) ?? Estimate(exactly: 0.25)

  private static let smcoFive: PhraseIndex = {
    var index = PhraseIndex()
    for word in ["smco5", "smco 5", "sm co5", "smco 1:5", "1 5型"] {
      _ = index.add(FoldedText(word))
    }
    return index
  }()

  /// The part of a housed or moulded magnet that is magnet.
  private static let housed: Estimate =
    (try? Estimate(low: 0.2, typical: 0.45, high: 0.9)) ?? Estimate(exactly: 1)

  /// Kilowatts as they count for the magnet: small motors need more magnet for a watt.
  ///
  /// Torque grows with rotor volume and power with torque times speed; small motors turn faster but
  /// lose more, so that magnet mass grows with about the 0.7th power of rated power. Figures per
  /// kilowatt of broad families are meant for 400 W; families of one class are not scaled.
  private static func scaledKilowatts(_ watts: Double, _ family: ProductFamily) -> Double {
    let kilowatts = watts / 1_000
    guard let range = family.powerRange, range.upperBound <= 20_000,
      range.lowerBound * 20 < range.upperBound
    else { return kilowatts }
    return kilowatts * exp(0.3 * log(0.4 / max(kilowatts, 1e-3)))
  }

  private static func isHoused(_ text: FoldedText) -> Bool {
    !housedIndex.matches(in: text).isEmpty
  }

  private static let housedIndex: PhraseIndex = {
    var index = PhraseIndex()
    for word in [
      "assembly", "assy", "encapsulated", "overmoulded", "overmolded", "rod", "holder", "housing",
      "yoke", "アッシ", "組立", "モールド", "ホルダ", "ヨーク", "组件", "总成", "磁棒", "磁座", "包覆",
    ] {
      _ = index.add(FoldedText(word))
    }
    return index
  }()

  private func directContent(
    _ family: ProductFamily,
    _ line: PartLine,
    _ measures: TextMeasures
  ) -> Content? {
    let known = knownMass(family, line, measures)
    let byMass = !family.elementFraction.isEmpty && (known != nil || family.elementMass.isEmpty)
    let figures = byMass ? family.elementFraction : family.elementMass
    guard !figures.isEmpty else { return nil }
    let mass = known?.grams ?? ContentEstimator.unknownMass
    let pieces = Estimate(exactly: line.unit.piecesPerUnit)
    var grams: [RareEarth: Estimate] = [:]
    var total = Estimate.zero
    for element in RareEarth.allCases {
      guard let figure = figures[element] else { continue }
      let share = byMass ? figure.value * mass : figure.value * ContentEstimator.maker * pieces
      grams[element] = share
      total += share
    }
    return Content(
      magnetGrams: nil,
      grams: grams,
      totalGrams: total,
      evidence: byMass ? known?.evidence ?? .familyTypical : .familyTypical,
      grade: "",
      isGradeStated: false,
      sources: RareEarth.allCases.compactMap { figures[$0]?.source },
      isMassPlanned: false,
      plannedElements: Set(figures.filter { $0.value.isPlanning }.keys)
    )
  }

  /// The mass of one unit of a material: bought by mass, stated, written in the name, or its size times
  /// the density of the material.
  private func knownMass(
    _ family: ProductFamily,
    _ line: PartLine,
    _ measures: TextMeasures
  ) -> (grams: Estimate, evidence: Content.Evidence)? {
    if let grams = line.unit.gramsPerUnit { return (Estimate(exactly: grams), .boughtByMass) }
    if let grams = line.unitMass { return (Estimate(exactly: grams), .partMass) }
    if family.material == "nimh", let wattHours = measures.wattHours {
      // 50 to 80 Wh in a kilogram of nickel-metal-hydride cells.
      let mass = (try? Estimate(low: 12.5, typical: 16, high: 20)) ?? Estimate(exactly: 16)
      return (mass * (wattHours * line.unit.piecesPerUnit), .power)
    }
    if let grams = measures.grams {
      return (Estimate(exactly: grams * line.unit.piecesPerUnit), .partMass)
    }
    guard let density = densities[family.material], let volume = measures.cubicCentimetres,
      volume < 20_000
    else { return nil }
    return (density.value * (volume * line.unit.piecesPerUnit), .dimensions)
  }

  /// A material bought without any hint of its mass: from 50 g to 5 kg.
  private static let unknownMass: Estimate =
    (try? Estimate(low: 50, typical: 500, high: 5_000)) ?? Estimate(exactly: 500)

  private func weighed(
    _ grams: Estimate,
    _ evidence: Content.Evidence,
    _ figures: [SourcedEstimate]
  ) -> WeighedMass {
    WeighedMass(
      grams: grams,
      evidence: evidence,
      sources: figures.map(\.source),
      // A density is a material constant: its grade of confidence does not make a mass a guess.
      isRecalled: evidence != .dimensions && figures.contains(where: \.isPlanning)
    )
  }

  /// The part of the stated block, disc or ring that is filled: segments are cut from a block.
  private static func shape(_ text: FoldedText) -> Estimate {
    let isSegment = segmentIndex.matches(in: text).isEmpty == false
    let bounds = isSegment ? (0.6, 0.82, 1.0) : (0.85, 0.97, 1.04)
    return (try? Estimate(low: bounds.0, typical: bounds.1, high: bounds.2)) ?? Estimate(exactly: 1)
  }

  private static let segmentIndex: PhraseIndex = {
    var index = PhraseIndex()
    for word in ["arc", "segment", "tile", "セグメント", "瓦", "弧", "かわら", "扇", "c型", "d型"] {
      _ = index.add(FoldedText(word))
    }
    return index
  }()
}
