import Foundation
import Testing

@Suite("kido rules, kido risk and the claims")
struct RulesAndRiskCommandTests {
  private static func json(_ arguments: String...) throws -> JSONValue {
    let folder = try Folder()
    let all = arguments + ["--format", "json", "--store", folder.url.path]
    return try Program.run(Program.url, all).json()
  }

  @Test(
    "Dysprosium from China needs a licence from 2025-04-04 on",
    arguments: [("2025-04-03", false), ("2025-04-04", true), ("2026-02-01", true)]
  )
  func licence(day: String, expected: Bool) throws {
    let page = try Self.json(
      "rules",
      "check",
      "Dy",
      "--on",
      day,
      "--from",
      "CN",
      "--to",
      "JP",
      "--use",
      "civil"
    )
    guard case .truth(let needed) = page["licenceNeeded"] else {
      Issue.record("no licenceNeeded in \(page)")
      return
    }
    #expect(needed == expected)
  }

  @Test("A grade is asked by its elements, as a magnet")
  func grade() throws {
    let page = try Self.json("rules", "check", "N42SH", "--on", "2026-02-01", "--from", "CN")
    let materials = (page["materials"].list ?? []).compactMap(\.text)
    #expect(materials.contains("Nd") && materials.contains("Dy"))
    #expect(page["form"].text == "magnet")
  }

  @Test("An item that nobody knows is a wrong call", arguments: ["Kryptonite", "", "N99XX"])
  func unknownItem(item: String) throws {
    #expect(try Program.run("rules", "check", item).code == 2)
    #expect(try Program.run("rules", "timeline", "--element", item).code == 2)
  }

  @Test(
    "An input that nobody knows is refused with what is allowed",
    arguments: [
      (["check", "Dy,Foo"], "\"Foo\"", "graphite"),
      (["timeline", "--element", "Xx"], "Xx", "magnet-REE"),
      (["check", "Dy", "--to", "Atlantis"], "Atlantis", "EU27"),
      (["check", "Dy", "--on", "tomorrow"], "tomorrow", "YYYY-MM-DD"),
      (["check", "Dy", "--form", "shiny"], "shiny", "concentrate"),
    ]
  )
  func refusals(arguments: [String], input: String, allowed: String) throws {
    let run = try Program.run(Program.url, ["rules"] + arguments)
    #expect(run.code == 2)
    #expect(run.errors.contains(input) && run.errors.contains(allowed), "\(run.errors)")
  }

  private static func text(_ arguments: [String]) throws -> String {
    let folder = try Folder()
    return try Program.run(Program.url, ["rules"] + arguments + ["--store", folder.url.path]).text
  }

