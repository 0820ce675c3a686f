import Foundation
import Testing

@Suite("kido facts")
struct FactsCommandTests {
  /// A store that no test fills.
  private static let noStore = FileManager.default.temporaryDirectory
    .appendingPathComponent("kido-no-store-\(UUID().uuidString)").path

  private static func run(_ arguments: String...) throws -> Program.Run {
    try Program.run(Program.url, arguments + ["--store", noStore])
  }

  @Test("What ships has at least 8,000 observations, no errors, and says its coverage")
  func check() throws {
    let run = try Self.run("facts", "check", "--format", "json")
    #expect(run.code == 0)
    let page = try run.json()
    #expect((page["observations"].number ?? 0) >= 8_000)
    #expect(page["errors"].number == 0, "\(page["findings"])")
    #expect((page["recalledShare"].number ?? 1) < 0.5)
    #expect((page["coverage"].list ?? []).count > 50)
    for group in page["groups"].list ?? [] where group["group"].text == "prices" {
      #expect((group["count"].number ?? 0) >= 400)
    }
    #expect(!FileManager.default.fileExists(atPath: Self.noStore))
  }

  @Test("As known on 2025-08-08 no later edition is listed but stand-ins, which are counted")
  func asOf() throws {
    let run = try Self.run(
      "facts",
      "list",
      "--as-of",
      "2025-08-08",
      "--quantity",
      "production",
      "--format",
      "json"
    )
    let page = try run.json()
    let facts = try #require(page["facts"].list)
    #expect(facts.count > 300)
    let later = facts.filter { ($0["published"].text ?? "") > "2025-08-08" }
    #expect(Double(later.count) == page["standIns"].number)
    // A stand-in is about a period that had ended 18 months before.
    for fact in later { #expect(!(fact["id"].text ?? "").contains("/2024/")) }
    let now = try Self.run("facts", "list", "--quantity", "production", "--format", "json").json()
    #expect((now["facts"].list ?? []).count > facts.count)
  }

  @Test("A list is narrowed by each filter, and an empty one ends with 1")
  func filters() throws {
    func ids(_ arguments: [String]) throws -> [String] {
      let all = ["facts", "list", "--format", "json", "--store", Self.noStore] + arguments
      let run = try Program.run(Program.url, all)
      return (try run.json()["facts"].list ?? []).compactMap { $0["id"].text }
    }
    let prices = try ids(["--quantity", "price"])
    #expect(prices.count > 400)
    let dysprosium = try ids(["--quantity", "price", "--element", "Dy"])
    #expect(!dysprosium.isEmpty && dysprosium.allSatisfy { $0.hasPrefix("price/Dy") })
    let of2025 = try ids(["--quantity", "price", "--element", "Dy", "--year", "2025"])
    #expect(!of2025.isEmpty && of2025.allSatisfy { $0.contains("/2025") })
    let chinese = try ids(["--quantity", "production", "--stage", "mine", "--place", "中国"])
    #expect(!chinese.isEmpty && chinese.allSatisfy { $0.contains("/CHN/") })
    let both = try ids(["--element", "Dy,Tb", "--quantity", "price", "--market", "europe"])
    #expect(!both.isEmpty && both.allSatisfy { $0.contains("/europe") })
    let empty = try Self.run("facts", "list", "--element", "Unobtainium")
    #expect(empty.code == 2)
    #expect(try Self.run("facts", "list", "--quantity", "quota", "--place", "JP").code == 1)
  }

  @Test("Exports write a workbook and CSV with source and licence in every row")
  func exports() throws {
    let folder = try Folder()
    let book = folder.url.appendingPathComponent("dy.xlsx").path
    #expect(try Self.run("facts", "list", "--element", "Dy", "-o", book).code == 0)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: book))
    #expect(bytes.starts(with: [0x50, 0x4B]))
    let csv = try Self.run("facts", "list", "--element", "Dy", "--format", "csv").text
    #expect(csv.contains("licence") && csv.contains("usgs-mcs-2026"))
    #expect(try Self.run("facts", "list", "-o", "facts.docx").code == 2)
  }

  @Test("Two editions are compared figure by figure, with the results of a company")
  func diff() throws {
    let company = Program.repository.appendingPathComponent("Examples/motor-maker").path
    let page = try Self.run(
      "facts",
      "diff",
      "usgs-mcs-2025",
      "usgs-mcs-2026",
      "--company",
      company,
      "--format",
      "json"
    ).json()
    let moved = try #require(page["moved"].list)
    let australia = try #require(
      moved.first { $0["series"].text == "production.mine/REE/AUS/2024/REO" }
    )
    #expect(australia["before"].number == 13_000 && australia["after"].number == 29_000)
    #expect((page["resultsUnmoved"].number ?? 0) > 20)
    let since = try Self.run(
      "facts",
      "diff",
      "--since",
      "2025-08-08",
      "--company",
      company,
      "--format",
      "json"
    ).json()
    let results = try #require(since["results"].list)
    let price = results.first { $0["name"].text == "price" && $0["element"].text == "Nd" }
    #expect((price?["causes"].list ?? []).count == 1)
    for wrong in [["facts", "diff"], ["facts", "diff", "a", "b"], ["facts", "diff", "a"]] {
      #expect(try Program.run(Program.url, wrong).code == 2)
    }
  }

  @Test("The page is readable in each language", arguments: ["en", "ja", "zh"])
  func languages(language: String) throws {
    for verb in [["facts", "check"], ["facts", "claims"], ["rules", "targets"]] {
      let run = try Program.run(
        Program.url,
        verb + ["--lang", language, "--store", Self.noStore]
      )
      #expect(run.code == 0, "\(verb)")
      #expect(!run.text.contains("{"), "a placeholder is left in \(verb) \(language)")
      for line in run.text.split(separator: "\n") {
        // Identifiers of figures are one word, however long.
        let words = line.drop { $0 == " " }
        #expect(width(line) <= 130 || !words.contains(" "), "\(verb): \(line)")
      }
    }
  }

  private func width(_ line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }
}
