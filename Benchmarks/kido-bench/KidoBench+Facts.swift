import Foundation
import KidoFacts

extension KidoBench {
  /// Prints the best of five times, in seconds, to load 100,000 generated rows of the fact format.
  static func facts() {
    let editions = [UInt8](
      (EditionTable.header.joined(separator: ",") + "\n"
        + (1...40).map { "edition-\($0),Title \($0),Publisher,2025,2026-11-25,cited facts,facts,," }
        .joined(separator: "\n")).utf8
    )
    var table = EditionTable()
    table.add(file: "editions.csv", bytes: editions)
    let places = ["CHN", "USA", "AUS", "JPN", "MMR", "IND", "BRA", "VNM"]
    var text = FactBase.header.joined(separator: ",") + "\n"
    for index in 0..<100_000 {
      text +=
        "import,,rare-earths-\(index % 300),\(places[index % 8]),\(places[index / 8 % 8]),"
        + "\(2000 + index / 4_000),,\(index).25,t,gross,edition-\(index % 40 + 1),"
        + "\"table \(index), row 7\",read,\n"
    }
    let bytes = [UInt8](text.utf8)
    var best = Double.infinity
    for _ in 0..<5 {
      let start = ContinuousClock.now
      let base = FactBase(editions: table, files: [(name: "generated.csv", bytes: bytes)])
      let elapsed = ContinuousClock.now - start
      guard base.count == 100_000, base.issues.isEmpty else {
        print("unexpected: \(base.count) rows, \(base.issues.count) issues")
        exit(1)
      }
      let seconds =
        Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
      best = min(best, seconds)
    }
    print(String(format: "%.4f", best))
  }
}
