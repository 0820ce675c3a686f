import ArgumentParser
import Foundation
import KidoInputs
import KidoReports
import KidoUnits

/// `kido init DIR`: a company folder to fill in.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a company folder with templates and comments in your language.",
    discussion: "Example:  kido init my-company --lang ja"
  )

  @Argument(help: "The folder to make; it must not exist or be empty.")
  var folder: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    _ = try common.given(folder)
    let files = try common.translating { () throws(InputError) in
      try CompanyTemplate.write(
        to: URL(fileURLWithPath: folder, isDirectory: true),
        language: common.language,
        priceYear: CommonOptions.today().year - 1
      )
    }
    switch common.format {
    case .text:
      let values = ["folder": folder, "files": files.joined(separator: ", ")]
      Terminal.say(Phrase.initDone.text(common.language, values) + "\n")
    case .json: Terminal.say(JSONText.encode(Made(folder: folder, files: files)))
    case .csv: Terminal.say("file\n" + files.map { $0 + "\n" }.joined())
    }
  }

  private struct Made: Encodable {
    let schema = "kido.init/1"
    let version = ProgramVersion.text
    let folder: String
    let files: [String]
  }
}
