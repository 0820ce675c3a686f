extension PartsTree {
  /// Builds the tree from rows that name their parents, as single-level lists do: a part may stand
  /// below several parents, and all of them need it.
  mutating func buildFromParents(_ lines: [PartLine]) {
    let links = ParentLinks(lines)
    for index in lines.indices {
      guard let fault = links.faults[index] else { continue }
      issue(lines[index], lines[index].parent, fault)
    }
    tellOrphans(lines, links)
    var position = [Int?](repeating: nil, count: lines.count)
    for index in links.order {
      guard let link = links.links[index] else { continue }
      let parent = link.parent.flatMap { position[$0] }
      if link.parent != nil, parent == nil {
        issue(lines[index], lines[index].parent, .parentRefused)
        continue
      }
      guard link.counts.values.allSatisfy({ $0 <= PartsTree.largestCount }) else {
        issue(lines[index], String(lines[index].quantity), .quantityTooLarge)
        continue
      }
      let node = append(lines[index], below: parent, perTop: 0)
      position[index] = node
      var perTops: [Int: Double] = [:]
      for (top, count) in link.counts { if let top = position[top] { perTops[top] = count } }
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
    for index in links.missing.keys.sorted() where links.links[index] != nil {
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
