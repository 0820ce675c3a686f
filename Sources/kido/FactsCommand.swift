import ArgumentParser
import KidoAnswers
import KidoReports

/// `kido facts`: the figures and their sources.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "The figures that answers rest on, and where they come from.",
    subcommands: [
      FactsListCommand.self, Show.self, Sources.self, FactsCheckCommand.self,
      FactsClaimsCommand.self, FactsDiffCommand.self,
    ]
  )

  /// `kido facts show ID`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "One figure with its source, licence, confidence and other editions.",
      discussion: """
        Example:  kido facts show production.mine/REE/CHN/2024/REO@usgs-mcs-2026
        A part of an identifier lists the figures that hold it:  kido facts show price/Dy
        """
    )

    @Argument(help: "An identifier as printed under SOURCES, or a part of one.")
    var id: String

    @OptionGroup var common: CommonOptions

    func run() throws {
      _ = try common.given(id)
      let workbench = try common.workbench()
      let found = workbench.show(id)
      if found.sheet == nil, found.candidates.isEmpty {
        try common.refuse([workbench.unknownIdentifier(id)])
      }
      switch common.format {
      case .text:
        if let sheet = found.sheet {
          Terminal.say(FactText.sheet(sheet, language: common.language))
        } else {
          Terminal.say(
            FactText.candidates(found.candidates, query: id, language: common.language)
          )
        }
      case .json:
        Terminal.say(
          FactJSON.sheet(found.sheet, candidates: found.candidates, asOf: workbench.today)
        )
      case .csv:
        let listed = found.sheet.map { [$0.observation] + $0.others } ?? found.candidates
        Terminal.write(FactCSV.observations(listed))
      }
    }
  }

  /// `kido facts sources`.
  struct Sources: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sources",
      abstract: "Every edition, with its licence and how many figures it gives.",
      discussion: "Example:  kido facts sources --format csv"
    )

    @OptionGroup var common: CommonOptions

    func run() throws {
      let workbench = try common.workbench()
      let lines = workbench.sources()
      switch common.format {
      case .text: Terminal.say(FactText.sources(lines, language: common.language))
      case .json: Terminal.say(FactJSON.sources(lines, asOf: workbench.today))
      case .csv: Terminal.write(FactCSV.sources(lines))
      }
    }
  }
}
