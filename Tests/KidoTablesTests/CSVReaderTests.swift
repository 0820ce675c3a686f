import Foundation
import Testing

@testable import KidoTables

@Suite("Reading text with separators")
struct CSVReaderTests {
  @Test("A plain table keeps its texts")
  func plain() throws {
    let document = try TableReader.read(Array("a,b\n1,2\n".utf8), named: "x.csv")
    #expect(document.tables.count == 1)
    #expect(document.tables[0].rows.map { $0.cells.map(\.text) } == [["a", "b"], ["1", "2"]])
  }

  @Test("speed")
  func speed() throws {
    var s = ""
    for i in 0..<100_000 { s += "part-\(i),Servo motor 400W,NdFeB N42SH,\(i % 97),12.5,g,JPN,Supplier \(i % 300) Ltd,2024-05-01,\"a, b\",,note\n" }
    let b = Array(s.utf8)
    for _ in 0..<3 {
      let t = ContinuousClock.now
      let d = try TableReader.read(b, named: "x")
      print("CSV", b.count, d.tables[0].rows.count, ContinuousClock.now - t)
    }
  }
}