  @Test("What applies, what has not begun or is unknown, and what does not reach stand apart")
  func headings() throws {
    let page = try Self.text(["check", "Dy", "--on", "2026-11-25", "--from", "CN", "--to", "JP"])
    let titles = ["APPLIES OR SUSPENDED ON 2026-11-25", "NOT BEGUN OR UNKNOWN", "DOES NOT REACH"]
    let places = titles.compactMap { page.range(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
    let parts = titles.map { page.range(of: $0)?.upperBound ?? page.startIndex }
    let begun = page[parts[0]..<places[1]]
    let open = page[parts[1]..<places[2]]
    #expect(begun.contains("[cn-mofcom-2025-18/") && !begun.contains("not known"))
    #expect(open.contains("ended on 2026-11-10") && open.contains("[cn-mofcom-2025-56/"))
    #expect(page[parts[2]...].contains("goods sent on from outside China"))
    #expect(page.contains("45 working days"))
  }

  @Test("The last day is printed, and what is over or overtaken is seen to be")
  func timelineMarks() throws {
    let lines = try Self.text(["timeline", "--as-of", "2026-11-25"]).split(separator: "\n")
    func marked(_ start: String) -> Bool { lines.contains { $0.hasPrefix("  " + start) } }
    #expect(marked("2025-11-07   2026-11-10?  × pause over"))
    #expect(marked("1999         2014-12-31   × over"))
    #expect(marked("2027-07-26                overtaken"))
    #expect(marked("2029-07-26                to begin"))
    #expect(marked("2026-11-10                in force"))
  }

  @Test("Targets say by when, and mark a figure of another measure as such")
  func targets() throws {
    let page = try Self.text(["targets"])
    #expect(page.contains("to be reached by 2030"))
    #expect(page.contains("required from 2031-08-18 on"))
    #expect(page.contains("another measure, for orientation: 1 % (2023)"))
    #expect(!page.contains("newest figure"))
  }

  @Test("Pages keep to 100 columns in each language", arguments: ["en", "ja", "zh"])
  func width(language: String) throws {
    for arguments in [
      ["check", "REE", "--all"], ["timeline"], ["targets"], ["show", "us-ira-45x"],
    ] {
      for line in try Self.text(arguments + ["--lang", language]).split(separator: "\n") {
        let width = line.unicodeScalars.reduce(0) { sum, scalar in
          sum + ((0x2E80...0xFFEF).contains(scalar.value) ? 2 : 1)
        }
        #expect(width <= 100, "\(line)")
      }
    }
  }

  @Test("The timeline of dysprosium names the notice of April 2025, as known that summer too")
  func timeline() throws {
    for asOf in ["2025-08-08", "2026-11-25"] {
      let page = try Self.json("rules", "timeline", "--element", "Dy", "--as-of", asOf)
      let lines = try #require(page["announcements"].list)
      #expect(lines.contains { $0["from"].text == "2025-04-04" })
      #expect(lines.allSatisfy { ($0["announced"].text ?? "").prefix(10) <= asOf.prefix(10) })
    }
  }

  /// What the published program gives, to be reproduced in its own convention.
  private static let published: [(String, String, Double, Double, Double)] = [
    ("JPN", "2018", 0.2459386314332707, 11.14622191186528, 0.5309735509317024),
    ("JPN", "2022", 0.2814883880005975, 31.804105267644687, 0.5394266384333944),
    ("JPN", "2024", 0.25185723628688433, 13.131852646699173, 0.518059707564065),
    ("DEU", "2023", 0.1939032083398477, 3.0896920052087817, 0.4276286342528819),
    ("USA", "2020", 0.03411452883468293, 1.274617635948479, 0.0821994877318784),
    ("USA", "2024", 0.05703607727628612, 1.7769823444013026, 0.11732080423806725),
    ("EU27", "2022", 0.2054190861747155, 4.300864613278629, 0.39365221390607186),
  ]

  @Test("The rare-earth scores of the published program come out to 1e-9", arguments: published)
  func geoPolRisk(
    region: String,
    year: String,
    score: Double,
    factor: Double,
    importRisk: Double
  ) throws {
    let page = try Self.json(
      "risk",
      "--method",
      "geopolrisk",
      "--convention",
      "peer",
      "--element",
      "REE",
      "--region",
      region,
      "--year",
      year
    )
    let result = try #require(page["results"].list?.first)
    for (name, expected) in [("score", score), ("factor", factor), ("importRisk", importRisk)] {
      let value = try #require(result[name].number)
      #expect(abs(value / expected - 1) <= 1e-9, "\(name)")
    }
  }

  @Test("A material without data keeps its reason and the others their scores")
  func batch() throws {
    let folder = try Folder()
    let run = try Program.run(
      "risk",
      "--method",
      "geopolrisk",
      "--element",
      "Ga,REE,Ge,Nonsense",
      "--region",
      "JPN",
      "--year",
      "2022",
      "--convention",
      "peer",
      "--format",
      "json",
      "--store",
      folder.url.path
    )
    #expect(run.code == 1)
    let results = try #require(try run.json()["results"].list)
    #expect(results.map { $0["material"].text } == ["Ga", "REE", "Ge", "Nonsense"])
    #expect(results[0]["reason"].text == "no-heading-of-its-own")
    #expect(abs((results[1]["score"].number ?? 0) - 0.28148838800059) < 1e-12)
    #expect(results[2]["score"].number == nil && results[2]["reason"].text != "")
    #expect(results[3]["reason"].text == "unknown-material")
  }

  @Test("With our convention the own output of the United States is that of the traded stage")
  func stageGuard() throws {
    let arguments = ["--element", "REE", "--region", "USA", "--year", "2020"]
    func importRisk(_ convention: String) throws -> Double {
      let folder = try Folder()
      let all =
        [
          "risk", "--method", "geopolrisk", "--convention", convention, "--format", "json",
          "--store", folder.url.path,
        ]
        + arguments
      let page = try Program.run(Program.url, all).json()
      return try #require(page["results"].list?.first?["importRisk"].number)
    }
    #expect(try importRisk("kido") > 4 * importRisk("peer"))
  }
}
