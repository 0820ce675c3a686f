import Foundation
import Testing

@Suite("The kido command")
struct CommandTests {
  private static let good = "Part No,Name,Qty\nA,Servo motor 400W,2\nB,Bolt M5,4\n"

  private func template(_ folder: Folder, _ language: String) throws -> String {
    let path = folder.url.appendingPathComponent("company").path
    let made = try Program.run("init", path, "--lang", language)
    try #require(made.code == 0)
    return path
  }

  @Test("The program is found beside the tests")
  func found() {
    #expect(FileManager.default.isExecutableFile(atPath: Program.url.path))
  }

  @Test("A good list ends with 0, a list with a refused row with 1")
  func goodAndPartly() throws {
    let folder = try Folder()
    let good = try Program.run("assess", folder.write("good.csv", Self.good).path)
    #expect(good.code == 0)
    #expect(good.errors == "")
    let text = Self.good + "C,Magnet,several\n"
    let partly = try Program.run(
      "assess",
      folder.write("partly.csv", text).path,
      "--format",
      "json"
    )
    #expect(partly.code == 1)
    #expect(try partly.json()["rowsRefused"].number == 1)
  }

  @Test(
    "A wrong call ends with 2, says what is wrong and prints no answer",
    arguments: [
      ["assess"], ["assess", "/does/not/exist.csv"], ["assess", ".", "--lang", "xx"],
      ["assess", ".", "--format", "pdf"], ["assess", ".", "--volume", "lots"],
      ["assess", ".", "--volume", "-1"], ["assess", ".", "--volume", "0"], ["assess", ""],
      ["assess", " "],
      ["assess", ".", "--as-of", "yesterday"],
      ["assess", ".", "--as-of", "2025-02-30"], ["assess", ".", "--region", "Atlantis"],
      ["assess", ".", "--colour", "red"], ["paint"], ["facts", "show"], ["facts", "paint"],
      ["init"],
    ]
  )
  func wrongCall(arguments: [String]) throws {
    let run = try Program.run(Program.url, arguments)
    #expect(run.code == 2)
    #expect(run.text == "")
    #expect(!run.errors.isEmpty)
  }

  @Test(
    "A file that cannot be used ends with 3 and a code",
    arguments: [
      ("a.gif", "GIF89a", "table.not-a-table"), ("a.pdf", "%PDF-1.7", "table.not-a-table"),
      ("a.csv", "", "table.empty"), ("b.csv", "1,2\n3,4\n", "input.no-header"),
      ("c.csv", "Part No,Name,Qty\nA,Motor,x\n", "input.no-rows"),
      ("a.xlsx", "PK\u{3}\u{4}", "table.damaged-archive"),
    ]
  )
  func refused(name: String, content: String, code: String) throws {
    let folder = try Folder()
    let run = try Program.run("assess", folder.write(name, content).path, "--lang", "en")
    #expect(run.code == 3)
    #expect(run.text == "")
    #expect(run.errors.contains("[" + code))
  }

  @Test("A folder that is no company ends with 3, one with wrong settings too")
  func folders() throws {
    let folder = try Folder()
    #expect(try Program.run("assess", folder.url.path).code == 3)
    let path = try template(folder, "en")
    try Data("name: X\nlines:\n  - id: a\n    volume: -4\n".utf8)
      .write(to: URL(fileURLWithPath: path + "/company.yaml"))
    let run = try Program.run("assess", path, "--lang", "en")
    #expect(run.code == 3)
    #expect(run.errors.contains("input.setting"))
  }

  @Test("Facts that are nowhere end with 4")
  func noFacts() throws {
    let folder = try Folder()
    let list = try folder.write("a.csv", Self.good)
    let run = try Program.run("assess", list.path, environment: ["KIDO_FACTS": folder.url.path])
    #expect(run.code == 4)
    #expect(run.text == "")
  }

  @Test(
    "JSON has a schema and a version",
    arguments: [
      ["facts", "sources"], ["facts", "show", "price/Dy"],
      ["facts", "show", "production.mine/REE/CHN/2024/REO@usgs-mcs-2026"],
    ]
  )
  func json(arguments: [String]) throws {
    let run = try Program.run(Program.url, arguments + ["--format", "json"])
    #expect(run.code == 0)
    let object = try run.json()
    #expect(object["schema"].text?.hasPrefix("kido.") == true)
    #expect(object["version"].text?.isEmpty == false)
  }

  @Test("The same call gives the same bytes on three runs", arguments: ["text", "json", "csv"])
  func deterministic(format: String) throws {
    let folder = try Folder()
    let path = try template(folder, "ja")
    let runs = try (0..<3).map { _ in
      try Program.run("assess", path, "--lang", "ja", "--format", format, "--as-of", "2026-01-31")
    }
    #expect(runs.map(\.code) == [0, 0, 0])
    #expect(Set(runs.map(\.output)).count == 1)
    #expect(runs.allSatisfy { $0.output.count > 200 })
  }

  @Test("A new company folder is assessed without a refused row", arguments: ["ja", "en", "zh"])
  func initAndAssess(language: String) throws {
    let folder = try Folder()
    let path = try template(folder, language)
    let run = try Program.run("assess", path, "--lang", language, "--format", "json")
    #expect(run.code == 0)
    let object = try run.json()
    #expect(object["rowsRefused"].number == 0)
    #expect(object["rowsScreened"].number == 5)
    #expect(object["language"].text == language)
    let notices = try #require(object["notices"].list)
    #expect(notices.count == 0)
    let text = try Program.run("assess", path, "--lang", language)
    #expect(text.code == 0)
    #expect(!text.text.contains("{"))
  }

