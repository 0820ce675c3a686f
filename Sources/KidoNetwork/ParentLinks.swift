/// Who names whom as parent in a list of rows, and how many of each row one top assembly needs.
///
/// Rows are gone through once, parents before what stands below them, without recursion: lists may be
/// long, and what they claim need not be a tree.
struct ParentLinks {
  /// What a row turned out to be.
  struct Link {
    /// The first usable row of the parent; nil at the top.
    var parent: Int?
    /// How many rows stand above.
    var depth: Int
    /// Units in one of each top assembly, by the row of the top.
    var counts: [Int: Double]
  }

  /// The usable rows, by row.
  private(set) var links: [Int: Link] = [:]
  /// The usable rows, parents first.
  private(set) var order: [Int] = []
  /// What is wrong with a row.
  private(set) var faults: [Int: PartsIssue.Fault] = [:]
  /// Folded names of parents that no row has, by row.
  private(set) var missing: [Int: FoldedText] = [:]

  /// Goes through the rows.
  init(_ lines: [PartLine]) {
    var numbers: [FoldedText: Int] = [:]
    var rowsOfPart: [[Int]] = []
    var partOfRow = [Int?](repeating: nil, count: lines.count)
    for (row, line) in lines.enumerated() where !line.partNumber.isEmpty {
      let name = FoldedText(line.partNumber)
      let number = numbers[name] ?? rowsOfPart.count
      if number == rowsOfPart.count {
        numbers[name] = number
        rowsOfPart.append([])
      }
      partOfRow[row] = number
      rowsOfPart[number].append(row)
    }
    // An alternate that carries the number of its main part does not need the parts below once more.
    for number in rowsOfPart.indices {
      let mains = rowsOfPart[number].filter { !lines[$0].isAlternate }
      if !mains.isEmpty { rowsOfPart[number] = mains }
    }
    var parentOfRow = [Int?](repeating: nil, count: lines.count)
    var parents = [[Int]](repeating: [], count: rowsOfPart.count)
    for (row, line) in lines.enumerated() where !line.parent.isEmpty {
      let name = FoldedText(line.parent)
      guard let parent = numbers[name] else {
        missing[row] = name
        continue
      }
      parentOfRow[row] = parent
      if let part = partOfRow[row] { parents[part].append(parent) }
    }
    let circles = Circles(parents)
    let sorted = lines.indices.sorted { left, right in
      let ranks = (
        partOfRow[left].map { circles.rank[$0] } ?? Int.max,
        partOfRow[right].map { circles.rank[$0] } ?? Int.max
      )
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left < right
    }
    for row in sorted where !lines[row].isRefused {
      guard let parent = parentOfRow[row] else {
        use(row, Link(parent: nil, depth: 0, counts: [row: lines[row].quantity]))
        continue
      }
      if let part = partOfRow[row], circles.rank[part] == circles.rank[parent] {
        faults[row] = .cycle
        continue
      }
      add(row, below: rowsOfPart[parent], quantity: lines[row].quantity)
    }
  }

  private mutating func use(_ row: Int, _ link: Link) {
    links[row] = link
    order.append(row)
  }

  private mutating func add(_ row: Int, below parents: [Int], quantity: Double) {
    let usable = parents.compactMap { links[$0] }
    guard let first = parents.first(where: { links[$0] != nil }) else {
      faults[row] = parents.contains { faults[$0] == .tooDeep } ? .tooDeep : .parentRefused
      return
    }
    let depth = usable.reduce(0) { max($0, $1.depth) } + 1
    guard depth < PartsTree.deepest else {
      faults[row] = .tooDeep
      return
    }
    var counts: [Int: Double] = [:]
    for link in usable {
      for (top, count) in link.counts { counts[top, default: 0] += count * quantity }
    }
    use(row, Link(parent: first, depth: depth, counts: counts))
  }
}

/// The circles of a graph in which each node points at its parents.
///
/// Tarjan's strongly connected components (1972) with a stack of its own instead of recursion.
private struct Circles {
  /// The component of a node; a parent outside its circle has a lower rank.
  private(set) var rank: [Int]

  init(_ parents: [[Int]]) {
    rank = Array(repeating: -1, count: parents.count)
    var index = [Int](repeating: -1, count: parents.count)
    var low = [Int](repeating: 0, count: parents.count)
    var open: [Int] = []
    var isOpen = [Bool](repeating: false, count: parents.count)
    var counter = 0
    var components = 0
    for start in parents.indices where index[start] < 0 {
      var work: [(node: Int, next: Int)] = [(start, 0)]
      while let (node, next) = work.popLast() {
        if next == 0 {
          index[node] = counter
          low[node] = counter
          counter += 1
          open.append(node)
          isOpen[node] = true
        } else {
          low[node] = min(low[node], low[parents[node][next - 1]])
        }
        var step = next
        var descends = false
        while step < parents[node].count {
          let parent = parents[node][step]
          step += 1
          if index[parent] < 0 {
            work.append((node, step))
            work.append((parent, 0))
            descends = true
            break
          }
          if isOpen[parent] { low[node] = min(low[node], index[parent]) }
        }
        if descends { continue }
        guard low[node] == index[node] else { continue }
        while let member = open.popLast() {
          isOpen[member] = false
          rank[member] = components
          if member == node { break }
        }
        components += 1
      }
    }
  }
}
