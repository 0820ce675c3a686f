package import Foundation

/// The folder of publishers' files that the environment variable `KIDO_SHARED` names.
///
/// The files are not part of the repository. Where they are not at hand, a test that needs one says so
/// and ends; in CI, told by a variable `CI` that is not empty, it fails.
package enum SharedFolder {
  /// Whether a file can be read, and what its absence means.
  package enum Finding: Equatable {
    /// The file is there.
    case found(URL)
    /// The file is not at hand, and the test ends.
    case skipped
    /// The file is not at hand, and should be.
    case missing
  }

  /// A file that must be at hand, because the tests run in CI.
  package struct Missing: Error, CustomStringConvertible {
    let path: String

    /// What is missing, and where it belongs.
    package var description: String {
      "\(path) is not in the folder KIDO_SHARED; in CI it must be"
    }
  }

  /// Looks for a file.
  ///
  /// - Parameters:
  ///   - path: The path below the folder.
  ///   - environment: The variables of the process.
  /// - Returns: Where the file is, or what its absence means.
  package static func find(_ path: String, environment: [String: String]) -> Finding {
    if let root = environment["KIDO_SHARED"], !root.isEmpty {
      let url = URL(fileURLWithPath: root, isDirectory: true).appendingPathComponent(path)
      if FileManager.default.isReadableFile(atPath: url.path) { return .found(url) }
    }
    return environment["CI"]?.isEmpty == false ? .missing : .skipped
  }

  /// The bytes of a file, or nil after saying that it is not at hand.
  ///
  /// - Parameter path: The path below the folder.
  /// - Returns: The whole file.
  /// - Throws: ``Missing`` in CI; what the system says when a file that is there cannot be read.
  package static func bytes(_ path: String) throws -> [UInt8]? {
    switch find(path, environment: ProcessInfo.processInfo.environment) {
    case .found(let url):
      return [UInt8](try Data(contentsOf: url))
    case .skipped:
      print("skipped: not at hand (\(path))")
      return nil
    case .missing:
      throw Missing(path: path)
    }
  }
}
