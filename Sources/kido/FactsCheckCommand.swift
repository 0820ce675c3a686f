import ArgumentParser
import Foundation
import KidoAnswers
import KidoInputs
import KidoReports
import KidoUnits

/// `kido facts check`: faults, coverage and what rests on memory.
struct FactsCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Faults of the facts, how much of the world they cover, and what is recalled.",
    discussion: "Example:  kido facts check --format json\nExit code 1: there are errors."
  )

  @OptionGroup var common: CommonOptions

  func run() throws {
    let workbench = try common.workbench()
    let check = try common.translating { () throws(InputError) in try workbench.check() }
    switch common.format {
    case .text: Terminal.say(FactCheckText.render(check, language: common.language))
    case .json: Terminal.say(FactCheckJSON.json(check))
    case .csv: Terminal.write(FactCheckJSON.csv(check, language: common.language))
    }
    if check.errors > 0 { throw ExitCode(Outcome.no.rawValue) }
  }
}

/// `kido facts claims`: the white paper's statements beside sources.
struct FactsClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "The white paper's statements, one by one, beside what the sources say.",
    discussion: "Example:  kido facts claims --lang ja --as-of 2025-08-08"
  )

  @OptionGroup var common: CommonOptions

  func run() throws {
    let workbench = try common.workbench()
    let answer = try common.translating { () throws(InputError) in
      try workbench.claims(verbs: KidoCommand.verbs)
    }
    switch common.format {
    case .text: Terminal.say(ClaimsText.render(answer, language: common.language))
    case .json: Terminal.say(ClaimsText.json(answer, language: common.language))
    case .csv: Terminal.write(ClaimsText.csv(answer, language: common.language))
    }
  }
}

/// `kido facts diff`: what moved between two states of the facts.
struct FactsDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Which numbers, and which results of a company, moved between two editions or days.",
    discussion: """
      Example:  kido facts diff usgs-mcs-2025 usgs-mcs-2026 --company Examples/motor-maker
                kido facts diff --since 2025-08-08 --company Examples/motor-maker
      """
  )

  @Argument(help: "The key of an edition.")
  var from: String?

  @Argument(help: "The key of the edition to compare it with.")
  var to: String?

  @Option(
    help: ArgumentHelp(
      "Instead of editions: what was known on this day against now.",
      valueName: "YYYY-MM-DD"
    ),
    transform: CommonOptions.day
  )
  var since: Day?

  @Option(help: "A company folder or parts list whose results to compare.")
  var company: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (since != nil) != (from != nil && to != nil), since == nil || from == nil else {
      throw ValidationError(
        "Name two editions, or a day with --since. Keys of editions: kido facts sources"
      )
    }
  }

  func run() throws {
    let workbench = try common.workbench()
    try common.refuse(workbench.unknownEditions([from, to].compactMap { $0 }))
    let url = try company.map { URL(fileURLWithPath: try common.given($0)) }
    let defaults = AssessCommand.defaults(common.language, asOf: common.asOf)
    let diff = try common.translating { () throws(InputError) -> FactsDiff? in
      if let since { return try workbench.diff(since: since, company: url, defaults: defaults) }
      return try workbench.diff(
        edition: from ?? "",
        with: to ?? "",
        company: url,
        defaults: defaults
      )
    }
    guard let diff else {
      throw ValidationError(
        "\"\(from ?? "")\" or \"\(to ?? "")\" is not an edition at hand. List: kido facts sources"
      )
    }
    switch common.format {
    case .text: Terminal.say(FactDiffText.render(diff, language: common.language))
    case .json: Terminal.say(FactDiffText.json(diff))
    case .csv: Terminal.write(FactDiffText.csv(diff))
    }
  }
}
