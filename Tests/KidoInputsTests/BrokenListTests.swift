import KidoNetwork
import Testing

@testable import KidoInputs

@Suite("Broken and awkward parts lists")
struct BrokenListTests {
  @Test(
    "A list gives exactly the rows and notices, or the error, that it should",
    arguments: BrokenLists.all
  )
  func outcome(_ list: BrokenList) {
    #expect(list.reading().outcome == list.outcome)
  }

  @Test("A list that is read otherwise today is still one to mend", arguments: BrokenLists.open)
  func openOutcome(_ list: BrokenList) {
    #expect(list.reading().outcome == list.outcome)
  }

  @Test(
    "No row vanishes: each is used, refused or no part, and only one of them",
    arguments: BrokenLists.all + BrokenLists.open
  )
  func rows(_ list: BrokenList) throws {
    guard let result = list.reading().result else {
      #expect(throws: InputError.self) { try PartsListReader().read(list.bytes, named: list.file) }
      return
    }
    #expect(try Coverage.missing(in: result, of: list.bytes, named: list.file) == [])
    #expect(Set(result.coveredRows).count == result.coveredRows.count)
  }

  @Test("The table of broken lists has at least fifty, each of its own name")
  func many() {
    #expect(BrokenLists.all.count >= 50)
    #expect(Set(BrokenLists.all.map(\.description)).count == BrokenLists.all.count)
  }

  @Test(
    "A refused row counts for nothing",
    arguments: BrokenLists.all.filter { !$0.isRefusedWhole }
  )
  func counts(_ list: BrokenList) throws {
    let result = try #require(list.reading().result)
    let refused = Set(result.refused)
    let counted = result.tree.nodes.filter {
      refused.contains($0.line.reference.row) && $0.perTop > 0
    }
    #expect(counted.map(\.line.reference.row) == [])
  }

  @Test("Values behind the awkward rows are those that a person reads")
  func values() throws {
    func quantities(_ text: String) throws -> [Double] {
      try PartsListReader().read(Array(text.utf8), named: "a.csv").tree.nodes.map(\.line.quantity)
    }
    #expect(try quantities("品番,品名,数量\nA,モータ,２\nB,ボルト,１２\n") == [2, 12])
    #expect(try quantities("Part No;Name;Qty\nA;Motor;2,5\nB;Wire;0,75\n") == [2.5, 0.75])
    #expect(try quantities("Part No,Name,Qty\nA,Motor,2\nB,Bolt,\"1,234\"\n") == [2, 1_234])
    #expect(try quantities("Part No,Name,Qty\nA,Motor,2\nB,Glue,as required\n") == [2, 1])
    #expect(try quantities("Part No,Name,Qty\nA,Motor,2\nB,Bolt,〃\n") == [2, 2])
  }

  @Test("Levels, outline numbers and parents give the same tree")
  func trees() throws {
    let levels = "Level,Part No,Name,Qty\n0,A,Motor,2\n1,B,Rotor,1\n2,C,Magnet,8\n1,D,Housing,1\n"
    let outline =
      "No,Part No,Name,Qty\n1,A,Motor,2\n1.1,B,Rotor,1\n1.1.1,C,Magnet,8\n1.2,D,Housing,1\n"
    let parents = "Parent,Part No,Name,Qty\nT,A,Motor,2\nA,B,Rotor,1\nB,C,Magnet,8\nA,D,Housing,1\n"
    for text in [levels, outline, parents] {
      let tree = try PartsListReader().read(Array(text.utf8), named: "a.csv").tree
      #expect(tree.nodes.map(\.parent) == [nil, 0, 1, 0])
      #expect(tree.nodes.map(\.perTop) == [2, 2, 16, 2])
    }
  }

  @Test("Masses are read in the unit of the cell, else of the title, and never guessed")
  func masses() throws {
    func masses(_ text: String) throws -> [Double?] {
      try PartsListReader().read(Array(text.utf8), named: "a.csv").tree.nodes.map(\.line.unitMass)
    }
    #expect(
      try masses("Part No,Name,Qty,Weight\nA,Motor,2,650 g\nB,Bolt,4,1 kg\n") == [650, 1_000]
    )
    #expect(try masses("Part No,Name,Qty,Weight (kg)\nA,Motor,2,0.5\nB,Bolt,4,\n") == [500, nil])
    #expect(try masses("Part No,Name,Qty,Weight\nA,Motor,2,650\n") == [nil])
    #expect(
      try masses("Part No,Name,Qty,Weight\n,,pcs,kg\nA,Motor,2,0.5\n") == [500]
    )
  }
}