  @Test("init into a folder that holds something ends with 2 and writes nothing")
  func initTwice() throws {
    let folder = try Folder()
    _ = try folder.write("mine.txt", "keep")
    let run = try Program.run("init", folder.url.path, "--lang", "en")
    #expect(run.code == 2)
    #expect(run.errors.contains("input.already-there"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["mine.txt"])
  }

  @Test("facts show knows whole identifiers, parts of them, and what it does not know")
  func factsShow() throws {
    let id = "production.mine/REE/CHN/2024/REO@usgs-mcs-2026"
    let whole = try Program.run("facts", "show", id, "--lang", "en")
    #expect(whole.code == 0)
    #expect(whole.text.contains("U.S. Geological Survey"))
    let part = try Program.run("facts", "show", "price/Dy", "--format", "json")
    let candidates = try #require(try part.json()["candidates"].list).compactMap(\.text)
    #expect(part.code == 0)
    #expect(candidates.count > 1)
    #expect(candidates.filter { !$0.contains("price/Dy") } == [])
    let unknown = try Program.run("facts", "show", "no-such-figure")
    #expect(unknown.code == 2)
    #expect(unknown.errors.contains("[facts.unknown-name]"))
  }

  @Test("facts sources lists each edition once, with its licence")
  func factsSources() throws {
    let run = try Program.run("facts", "sources", "--format", "json")
    let editions = try #require(try run.json()["editions"].list)
    let keys = editions.compactMap { $0["edition"].text }
    #expect(keys.count == editions.count)
    #expect(Set(keys).count == keys.count)
    #expect(keys.contains("usgs-mcs-2026"))
    #expect(editions.filter { $0["licence"].text?.isEmpty != false }.count == 0)
  }

  @Test("Every source of an answer can be shown, and every one that a figure names is listed")
  func sourcesResolve() throws {
    let folder = try Folder()
    let path = try template(folder, "en")
    let object = try Program.run("assess", path, "--lang", "en", "--format", "json").json()
    let sources = try #require(object["sources"].list)
    let ids = sources.compactMap { $0["id"].text }
    #expect(ids.count == sources.count)
    #expect(ids.count > 20)
    for id in ids {
      let shown = try Program.run("facts", "show", id, "--format", "json")
      #expect(shown.code == 0)
      let fact = try shown.json()["fact"]
      #expect(fact["id"].text == id)
    }
    let named = object.figures
    #expect(named.count > 20)
    #expect(named.subtracting(ids).sorted() == [])
  }

  @Test("As of a day, no figure with a period comes from a later edition, except counted stand-ins")
  func asOf() throws {
    let folder = try Folder()
    let path = try template(folder, "en")
    let run = try Program.run(
      "assess",
      path,
      "--lang",
      "en",
      "--format",
      "json",
      "--as-of",
      "2025-08-08"
    )
    let object = try run.json()
    #expect(object["asOf"].text == "2025-08-08")
    let sources = try #require(object["sources"].list)
    let later = sources.filter { source in
      let published = source["published"].text ?? "9999"
      let id = source["id"].text ?? ""
      // A year or month counts by its last day.
      let last = published + "-12-31".suffix(max(0, 10 - published.count))
      return last > "2025-08-08" && !id.contains("/timeless")
    }
    #expect(sources.count > later.count)
    #expect(object["standIns"].number == Double(later.count))
  }

  @Test(
    "The help has an example for every verb",
    arguments: [
      [], ["demo"], ["init"], ["assess"], ["facts", "show"], ["facts", "sources"],
    ]
  )
  func help(verb: [String]) throws {
    let run = try Program.run(Program.url, verb + ["--help"])
    #expect(run.code == 0)
    let example = verb.isEmpty ? "kido demo" : "Example:  kido " + verb.joined(separator: " ")
    #expect(run.text.contains(example))
  }

  @Test("The version is printed and ends with 0")
  func version() throws {
    let run = try Program.run("--version")
    #expect(run.code == 0)
    #expect(run.text.hasPrefix("kido "))
  }

  @Test("A reader that has gone, as head does, is met with silence")
  func closedPipe() throws {
    let folder = try Folder()
    let path = try template(folder, "en")
    for format in ["text", "json", "csv"] {
      let call = "'\(Program.url.path)' assess '\(path)' --lang en --format \(format) | head -1"
      let run = try Program.run(URL(fileURLWithPath: "/bin/sh"), ["-c", call])
      #expect(run.code == 0)
      #expect(run.errors == "")
      #expect(run.text.split(separator: "\n").count == 1)
    }
    let early = "(sleep 0.2; exec '\(Program.url.path)' facts sources --format json) | true"
    let run = try Program.run(URL(fileURLWithPath: "/bin/sh"), ["-c", early])
    #expect(run.errors == "")
  }

  @Test(
    "Each example is assessed in three languages without an unfilled placeholder",
    arguments: ["motor-maker", "country-desk"],
    ["ja", "en", "zh"]
  )
  func examples(name: String, language: String) throws {
    let folder = Program.repository.appendingPathComponent("Examples/" + name)
    let run = try Program.run("assess", folder.path, "--lang", language)
    #expect(run.code == 0)
    #expect(run.text.count > 500)
    #expect(!run.text.contains("{"))
    let json = try Program.run("assess", folder.path, "--lang", language, "--format", "json")
    #expect(try json.json()["rowsRefused"].number == 0)
  }
}
