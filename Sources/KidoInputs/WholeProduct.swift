import KidoNetwork

/// Finds the row of a flat list that is the whole product, and so counts everything twice.
enum WholeProduct {
  /// The one row whose name or part number is that of the list: a text above the header, or the name
  /// of the file.
  ///
  /// Nil where the list has levels or parents, holds fewer than three rows, or has no such row or
  /// several.
  static func row(of tree: PartsTree, titles: [String], file: String) -> PartLine? {
    guard tree.nodes.count >= 3, tree.tops.count == tree.nodes.count else { return nil }
    let stem = file.split(separator: ".").dropLast().joined(separator: ".")
    var names: Set<String> = []
    for text in titles + [stem] {
      for part in [text] + text.split(whereSeparator: { ":：".contains($0) }).map(String.init) {
        let name = FoldedText(part).string
        if name.count >= 3 { names.insert(name) }
      }
    }
    let found = tree.nodes.map(\.line).filter { line in
      line.quantity == 1
        && [line.name, line.partNumber].contains { names.contains(FoldedText($0).string) }
    }
    return found.count == 1 ? found[0] : nil
  }
}
