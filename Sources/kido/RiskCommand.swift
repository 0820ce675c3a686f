import ArgumentParser
import KidoAnswers
import KidoInputs
import KidoModels
import KidoReports
import KidoUnits

/// `kido risk`: published risk methods on the facts at hand.
struct RiskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "risk",
    abstract: "How risky is a material for a buyer, by a published method.",
    discussion: """
      Example:  kido risk --element REE --region JPN,EU27,USA --year 2018-2024
                kido risk --method geopolrisk --convention peer --element REE --region JPN --year 2022
      A cell without data says why; it is never a score of 0.
      """
  )

  /// The methods that exist.
  enum Method: String, CaseIterable, ExpressibleByArgument {
    case geopolrisk
  }

  @Option(help: "The method: geopolrisk.")
  var method: Method = .geopolrisk

  @Option(help: "Materials, with commas: REE, Co, Li, W ...")
  var element: String = "REE"

  @Option(
    help: "Buyers, with commas: JPN, EU27, USA, CHN, KOR or any country.",
    transform: RiskCommand.places
  )
  var region: [Place]?

  @Option(help: "A year or a span: 2022 or 2018-2024.", transform: FactsListCommand.years)
  var year: ClosedRange<Int> = 2024...2024

  @Option(
    help: "How gaps are filled: kido, or peer as the published program does.",
    transform: RiskCommand.convention
  )
  var convention: GeoPolRisk.Convention = .kido

  @OptionGroup var common: CommonOptions

  func run() throws {
    let workbench = try common.workbench()
    let usual = ["JPN", "EU27", "USA", "CHN", "KOR"].compactMap { Place(code: $0) }
    let answer = try common.translating { () throws(InputError) in
      try workbench.geoPolRisk(
        materials: element.split { $0 == "," || $0 == "、" }.map(String.init),
        regions: region ?? usual,
        years: Array(year),
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

  static func places(_ text: String) throws -> [Place] {
    try text.split { $0 == "," || $0 == "、" }.map { try AssessCommand.place(String($0)) }
  }

  static func convention(_ text: String) throws -> GeoPolRisk.Convention {
    guard let convention = GeoPolRisk.Convention(rawValue: text) else {
      throw ValidationError("\"\(text)\" is not a convention. Write kido or peer.")
    }
    return convention
  }
}
