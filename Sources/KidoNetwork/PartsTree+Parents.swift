extension PartsTree {
  /// Builds the tree from rows that name their parents, as single-level lists do: a part may stand
  /// below several parents, and all of them need it.
  mutating func buildFromParents(_ lines: [PartLine]) {
    var links = ParentLinks(lines)
    links.judge()
    for index in lines.indices {
      guard let fault = links.faults[index], !lines[index].isRefused else { continue }
      issue(lines[index], lines[index].parent, fault)
    }
    tellOrphans(lines, links)
    // Parents may stand behind their parts in the file: rows are added when their parent is.
    var position = [Int?](repeating: nil, count: lines.count)
    var order = lines.indices.filter { links.isUsed($0, lines) }
    order.sort { links.depth[$0] != links.depth[$1] ? links.depth[$0] < links.depth[$1] : $0 < $1 }
    for index in order {
      let parent = links.parent[index].flatMap { position[$0] }
      if links.parent[index] != nil, parent == nil {
        issue(lines[index], lines[index].parent, .parentRefused)
        continue
      }
      let counts = links.counts(index, lines)
      guard counts.values.allSatisfy({ $0 <= PartsTree.largestCount }) else {
        issue(lines[index], String(lines[index].quantity), .quantityTooLarge)
        continue
      }
      let node = append(lines[index], below: parent, perTop: 0)
      position[index] = node
      var perTops: [Int: Double] = [:]
      for (top, count) in counts { if let top = position[top] { perTops[top] = count } }
      nodes[node].perTops = perTops
    }
    shareChildren()
    restoreFileOrder()
  }

  /// Tells rows whose parent is not in the list.
  ///
  /// One such parent is the product itself, which has no row of its own.
  private mutating func tellOrphans(_ lines: [PartLine], _ links: ParentLinks) {
    let hasTop = lines.contains { $0.parent.isEmpty }
    guard hasTop || Set(links.missing.values).count > 1 else { return }
    for index in links.missing.keys.sorted() where links.isUsed(index, lines) {
      issue(lines[index], lines[index].parent, .orphan)
    }
  }

  /// Gives every row of an assembly the parts that its first row has.
  private mutating func shareChildren() {
    var first: [FoldedText: Int] = [:]
    for index in nodes.indices where !nodes[index].line.partNumber.isEmpty {
      let part = FoldedText(nodes[index].line.partNumber)
      if let known = first[part] {
        nodes[index].children = nodes[known].children
      } else {
        first[part] = index
      }
    }
  }

  /// Puts the rows back into the order of the file.
  private mutating func restoreFileOrder() {
    let order = nodes.indices.sorted {
      (nodes[$0].line.reference.row, $0) < (nodes[$1].line.reference.row, $1)
    }
    var moved = [Int](repeating: 0, count: nodes.count)
    for (new, old) in order.enumerated() { moved[old] = new }
    nodes = order.map { old in
      var node = nodes[old]
      node.parent = node.parent.map { moved[$0] }
      node.children = node.children.map { moved[$0] }.sorted()
      node.top = moved[node.top]
      node.perTops = Dictionary(
        uniqueKeysWithValues: node.perTops.map { (moved[$0.key], $0.value) }
      )
      return node
    }
    tops = tops.map { moved[$0] }.sorted()
  }
}

/// Who names whom as parent in a list of rows.
private struct ParentLinks {
  /// The first row of the parent, by row.
  private(set) var parent: [Int?]
  /// Folded names of parents that no row has, by row.
  private(set) var missing: [Int: FoldedText] = [:]
  /// What is wrong with a row.
  private(set) var faults: [Int: PartsIssue.Fault] = [:]
  /// How many rows stand above a row.
  private(set) var depth: [Int]
  private var rowsOfPart: [FoldedText: [Int]] = [:]
  private let names: [FoldedText]
  private var known: [[Int: Double]?]

  init(_ lines: [PartLine]) {
    parent = Array(repeating: nil, count: lines.count)
    depth = Array(repeating: 0, count: lines.count)
    known = Array(repeating: nil, count: lines.count)
    names = lines.map { FoldedText($0.parent) }
    // An alternate that carries the number of its main part does not need the parts below once more.
    for isAlternate in [false, true] {
      for (index, line) in lines.enumerated()
      where !line.partNumber.isEmpty && line.isAlternate == isAlternate {
        let part = FoldedText(line.partNumber)
        if isAlternate, rowsOfPart[part] != nil { continue }
        rowsOfPart[part, default: []].append(index)
      }
    }
    for index in lines.indices where !names[index].isEmpty {
      if let row = rowsOfPart[names[index]]?.first {
        parent[index] = row
      } else {
        missing[index] = names[index]
      }
    }
  }

  /// Finds cycles, what hangs from them, and chains that are too deep.
  mutating func judge() {
    var state = [UInt8](repeating: 0, count: parent.count)
    for start in parent.indices where state[start] == 0 {
      var chain: [Int] = []
      var current: Int? = start
      while let index = current, state[index] == 0 {
        state[index] = 1
        chain.append(index)
        current = parent[index]
      }
      if let end = current, state[end] == 1, let first = chain.firstIndex(of: end) {
        for member in chain[first...] { faults[member] = .cycle }
      }
      for index in chain.reversed() {
        state[index] = 2
        guard faults[index] == nil, let above = parent[index] else { continue }
        depth[index] = depth[above] + 1
        switch faults[above] {
        case .tooDeep: faults[index] = .tooDeep
        case .some: faults[index] = .parentRefused
        case nil: if depth[index] >= PartsTree.deepest { faults[index] = .tooDeep }
        }
      }
    }
  }

  /// Whether a row takes part in the tree.
  func isUsed(_ index: Int, _ lines: [PartLine]) -> Bool {
    faults[index] == nil && !lines[index].isRefused
  }

  /// Units of a row in one of each top assembly, by the row of the top, over all rows of its parent.
  mutating func counts(_ index: Int, _ lines: [PartLine]) -> [Int: Double] {
    if let known = known[index] { return known }
    var perParent: [Int: Double] = [:]
    if parent[index] == nil {
      perParent[index] = 1
    } else {
      for row in rowsOfPart[names[index]] ?? [] where isUsed(row, lines) {
        for (top, count) in counts(row, lines) { perParent[top, default: 0] += count }
      }
    }
    let value = perParent.mapValues { $0 * lines[index].quantity }
    known[index] = value
    return value
  }
}
