import KidoUnits
import TestSupport
import Testing

@testable import KidoNetwork

@Suite("Trees of parts")
struct PartsTreeTests {
  private func line(
    _ number: String,
    row: Int = 0,
    level: Int? = nil,
    parent: String = "",
    quantity: Double = 1,
    isAlternate: Bool = false
  ) -> PartLine {
    PartLine(
      reference: RowReference(file: "a.csv", sheet: "", row: row),
      level: level,
      parent: parent,
      partNumber: number,
      name: number,
      quantity: quantity,
      isAlternate: isAlternate
    )
  }

  private func perTop(_ tree: PartsTree) -> [String: Double] {
    Dictionary(tree.nodes.map { ($0.line.partNumber, $0.perTop) }, uniquingKeysWith: +)
  }

  @Test("Quantities multiply down the levels")
  func levels() {
    let tree = PartsTree([
      line("T", level: 0), line("A", level: 1, quantity: 2), line("B", level: 2, quantity: 3),
      line("C", level: 3, quantity: 4), line("D", level: 1, quantity: 5),
    ])
    #expect(tree.nodes.map(\.perTop) == [1, 2, 6, 24, 5])
    #expect(tree.nodes.map(\.parent) == [nil, 0, 1, 2, 0])
    #expect(tree.nodes.map(\.children) == [[1, 4], [2], [3], [], []])
    #expect(tree.nodes.map(\.top) == [0, 0, 0, 0, 0])
    #expect(tree.issues == [])
  }

  @Test("A list may begin below level 0 and have several tops")
  func tops() {
    let tree = PartsTree([
      line("A", level: 1), line("B", level: 2), line("C", level: 1), line("D", level: 2),
    ])
    #expect(tree.tops == [0, 2])
    #expect(tree.nodes.map(\.top) == [0, 0, 2, 2])
  }

  @Test("A part under two parents counts at both")
  func sharedPart() {
    let tree = PartsTree([
      line("T"), line("A", parent: "T", quantity: 2), line("B", parent: "T", quantity: 3),
      line("M", parent: "A", quantity: 4), line("M", parent: "B", quantity: 5),
    ])
    #expect(perTop(tree) == ["T": 1, "A": 2, "B": 3, "M": 8 + 15])
  }

  @Test("A part below an assembly that is used twice counts for both uses")
  func sharedAssembly() {
    let tree = PartsTree([
      line("T"), line("A", parent: "T", quantity: 2), line("B", parent: "T", quantity: 3),
      line("S", parent: "A", quantity: 1), line("S", parent: "B", quantity: 1),
      line("M", parent: "S", quantity: 10),
    ])
    #expect(perTop(tree)["S"] == 5)
    #expect(perTop(tree)["M"] == 50)
  }

  @Test("The order of rows with parents changes no count", arguments: 0..<50)
  func order(seed: Int) {
    let lines = [
      line("T"), line("A", parent: "T", quantity: 2), line("B", parent: "T", quantity: 3),
      line("S", parent: "A", quantity: 1), line("S", parent: "B", quantity: 1),
      line("M", parent: "S", quantity: 10), line("N", parent: "M", quantity: 0.5),
    ]
    var random = SplitMix64(seed: UInt64(seed))
    var mixed = lines
    for index in mixed.indices.reversed() { mixed.swapAt(index, random.below(index + 1)) }
    #expect(perTop(PartsTree(mixed)) == perTop(PartsTree(lines)))
  }

  @Test("Doubling the quantity of the top doubles every count", arguments: 0..<50)
  func scale(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var level = 0
    let lines = (0..<30).map { index in
      level = index == 0 ? 0 : 1 + random.below(level + 1)
      return line("P\(index)", level: level, quantity: Double(random.below(5)))
    }
    var doubled = lines
    doubled[0].quantity *= 2
    let once = PartsTree(lines).nodes.map(\.perTop)
    #expect(PartsTree(doubled).nodes.map(\.perTop) == once.map { $0 * 2 })
  }

