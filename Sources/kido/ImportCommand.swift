import ArgumentParser
import Foundation
import KidoAnswers
import KidoFacts
import KidoInputs
import KidoReports
import KidoUnits

/// `kido import KIND FILE`: official files and tables of one's own into the store.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read an official file or a table of your own into the store of facts.",
    discussion: """
      Kinds: usgs-mcs (Mineral Commodity Summaries: the data release of 2026, of 2025, or the file of \
      one commodity), baci (CEPII, t,i,j,k,v,q), wgi (Worldwide Governance Indicators), pink-sheet \
      (World Bank, monthly), prices (date, product, price, unit), facts (our own format).

      Example:  kido import usgs-mcs usgs_mcs2026_commodities_data.csv --dry-run
                kido import baci BACI_HS22_Y2023_V202501.csv
                kido import prices my-prices.xlsx --publisher "our subscription" --market europe
      Good rows enter in one transaction. Exit code 1: some rows were refused, each is listed; 3: \
      nothing could be used, or --strict refused the file.
      """
  )

  @Argument(help: "The kind of file.", transform: ImportCommand.kind)
  var kind: ImportKind

  @Argument(help: "The file.")
  var file: String

  @Flag(name: .customLong("dry-run"), help: "Count and compare, and keep nothing.")
  var isDryRun = false

  @Flag(name: .customLong("strict"), help: "Refuse the whole file when one row is refused.")
  var isStrict = false

  @Option(
    help: ArgumentHelp(
      "The key of the edition, where the file does not tell it: letters a-z, digits, hyphens.",
      valueName: "key"
    ),
    transform: ImportCommand.editionKey
  )
  var edition: String = ""

  @Option(
    help: ArgumentHelp("When it was published: YYYY, YYYY-MM or YYYY-MM-DD.", valueName: "date"),
    transform: ImportCommand.published
  )
  var published: String = ""

  @Option(help: "Who published it, for prices.")
  var publisher: String = ""

  @Option(help: "The market of prices: fob-china, europe, china-domestic ...")
  var market: String = ""

  @Option(help: "For facts: a file of editions in the layout of editions.csv.")
  var editions: String?

  @Flag(
    name: .customLong("accept-jumps"),
    help: "Take prices that are more than ten times off the newest one at hand, after a look."
  )
  var acceptsJumps = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let workbench = try common.workbench()
    var options = Workbench.ImportOptions()
    options.isDryRun = isDryRun
    options.isStrict = isStrict
    options.editionKey = edition
    options.published = published
    options.publisher = publisher
    options.market = market
    options.editions = try editions.map { URL(fileURLWithPath: try common.given($0)) }
    let url = URL(fileURLWithPath: try common.given(file))
    options.comparison = acceptsJumps ? .none : .newest
    if let day = Period(published)?.start, day > workbench.today {
      throw ValidationError(
        "\"\(published)\" is after \(workbench.today). Write the day on which it was published."
      )
    }
    let answer = try common.translating { () throws(InputError) in
      do throws(InputError) {
        return try workbench.importing(
          url,
          kind: kind,
          options: options,
          program: ProgramName.version
        )
      } catch {
        if case .imported(.noRows(_, _, let tally)) = error, tally.refusedRows > 0 {
          Terminal.complain(ImportText.refusals(tally, language: common.language))
        }
        throw error
      }
    }
    switch common.format {
    case .text: Terminal.say(ImportText.render(answer, language: common.language))
    case .json: Terminal.say(ImportJSON.json(answer, language: common.language))
    case .csv: Terminal.write(ImportJSON.csv(answer, language: common.language))
    }
    if answer.isRefused { throw ExitCode(Outcome.refused.rawValue) }
    if answer.refusedRows > 0 { throw ExitCode(Outcome.no.rawValue) }
  }

  static func kind(_ text: String) throws -> ImportKind {
    guard let kind = ImportKind(rawValue: text) else {
      let known = ImportKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\"\(text)\" is not a kind of file. Known: \(known).")
    }
    return kind
  }

  static func editionKey(_ text: String) throws -> String {
    guard EditionTable.isKey(text) else {
      throw ValidationError(
        "\"\(text)\" is not a key. Write lower-case letters, digits and hyphens: prices-2026-05."
      )
    }
    return text
  }

  static func published(_ text: String) throws -> String {
    switch Period(text) {
    case .year, .month, .day: return text
    default: throw ValidationError("\"\(text)\" is not a date. Write 2025, 2025-01 or 2025-01-31.")
    }
  }
}
