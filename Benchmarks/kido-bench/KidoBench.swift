import Foundation
import KidoAnswers
import KidoInputs
import KidoUnits
import PartsAccuracy

/// `kido-bench parts [--misses]`: accuracy of screening on the lists with true answers.
@main
struct KidoBench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "facts" {
      facts()
      return
    }
    if arguments.first == "risk" {
      risk()
      return
    }
    if arguments.first == "name" {
      try name(Array(arguments.dropFirst()))
      return
    }
    if arguments.first == "corpus", let file = arguments.dropFirst().first {
      try corpus(file)
      return
    }
    guard arguments.first == "parts" else {
      print(
        "usage: kido-bench parts [--misses] [--set NAME] | facts | risk | name NAME [DETAILS] | corpus FILE"
      )
      exit(2)
    }
    try parts(showMisses: arguments.contains("--misses"), only: Array(arguments))
  }

  private static func parts(showMisses: Bool, only arguments: [String]) throws {
    let folder = BenchFolder.url
    let screener = try BenchFolder.workbench().screener()
    var overall = PartsAccuracy()
    for set in ["Parts", "PartsHeldOut", "PartsFresh", "PartsUnseen", "PartsBlind"]
    where !arguments.contains("--set") || arguments.contains(set) {
      var total = PartsAccuracy()
      let lists = folder.appendingPathComponent("Tests/\(set)")
      guard FileManager.default.fileExists(atPath: lists.path) else { continue }
      print("\(set)")
      for list in try PartsAccuracy.lists(in: lists) {
        guard let result = try? PartsAccuracy(list: list, screener: screener) else {
          print("  \(list.lastPathComponent): cannot be read")
          continue
        }
        print("  " + line(list.lastPathComponent, result))
        total.add(result)
      }
      print("  " + line("all", total))
      overall.add(total)
      if showMisses {
        for miss in total.misses {
          print("    \(miss.kind)  \(miss.list):\(miss.row)  \(miss.text)")
        }
      }
    }
    print(line("all sets", overall))
  }

  private static func line(_ name: String, _ result: PartsAccuracy) -> String {
    func percent(_ value: Double) -> String { String(format: "%5.1f %%", value * 100) }
    return name.padding(toLength: 28, withPad: " ", startingAt: 0)
      + " recall " + percent(result.recall) + "  precision " + percent(result.precision)
      + "  inside " + percent(result.insideShare)
      + String(format: "  median high/low %.1f", result.medianRatio)
      + "  (\(result.found)/\(result.holding) found, \(result.falseHits) false)"
  }
}
