/// A parts list as a tree: who goes into whom, and how many of each make one top assembly.
package struct PartsTree: Sendable {
  /// One row in the tree.
  package struct Node: Sendable {
    /// The row.
    package let line: PartLine
    /// The row of the parent, by position in ``PartsTree/nodes``; nil at the top.
    package internal(set) var parent: Int?
    /// The rows below.
    package internal(set) var children: [Int]
    /// The first top row this row belongs to.
    package internal(set) var top: Int
    /// Units of this row in one of each top assembly, by the position of the top.
    package internal(set) var perTops: [Int: Double]

    /// Units of this row in one of each top assembly together.
    package var perTop: Double { perTops.keys.sorted().reduce(0) { $0 + (perTops[$1] ?? 0) } }
  }

  /// The rows that were used, in file order.
  package internal(set) var nodes: [Node] = []
  /// The rows that are not below any other.
  package internal(set) var tops: [Int] = []
  /// Titles above the header, which often name the product.
  package let title: String
  /// Rows left out and assumptions made.
  package internal(set) var issues: [PartsIssue] = []

  /// The deepest tree that is followed.
  static let deepest = 64
  /// The largest number of units in one top assembly that is believed.
  static let largestCount = 1e12

  /// Builds the tree from levels where rows have them, else from parents, else flat.
  ///
  /// Rows that were refused before are given too: what stands below them has no count and is refused.
  package init(_ lines: [PartLine], title: String = "") {
    self.title = title
    if lines.contains(where: { $0.level != nil }) {
      buildFromLevels(lines)
    } else if lines.contains(where: { !$0.parent.isEmpty }) {
      buildFromParents(lines)
    } else {
      for line in lines where !line.isRefused {
        tops.append(nodes.count)
        nodes.append(
          Node(
            line: line,
            parent: nil,
            children: [],
            top: nodes.count,
            perTops: [nodes.count: line.quantity]
          )
        )
      }
    }
  }

  /// The title and the names of the assemblies above a row, the nearest first.
  func context(of index: Int) -> String {
    var names: [String] = []
    var current = nodes[index].parent
    while let parent = current, names.count < 6 {
      names.append(nodes[parent].line.name)
      current = nodes[parent].parent
    }
    if !title.isEmpty { names.append(title) }
    return names.joined(separator: " , ")
  }

  private mutating func buildFromLevels(_ lines: [PartLine]) {
    // A refused row keeps its place on the path, without a node.
    var path: [(level: Int, node: Int?)] = []
    for line in lines {
      let level = line.level ?? (path.last?.level ?? 0)
      while let last = path.last, last.level >= level { path.removeLast() }
      let above = path.last
      if line.isRefused || path.count >= PartsTree.deepest {
        if !line.isRefused { issue(line, String(level), .tooDeep) }
        path.append((level, nil))
        continue
      }
      if let above, above.node == nil {
        issue(line, String(level), .parentRefused)
        path.append((level, nil))
        continue
      }
      if let above, level > above.level + 1 { issue(line, String(level), .levelSkips) }
      let parent = above?.node
      let perTop = (parent.map { nodes[$0].perTop } ?? 1) * line.quantity
      guard perTop <= PartsTree.largestCount else {
        issue(line, String(line.quantity), .quantityTooLarge)
        path.append((level, nil))
        continue
      }
      path.append((level, append(line, below: parent, perTop: perTop)))
    }
  }

  /// Adds a row below another and returns its position.
  mutating func append(_ line: PartLine, below parent: Int?, perTop: Double) -> Int {
    let index = nodes.count
    let top = parent.map { nodes[$0].top } ?? index
    nodes.append(
      Node(line: line, parent: parent, children: [], top: top, perTops: [top: perTop])
    )
    if let parent { nodes[parent].children.append(index) } else { tops.append(index) }
    return index
  }

  mutating func issue(_ line: PartLine, _ raw: String, _ fault: PartsIssue.Fault) {
    issues.append(PartsIssue(reference: line.reference, column: "", raw: raw, fault: fault))
  }
}
