import Foundation

/// The files of the repository, read as text.
enum Repository {
  /// One file by its path from the root.
  struct File: Sendable {
    let path: String
    let text: String

    /// The lines, empty ones included, without the one after the last line end.
    var lines: [Substring] {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      return lines
    }
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file, or nil when there is none or it is not UTF-8.
  static func text(_ path: String) -> String? {
    guard let data = try? Data(contentsOf: root.appendingPathComponent(path)) else { return nil }
    return String(validating: data, as: UTF8.self)
  }

  /// The Swift files below a folder, by path.
  static func swiftFiles(_ folder: String) -> [File] {
    let walker = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
    let paths = (walker?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
    return paths.sorted().compactMap { path in
      text(folder + "/" + path).map { File(path: folder + "/" + path, text: $0) }
    }
  }

  /// The names of the folders in a folder.
  static func folders(_ folder: String) -> [String] {
    let url = root.appendingPathComponent(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.sorted().filter {
      var isFolder: ObjCBool = false
      let path = url.appendingPathComponent($0).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && isFolder.boolValue
    }
  }

  /// The files that git tracks, or every file outside build folders where git cannot say.
  static func trackedPaths() -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", root.path, "ls-files", "-z"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    if (try? process.run()) != nil {
      let output = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let paths = output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      if process.terminationStatus == 0, !paths.isEmpty { return paths }
    }
    let walker = FileManager.default.enumerator(atPath: root.path)
    let paths = walker?.compactMap { $0 as? String } ?? []
    return paths.filter {
      !$0.hasPrefix(".build") && !$0.hasPrefix(".git/") && !$0.hasPrefix(".kido-setup")
    }
  }
}
