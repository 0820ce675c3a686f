import ArgumentParser
import Foundation
import KidoAnswers
import KidoInputs
import KidoReports
import KidoTables
import KidoUnits

/// The verb `kido assess COMPANY|PARTS-LIST`, which answers where a company stands.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract:
      "Where do we stand? Which parts hold which rare earths, from where, and what to ask first.",
    discussion: """
      INPUT is a company folder (see kido init) or a bare parts list: .xlsx or CSV in UTF-8, UTF-16, \
      Shift_JIS, EUC-JP, GB18030 or windows-1252, with headers in Japanese, English or Chinese.

      Example:  kido assess parts.xlsx --volume 120000 --cover-days 20 --margin 9000 --lang ja
      Exit code 1: some rows were refused and the rest was used; 3: nothing could be used.
      """
  )

  @Argument(help: ArgumentHelp("A company folder or a parts list.", valueName: "input"))
  var input: String

  @Option(
    help: "Units a year, above 0, for a bare parts list.",
    transform: AssessCommand.aboveZero
  )
  var volume: Double?

  @Option(
    help: "Contribution of one unit in the currency, for a bare parts list.",
    transform: AssessCommand.number
  )
  var margin: Double?

  @Option(
    name: .customLong("cover-days"),
    help: "Days of stock of critical parts, for a bare parts list.",
    transform: AssessCommand.positive
  )
  var coverDays: Double?

  @Option(
    help: ArgumentHelp(
      "Where you buy: a country or EU27. Without it, by the language: JPN, CHN or EU27.",
      valueName: "place"
    ),
    transform: AssessCommand.place
  )
  var region: Place?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let answer = try AssessCommand.assess(
      URL(fileURLWithPath: try common.given(input)),
      defaults: defaults,
      common: common
    )
    AssessCommand.show(answer, common)
    if answer.refusedRows > 0 { throw ExitCode(Outcome.no.rawValue) }
  }

  /// What a bare list does not say.
  private var defaults: CompanyReader.Defaults {
    var defaults = AssessCommand.defaults(common.language, asOf: common.asOf)
    defaults.volume = volume
    defaults.margin = margin
    defaults.coverDays = coverDays
    if let region { defaults.home = region }
    return defaults
  }

  /// Home and currency by language: a bare list has no other hint.
  static func defaults(_ language: Language, asOf: Day?) -> CompanyReader.Defaults {
    let last = (asOf ?? CommonOptions.today()).year - 1
    guard let year = Year(last) else { preconditionFailure("Last year is a year.") }
    return switch language {
    case .japanese:
      CompanyReader.Defaults(home: .japan, basis: PriceBasis(currency: .jpy, year: year))
    case .chinese:
      CompanyReader.Defaults(home: .china, basis: PriceBasis(currency: .cny, year: year))
    case .english:
      CompanyReader.Defaults(home: .europeanUnion, basis: PriceBasis(currency: .eur, year: year))
    }
  }

  /// Assesses an input with errors in the language.
  static func assess(
    _ url: URL,
    defaults: CompanyReader.Defaults,
    common: CommonOptions
  ) throws -> Assessment {
    let workbench = try common.workbench()
    return try common.translating { () throws(InputError) in
      try workbench.assess(url, defaults: defaults)
    }
  }

  /// Prints an answer in the format asked for.
  static func show(_ answer: Assessment, _ common: CommonOptions) {
    switch common.format {
    case .text: Terminal.say(AssessmentText(answer, language: common.language).render())
    case .json: Terminal.say(JSONText.encode(AssessmentJSON(answer, language: common.language)))
    case .csv: Terminal.write(AssessmentCSV.render(answer, language: common.language))
    }
  }

  static func positive(_ text: String) throws -> Double {
    let value = try number(text)
    guard value >= 0 else {
      throw ValidationError("\"\(text)\" is negative; it must be 0 or more.")
    }
    return value
  }

  static func aboveZero(_ text: String) throws -> Double {
    let value = try number(text)
    guard value > 0 else {
      throw ValidationError(
        """
        "\(text)" is not above 0. Give the units a year, or leave --volume out: masses are then \
        those of one product.
        """
      )
    }
    return value
  }

  static func number(_ text: String) throws -> Double {
    guard let value = NumberParsing.read(text, mark: .point).value, abs(value) <= 1e15 else {
      throw ValidationError("\"\(text)\" is not a number. Write it with a decimal point: 1234.5")
    }
    return value
  }

  static func place(_ text: String) throws -> Place {
    guard let place = Place(named: text) ?? Place(alpha2: text) else {
      throw ValidationError("\"\(text)\" is not a known place. Write a name, an ISO code or EU27.")
    }
    return place
  }
}
