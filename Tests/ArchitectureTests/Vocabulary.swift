/// Words that users meet, found in the sources: verbs, options, codes and keys.
enum Vocabulary {
  /// The verbs: each `commandName: "…"`.
  static func verbs(_ source: String) -> [String] { texts(after: "commandName: ", in: source) }

  /// The options: the names of properties under `@Option` and `@Flag`, or their custom names.
  static func options(_ source: String) -> [String] {
    var found: [String] = []
    for wrapper in ["@Option", "@Flag"] {
      for piece in source.split(separator: wrapper, omittingEmptySubsequences: false).dropFirst()
      where !piece.hasPrefix("Group") {
        guard let property = piece.firstRange(of: "var ") else { continue }
        let custom = texts(after: ".customLong(", in: String(piece[..<property.lowerBound]))
        let name = piece[property.upperBound...].prefix { $0.isLetter || $0.isNumber }
        found += custom.isEmpty ? [kebab(name)] : custom
      }
    }
    return found.map { "--" + $0 }
  }

  private static func kebab(_ name: Substring) -> String {
    name.reduce(into: "") { text, character in
      text += character.isUppercase ? "-" + character.lowercased() : String(character)
    }
  }

  private static let families = ["input.", "table.", "parts.", "side.", "fact."]
  private static let endings = [".csv", ".xlsx", ".tsv", ".txt"]

  /// The codes of errors and notices: whole literals of one of the families.
  ///
  /// A literal that ends in a point, or goes on with a computed part, is the head of several codes.
  static func codes(_ source: String) -> [String] {
    let pieces = source.split(separator: "\"", omittingEmptySubsequences: false)
    return pieces.compactMap { piece in
      let head = piece.prefix { $0 != "\\" }
      guard families.contains(where: { head.hasPrefix($0) && head.count > $0.count }),
        head.allSatisfy({ $0.isASCII && ($0.isLowercase || $0 == "." || $0 == "-") }),
        !endings.contains(where: head.hasSuffix)
      else { return nil }
      return String(head)
    }
  }

  /// The texts of `static let name = […]`.
  static func list(_ name: String, in source: String) -> [String] {
    guard let start = source.firstRange(of: "static let \(name) = [") else { return [] }
    let inner = source[start.upperBound...].prefix { $0 != "]" }
    let pieces = inner.split(separator: "\"", omittingEmptySubsequences: false)
    return pieces.indices.filter { $0 % 2 == 1 }.map { String(pieces[$0]) }
  }

  /// The verbs that a text never shows as a call: `kido verb`, or `kido noun verb` for a lower one.
  static func unshown(_ verbs: [String], in text: String) -> [String] {
    let heads = ["kido "] + verbs.map { "kido " + $0 + " " }
    return Set(verbs).sorted().filter { verb in !heads.contains { text.contains($0 + verb) } }
  }

  private static func texts(after head: String, in source: String) -> [String] {
    source.split(separator: head, omittingEmptySubsequences: false).dropFirst().compactMap {
      piece in
      guard piece.first == "\"" else { return nil }
      return String(piece.dropFirst().prefix { $0 != "\"" })
    }
  }
}
