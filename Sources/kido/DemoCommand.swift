import ArgumentParser
import Foundation
import KidoAnswers
import KidoReports

/// `kido demo`: the sample company.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Assess the sample company, a motor maker in Japan with invented figures.",
    discussion: "Example:  kido demo --lang ja"
  )

  @OptionGroup var common: CommonOptions

  func run() throws {
    let workbench = try common.workbench()
    let answer = try AssessCommand.assess(
      workbench.examples.appendingPathComponent("motor-maker", isDirectory: true),
      defaults: AssessCommand.defaults(common.language, asOf: common.asOf),
      common: common
    )
    AssessCommand.show(answer, common)
    if common.format == .text { Terminal.say("\n" + Phrase.demoIntro.text(common.language) + "\n") }
  }
}
