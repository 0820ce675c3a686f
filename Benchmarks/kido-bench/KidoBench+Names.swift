import Foundation
import KidoAnswers
import KidoFacts
import KidoInputs
import KidoNetwork
import KidoUnits

extension KidoBench {
  /// Shows how one part name is judged.
  static func name(_ arguments: [String]) throws {
    let workbench = try BenchFolder.workbench()
    let screener = Screener(
      families: try workbench.folder.families(workbench.facts),
      facts: workbench.facts
    )
    let line = PartLine(
      reference: RowReference(file: "", sheet: "", row: 1),
      name: arguments.first ?? "",
      details: arguments.dropFirst().first ?? ""
    )
    let result = screener.screen(line)
    print("\(FoldedText(line.name).string): \(result.verdict.rawValue)")
    for candidate in result.candidates {
      let grams = candidate.content.map { "\($0.totalGrams.low)…\($0.totalGrams.high) g" } ?? "none"
      print(
        "  \(candidate.family.id)  score \(candidate.score)  chance \(candidate.chance.value)  \(grams)  \(candidate.reasons)"
      )
    }
  }

  /// Judges a corpus of names with true answers: id,lang,name,details,mass_g,power_w,material,holds,grams_re,product.
  static func corpus(_ file: String) throws {
    let workbench = try BenchFolder.workbench()
    let screener = Screener(
      families: try workbench.folder.families(workbench.facts),
      facts: workbench.facts
    )
    let table = CSVRecords([UInt8](try Data(contentsOf: URL(fileURLWithPath: file))))
    var found = 0
    var holding = 0
    var falseHits = 0
    var inside = 0
    var ratios: [Double] = []
    for record in table.records {
      var details = record["details"]
      if !record["power_w"].isEmpty { details += " , " + record["power_w"] + "w" }
      let line = PartLine(
        reference: RowReference(file: "", sheet: "", row: record.line),
        name: record["name"],
        details: details,
        unitMass: Double(record["mass_g"]),
        material: record["material"]
      )
      let result = screener.screen(line, context: record["product"])
      let best = result.best.map { "\($0.family.id) p=\($0.chance.value)" } ?? "-"
      switch record["holds"] {
      case "yes":
        holding += 1
        guard result.verdict.counts, let content = result.content else {
          print("missed  \(line.name) | \(line.details) → \(best)")
          continue
        }
        found += 1
        ratios.append(content.totalGrams.ratio)
        guard let grams = Double(record["grams_re"]) else { continue }
        print(
          "mass\t\(best)\t\(content.evidence.rawValue)\t\(grams)\t\(content.totalGrams.low)\t\(content.totalGrams.typical)\t\(content.totalGrams.high)\t\(line.name)\t\(line.details)"
        )
        if grams >= content.totalGrams.low, grams <= content.totalGrams.high {
          inside += 1
        } else {
          print(
            "outside \(line.name) | \(line.details): \(grams) not in \(content.totalGrams.low)…\(content.totalGrams.high) → \(best)"
          )
        }
      case "no":
        if result.verdict.counts {
          falseHits += 1
          print("false   \(line.name) | \(line.details) → \(best)")
        }
      default: break
      }
    }
    let sorted = ratios.sorted()
    print(
      "all recall \(Double(found) / Double(max(1, holding))) precision \(Double(found) / Double(max(1, found + falseHits))) inside \(Double(inside) / Double(max(1, found))) median \(sorted.isEmpty ? 0 : sorted[sorted.count / 2])"
    )
  }
}
