/// Reads a part of relationships: which identifier stands for which part.
final class RelationshipsPart: PartHandler {
  /// One relationship.
  struct Target {
    /// The last word of the type, such as `worksheet`.
    let kind: String
    /// The path of the part from the root of the archive.
    let path: String
  }

  /// The targets by identifier.
  private(set) var targets: [String: Target] = [:]
  private let folder: String

  /// Makes a reader.
  ///
  /// - Parameter folder: The folder that relative paths begin at, such as `xl`; empty for the root.
  init(folder: String) {
    self.folder = folder
  }

  func start(_ name: String, _ attributes: PartAttributes) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"],
      attributes["TargetMode"]?.lowercased() != "external"
    else { return }
    let kind = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
    targets[id] = Target(kind: kind, path: RelationshipsPart.path(target, from: folder))
  }

  func text(_ text: String) {}

  func end(_ name: String) {}

  /// Finds the first target of a kind, by identifier.
  ///
  /// - Parameter kind: The last word of the type.
  /// - Returns: Its path, or `nil`.
  func path(ofKind kind: String) -> String? {
    targets.sorted { $0.key < $1.key }.first { $0.value.kind == kind }?.value.path
  }

  /// Resolves a path such as `../xl/sheets/a.xml` or `/xl/a.xml`.
  private static func path(_ target: String, from folder: String) -> String {
    var parts: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
