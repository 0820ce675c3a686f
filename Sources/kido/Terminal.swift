import Foundation
import KidoReports

/// Standard output, standard error and the end of the program.
enum Terminal {
  /// The words after the name of the program.
  static var arguments: [String] { Array(CommandLine.arguments.dropFirst()) }

  /// Writes text to standard output.
  static func say(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes to standard output; a reader that has gone, as `head` does, ends the program.
  static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

  /// Writes a message to standard error.
  static func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Ends the program.
  static func leave(_ outcome: Outcome) -> Never { exit(outcome.rawValue) }
}

/// The name and version of the program.
enum ProgramName {
  static let version = "kido " + ProgramVersion.text
}
