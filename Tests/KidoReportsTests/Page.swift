import Foundation
import KidoAnswers
import KidoFacts
import KidoInputs
import KidoNetwork
import KidoUnits

@testable import KidoReports

/// Pages of small lists, assessed with the facts of the checkout on one day.
struct Page {
  /// The checkout that holds these tests.
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The facts as known at the end of 2026.
  static let workbench: Workbench? = {
    guard let day = Day(iso: "2026-12-01") else { return nil }
    return try? Workbench(
      environment: ["KIDO_FACTS": repository.appendingPathComponent("Facts").path],
      executable: nil,
      workingFolder: repository,
      today: day,
      asOf: nil
    )
  }()

  /// A motor with a magnet, a polishing powder, a loudspeaker and a bolt.
  static let list = """
    Part number,Name,Qty,Supplier
    A-1,Servo motor 400W,2,Acme
    A-2,Cerium oxide polishing powder,1,Polish Co
    A-3,Speaker,1,
    A-4,Bolt M5,4,

    """

  /// What the caller knows beside the list.
  var home = Place.japan
  var volume: Double? = 10_000
  var margin: Double? = 500
  var coverDays: Double? = 20

  /// The answer for a bare list or, with more files, for a company folder.
  func answer(_ list: String = list, beside files: [String: String] = [:]) throws -> Assessment {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kido-page-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let name = files.isEmpty ? "parts.csv" : "bom.csv"
    for (name, text) in files.merging([name: list], uniquingKeysWith: { first, _ in first }) {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    return try answer(at: files.isEmpty ? folder.appendingPathComponent(name) : folder)
  }

  /// The answer for a file or folder.
  func answer(at url: URL) throws -> Assessment {
    guard let workbench = Page.workbench, let year = Year(2025) else { throw Missing.facts }
    return try workbench.assess(
      url,
      defaults: CompanyReader.Defaults(
        home: home,
        basis: PriceBasis(currency: .jpy, year: year),
        volume: volume,
        margin: margin,
        coverDays: coverDays
      )
    )
  }

  /// The page of a bare list, its lines joined as if it were wider than any of them.
  func text(_ language: Language, _ list: String = list) throws -> String {
    AssessmentText(try answer(list), language: language).render()
  }

  /// The page of a sample company.
  static func example(_ name: String, _ language: Language) throws -> String {
    guard let answer = examples[name] else { throw Missing.facts }
    return AssessmentText(answer, language: language).render()
  }

  /// The answers for the sample companies, which no language changes.
  private static let examples: [String: Assessment] = {
    var answers: [String: Assessment] = [:]
    for name in ["motor-maker", "country-desk"] {
      let url = repository.appendingPathComponent("Examples/" + name, isDirectory: true)
      answers[name] = try? Page().answer(at: url)
    }
    return answers
  }()

  private enum Missing: Error { case facts }
}

extension String {
  /// The text on one line, with single blanks, and none between Japanese or Chinese characters that
  /// a line break parted.
  var unbroken: String {
    var result = ""
    for line in split(separator: "\n") {
      let line = line.drop { $0 == " " }
      let isWide = result.last.map { $0.utf8.count > 2 } ?? true
      if !isWide || line.first.map({ $0.utf8.count < 3 }) ?? false { result += " " }
      result += line
    }
    return result
  }
}
