import ArgumentParser

/// The program: `kido VERB`.
@main
struct KidoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kido",
    abstract: "Decisions on rare earths, with the source of every figure.",
    discussion: """
      Start with the sample company:   kido demo
      Then with your own parts list:   kido assess parts.xlsx --volume 50000 --cover-days 20
      """,
    version: ProgramName.version,
    subcommands: [
      DemoCommand.self, InitCommand.self, AssessCommand.self, FactsCommand.self, ImportCommand.self,
      RulesCommand.self, RiskCommand.self,
    ]
  )

  /// The verbs that exist with their help, those of groups with a blank between: `facts claims`.
  static var verbs: [String: String] {
    var found: [String: String] = [:]
    for verb in configuration.subcommands {
      let name = verb.configuration.commandName ?? ""
      let inner = verb.configuration.subcommands
      if inner.isEmpty { found[name] = helpMessage(for: verb) }
      for sub in inner {
        found[name + " " + (sub.configuration.commandName ?? "")] = helpMessage(for: sub)
      }
    }
    return found
  }

  /// The names of the verbs below each verb; those of the program below the empty one.
  private static var names: [String: [String]] {
    var names: [String: [String]] = ["": configuration.subcommands.compactMap(name)]
    for verb in configuration.subcommands {
      guard let name = name(verb) else { continue }
      names[name] = verb.configuration.subcommands.compactMap(self.name)
    }
    return names
  }

  private static func name(_ verb: any ParsableCommand.Type) -> String? {
    verb.configuration.commandName
  }

  /// Runs the program; a wrong call ends with exit code 2, as `docs/command-line.md` says.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      Terminal.complain(failure.text)
      Terminal.leave(failure.code)
    } catch {
      let code = exitCode(for: error)
      guard code != .success else { exit(withError: error) }
      guard let ended = error as? ExitCode else {
        if let meant = VerbSuggestion.line(for: Terminal.arguments, verbs: names) {
          Terminal.complain("kido: " + meant)
        }
        Terminal.complain(fullMessage(for: error))
        Terminal.leave(.wrongCall)
      }
      Terminal.leave(Outcome(rawValue: ended.rawValue) ?? .ourFault)
    }
  }
}
