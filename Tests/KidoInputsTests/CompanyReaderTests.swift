import Foundation
import KidoFacts
import KidoNetwork
import KidoTables
import KidoUnits
import Testing

@testable import KidoInputs

@Suite("Reading company folders")
struct CompanyReaderTests {
  static func reader() throws -> CompanyReader {
    let year = try #require(Year(2025))
    return CompanyReader(
      defaults: CompanyReader.Defaults(
        home: .japan,
        basis: PriceBasis(currency: .jpy, year: year),
        volume: 1_000,
        margin: 5,
        coverDays: 30
      )
    )
  }

  private static let settings = """
    name: Test
    lines:
      - id: one
        product: P-1
        volume: 10

    """
  private static let parts = "Level,Part No,Name,Qty\n0,P-1,Pump,1\n1,M-1,Servo motor,2\n"

  private func read(_ files: [String: String]) throws -> CompanyReader.Result {
    let folder = try TestFolder()
    for (name, text) in files { try folder.write(name, text) }
    return try Self.reader().read(folder.url)
  }

  private func code(_ files: [String: String]) throws -> String {
    do {
      _ = try read(files)
      return "read"
    } catch let error as InputError {
      return error.code
    }
  }

  @Test("A bare list takes home, currency, volume, margin and cover from the call")
  func bare() throws {
    let folder = try TestFolder()
    let result = try Self.reader().read(folder.write("list.csv", Self.parts))
    #expect(result.isBare)
    #expect(result.company.home == .japan)
    #expect(result.company.lines.map(\.volume) == [1_000])
    #expect(result.company.lines.map(\.margin) == [5])
    #expect(result.company.lines.map(\.coverDays) == [30])
    #expect(result.company.parts.nodes.count == 2)
  }

  @Test("A path where nothing is, and a folder without the two files, are told apart")
  func missing() throws {
    let folder = try TestFolder()
    let nowhere = folder.url.appendingPathComponent("nothing.csv")
    #expect(throws: InputError.notFound(path: nowhere.path)) { try Self.reader().read(nowhere) }
    #expect(throws: InputError.notACompany(path: folder.url.path)) {
      try Self.reader().read(folder.url)
    }
    #expect(try code(["bom.csv": Self.parts]) == "input.not-a-company")
    #expect(try code(["company.yaml": Self.settings]) == "input.not-a-company")
  }

  @Test("A folder with settings and parts is read")
  func folder() throws {
    let result = try read(["company.yaml": Self.settings, "bom.csv": Self.parts])
    #expect(!result.isBare)
    #expect(result.notices == [])
    #expect(result.company.name == "Test")
    #expect(result.company.lines.map(\.volume) == [10])
    #expect(result.company.statements == [])
    #expect(result.company.stock == [])
  }

  @Test("Parts of suppliers and stock that the list does not hold are told, others are not")
  func unknownParts() throws {
    let result = try read([
      "company.yaml": Self.settings, "bom.csv": Self.parts,
      "suppliers.csv": "part,supplier,stage,country\nm-1,Alpha,magnet,China\nZ-9,Beta,mine,Japan\n"
        + ",Gamma,metal,Vietnam\n",
      "stock.csv": "part,units\nＭ-1,5\nY-8,5\nY-8,6\n",
    ])
    #expect(result.notices.map(\.label) == ["suppliers unknown Z-9", "stock unknown Y-8"])
    #expect(result.company.statements.count == 3)
    #expect(result.company.stock.count == 3)
  }

  @Test("A line for a product that is no top row is told")
  func unknownProduct() throws {
    let settings = Self.settings.replacing("P-1", with: "M-1")
    let result = try read(["company.yaml": settings, "bom.csv": Self.parts])
    #expect(result.notices.map(\.label) == ["one unknown M-1"])
  }

  @Test("Rows of suppliers are refused one by one, with the cell that is wrong")
  func supplierRows() throws {
    let header = "part,supplier,stage,site,country,share,element,magnet mass g,grade\n"
    let rows = """
      M-1,Alpha,magnet,Plant,China,50 %,,4.4,N42SH
      M-1,Alpha,polishing,Plant,China,1,,,
      M-1,Alpha,magnet,Plant,Atlantis,1,,,
      M-1,Alpha,magnet,Plant,China,150,,,
      M-1,Alpha,magnet,Plant,China,-0.2,,,
      M-1,Alpha,magnet,Plant,China,much,,,
      M-1,Alpha,magnet,Plant,China,1,Xx,,
      M-1,Alpha,magnet,Plant,China,1,Dy,0,
      M-1,Alpha,magnet,Plant,China,1,Dy,-3,
      M-1,Alpha,分離,,中国,0.25,Dy,,

      """
    let read = try SideTables.statements(Array((header + rows).utf8), file: "suppliers.csv")
    #expect(
      read.notices.map(\.label) == [
        "3 stage side.stage", "4 country side.country", "5 share side.share", "6 share side.share",
        "7 share side.share", "8 element side.element", "9 magnet mass g side.mass",
        "10 magnet mass g side.mass",
      ]
    )
    #expect(read.rows.map(\.share.value) == [0.5, 0.25])
    #expect(read.rows.map(\.stage) == [.magnet, .separation])
    #expect(read.rows.map(\.magnetGrams) == [4.4, nil])
    #expect(read.rows.map(\.element) == [nil, .dysprosium])
    #expect(read.rows.map(\.reference.row) == [2, 11])
    #expect(read.notices.filter { !$0.isRefusal } == [])
  }

  @Test("Rows of stock are refused one by one, with the cell that is wrong")
  func stockRows() throws {
    let text = """
      品番,数量,棚卸日
      M-1,"1,200",2026/01/31
      M-1,-5,
      M-1,many,
      M-1,5,2026-02-30
      M-1,0,

      """
    let read = try SideTables.stock(Array(text.utf8), file: "stock.csv")
    #expect(
      read.notices.map(\.label) == ["3 数量 side.units", "4 数量 side.units", "5 棚卸日 side.date"]
    )
    #expect(read.rows.map(\.units) == [1_200, 0])
    #expect(read.rows.map(\.countedOn) == [Day(year: 2026, month: 1, day: 31), nil])
  }

  @Test("Side tables without their columns are refused")
  func sideHeader() {
    #expect(throws: InputError.noColumns(file: "stock.csv", needed: ["part", "units"])) {
      try SideTables.stock(Array("colour,shape\nred,round\n".utf8), file: "stock.csv")
    }
    #expect(throws: InputError.table(.empty(file: "suppliers.csv"))) {
      try SideTables.statements([], file: "suppliers.csv")
    }
  }
}
