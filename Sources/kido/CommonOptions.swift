import ArgumentParser
import Foundation
import KidoAnswers
import KidoFacts
import KidoInputs
import KidoReports
import KidoUnits

/// What every verb prints.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv
}

/// Options of every verb.
struct CommonOptions: ParsableArguments {
  @Option(help: "How to print: text, json or csv.")
  var format: OutputFormat = .text

  @Option(
    help: ArgumentHelp(
      "The language: ja, en or zh. Without it, that of the system.",
      valueName: "language"
    ),
    transform: CommonOptions.language
  )
  var lang: Language?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("What was known on this day.", valueName: "YYYY-MM-DD"),
    transform: CommonOptions.day
  )
  var asOf: Day?

  @Option(
    help: ArgumentHelp(
      "The folder of imported facts. Without it, kido in the XDG data folder.",
      valueName: "folder"
    )
  )
  var store: String?

  /// The language to speak: `--lang`, else that of the locale, else English.
  var language: Language {
    if let lang { return lang }
    let environment = ProcessInfo.processInfo.environment
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty } ?? ""
    return Language.allCases.first { locale.hasPrefix($0.rawValue) } ?? .english
  }

  /// Loads the facts.
  func workbench() throws -> Workbench {
    let executable = Bundle.main.executableURL
    let folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true)
    let store = try store.map { URL(fileURLWithPath: try given($0), isDirectory: true) }
    return try translating {
      () throws(InputError) in
      try Workbench(
        environment: ProcessInfo.processInfo.environment,
        executable: executable,
        workingFolder: folder,
        today: CommonOptions.today(),
        asOf: asOf,
        store: store
      )
    }
  }

  /// Runs a call and turns its error into a message in the language.
  func translating<Value>(_ call: () throws(InputError) -> Value) throws -> Value {
    do throws(InputError) {
      return try call()
    } catch {
      throw Failure(
        text: "kido: " + ErrorText.text(error, language: language),
        code: CommonOptions.outcome(error)
      )
    }
  }

  /// The argument of a verb, which an empty variable of a script may have left empty.
  func given(_ argument: String) throws -> String {
    try translating { () throws(InputError) in
      guard argument.contains(where: { !$0.isWhitespace }) else { throw .emptyArgument }
      return argument
    }
  }

  private static func outcome(_ error: InputError) -> Outcome {
    switch error {
    case .emptyArgument, .notFound, .alreadyThere: .wrongCall
    case .noFacts: .missing
    // Facts that the user points at are an input; those that ship are ours.
    case .badFacts:
      ProcessInfo.processInfo.environment["KIDO_FACTS"] == nil ? .ourFault : .refused
    case .unreadable, .notACompany, .table, .noHeader, .noRows, .yaml, .setting, .unknownKey,
      .noColumns, .imported:
      .refused
    case .archive(let error):
      switch error {
      case .damaged, .newer: .refused
      case .cannotOpen, .cannotWrite, .busy: .wrongCall
      }
    }
  }

  /// Reads a language.
  static func language(_ text: String) throws -> Language {
    guard let language = Language(rawValue: text) else {
      throw ValidationError("\"\(text)\" is not a language. Write ja, en or zh.")
    }
    return language
  }

  /// Reads a day.
  static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("\"\(text)\" is not a day. Write it as YYYY-MM-DD, e.g. 2025-08-08.")
    }
    return day
  }

  /// Today by the clock of the machine, in its time zone.
  static func today() -> Day {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day],
      from: Date()
    )
    guard let year = parts.year, let month = parts.month, let dayOfMonth = parts.day,
      let day = Day(year: year, month: month, day: dayOfMonth)
    else { preconditionFailure("The clock shows a day of the calendar.") }
    return day
  }
}
