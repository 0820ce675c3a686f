import ArgumentParser
import Foundation
import KidoAnswers
import KidoInputs
import KidoModels
import KidoReports
import KidoUnits

/// `kido risk`: our index and published methods on the facts at hand.
struct RiskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "risk",
    abstract: "How risky is a material for an industry and region, and what lowers it.",
    discussion: """
      index: our own, 0 to 100, of five industries, six regions and 33 materials, stage by stage, with \
      intervals, ranks and moves. geopolrisk: imports of a buyer, weighed by the instability of their \
      origins. eu: supply risk and economic importance of the EU's method, published and worked out from the facts at \
      hand. lens: all of them side by side.

      Example:  kido risk
                kido risk --industry auto --region JPN --explain
                kido risk --element Dy
                kido risk --company Examples/motor-maker
                kido risk --method geopolrisk --convention peer --element REE --region JPN --year 2022
                kido risk --method eu --element Nd,Dy,Tb
      A cell without data says why; it is never a score of 0.
      """
  )

  /// The methods that exist.
  enum Method: String, CaseIterable, ExpressibleByArgument {
    case index
    case geopolrisk
    case eu
    case lens
  }

  @Option(help: "The method: index, geopolrisk, eu or lens; index without it.")
  var method: Method = .index

  @Option(
    help: "For index: auto, wind, it, defence or battery, with commas; all without it.",
    transform: RiskCommand.industries
  )
  var industry: [Industry]?

  @Option(
    help: ArgumentHelp("For index: a company's folder or parts list.", valueName: "folder or file")
  )
  var company: String?

  @Option(
    help: ArgumentHelp(
      "For index, repeatable: weight of an indicator, exponent of hazard, exposure or coping; 1 each.",
      valueName: "name=number"
    )
  )
  var weight: [String] = []

  @Flag(help: "For index: say in plain words why, and what would change it most.")
  var explain = false

  @Option(help: "Materials, with commas: Nd, Dy, Ga ...; REE for geopolrisk; all without it.")
  var element: String?

  @Option(
    help: "Buyers, with commas: JPN, EU27, USA, CHN, KOR or any country.",
    transform: RiskCommand.places
  )
  var region: [Place]?

  @Option(help: "A year or a span: 2022 or 2018-2024.", transform: FactsListCommand.years)
  var year: ClosedRange<Int>?

  @Option(
    help: "How gaps are filled: kido, or peer as the published program does.",
    transform: RiskCommand.convention
  )
  var convention: GeoPolRisk.Convention = .kido

  @Option(
    name: .customLong("licence-factor"),
    help: ArgumentHelp(
      "For eu: what an export licence multiplies a supplier's term by, 1 or more.",
      valueName: "factor"
    ),
    transform: RiskCommand.factor
  )
  var licenceFactor: Double = 1.1

  @OptionGroup var common: CommonOptions

  func run() throws {
    switch method {
    case .index: try runIndex()
    case .geopolrisk: try runGeoPolRisk()
    case .eu: try runEU()
    case .lens: try runLens()
    }
  }

  var materials: [String] {
    element?.split { $0 == "," || $0 == "、" }.map(String.init) ?? []
  }

  /// Refuses a call of which no material is known; a known one beside it keeps its line.
  func refuse(_ unknown: [UnknownName]) throws {
    if !materials.isEmpty, unknown.count == materials.count { try common.refuse(unknown) }
  }

  private func runEU() throws {
    let workbench = try common.workbench()
    try refuse(workbench.unknownMaterials(materials, names: []))
    let answer = try common.translating { () throws(InputError) in
      try workbench.euRisk(
        materials: materials,
        year: year?.upperBound ?? 2023,
        licenceFactor: licenceFactor
      )
    }
    switch common.format {
    case .text: Terminal.say(EURiskText.render(answer, language: common.language))
    case .json: Terminal.say(EURiskText.json(answer))
    case .csv: Terminal.write(EURiskText.csv(answer))
    }
    let isEmpty = answer.lines.isEmpty
    if isEmpty || answer.lines.contains(where: { $0.supplyRisk == nil && $0.computed.isEmpty }) {
      throw ExitCode(Outcome.no.rawValue)
    }
  }

  private func runGeoPolRisk() throws {
    let workbench = try common.workbench()
    try refuse(workbench.unknownMaterials(materials, names: RiskMaterial.names))
    let usual = ["JPN", "EU27", "USA", "CHN", "KOR"].compactMap { Place(code: $0) }
    let answer = try common.translating { () throws(InputError) in
      try workbench.geoPolRisk(
        materials: materials.isEmpty ? ["REE"] : materials,
        regions: region ?? usual,
        years: Array(year ?? 2024...2024),
        convention: convention
      )
    }
    switch common.format {
    case .text: Terminal.say(GeoPolRiskText.render(answer, language: common.language))
    case .json: Terminal.say(GeoPolRiskText.json(answer))
    case .csv: Terminal.write(GeoPolRiskText.csv(answer))
    }
    if answer.lines.contains(where: { $0.score == nil }) { throw ExitCode(Outcome.no.rawValue) }
  }

  static func industries(_ text: String) throws -> [Industry] {
    try text.split { $0 == "," || $0 == "、" }.map { name in
      guard let industry = Industry(rawValue: String(name)) else {
        throw ValidationError(
          "\"\(name)\" is not an industry. Write \(Industry.allCases.map(\.rawValue).joined(separator: ", "))."
        )
      }
      return industry
    }
  }

  static func places(_ text: String) throws -> [Place] {
    try text.split { $0 == "," || $0 == "、" }.map { try AssessCommand.place(String($0)) }
  }

  static func factor(_ text: String) throws -> Double {
    let value = try AssessCommand.number(text)
    guard value >= 1, value <= 10 else {
      throw ValidationError("\"\(text)\" is not a factor from 1 to 10.")
    }
    return value
  }

  static func convention(_ text: String) throws -> GeoPolRisk.Convention {
    guard let convention = GeoPolRisk.Convention(rawValue: text) else {
      throw ValidationError("\"\(text)\" is not a convention. Write kido or peer.")
    }
    return convention
  }
}