  @Test("Rows of a cycle are told and left out, others are not harmed")
  func cycle() {
    let tree = PartsTree([
      line("T", row: 1), line("A", row: 2, parent: "T", quantity: 2),
      line("X", row: 3, parent: "Z"), line("Y", row: 4, parent: "X"),
      line("Z", row: 5, parent: "Y"),
    ])
    #expect(tree.issues.map(\.reference.row) == [3, 4, 5])
    #expect(Set(tree.issues.map(\.fault)) == [.cycle])
    #expect(tree.nodes.map(\.perTop) == [1, 2])
  }

  @Test("The row after an alternate belongs to the part before it")
  func alternates() {
    let tree = PartsTree([
      line("T", level: 0), line("A", level: 1, quantity: 2),
      line("A2", level: 1, quantity: 2, isAlternate: true), line("B", level: 1, quantity: 3),
    ])
    #expect(tree.nodes.map(\.parent) == [nil, 0, 0, 0])
    #expect(tree.nodes.map(\.line.isAlternate) == [false, false, true, false])
  }

  @Test("A skipped level is told and the row hangs below the last one")
  func skips() {
    let tree = PartsTree([line("T", row: 1, level: 0), line("A", row: 2, level: 3)])
    #expect(tree.nodes.map(\.parent) == [nil, 0])
    #expect(tree.issues.map(\.fault) == [.levelSkips])
    #expect(tree.issues.map(\.reference.row) == [2])
  }

  @Test("Sixty-four levels are followed, the next is refused")
  func depth() {
    let tree = PartsTree((0..<66).map { line("P\($0)", row: $0, level: $0) })
    #expect(tree.nodes.count == 64)
    #expect(tree.issues.map(\.reference.row) == [64, 65])
    #expect(tree.issues.allSatisfy { $0.fault == .tooDeep })
  }

  @Test("A chain of sixty-six parents is too deep, and no cycle")
  func deepParents() {
    let tree = PartsTree(
      (0..<66).map { line("P\($0)", row: $0, parent: $0 == 0 ? "" : "P\($0 - 1)") }
    )
    #expect(Set(tree.issues.map(\.fault)) == [.tooDeep])
  }

  @Test("A row that hangs from a cycle is no part of it")
  func belowCycle() {
    let tree = PartsTree([
      line("X", row: 1, parent: "Y"), line("Y", row: 2, parent: "X"),
      line("B", row: 3, parent: "Y"),
    ])
    #expect(tree.issues.filter { $0.fault == .cycle }.map(\.reference.row) == [1, 2])
    #expect(tree.issues.filter { $0.fault == .parentRefused }.map(\.reference.row) == [3])
    #expect(tree.nodes.isEmpty)
  }

  @Test("A part that stands in a circle with one of its parents keeps its place under the other")
  func circleBesideTree() {
    let tree = PartsTree([
      line("T", row: 1), line("A", row: 2, parent: "T", quantity: 2),
      line("A", row: 3, parent: "B"), line("B", row: 4, parent: "A"),
      line("M", row: 5, parent: "A", quantity: 3),
    ])
    #expect(tree.issues.filter { $0.fault == .cycle }.map(\.reference.row) == [3, 4])
    #expect(tree.nodes.map(\.line.reference.row) == [1, 2, 5])
    #expect(tree.nodes.map(\.perTop) == [1, 2, 6])
  }

  @Test("What is inside an alternate belongs to the alternate")
  func insideAlternate() {
    let tree = PartsTree([
      line("T", level: 0), line("A", level: 1), line("M", level: 2, quantity: 8),
      line("A2", level: 1, isAlternate: true), line("M2", level: 2, quantity: 8),
    ])
    #expect(tree.nodes.map(\.parent) == [nil, 0, 1, 0, 3])
  }

  @Test("A parent is found however its case and width are written")
  func parentSpelling() {
    let tree = PartsTree([line("T-1"), line("A", parent: "ｔ-1", quantity: 2)])
    #expect(tree.nodes.map(\.parent) == [nil, 0])
  }

  @Test("The context of a row names the assemblies above, the nearest first, then the title")
  func context() {
    let tree = PartsTree(
      [line("T", level: 0), line("A", level: 1), line("B", level: 2)],
      title: "Vacuum cleaner"
    )
    #expect(tree.context(of: 2) == "A , T , Vacuum cleaner")
    #expect(tree.context(of: 0) == "Vacuum cleaner")
  }
}
