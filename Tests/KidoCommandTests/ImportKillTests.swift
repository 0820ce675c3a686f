import Foundation
import TestSupport
import Testing

@Suite("kido import, killed")
struct ImportKillTests {
  private static let elements = [
    "Sc", "Y", "La", "Ce", "Pr", "Nd", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu",
    "Ga", "Ge",
  ]
  private static let forms = ["oxide", "metal", "ferro", "magnet"]

  /// A table of prices of so many months and products, in a currency without a known price.
  private func prices(_ count: Int) -> String {
    var text = "date,product,price,unit,market\n"
    for index in 0..<count {
      text +=
        "\(1_900 + index / 12 % 126)-\(10 + index % 3),"
        + "\(Self.elements[index / 1_512 * 3 + index % 3]) \(Self.forms[index / 3 % 4]),"
        + "\(index + 1),JPY/kg,killed\n"
    }
    return text
  }

  private func list(_ store: String) throws -> Program.Run {
    try Program.run(
      "facts",
      "list",
      "--market",
      "killed",
      "--lang",
      "en",
      "--store",
      store
    )
  }

  private func count(_ run: Program.Run) -> Int {
    Int((run.text.split(separator: " ").first ?? "").filter(\.isNumber)) ?? -1
  }

  /// When an import is ended.
  private enum Moment {
    /// So many seconds after its start.
    case after(Double)
    /// So many seconds after its transaction began to fill the log of the store.
    case writing(Double)
  }

  /// Starts an import and ends it at a moment; says whether it was done before.
  private func killed(_ file: String, store: String, _ moment: Moment) throws -> Bool {
    let process = Process()
    process.executableURL = Program.url
    process.arguments = [
      "import", "prices", file, "--edition", "killed-1", "--store", store, "--format", "json",
    ]
    process.environment = Program.variables()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    switch moment {
    case .after(let seconds): Thread.sleep(forTimeInterval: seconds)
    case .writing(let seconds):
      while process.isRunning, size(store + "/kido.sqlite-wal") < 20_000 { usleep(50) }
      Thread.sleep(forTimeInterval: seconds)
    }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return process.terminationReason == .exit
  }

  private func size(_ path: String) -> Int {
    var information = stat()
    return stat(path, &information) == 0 ? Int(information.st_size) : 0
  }

  @Test("After a kill at any time the store holds the old state or the new one, whole")
  func killAtAnyTime() throws {
    let folder = try Folder()
    let store = folder.url.appendingPathComponent("store").path
    let old = try folder.write("old.csv", prices(300)).path
    let new = try folder.write("new.csv", prices(9_000)).path
    let started = Date()
    let first = try Program.run(
      "import",
      "prices",
      old,
      "--edition",
      "killed-1",
      "--store",
      store,
      "--format",
      "json"
    )
    #expect(first.code == 0)
    let before = count(try list(store))
    #expect(before == 300)
    // A whole import of the large file elsewhere gives its count and how long it takes.
    let other = folder.url.appendingPathComponent("other").path
    let clock = Date()
    let whole = try Program.run(
      "import",
      "prices",
      new,
      "--edition",
      "killed-1",
      "--store",
      other,
      "--format",
      "json"
    )
    let duration = Date().timeIntervalSince(clock)
    #expect(whole.code == 0)
    let after = count(try list(other))
    #expect(after > before)
    var random = SplitMix64(seed: 42)
    var seen: Set<Int> = [before]
    var finished = 0
    for attempt in 0..<16 where Date().timeIntervalSince(started) < 120 {
      let delay = random.double(in: 0...1)
      let moment: Moment =
        attempt % 2 == 0 ? .after(delay * 1.1 * duration) : .writing(delay * 0.0006)
      if try killed(new, store: store, moment) { finished += 1 }
      let run = try list(store)
      #expect(run.code == 0)
      #expect(run.errors == "")
      let now = count(run)
      #expect(now == before || now == after, "\(moment)")
      // What was acknowledged or seen once does not go back.
      #expect(!seen.contains(after) || now == after)
      if finished > 0 { #expect(now == after) }
      seen.insert(now)
      if now == after {
        try FileManager.default.removeItem(atPath: store)
        _ = try Program.run(
          "import",
          "prices",
          old,
          "--edition",
          "killed-1",
          "--store",
          store,
          "--format",
          "json"
        )
        seen = [before]
        finished = 0
      }
    }
    let again = try Program.run(
      "import",
      "prices",
      new,
      "--edition",
      "killed-1",
      "--store",
      store,
      "--format",
      "json"
    )
    #expect(again.code == 0)
    #expect(count(try list(store)) == after)
  }
}
