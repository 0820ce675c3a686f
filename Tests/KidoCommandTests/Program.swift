import Foundation

/// Runs the `kido` that was built beside the tests, as a person would.
enum Program {
  /// How a run ended.
  struct Run {
    let code: Int32
    let output: Data
    let errors: String

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }

    /// Standard output as JSON.
    func json() throws -> JSONValue { try JSONValue(output) }
  }

  /// The checkout that holds these tests.
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The facts of the checkout.
  static let facts = repository.appendingPathComponent("Facts", isDirectory: true)

  /// The program beside the test bundle, else that of the checkout.
  static let url: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    let main = Bundle.main.bundleURL
    let folders = [
      bundle, main, main.deletingLastPathComponent(),
      repository.appendingPathComponent(".build/debug", isDirectory: true),
    ]
    let candidates = folders.map { $0.appendingPathComponent("kido") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? bundle.appendingPathComponent("kido")
  }()

  /// A data folder without a store, so that no test reads what the user imported.
  static let dataFolder = FileManager.default.temporaryDirectory
    .appendingPathComponent("kido-command-no-store", isDirectory: true)

  /// The variables that a run sees, with the facts of the checkout and no store of the user.
  static func variables(_ changes: [String: String] = [:]) -> [String: String] {
    var variables = ProcessInfo.processInfo.environment
    variables["KIDO_FACTS"] = facts.path
    variables["XDG_DATA_HOME"] = dataFolder.path
    for (name, value) in changes { variables[name] = value }
    return variables
  }

  /// Runs `kido` with arguments and waits for its end.
  static func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try run(url, arguments, environment: environment)
  }

  /// Runs any program.
  static func run(
    _ program: URL,
    _ arguments: [String],
    environment: [String: String] = [:]
  ) throws -> Run {
    let folder = try Folder()
    let errorFile = try folder.write("errors", "")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = variables(environment)
    let output = Pipe()
    let errors = try FileHandle(forWritingTo: errorFile)
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try errors.close()
    return Run(
      code: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: data,
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
    )
  }
}
