import Foundation
import Testing

@Suite("kido risk, the index")
struct RiskIndexCommandTests {
  private static func json(_ arguments: String...) throws -> JSONValue {
    let folder = try Folder()
    let all = ["risk"] + arguments + ["--format", "json", "--store", folder.url.path]
    return try Program.run(Program.url, all).json()
  }

  private static func results(_ page: JSONValue) -> [JSONValue] { page["results"].list ?? [] }

  @Test("An element has stages, parts, intervals, ranks, coverage and moves everywhere")
  func element() throws {
    let page = try Self.json("--element", "Dy")
    let results = Self.results(page)
    #expect(results.count == 30)
    for result in results {
      #expect(result["material"].text == "Dy")
      #expect((result["stages"].list ?? []).count == 5)
      for stage in result["stages"].list ?? [] {
        let parts = stage["parts"].list ?? []
        #expect(parts.count == 11)
        // Each part has a reading with its source, or says why it has none.
        for part in parts {
          let isKnown = part["value"].number != nil
          #expect(isKnown == (part["missing"].text == nil))
        }
      }
      let score = try #require(result["score"].number)
      let low = try #require(result["interval"]["low"].number)
      let high = try #require(result["interval"]["high"].number)
      #expect((0...100).contains(score) && low <= score && score <= high)
      // A place among the others only where the industry is known to need it.
      let isNeeded = (result["dependence"].number ?? 0) > 0
      #expect(isNeeded == (result["rank"]["low"].number != nil))
      #expect(!(result["moves"].list ?? []).isEmpty)
      #expect(try #require(result["coverage"].number) >= 0.6)
    }
  }

  @Test(
    "Reliance of the United States is stage-consistent: high in 2022 although concentrate leaves"
  )
  func stageGuard() throws {
    let page = try Self.json(
      "--element",
      "Dy,Nd",
      "--region",
      "USA",
      "--industry",
      "auto",
      "--year",
      "2022"
    )
    let results = Self.results(page)
    #expect(results.count == 2)
    for result in results {
      let stage = (result["stages"].list ?? []).first { $0["stage"].text == "separation" }
      let reliance = (stage?["parts"].list ?? []).first {
        $0["indicator"].text == "import-reliance"
      }
      #expect((reliance?["value"].number ?? 0) > 0.8)
    }
  }

  @Test("One unknown name leaves the rest, with exit code 1")
  func batch() throws {
    let folder = try Folder()
    let run = try Program.run(
      "risk",
      "--element",
      "Dy,Kryptonite",
      "--region",
      "JPN",
      "--industry",
      "auto",
      "--format",
      "json",
      "--store",
      folder.url.path
    )
    #expect(run.code == 1)
    let page = try run.json()
    #expect(Self.results(page).map { $0["material"].text } == ["Dy"])
    #expect(page["unknown"].list?.compactMap(\.text) == ["Kryptonite"])
    let wrong = try Program.run("risk", "--element", "Kryptonite", "--store", folder.url.path)
    #expect(wrong.code == 2)
    #expect(wrong.errors.contains("Kryptonite"))
  }

  @Test("Asking for one industry or region changes no score of it")
  func independence() throws {
    let all = Self.results(try Self.json("--element", "Nd"))
    let one = Self.results(
      try Self.json("--element", "Nd", "--industry", "wind", "--region", "EU27")
    )
    let same = all.first { $0["industry"].text == "wind" && $0["region"].text == "EU27" }
    #expect(one.count == 1)
    #expect(one.first?["score"].number == same?["score"].number)
    #expect(one.first?["interval"]["high"].number == same?["interval"]["high"].number)
  }

  @Test("A weight moves scores and is printed back; a wrong one is a wrong call")
  func weights() throws {
    let plain = Self.results(
      try Self.json("--element", "Dy", "--industry", "auto", "--region", "JPN")
    )
    let page = try Self.json(
      "--element",
      "Dy",
      "--industry",
      "auto",
      "--region",
      "JPN",
      "--weight",
      "price-volatility=0"
    )
    #expect(Self.results(page).first?["score"].number != plain.first?["score"].number)
    let weight = (page["weights"].list ?? []).first { $0["indicator"].text == "price-volatility" }
    #expect(weight?["weight"].number == 0)
    for wrong in ["luck=1", "governance", "governance=-1", "governance=x"] {
      #expect(try Program.run("risk", "--weight", wrong).code == 2)
    }
    #expect(
      try Program.run(
        "risk",
        "--weight",
        "import-reliance=0",
        "--weight",
        "import-concentration=0",
        "--weight",
        "value-at-stake=0"
      ).code == 2
    )
  }

  @Test("A company's own stock and suppliers take the place of its region's figures")
  func company() throws {
    let example = Program.repository.appendingPathComponent("Examples/motor-maker").path
    let page = try Self.json("--company", example)
    let results = Self.results(page)
    #expect(results.contains { $0["material"].text == "Dy" })
    let stages = results.first { $0["material"].text == "Dy" }?["stages"].list ?? []
    let cover = (stages.first?["parts"].list ?? []).first { $0["indicator"].text == "stock-cover" }
    #expect((cover?["value"].number ?? 0) > 0)
    #expect((page["fields"].list ?? []).first?["company"].text?.isEmpty == false)
  }

  @Test("What is not known by a day plays no part", arguments: ["2025-03-01"])
  func asOf(day: String) throws {
    let before = try Self.json(
      "--element",
      "Dy",
      "--industry",
      "auto",
      "--region",
      "JPN",
      "--as-of",
      day
    )
    let stages = Self.results(before).first?["stages"].list ?? []
    for stage in stages {
      let control = (stage["parts"].list ?? []).first { $0["indicator"].text == "export-control" }
      for source in control?["sources"].list ?? [] {
        #expect(source.text?.contains("2025-18") != true)
      }
    }
  }

  @Test("The page reads in each language, with a move and a reason", arguments: ["en", "ja", "zh"])
  func page(language: String) throws {
    let folder = try Folder()
    let run = try Program.run(
      "risk",
      "--industry",
      "auto",
      "--region",
      "JPN",
      "--explain",
      "--lang",
      language,
      "--store",
      folder.url.path
    )
    let words = ["en": "Why ", "ja": "となる理由", "zh": "为何是"]
    #expect(run.text.contains(words[language] ?? "?"))
    #expect(run.text.contains("["))
    for line in run.text.split(separator: "\n") { #expect(!line.contains("{")) }
  }

  @Test("Methods stand side by side, and how alike they rank is printed")
  func lens() throws {
    let page = try Self.json("--method", "lens", "--region", "JPN")
    #expect(Self.results(page).count == 33)
    let pair = (page["agreements"].list ?? []).first {
      $0["methods"].list?.compactMap(\.text) == ["index", "usgs"]
    }
    #expect(pair?["spearman"].number != nil)
  }

  @Test("assess tells the index of each element it needs")
  func assess() throws {
    let example = Program.repository.appendingPathComponent("Examples/motor-maker").path
    let folder = try Folder()
    let page = try Program.run(
      "assess",
      example,
      "--format",
      "json",
      "--store",
      folder.url.path
    ).json()
    let risks = page["risks"].list ?? []
    #expect(risks.contains { $0["element"].text == "Dy" && ($0["index"].number ?? 0) > 0 })
  }
}
