/// What `Package.swift` says of its targets, read as text.
struct Manifest {
  struct Target: Equatable {
    let kind: String
    let name: String
    let dependencies: [String]
  }

  let targets: [Target]

  /// The kinds of targets that hold Swift code.
  private static let kinds = [
    "target", "executableTarget", "testTarget", "systemLibrary", "plugin",
  ]

  init(_ text: String) {
    var targets: [Target] = []
    for kind in Manifest.kinds {
      for call in Manifest.calls("." + kind + "(", in: text) {
        guard let name = Manifest.texts(after: "name:", in: call).first else { continue }
        let list = Manifest.list(after: "dependencies:", in: call)
        targets.append(Target(kind: kind, name: name, dependencies: Manifest.names(list)))
      }
    }
    self.targets = targets
  }

  /// The arguments of each call that begins so, by counting brackets.
  private static func calls(_ head: String, in text: String) -> [Substring] {
    var found: [Substring] = []
    var rest = text[...]
    while let start = rest.firstRange(of: head) {
      let arguments = rest[start.upperBound...]
      let end = closing(arguments, "(", ")")
      found.append(arguments[..<end])
      rest = arguments[end...]
    }
    return found
  }

  private static func list(after label: String, in call: Substring) -> Substring {
    guard let start = call.firstRange(of: label) else { return "" }
    let rest = call[start.upperBound...].drop { $0.isWhitespace }
    guard rest.first == "[" else { return "" }
    let inner = rest.dropFirst()
    return inner[..<closing(inner, "[", "]")]
  }

  private static func closing(
    _ text: Substring,
    _ open: Character,
    _ close: Character
  ) -> Substring.Index {
    var depth = 1
    for index in text.indices {
      if text[index] == open { depth += 1 }
      if text[index] == close {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return text.endIndex
  }

  private static func texts(after label: String, in text: Substring) -> [String] {
    guard let start = text.firstRange(of: label) else { return [] }
    return quoted(text[start.upperBound...])
  }

  /// The names in a list of dependencies; of a product its name, not that of its package.
  private static func names(_ list: Substring) -> [String] {
    var plain = list
    var names: [String] = []
    for call in calls(".product(", in: String(list)) {
      names += texts(after: "name:", in: call).prefix(1)
    }
    while let start = plain.firstRange(of: ".product(") {
      let arguments = plain[start.upperBound...]
      names += quoted(plain[..<start.lowerBound])
      plain = arguments[closing(arguments, "(", ")")...]
    }
    return (names + quoted(plain)).sorted()
  }

  private static func quoted(_ text: Substring) -> [String] {
    let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
    return pieces.indices.filter { $0 % 2 == 1 && $0 + 1 < pieces.count }.map { String(pieces[$0]) }
  }
}
