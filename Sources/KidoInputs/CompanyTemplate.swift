package import Foundation
package import KidoUnits

/// Writes a new company folder with comments in one language and figures that are invented.
package enum CompanyTemplate {
  /// Makes the folder.
  ///
  /// - Returns: The names of the files, in the order to look at them.
  /// - Throws: ``InputError/alreadyThere(path:)`` when the folder holds something, and
  ///   ``InputError/unreadable(path:reason:)`` when it cannot be written.
  package static func write(
    to folder: URL,
    language: Language,
    priceYear: Int
  ) throws(InputError) -> [String] {
    let manager = FileManager.default
    let content = (try? manager.contentsOfDirectory(atPath: folder.path)) ?? []
    if manager.fileExists(atPath: folder.path), !content.isEmpty || !isFolder(folder) {
      throw .alreadyThere(path: folder.path)
    }
    let texts = CompanyTemplateTexts.files(language, priceYear: priceYear)
    do {
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, text) in texts {
        // Spreadsheet programs of Japan and China read UTF-8 only with the mark in front.
        let mark = name.hasSuffix(".csv") ? "\u{FEFF}" : ""
        try Data((mark + text).utf8).write(to: folder.appendingPathComponent(name))
      }
    } catch {
      throw .unreadable(path: folder.path, reason: error.localizedDescription)
    }
    return texts.map(\.name)
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
