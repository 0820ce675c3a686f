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
    guard arguments.first == "parts" else {
      print("usage: kido-bench parts [--misses] [--set Parts|PartsHeldOut]")
      exit(2)
    }
    try parts(showMisses: arguments.contains("--misses"), only: Array(arguments))
  }

  private static func parts(showMisses: Bool, only arguments: [String]) throws {
    let folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true)
    guard let today = Day(year: 2026, month: 11, day: 25) else { return }
    let workbench = try Workbench(
      environment: ProcessInfo.processInfo.environment,
      executable: Bundle.main.executableURL,
      workingFolder: folder,
      today: today,
      asOf: nil
    )
    for set in ["Parts", "PartsHeldOut"] where !arguments.contains("--set") || arguments.contains(set) {
      var total = PartsAccuracy()
      print("\(set)")
      for list in try PartsAccuracy.lists(in: folder.appendingPathComponent("Tests/\(set)")) {
        let result = try PartsAccuracy(list: list, workbench: workbench)
        print("  " + line(list.lastPathComponent, result))
        total.add(result)
      }
      print("  " + line("all", total))
      if showMisses {
        for miss in total.misses { print("    \(miss.kind)  \(miss.list):\(miss.row)  \(miss.text)") }
      }
    }
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
