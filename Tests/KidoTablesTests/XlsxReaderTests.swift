import TestSupport
import Testing

@testable import KidoTables

@Suite("Reading workbooks")
struct XlsxReaderTests {
  private func read(_ rows: String, after: String = "", strings: String? = nil) throws -> Table {
    let sheet = ZipMaker.sheet(rows, after: after)
    let bytes = ZipMaker.workbook(sheet: sheet, sharedStrings: strings)
    return try TableReader.read(bytes, named: "a.xlsx").tables[0]
  }

  @Test("A workbook by another program gives its sheets, values, merged areas and notices")
  func openpyxl() throws {
    let document = try TableReader.read(OpenpyxlFixture.bytes, named: "a.xlsx")
    #expect(document.format == .xlsx)
    #expect(document.tables.map(\.name) == ["部品表", "Notes"])
    #expect(document.tables.map(\.visibility) == [.visible, .hidden])
    let table = document.tables[0]
    #expect(table.rows.map(\.number) == [1, 3, 4, 5, 6, 7])
    #expect(
      table.row(number: 5)?.cells == [
        .text("モータ"), .number(12.5), .number(3), .text("0012"),
      ]
    )
    #expect(table.row(number: 6)?[3] == .boolean(true))
    let last = try #require(table.row(number: 7))
    #expect(last[1] == .formula(cached: nil, expression: "SUM(B5:B6)"))
    #expect(last[2] == .number(45751))
    #expect(last[3] == .error("#DIV/0!"))
    #expect(table.shownCell(row: 3, column: 2).cell == .text("磁石"))
    #expect(table.shownCell(row: 3, column: 2).coveredBy != nil)
    #expect(table.shownCell(row: 3, column: 1).coveredBy == nil)
    #expect(table.row(number: 3)?[2] == .empty)
    #expect(
      document.notices.contains(.hiddenSheet(name: "Notes", visibility: .hidden))
    )
    #expect(document.notices.contains(.mergedCells(sheet: "部品表", count: 4)))
    #expect(
      document.notices.contains(
        .formulasWithoutValue(sheet: "部品表", count: 1, first: CellAddress(row: 7, column: 1))
      )
    )
  }

  @Test("Every type of cell is read as what it is")
  func types() throws {
    let table = try read(
      """
      <row r="2"><c r="A2"><v>42</v></c><c r="B2" t="n"><v>1.50</v></c><c r="C2" t="b"><v>0</v></c>\
      <c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="str"><f>A2&amp;"x"</f><v>42x</v></c>\
      <c r="F2" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c>\
      <c r="G2"><v>007</v></c><c r="I2" t="d"><v>2025-04-04</v></c><c r="J2" s="3"/></row>\
      <row><c><v>1E-3</v></c><c t="s"><v>0</v></c></row>
      """,
      strings: "<sst><si><t>shared _x0041__x005F_x0041_</t></si></sst>"
    )
    #expect(
      table.rows[0].cells == [
        .number(42, raw: "42"), .number(1.5, raw: "1.50"), .boolean(false), .error("#N/A"),
        .formula(cached: "42x", expression: "A2&\"x\""), .text("in line"), .text("007"), .empty,
        .text("2025-04-04"),
      ]
    )
    #expect(table.rows[1].number == 3)
    #expect(table.rows[1].cells == [.number(0.001, raw: "1E-3"), .text("shared A_x0041_")])
  }

  @Test("Phonetic readings of Japanese texts are not part of the text")
  func phonetic() throws {
    let table = try read(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
      strings: """
        <sst><si><r><t>課</t></r><r><rPr><b/></rPr><t>長</t></r><rPh sb="0" eb="2"><t>カチョウ</t></rPh>\
        <phoneticPr fontId="1"/></si></sst>
        """
    )
    #expect(table.rows[0].cells == [.text("課長")])
  }

  @Test("The strict format reads like the transitional one, and names its first day")
  func strict() throws {
    let sheet = """
      <s:worksheet xmlns:s="http://purl.oclc.org/ooxml/spreadsheetml/main"><s:sheetData>\
      <s:row r="1"><s:c r="A1"><s:v>5</s:v></s:c></s:row></s:sheetData></s:worksheet>
      """
    let document = try TableReader.read(
      ZipMaker.workbook(sheet: sheet, isStrict: true),
      named: "a"
    )
    #expect(document.tables[0].rows[0].cells == [.number(5)])
    #expect(document.dateEpoch == .year1904)
  }

  @Test("A sheet of more than 12 MB of XML is read whole")
  func largeSheet() throws {
    var rows = ""
    for row in 1...16_000 {
      rows += "<row r=\"\(row)\" spans=\"1:12\" x14ac:dyDescent=\"0.4\">"
      for column in 0..<12 {
        let name = CellAddress(row: row, column: column).text
        rows += "<c r=\"\(name)\" s=\"12\" t=\"str\"><v>\(row * 31 + column) value</v></c>"
      }
      rows += "</row>"
    }
    let sheet = ZipMaker.sheet(rows).replacing(
      "<worksheet ",
      with: "<worksheet xmlns:x14ac=\"urn:x\" "
    )
    #expect(sheet.utf8.count > 9_000_000)
    let padded = sheet.replacing(
      "</worksheet>",
      with: "<!--\(String(repeating: "x", count: 4_000_000))--></worksheet>"
    )
    #expect(padded.utf8.count > 12 << 20)
    let document = try TableReader.read(ZipMaker.workbook(sheet: padded), named: "a")
    #expect(document.tables[0].rows.count == 16_000)
    #expect(document.tables[0].rows.last?.cells.last == .text("\(16_000 * 31 + 11) value"))
  }

  @Test(
    "What contradicts itself is damaged",
    arguments: [
      "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"/>", "<row r=\"0\"/>",
      "<row r=\"x\"/>", "<row r=\"-1\"/>", "<row r=\"99999999999999999999\"/>",
      "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>",
      "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>", "<row r=\"1\"><c></row>",
      "<row><c><v>1</v><c><v>2</v></c></c></row>",
    ]
  )
  func damaged(rows: String) {
    #expect {
      try read(rows)
    } throws: { error in
      (error as? TableError)?.code == "table.damaged-part"
    }
  }

  @Test("Damaged merged areas are refused", arguments: ["", "B2:A1", "A1:XFE1", "A1:B2:C3", "A0"])
  func merged(reference: String) {
    #expect {
      try read(
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
        after: "<mergeCells><mergeCell ref=\"\(reference)\"/></mergeCells>"
      )
    } throws: { error in
      (error as? TableError)?.code == "table.damaged-part"
    }
  }

  @Test("A workbook without a filled cell is empty")
  func empty() {
    #expect(throws: TableError.empty(file: "a.xlsx")) { try read("") }
  }

  @Test(
    "Addresses are read and written",
    arguments: [("A1", 1, 0), ("Z9", 9, 25), ("AA10", 10, 26), ("XFD1048576", 1_048_576, 16_383)]
  )
  func addresses(text: String, row: Int, column: Int) {
    #expect(CellAddress(text) == CellAddress(row: row, column: column))
    #expect(CellAddress(row: row, column: column).text == text)
    #expect(CellAddress("$" + text) == CellAddress(row: row, column: column))
    for bad in ["", "A", "1", "A0", "A1B", "ÄÖ1", "ABCDEFG1", "A12345678901"] {
      #expect(CellAddress(bad) == nil)
    }
  }
}
