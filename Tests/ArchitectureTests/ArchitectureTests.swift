import Testing

@Suite("Architecture")
struct ArchitectureTests {
  private static let manifest = Manifest(Repository.text("Package.swift") ?? "")
  private static let sources = Repository.swiftFiles("Sources")
  private static let tests = Repository.swiftFiles("Tests")

  @Test("The manifest was read: each folder of Sources is a target of it")
  func manifestRead() {
    let folders = Repository.folders("Sources")
    #expect(folders.count >= 8)
    let named = Set(Self.manifest.targets.map(\.name))
    #expect(folders.filter { !named.contains($0) }.isEmpty)
    #expect(
      Self.manifest.targets.first { $0.name == "kido" }?.dependencies.contains("ArgumentParser")
        == true
    )
    #expect(Self.sources.count >= 100)
  }

  @Test("Every arrow between targets is one of the design")
  func arrows() {
    for target in Self.manifest.targets {
      switch target.kind {
      case "testTarget": continue
      case "systemLibrary": #expect(target.dependencies.isEmpty && target.name.hasPrefix("C"))
      case "target" where ["PartsAccuracy", "TestSupport"].contains(target.name),
        "executableTarget" where target.name == "kido-bench":
        #expect(
          Set(target.dependencies).isSubset(
            of: Architecture.allowed("kido").union(["PartsAccuracy"])
          )
        )
      default:
        let wrong = Architecture.wrongArrows(target.name, target.dependencies)
        #expect(wrong.isEmpty, "\(wrong)")
      }
    }
  }

  @Test("Only tests and the bench use what is made for testing")
  func testSupport() {
    let support: Set<String> = ["PartsAccuracy", "TestSupport", "Testing", "XCTest"]
    for target in Self.manifest.targets where Architecture.arrows[target.name] != nil {
      #expect(support.isDisjoint(with: target.dependencies), "\(target.name)")
    }
  }

  @Test("The arrows of the design have no circle")
  func noCircle() {
    for target in Architecture.arrows.keys.sorted() {
      #expect(!Architecture.allowed(target).contains(target), "\(target)")
    }
  }

  @Test("Sources import and call only what their target may")
  func imports() {
    for file in Self.sources {
      let parts = file.path.split(separator: "/").map(String.init)
      guard parts.count > 2 else { continue }
      let wrong = Architecture.violations(target: parts[1], file: file.path, source: file.text)
      #expect(wrong.isEmpty, "\(wrong)")
    }
  }

  @Test("What a source imports, its target declares")
  func declared() {
    for file in Self.sources {
      let parts = file.path.split(separator: "/").map(String.init)
      let target = Self.manifest.targets.first { $0.name == parts[1] }
      let imported = Set(file.lines.compactMap { SwiftLine($0).importedModule })
      let free: Set<String> = [
        "Foundation", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization",
      ]
      let missing = imported.subtracting(free).subtracting(target?.dependencies ?? [])
      #expect(missing.isEmpty, "\(file.path): \(missing.sorted())")
    }
  }

  /// A target, a line, and what the checker must say of it.
  static let planted: [(String, String, String)] = [
    ("KidoUnits", "import Foundation", "imports Foundation"),
    ("KidoUnits", "  import Glibc", "imports Glibc"),
    ("KidoFacts", "package import KidoNetwork", "imports KidoNetwork"),
    ("KidoFacts", "import struct KidoInputs.Company", "imports KidoInputs"),
    ("KidoNetwork", "@testable import Yams", "imports Yams"),
    ("KidoReports", "internal import ArgumentParser", "imports ArgumentParser"),
    ("KidoReports", "let now = Date()", "uses Date()"),
    ("KidoReports", "let now = Date.now", "uses Date.now"),
    ("KidoFacts", "let data = try Data(contentsOf: url)", "uses Data(contentsOf:)"),
    ("KidoFacts", "let text = try String(contentsOfFile: path)", "uses String(contentsOfFile:)"),
    ("KidoNetwork", "FileManager.default.contents(atPath: path)", "uses FileManager"),
    ("KidoNetwork", "let home = getenv(\"HOME\")", "uses getenv("),
    ("KidoTables", "guard let file = fopen(path, \"r\") else { return } // why", "uses fopen("),
    ("KidoTables", "exit(1)", "uses exit("),
    ("KidoReports", "let process = Process()", "uses Process("),
    ("KidoNetwork", "ProcessInfo.processInfo.environment", "uses ProcessInfo"),
    ("KidoUnits", "var random = SystemRandomNumberGenerator()", "uses SystemRandomNumberGenerator"),
    ("KidoNetwork", "let row = rows.randomElement()", "uses randomElement()"),
  ]

  @Test("A planted violation is caught by the same check", arguments: planted)
  func caught(target: String, line: String, message: String) {
    let file = "Sources/\(target)/Planted.swift"
    let found = Architecture.violations(target: target, file: file, source: "let a = 1\n" + line)
    #expect(found == ["\(file):2 \(message)"])
  }

  static let innocent: [(String, String, String)] = [
    ("KidoUnits", "Logarithm.swift", "  import Glibc"),
    ("KidoTables", "ZipArchive.swift", "let stream = zip_fopen_index(handle, index, 0)"),
    (
      "KidoTables", "XlsxWriter.swift",
      "defer { try? FileManager.default.removeItem(atPath: folder) }"
    ),
    ("KidoFacts", "A.swift", "/// Read by FileManager elsewhere; see Date()."),
    ("KidoFacts", "A.swift", "let day = 1 // not exit(1)"),
    ("KidoFacts", "A.swift", "func open(_ name: String) {}"),
    ("KidoFacts", "A.swift", "handle.open(name)"),
    ("KidoInputs", "A.swift", "let bytes = try Data(contentsOf: url)"),
    ("kido", "A.swift", "let now = Date()"),
    ("KidoReports", "A.swift", "let text = String(contents)"),
  ]

  @Test("What is allowed is not called a violation", arguments: innocent)
  func spared(target: String, file: String, line: String) {
    #expect(Architecture.violations(target: target, file: file, source: line).isEmpty)
  }

  @Test("A planted arrow is caught, and an unknown target too")
  func plantedArrow() {
    #expect(
      Architecture.wrongArrows("KidoFacts", ["KidoUnits", "KidoReports"]) == [
        "KidoFacts -> KidoReports"
      ]
    )
    #expect(Architecture.wrongArrows("KidoReports", ["Yams"]) == ["KidoReports -> Yams"])
    #expect(Architecture.wrongArrows("KidoMisc", []).count == 1)
    #expect(
      Architecture.wrongArrows("kido", ["KidoUnits", "KidoReports", "ArgumentParser"]).isEmpty
    )
  }

  @Test("A manifest is read with its products, whatever its layout")
  func manifestParsing() {
    let manifest = Manifest(
      """
      targets: [
        .target(name: "A", dependencies: ["B", .product(name: "P", package: "q"), "C"]),
        .executableTarget(
          name: "E", dependencies: [
            "A",
          ]), .testTarget(name: "T"), .systemLibrary(name: "CZ", pkgConfig: "z"),
      ]
      """
    )
    #expect(
      Set(manifest.targets.map { "\($0.kind) \($0.name) \($0.dependencies)" }) == [
        "target A [\"B\", \"C\", \"P\"]", "executableTarget E [\"A\"]", "testTarget T []",
        "systemLibrary CZ []",
      ]
    )
  }

  /// Files that are one literal table each.
  static let tables: Set<String> = [
    "PlaceTable.swift", "CommonCharacters.swift", "OpenpyxlFixture.swift",
  ]

  @Test("No file is longer than 420 lines, but tables of literals")
  func lengths() {
    #expect(Self.tests.count >= 20)
    for file in Self.sources + Self.tests {
      let name = String(file.path.split(separator: "/").last ?? "")
      if !Self.tables.contains(name) { #expect(file.lines.count <= 420, "\(file.path)") }
    }
  }

  @Test("No file is named after a bag of things")
  func names() {
    let bags: Set<String> = [
      "Common.swift", "Misc.swift", "Extensions.swift", "Utils.swift", "Helpers.swift",
    ]
    for file in Self.sources + Self.tests {
      #expect(!bags.contains(String(file.path.split(separator: "/").last ?? "")), "\(file.path)")
    }
  }
}
