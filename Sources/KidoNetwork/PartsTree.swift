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
    /// The top row this row belongs to.
    package internal(set) var top: Int
    /// Units of this row in one top assembly, over all places where the part is used.
    package internal(set) var perTop: Double
  }

  /// The rows that were used, in file order.
  package private(set) var nodes: [Node] = []
  /// The rows that are not below any other.
  package private(set) var tops: [Int] = []
  /// Titles above the header, which often name the product.
  package let title: String
  /// Rows left out and assumptions made.
  package private(set) var issues: [PartsIssue] = []

  /// The deepest tree that is followed.
  static let deepest = 64
  /// The largest number of units in one top assembly that is believed.
  static let largestCount = 1e12

  /// Builds the tree from levels where rows have them, else from parents, else flat.
  package init(_ lines: [PartLine], title: String = "") {
    self.title = title
    if lines.contains(where: { $0.level != nil }) {
      buildFromLevels(lines)
    } else if lines.contains(where: { !$0.parent.isEmpty }) {
      buildFromParents(lines)
    } else {
      nodes = lines.enumerated().map { index, line in
        Node(line: line, parent: nil, children: [], top: index, perTop: line.quantity)
      }
      tops = Array(nodes.indices)
    }
  }

  /// Whether the list has more than one level.
  package var isMultilevel: Bool { nodes.contains { $0.parent != nil } }

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
    var path: [(level: Int, node: Int)] = []
    for line in lines {
      let level = line.level ?? (path.last?.level ?? 0)
      while let last = path.last, last.level >= level { path.removeLast() }
      if path.count >= PartsTree.deepest {
        issue(line, String(level), .tooDeep)
        continue
      }
      let parent = path.last
      if let parent, level > parent.level + 1 { issue(line, String(level), .levelSkips) }
      let index = nodes.count
      let perTop = (parent.map { nodes[$0.node].perTop } ?? 1) * line.quantity
      guard perTop <= PartsTree.largestCount else {
        issue(line, String(line.quantity), .quantityTooLarge)
        continue
      }
      nodes.append(
        Node(
          line: line,
          parent: parent?.node,
          children: [],
          top: parent.map { nodes[$0.node].top } ?? index,
          perTop: perTop
        )
      )
      if let parent { nodes[parent.node].children.append(index) } else { tops.append(index) }
      if !line.isAlternate { path.append((level, index)) }
    }
  }

  /// Parent-child rows as single-level lists give them: a part may stand below several parents.
  private mutating func buildFromParents(_ lines: [PartLine]) {
    var rowsOfPart: [String: [Int]] = [:]
    for line in lines {
      let index = nodes.count
      nodes.append(Node(line: line, parent: nil, children: [], top: index, perTop: 0))
      if !line.partNumber.isEmpty { rowsOfPart[line.partNumber, default: []].append(index) }
    }
    for index in nodes.indices {
      let parent = nodes[index].line.parent
      guard !parent.isEmpty else { continue }
      if let row = rowsOfPart[parent]?.first {
        nodes[index].parent = row
      } else if parent == nodes[index].line.partNumber {
        continue
      } else {
        // The parent is the product itself, which has no row of its own: a top row.
        nodes[index].parent = nil
      }
    }
    removeCycles()
    explode(rowsOfPart)
  }

  private mutating func removeCycles() {
    var isBad = [Bool](repeating: false, count: nodes.count)
    for start in nodes.indices {
      var seen = 0
      var current = nodes[start].parent
      while let index = current {
        seen += 1
        if index == start || seen > PartsTree.deepest {
          isBad[start] = true
          break
        }
        current = nodes[index].parent
      }
    }
    guard isBad.contains(true) else { return }
    for index in nodes.indices where isBad[index] {
      issue(nodes[index].line, nodes[index].line.parent, .cycle)
    }
    // Rows of a cycle have no count; they are cut off and count for nothing.
    for index in nodes.indices where isBad[index] { nodes[index].parent = nil }
    cutOff = isBad
  }

  /// Rows that belong to a cycle.
  private var cutOff: [Bool] = []

  private mutating func explode(_ rowsOfPart: [String: [Int]]) {
    var known = [Double?](repeating: nil, count: nodes.count)
    func count(_ index: Int, _ depth: Int) -> Double {
      if let value = known[index] { return value }
      let line = nodes[index].line
      var perParent = 1.0
      if nodes[index].parent != nil, depth < PartsTree.deepest {
        // The parent may itself be used in several places: all of them need this part.
        perParent = (rowsOfPart[line.parent] ?? []).reduce(0) { $0 + count($1, depth + 1) }
      }
      let value = perParent * line.quantity
      known[index] = value
      return value
    }
    for index in nodes.indices {
      if index < cutOff.count, cutOff[index] {
        nodes[index].perTop = 0
        continue
      }
      let perTop = count(index, 0)
      if perTop > PartsTree.largestCount {
        issue(nodes[index].line, String(nodes[index].line.quantity), .quantityTooLarge)
        continue
      }
      nodes[index].perTop = perTop
      if let parent = nodes[index].parent {
        nodes[parent].children.append(index)
      } else {
        tops.append(index)
      }
    }
    for index in nodes.indices {
      var top = index
      var steps = 0
      while let parent = nodes[top].parent, steps < PartsTree.deepest {
        top = parent
        steps += 1
      }
      nodes[index].top = top
    }
  }

  private mutating func issue(_ line: PartLine, _ raw: String, _ fault: PartsIssue.Fault) {
    issues.append(PartsIssue(reference: line.reference, column: "", raw: raw, fault: fault))
  }
}
