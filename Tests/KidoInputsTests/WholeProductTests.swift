import KidoNetwork
import Testing

@testable import KidoInputs

@Suite("WholeProduct")
struct WholeProductTests {
  private static func notices(_ text: String, _ file: String) throws -> [InputNotice] {
    try PartsListReader().read(Array(text.utf8), named: file).notices.filter {
      if case .wholeProduct = $0 { true } else { false }
    }
  }

  private static let rows = "P-100,Pump drive,1\nM-1,Motor,1\nH-1,Housing,1\nS-1,Screw,4\n"

  @Test(
    "A row that has the name of the list is told",
    arguments: [
      ("", "P-100.csv"), ("", "pump drive.csv"), ("Pump Drive,,\n,,\n", "list.csv"),
      ("Product: Pump drive,,\n,,\n", "list.csv"), ("品番：P-100,,\n,,\n", "list.csv"),
    ]
  )
  func told(title: String, file: String) throws {
    let found = try Self.notices(title + "Part number,Name,Qty\n" + Self.rows, file)
    let row = title.isEmpty ? 2 : 4
    #expect(found == [.wholeProduct(file: file, row: row, name: "Pump drive")])
    #expect(found.allSatisfy { !$0.isRefusal })
  }

  @Test("Nothing is told of other lists, of levels, and of a part that goes in more than once")
  func silent() throws {
    #expect(try Self.notices("Part number,Name,Qty\n" + Self.rows, "list.csv").isEmpty)
    let levels = "Level,Part number,Name,Qty\n0,P-100,Pump drive,1\n1,M-1,Motor,1\n1,S-1,Screw,4\n"
    #expect(try Self.notices(levels, "P-100.csv").isEmpty)
    let several = "Part number,Name,Qty\nM-1,Motor,2\nH-1,Housing,1\nS-1,Screw,4\n"
    #expect(try Self.notices(several, "motor.csv").isEmpty)
    let twice = "Part number,Name,Qty\nM-1,Motor,1\nM-2,Motor,1\nS-1,Screw,4\n"
    #expect(try Self.notices(twice, "motor.csv").isEmpty)
    #expect(try Self.notices("Part number,Name,Qty\nM-1,Motor,1\n", "M-1.csv").isEmpty)
  }
}
