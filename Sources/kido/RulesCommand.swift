import ArgumentParser
import Foundation
import KidoAnswers
import KidoInputs
import KidoReports
import KidoRules
import KidoUnits

/// `kido rules`: law and policy on a day.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Which export controls, targets and other rules reach an item on a day.",
    subcommands: [Check.self, Timeline.self, Show.self, Targets.self]
  )

  /// `kido rules check ITEM`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "The rules that reach an item on a day.",
      discussion: """
        ITEM is an element or group (Dy, REE), several with commas, a magnet grade (N42SH), or another \
        material that a rule names (graphite).

        Example:  kido rules check Dy --on 2026-02-01 --from CN --to JP
                  kido rules check N42SH --to US --use military
        """
    )

    @Argument(help: "An element, group, grade or material.")
    var item: String

    @Option(
      help: ArgumentHelp("The day asked about; today without it.", valueName: "YYYY-MM-DD"),
      transform: CommonOptions.day
    )
    var on: Day?

    @Option(help: "The form: magnet, metal, oxide, alloy, technology ...", transform: Check.form)
    var form: String = ""

    @Option(help: "Where it comes from.", transform: AssessCommand.place)
    var from: Place?

    @Option(help: "Where it goes.", transform: AssessCommand.place)
    var to: Place?

    @Option(
      name: .customLong("use"),
      help: "Who uses it: civil, military, semiconductor or named-entities.",
      transform: Check.user
    )
    var use: String = ""

    @Option(
      name: .customLong("content"),
      help: ArgumentHelp("Controlled content in percent of the value.", valueName: "percent"),
      transform: AssessCommand.positive
    )
    var content: Double?

    @Flag(
      name: .customLong("all"),
      help: "List policies that bind no delivery and what is over, too."
    )
    var isWhole = false

    @OptionGroup var common: CommonOptions

    func run() throws {
      _ = try common.given(item)
      let workbench = try common.workbench()
      let inquiry = RuleInquiry(
        materials: [],
        form: form,
        origin: from,
        destination: to,
        user: use,
        contentPercent: content
      )
      let day = on ?? workbench.today
      let found = try common.translating { () throws(InputError) in
        try workbench.rules(reaching: item, inquiry, on: day)
      }
      guard let answer = found else { throw try RulesCommand.unknown(item, workbench, common) }
      switch common.format {
      case .text: Terminal.say(RuleText.check(answer, isWhole: isWhole, language: common.language))
      case .json:
        Terminal.say(RuleJSON.check(answer, today: workbench.today, language: common.language))
      case .csv:
        let lines = answer.findings.map {
          ($0.rule, $0.status.interval, RuleText.code($0.status))
        }
        Terminal.write(RuleJSON.csv(lines, language: common.language))
      }
    }

    static func form(_ text: String) throws -> String {
      guard RuleBook.forms.contains(text) else {
        let known = RuleBook.forms.sorted().joined(separator: ", ")
        throw ValidationError("\"\(text)\" is not a form. Known: \(known).")
      }
      return text == "any" ? "" : text
    }

    static func user(_ text: String) throws -> String {
      let known = RuleBook.users.union(["civil"]).subtracting(["all"])
      guard known.contains(text) else {
        throw ValidationError(
          "\"\(text)\" is not a user. Known: \(known.sorted().joined(separator: ", "))."
        )
      }
      return text
    }
  }

  /// `kido rules timeline`.
  struct Timeline: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "timeline",
      abstract: "All announcements over time, for one item or all.",
      discussion: "Example:  kido rules timeline --element Dy"
    )

    @Option(help: "An element, group, grade or material.")
    var element: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let workbench = try common.workbench()
      let found = try common.translating { () throws(InputError) in
        try workbench.timeline(element)
      }
      guard let timeline = found else {
        throw try RulesCommand.unknown(element ?? "", workbench, common)
      }
      switch common.format {
      case .text: Terminal.say(RuleText.timeline(timeline, language: common.language))
      case .json:
        Terminal.say(
          RuleJSON.timeline(
            timeline.lines.map { ($0.rule, $0.interval) },
            asOf: timeline.today,
            language: common.language
          )
        )
      case .csv:
        let lines = timeline.lines.map { line in
          let status = line.rule.status(on: timeline.today, knownOn: timeline.asOf)
          return (line.rule, line.interval, status.map(RuleText.code) ?? "")
        }
        Terminal.write(RuleJSON.csv(lines, language: common.language))
      }
    }
  }

  /// `kido rules show ID`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "One rule with everything announced about it.",
      discussion: "Example:  kido rules show cn-mofcom-2025-18"
    )

    @Argument(help: "The key of a rule, or a part of its key or name.")
    var id: String

    @OptionGroup var common: CommonOptions

    func run() throws {
      _ = try common.given(id)
      let workbench = try common.workbench()
      let found = try common.translating { () throws(InputError) in try workbench.rule(id) }
      let rules = found.rule.map { [$0] } ?? found.candidates
      let lines = rules.flatMap { rule in
        rule.intervals.filter { interval in
          workbench.asOf.map { interval.announced <= $0 } ?? true
        }
        .map { (rule: rule, interval: $0) }
      }
      switch common.format {
      case .text:
        if let rule = found.rule {
          Terminal.say(
            RuleText.sheet(
              rule,
              on: workbench.today,
              asOf: workbench.asOf,
              language: common.language
            )
          )
        } else {
          Terminal.say(
            RuleText.candidates(found.candidates, query: id, language: common.language)
          )
        }
      case .json:
        Terminal.say(
          RuleJSON.timeline(lines, asOf: workbench.today, language: common.language)
        )
      case .csv:
        Terminal.write(
          RuleJSON.csv(lines.map { ($0.rule, $0.interval, "") }, language: common.language)
        )
      }
      if rules.isEmpty { throw ExitCode(Outcome.no.rawValue) }
    }
  }

  /// `kido rules targets`.
  struct Targets: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "targets",
      abstract: "The figures that laws and plans want reached, by when, and where things stand.",
      discussion: "Example:  kido rules targets --lang ja"
    )

    @OptionGroup var common: CommonOptions

    func run() throws {
      let workbench = try common.workbench()
      let targets = try common.translating { () throws(InputError) in try workbench.targets() }
      switch common.format {
      case .text:
        Terminal.say(
          RuleText.targets(targets, today: workbench.today, language: common.language)
        )
      case .json:
        Terminal.say(
          RuleJSON.targets(targets, asOf: workbench.today, language: common.language)
        )
      case .csv:
        let lines = targets.map { ($0.rule, $0.status.interval, RuleText.code($0.status)) }
        Terminal.write(RuleJSON.csv(lines, language: common.language))
      }
    }
  }

  /// The error about an item that is not known, with all that it may be made of.
  private static func unknown(
    _ item: String,
    _ workbench: Workbench,
    _ common: CommonOptions
  ) throws -> ValidationError {
    let words = try common.translating { () throws(InputError) in
      try workbench.ruleVocabulary(item)
    }
    let unknown = words.unknown.isEmpty ? [item] : words.unknown
    return ValidationError(
      unknown.map { "\"\($0)\"" }.joined(separator: ", ")
        + " names no material here. Write element symbols (Dy, Ga), groups ("
        + words.groups.joined(separator: ", ") + "), other materials ("
        + words.materials.joined(separator: ", ") + ") or a magnet grade (N42SH), "
        + "several with commas between."
    )
  }
}
