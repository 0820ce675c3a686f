package import Foundation
import KidoFacts
import KidoInputs
package import KidoNetwork
import KidoUnits

/// Measures screening against parts lists with true answers.
///
/// A list is a folder with `bom.csv` or `bom.xlsx` and `truth.csv`. Rows whose truth is `trace` count
/// neither as found nor as missed.
package struct PartsAccuracy: Sendable {
  /// One row that was judged wrongly or whose mass lies outside the range.
  package struct Miss: Sendable {
    /// "missed", "false" or "outside".
    package let kind: String
    /// The list.
    package let list: String
    /// The row.
    package let row: Int
    /// What the row says and what was made of it.
    package let text: String
  }

  /// Rows that hold rare earths and were found.
  package var found = 0
  /// Rows that hold rare earths.
  package var holding = 0
  /// Rows that were listed although they hold none.
  package var falseHits = 0
  /// Found rows whose true grams lie inside the range.
  package var inside = 0
  /// Found rows with true grams.
  package var measured = 0
  /// High over low of each found row; infinite where low is zero.
  package var ratios: [Double] = []
  /// What went wrong.
  package var misses: [Miss] = []

  /// The share of holding rows that were found.
  package var recall: Double { holding == 0 ? 1 : Double(found) / Double(holding) }
  /// The share of listed rows that hold.
  package var precision: Double {
    found + falseHits == 0 ? 1 : Double(found) / Double(found + falseHits)
  }
  /// The share of found rows whose true grams lie inside the range.
  package var insideShare: Double { measured == 0 ? 1 : Double(inside) / Double(measured) }
  /// The median of high over low.
  package var medianRatio: Double {
    guard !ratios.isEmpty else { return 1 }
    let sorted = ratios.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// Makes an empty measurement.
  package init() {}

  /// Adds another measurement.
  package mutating func add(_ other: PartsAccuracy) {
    found += other.found
    holding += other.holding
    falseHits += other.falseHits
    inside += other.inside
    measured += other.measured
    ratios += other.ratios
    misses += other.misses
  }

  /// The folders of lists below a folder, by name.
  package static func lists(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter {
        FileManager.default.fileExists(atPath: $0.appendingPathComponent("truth.csv").path)
      }
      .sorted { $0.path < $1.path }
  }

  /// Measures one list.
  package init(list: URL, screener: Screener) throws {
    let bom = ["bom.csv", "bom.xlsx"].map { list.appendingPathComponent($0) }
      .first { FileManager.default.fileExists(atPath: $0.path) }
    guard let bom, let year = Year(2025) else { throw CocoaError(.fileNoSuchFile) }
    let defaults = CompanyReader.Defaults(
      home: .japan,
      basis: PriceBasis(currency: .jpy, year: year)
    )
    let company = try CompanyReader(defaults: defaults).read(bom).company
    let survey = PartsSurvey(company: company, screener: screener)
    var ranges: [Int: (estimate: Estimate, text: String)] = [:]
    for finding in survey.findings {
      let family = finding.candidates.first?.family.id ?? ""
      ranges[finding.line.reference.row] = (
        finding.content.totalGrams,
        "\(finding.line.name) → \(family) \(finding.content.evidence.rawValue) p=\(finding.chance.value)"
      )
    }
    for assembly in survey.assemblies {
      let line = company.parts.nodes[assembly.node].line
      ranges[line.reference.row] = (assembly.totalGrams, "\(line.name) → via children")
    }
    let names = Dictionary(
      company.parts.nodes.map {
        ($0.line.reference.row, $0.line.name + " | " + $0.line.details)
      },
      uniquingKeysWith: { first, _ in first }
    )
    let truth = CSVRecords([UInt8](try Data(contentsOf: list.appendingPathComponent("truth.csv"))))
    for record in truth.records {
      judge(record, ranges, names, list: list.lastPathComponent)
    }
  }

  private mutating func judge(
    _ record: CSVRecords.Record,
    _ ranges: [Int: (estimate: Estimate, text: String)],
    _ names: [Int: String],
    list: String
  ) {
    guard let row = Int(record["row"]) else { return }
    let range = ranges[row]
    switch record["holds"] {
    case "yes":
      holding += 1
      guard let range else {
        misses.append(
          Miss(kind: "missed", list: list, row: row, text: names[row] ?? "row not read")
        )
        return
      }
      found += 1
      ratios.append(range.estimate.ratio)
      guard let grams = Double(record["grams_re"]) else { return }
      measured += 1
      if grams >= range.estimate.low - 1e-9, grams <= range.estimate.high + 1e-9 {
        inside += 1
      } else {
        misses.append(
          Miss(
            kind: "outside",
            list: list,
            row: row,
            text: "\(grams) not in \(range.estimate.low)...\(range.estimate.high): \(range.text)"
          )
        )
      }
    case "no":
      guard let range else { return }
      falseHits += 1
      misses.append(Miss(kind: "false", list: list, row: row, text: range.text))
    default: break
    }
  }
}
