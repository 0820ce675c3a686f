import Foundation
import TestSupport
import Testing

@testable import KidoTables

/// Files as their publishers made them.
///
/// The expected values were read with Python: csv and openpyxl 3.1.5.
@Suite("Reading files of publishers")
struct SharedFilesTests {
  private static let summaries = "data/usgs/usgs_mcs2026_commodities_data.csv"
  private static let yearbook = "data/usgs/usgs_myb2022_rare_earths_tables.xlsx"
  private static let series = "data/usgs/usgs_ds140_rare_earths_2020.xlsx"
  private static let pinkSheet = "data/worldbank-pinksheet/CMO-Historical-Data-Monthly.xlsx"
  private static let usImports = "data/usitc/us_imports_for_consumption_1993-2026.xlsx"
  private static let usExports = "data/usitc/us_domestic_exports_1993-2026.xlsx"
  private static let flows = "data/baci/BACI_HS92_rare-earth_1995-2024.csv"
  private static let britain = "data/hmrc/UK_85051110_monthly_202406-202606.csv"

  /// Reads a file, or gives nil where it is not at hand.
  private func read(_ path: String) throws -> TableDocument? {
    guard let bytes = try SharedFolder.bytes(path) else { return nil }
    return try TableReader.read(bytes, named: path)
  }

  /// The cell at an address as a spreadsheet writes it.
  private func cell(_ table: Table, _ address: String) throws -> Cell {
    let place = try #require(CellAddress(address))
    return table.row(number: place.row)?[place.column] ?? .empty
  }

  private func texts(_ table: Table, _ addresses: [String]) throws -> [String] {
    try addresses.map { try cell(table, $0).text }
  }

  private func sheet(_ document: TableDocument, _ name: String) throws -> Table {
    try #require(document.tables.first { $0.name == name })
  }

  /// How many cells below the first row hold exactly this text.
  private func count(_ text: String, _ column: Int, _ table: Table) -> Int {
    table.rows.dropFirst().count { $0[column].text == text }
  }

