import Foundation
import Testing

@Suite("Wrong calls")
struct WrongCallTests {
  @Test(
    "A verb or option that is nearly right is named",
    arguments: [
      (["asses", "x"], "kido assess"), (["asess"], "kido assess"), (["fact"], "kido facts"),
      (["facts", "shwo"], "kido facts show"), (["facts", "source"], "kido facts sources"),
      (["dmeo", "--lang", "ja"], "kido demo"), (["ruls", "check", "Dy"], "kido rules"),
      (["rules", "chekc", "Dy"], "kido rules check"), (["imprt", "x"], "kido import"),
      (["assess", "x", "--volum", "3"], "'--volume'"),
    ]
  )
  func nearest(arguments: [String], meant: String) throws {
    let run = try Program.run(Program.url, arguments)
    #expect(run.code == 2)
    #expect(run.text == "")
    #expect(run.errors.contains("Did you mean") && run.errors.contains(meant), "\(run.errors)")
  }

  @Test(
    "A verb that is nothing like a known one is answered without a guess",
    arguments: [["paint"], ["facts", "paint"], ["assess", "a", "b"], ["demo", "asses"]]
  )
  func noGuess(arguments: [String]) throws {
    let run = try Program.run(Program.url, arguments)
    #expect(run.code == 2)
    #expect(!run.errors.contains("Did you mean"), "\(run.errors)")
  }

  @Test(
    "An empty name is called empty, and the working folder is not read or written",
    arguments: [
      ["assess", ""], ["assess", "  "], ["init", ""], ["facts", "show", ""], ["import", "wgi", ""],
      ["rules", "check", " "], ["rules", "show", ""], ["facts", "sources", "--store", ""],
      ["facts", "diff", "--since", "2025-08-08", "--company", ""],
    ]
  )
  func empty(arguments: [String]) throws {
    for language in ["en", "ja", "zh"] {
      let run = try Program.run(Program.url, arguments + ["--lang", language])
      #expect(run.code == 2)
      #expect(run.text == "")
      #expect(run.errors.contains("[input.empty-argument]"))
    }
  }

  @Test("A volume of nothing is refused with what to do")
  func volume() throws {
    let folder = try Folder()
    let list = try folder.write("a.csv", "Part No,Name,Qty\nA,Servo motor 400W,2\n").path
    let run = try Program.run("assess", list, "--volume", "0")
    #expect(run.code == 2)
    #expect(run.text == "")
    #expect(run.errors.contains("leave --volume out"))
    #expect(try Program.run("assess", list, "--volume", "0.5").code == 0)
    #expect(try Program.run("assess", list, "--cover-days", "0").code == 0)
  }
}
