import Foundation
import Testing

/// Steps that make no sense are refused by the compiler, with the words the snippet expects.
@Suite("Programs that must not compile")
struct MustNotCompileTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("MustNotCompile", isDirectory: true)

  static let snippets: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".swift") }.sorted()
  }()

  @Test("Snippets were found, one of them a control")
  func found() {
    #expect(Self.snippets.count >= 10)
    #expect(Self.snippets.contains("Control.swift"))
  }

  @Test(
    "The compiler refuses each snippet for the stated reason, and takes the control",
    arguments: snippets
  )
  func refused(name: String) throws {
    let url = Self.folder.appendingPathComponent(name)
    let source = try String(contentsOf: url, encoding: .utf8)
    let firstLine = try #require(source.split(separator: "\n").first)
    let marker = "// expect: "
    try #require(firstLine.hasPrefix(marker), "\(name) starts with its expectation")
    let expected = String(firstLine.dropFirst(marker.count))
    let (status, output) = try Self.typecheck(url)
    if expected == "success" {
      #expect(status == 0, "\(name): \(output)")
    } else {
      #expect(status != 0, "\(name) compiles")
      #expect(output.contains(expected), "\(name): \(output)")
    }
  }

  private static func typecheck(_ url: URL) throws -> (status: Int32, output: String) {
    let modules = try #require(modulesFolder(), "no folder with KidoUnits.swiftmodule")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "swiftc", "-typecheck", "-swift-version", "6", "-I", modules.path, url.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus != 127, "swiftc was not found")
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// The folder of the built modules, beside the test program or in a folder above it.
  private static func modulesFolder() -> URL? {
    let starts = [
      Bundle.main.executableURL, CommandLine.arguments.first.map(URL.init(fileURLWithPath:)),
    ]
    for start in starts.compactMap({ $0?.resolvingSymlinksInPath() }) {
      var folder = start.deletingLastPathComponent()
      for _ in 0..<6 {
        let modules = folder.appendingPathComponent("Modules", isDirectory: true)
        let marker = modules.appendingPathComponent("KidoUnits.swiftmodule")
        if FileManager.default.fileExists(atPath: marker.path) { return modules }
        folder.deleteLastPathComponent()
      }
    }
    return nil
  }
}