  @Test("The summaries of the USGS are windows-1252: 8,886 rows of 12 cells below the header")
  func summariesShape() throws {
    guard let document = try read(Self.summaries) else { return }
    #expect(document.format == .csv)
    #expect(document.encoding == .windows1252)
    #expect(document.delimiter == ",")
    #expect(document.notices == [.encodingGuessed(.windows1252)])
    let table = try #require(document.tables.first)
    #expect(table.rows.count == 8_887)
    #expect(table.rows.last?.number == 8_887)
    #expect(table.rows.allSatisfy { $0.cells.count == 12 })
    #expect(
      table.rows[0].cells.map(\.text) == [
        "MCS chapter", "Section", "Commodity", "Country", "Statistics", "Statistics_detail", "Unit",
        "Year", "Value", "Notes", "Is critical mineral 2025", "Other notes",
      ]
    )
    #expect(Set(table.rows.dropFirst().map { $0[0].text }).count == 89)
  }

  @Test("Dashes, quotes, accents and fractions of the USGS survive")
  func summariesCharacters() throws {
    guard let document = try read(Self.summaries) else { return }
    let table = document.tables[0]
    let all = table.rows.flatMap { $0.cells.map(\.text) }
    #expect(all.reduce(0) { $0 + $1.count { $0 == "\u{2014}" } } == 5_773)
    #expect(!all.contains { $0.contains("\u{FFFD}") || $0.contains("\u{97}") })
    #expect(try texts(table, ["B2"]) == ["Salient Statistics\u{2014}United States"])
    #expect(try texts(table, ["D138", "I138"]) == ["Mexico", "\u{2014}"])
    #expect(try texts(table, ["D4602", "I4602"]) == ["C\u{F4}te d\u{2019}Ivoire", "340"])
    #expect(try texts(table, ["D6066", "H6066", "I6066"]) == ["China", "2021\u{2013}24", "71"])
    #expect(try texts(table, ["J1197", "I8478"]) == ["Less than \u{BD} unit.", "68\u{A0}"])
    #expect(table.rows.count { $0[7].text.contains("\u{2013}") } == 720)
  }

  @Test("What the USGS writes for absent values is kept apart, and thousands stay in one cell")
  func summariesValues() throws {
    guard let document = try read(Self.summaries) else { return }
    let table = document.tables[0]
    let marks = ["\u{2014}", "W", "NA", "E", "s", "Large"]
    #expect(marks.map { count($0, 8, table) } == [313, 224, 353, 92, 48, 28])
    #expect(try texts(table, ["D6094", "H6094", "I6094"]) == ["China", "2025", "270,000"])
    #expect(try texts(table, ["D6124", "F6124"]) == ["World total", "Reserves: rounded"])
    #expect(try texts(table, ["I6124", "I8887"]) == [">85,000,000", ">70,000"])
  }

  @Test("The yearbook of the USGS has one sheet per table and its flags beside the numbers")
  func yearbookTables() throws {
    guard let document = try read(Self.yearbook) else { return }
    let names = ["Note", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8"]
    #expect(document.format == .xlsx)
    #expect(document.encoding == nil)
    #expect(document.tables.map(\.name) == names)
    #expect(document.tables.map(\.rows.count) == [8, 28, 41, 22, 65, 37, 88, 56, 24])
    #expect(document.tables.map(\.mergedRanges.count) == [8, 8, 16, 9, 9, 9, 10, 10, 12])
    #expect(document.tables.allSatisfy { $0.visibility == .visible })
    let production = try sheet(document, "T8")
    #expect(try texts(production, ["A1", "C6", "A12"]) == ["TABLE 8", "2018", "Indiae, 4"])
    #expect(try cell(production, "K11").number == 210_000)
    #expect(try texts(production, ["K11", "L11", "K19"]) == ["210000", "e", "297000"])
    #expect(try texts(production, ["C10", "D10", "K10"]) == ["620", "e", "--"])
    #expect(try cell(production, "J17").number == 6)
    #expect(try cell(production, "L17") == .text("6"))
    #expect(production.mergedRange(row: 20, column: 11)?.firstColumn == 0)
  }

  @Test("The contents of minerals in the yearbook keep their decimals and names on two rows")
  func yearbookContents() throws {
    guard let document = try read(Self.yearbook) else { return }
    let contents = try sheet(document, "T2")
    #expect(
      try texts(contents, ["A7", "M7", "C8", "A10"]) == ["Primary Source", "Nd", "China", "Do."]
    )
    #expect(try texts(contents, ["E8", "E9"]) == ["Bayan Obo, Nei Mongol ", "Autonomous Region3"])
    #expect(try cell(contents, "M8").number == 18.5)
    #expect(try cell(contents, "Q10").number == 0.225)
  }

  @Test("The long series of the USGS runs from 1900 to 2020")
  func longSeries() throws {
    guard let document = try read(Self.series) else { return }
    #expect(document.tables.map(\.name) == ["Rare earths"])
    let table = document.tables[0]
    #expect(table.rows.count == 129)
    #expect(table.mergedRanges.count == 7)
    #expect(try texts(table, ["A5", "H5"]) == ["Year", "World production"])
    #expect(try texts(table, ["A6", "C6", "H6"]) == ["1900", "NA", "1040"])
    #expect(try texts(table, ["A123", "B123"]) == ["2017", "0"])
    #expect(try cell(table, "H126").number == 243_000)
    #expect((6...126).allSatisfy { table.row(number: $0)?[0].number == Double(1_894 + $0) })
  }

  @Test("The Pink Sheet has names in row 5, units in row 6 and months from row 7")
  func pinkSheetShape() throws {
    guard let document = try read(Self.pinkSheet) else { return }
    #expect(
      document.tables.map(\.name) == [
        "AFOSHEET", "Monthly Prices", "Monthly Indices", "Description", "Index Weights",
      ]
    )
    #expect(document.tables.map(\.rows.count) == [0, 803, 805, 114, 72])
    #expect(document.tables[0].visibility == .hidden)
    #expect(document.notices.contains(.hiddenSheet(name: "AFOSHEET", visibility: .hidden)))
    let prices = try sheet(document, "Monthly Prices")
    #expect(try texts(prices, ["A4"]) == ["Updated on June 02, 2026"])
    #expect(prices.row(number: 5)?.cells.count { !$0.isBlank } == 71)
    #expect(try texts(prices, ["B5", "BM5"]) == ["Crude oil, average", "Copper"])
    #expect(try texts(prices, ["B6", "BM6"]) == ["($/bbl)", "($/mt)"])
    #expect(try texts(prices, ["A7", "A803"]) == ["1960M01", "2026M05"])
    #expect(prices.rows.last?.number == 803)
  }

  @Test("Prices are numbers and missing months are dots, one character or three")
  func pinkSheetPrices() throws {
    guard let document = try read(Self.pinkSheet) else { return }
    let prices = try sheet(document, "Monthly Prices")
    #expect(try cell(prices, "BM7").number == 715.4)
    #expect(try cell(prices, "BM803").number == 13_543.19)
    #expect(try cell(prices, "BP7").number == 1_631)
    #expect(try cell(prices, "E7") == .text("\u{2026}"))
    let cells = prices.rows.filter { $0.number >= 7 }.flatMap(\.cells)
    #expect(cells.count { $0.number != nil } == 50_167)
    #expect(cells.count { $0.text == "\u{2026}" } == 6_191)
    #expect(cells.count { $0.text == "..." } == 229)
  }

  @Test("The imports of the USITC have their header in row 3 and as many rows as they say")
  func imports() throws {
    guard let document = try read(Self.usImports) else { return }
    #expect(
      document.tables.map(\.name) == [
        "Query Parameters", "Customs Value", "Customs Value YTD", "First Unit of Quantity",
        "First Unit of Quantity YTD", "Second Unit of Quantity", "Second Unit of Quantity YTD",
      ]
    )
    #expect(document.tables.map(\.rows.count) == [33, 402, 405, 401, 404, 141, 141])
    let values = try sheet(document, "Customs Value")
    #expect(
      try texts(values, ["A2", "A3", "C3", "F3"]) == [
        "Data Row Count", "Data Type", "HTS Number", "1993",
      ]
    )
    #expect(try cell(values, "B2").number == 398)
    #expect(values.rows.count { (4...401).contains($0.number) } == 398)
    #expect(try texts(values, ["B116", "C116", "E116"]) == ["China", "8505", "Value for: number"])
    #expect(try cell(values, "AL116").number == 344_128_552)
    #expect(try texts(values, ["A402", "AL402", "AM402"]) == ["Total: ", "8,193,069,675", "0"])
    let quantities = try sheet(document, "First Unit of Quantity")
    #expect(try texts(quantities, ["BT3", "BU3"]) == ["2025_Suppressed", "2026_Suppressed"])
  }

  @Test("The exports of the USITC have other sheets and the same layout")
  func exports() throws {
    guard let document = try read(Self.usExports) else { return }
    #expect(
      document.tables.map(\.name) == [
        "Query Parameters", "First Unit of Quantity", "First Unit of Quantity YTD", "FAS Value",
        "FAS Value YTD", "Second Unit of Quantity", "Second Unit of Quantity YTD",
      ]
    )
    #expect(document.tables.map(\.rows.count) == [33, 477, 477, 478, 478, 36, 36])
    let values = try sheet(document, "FAS Value")
    #expect(try cell(values, "B2").number == 474)
    #expect(try texts(values, ["B133", "C133"]) == ["China", "2846"])
    #expect(try cell(values, "AL133").number == 67_809_187)
    #expect(try texts(values, ["AL478"]) == ["4,188,408,582"])
  }

  @Test("BACI is plain ASCII: 56,942 flows, 7,569 of them without a quantity")
  func baci() throws {
    guard let document = try read(Self.flows) else { return }
    #expect(document.encoding == .utf8)
    #expect(document.delimiter == ",")
    #expect(document.notices == [])
    let table = document.tables[0]
    #expect(table.rows.count == 56_943)
    #expect(table.rows[0].cells.map(\.text) == ["t", "i", "j", "k", "v", "q"])
    #expect(table.rows.allSatisfy { (5...6).contains($0.cells.count) })
    #expect(table.rows.count { $0[5] == .empty } == 7_569)
    #expect(
      ["280530", "284610", "284690"].map { count($0, 3, table) } == [11_815, 20_394, 24_733]
    )
    let largest = ["2023", "104", "156", "284690", "1441901.598", "72073.76"]
    #expect(table.row(number: 53_548)?.cells.map(\.text) == largest)
    #expect(try texts(table, ["E16", "F16", "A56943"]) == ["3", "", "2024"])
  }

  @Test("British trade by month: 3,024 rows with unrounded dollars")
  func british() throws {
    guard let document = try read(Self.britain) else { return }
    #expect(document.encoding == .utf8)
    #expect(document.delimiter == ",")
    #expect(document.notices == [])
    let table = document.tables[0]
    #expect(table.rows.count == 3_025)
    #expect(table.rows.allSatisfy { $0.cells.count == 7 })
    #expect(["export", "import"].map { count($0, 1, table) } == [1_552, 1_472])
    #expect(Set(table.rows.dropFirst().map { $0[0].text }).count == 25)
    #expect(try texts(table, ["A2", "C2", "F2"]) == ["202406", "USA", "262432.80159115064"])
    #expect(try texts(table, ["A1489", "C1489", "G1489"]) == ["202506", "DEU", "809189.0"])
  }

  @Test("A file that is not at hand ends the test, and in CI fails it")
  func notAtHand() {
    let nowhere = ["KIDO_SHARED": "/no/such/folder"]
    #expect(SharedFolder.find(Self.flows, environment: [:]) == .skipped)
    #expect(SharedFolder.find(Self.flows, environment: ["CI": ""]) == .skipped)
    #expect(SharedFolder.find(Self.flows, environment: nowhere) == .skipped)
    #expect(SharedFolder.find(Self.flows, environment: ["CI": "true"]) == .missing)
    let both = nowhere.merging(["CI": "true"]) { $1 }
    #expect(SharedFolder.find(Self.flows, environment: both) == .missing)
  }
}
