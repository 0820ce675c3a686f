import Testing

@testable import KidoTables

@Suite("Writing workbooks")
struct XlsxWriterTests {
  static let sheets = [
    XlsxSheet(
      name: "部品表",
      header: ["品番", "品名", "質量 (g)", "x"],
      rows: [
        [.text("A-1"), .text("モータ <&>\"'"), .number(12.5), .boolean(true)],
        [.text("0012"), .text(" outer space "), .number(-3), .empty],
        [
          .text("=1+1"), .text("line\nend"), .formula(cached: "2.5", expression: "A1"),
          .text("_x0041_"),
        ],
        [],
        [.empty, .text("bell\u{7}"), .number(1e-9), .error("#N/A")],
      ]
    ),
    XlsxSheet(name: "Notes", header: [], rows: [[.text("稀土"), .number(1.0 / 3)]]),
  ]

  @Test("What is written reads back")
  func roundTrip() throws {
    let bytes = try XlsxWriter.write(Self.sheets)
    let document = try TableReader.read(bytes, named: "a.xlsx")
    #expect(document.tables.map(\.name) == ["部品表", "Notes"])
    let rows = document.tables[0].rows
    #expect(rows.map(\.number) == [1, 2, 3, 4, 6])
    #expect(rows[0].cells.map(\.text) == Self.sheets[0].header)
    #expect(
      rows[1].cells == [
        .text("A-1"), .text("モータ <&>\"'"), .number(12.5), .boolean(true),
      ]
    )
    #expect(rows[2].cells == [.text("0012"), .text(" outer space "), .number(-3)])
    #expect(
      rows[3].cells == [.text("=1+1"), .text("line\nend"), .number(2.5), .text("_x0041_")]
    )
    #expect(rows[4].cells.map(\.text) == ["", "bell\u{7}", "1E-09", "#N/A"])
    #expect(rows[4].cells[2].number == 1e-9)
    #expect(document.tables[1].rows[0].cells[1].number == 1.0 / 3)
  }

  @Test("The same sheets give the same bytes")
  func deterministic() throws {
    let first = try XlsxWriter.write(Self.sheets)
    for _ in 0..<5 { #expect(try XlsxWriter.write(Self.sheets) == first) }
  }

  @Test(
    "Names that a workbook cannot have are refused before writing",
    arguments: [
      "", "a/b", "a:b", "[x]", "'a", "a'", "what?", "x*", "back\\slash",
      String(repeating: "a", count: 32), "a\nb", "History",
    ]
  )
  func names(name: String) {
    #expect(throws: TableError.badSheetName(name)) {
      try XlsxWriter.write([XlsxSheet(name: name, header: [], rows: [])])
    }
  }

  @Test("A name used twice, also in another case, is refused")
  func sameName() {
    #expect(throws: TableError.badSheetName("PARTS")) {
      try XlsxWriter.write([
        XlsxSheet(name: "Parts", header: [], rows: []),
        XlsxSheet(name: "PARTS", header: [], rows: []),
      ])
    }
    #expect(throws: TableError.noSheets) { try XlsxWriter.write([]) }
  }

  @Test("Texts and sheets that do not fit are refused with their place")
  func sizes() {
    let long = Cell.text(String(repeating: "あ", count: 32_768))
    #expect(throws: TableError.textTooLong(sheet: "s", cell: CellAddress(row: 2, column: 1))) {
      try XlsxWriter.write([XlsxSheet(name: "s", header: ["a"], rows: [[.empty, long]])])
    }
    #expect(
      throws: TableError.unwritableCharacter(sheet: "s", cell: CellAddress(row: 1, column: 0))
    ) {
      try XlsxWriter.write([XlsxSheet(name: "s", header: ["a\0b"], rows: [])])
    }
    let wide = [Cell](repeating: .empty, count: 16_385)
    #expect(throws: TableError.sheetTooLarge(sheet: "s", .columns, allowed: 16_384)) {
      try XlsxWriter.write([XlsxSheet(name: "s", header: [], rows: [wide])])
    }
  }

  @Test("The longest text and the last column fit")
  func largest() throws {
    let long = Cell.text(String(repeating: "あ", count: 32_767))
    var wide = [Cell](repeating: .empty, count: 16_384)
    wide[16_383] = long
    let bytes = try XlsxWriter.write([XlsxSheet(name: "s", header: [], rows: [wide])])
    let rows = try TableReader.read(bytes, named: "a").tables[0].rows
    #expect(rows[0][16_383] == long)
  }

  @Test("Numbers that are not finite are written as text")
  func notFinite() throws {
    let rows: [[Cell]] = [[.number(.nan), .number(.infinity), .number(1)]]
    let bytes = try XlsxWriter.write([XlsxSheet(name: "s", header: [], rows: rows)])
    let read = try TableReader.read(bytes, named: "a").tables[0].rows
    #expect(read[0].cells == [.text("nan"), .text("inf"), .number(1)])
  }
}
