import TestSupport
import Testing

@testable import KidoTables

@Suite("Workbooks that try to use up the machine")
struct XlsxLimitsTests {
  private func code(of bytes: [UInt8], limits: TableLimits = .standard) -> String {
    do throws(TableError) {
      _ = try TableReader.read(bytes, named: "a.xlsx", limits: limits)
      return "read"
    } catch {
      return error.code
    }
  }

  @Test("A bomb of zeros is refused by its ratio before it is unpacked")
  func ratio() {
    var zip = ZipMaker()
    zip.addFrame()
    zip.add("xl/sharedStrings.xml", Array("<sst/>".utf8))
    zip.addZeros("xl/worksheets/sheet1.xml", matches: 80_000)
    var limits = TableLimits()
    limits.compressionRatio = 100
    #expect(code(of: zip.finished(), limits: limits) == "table.limit.compression-ratio")
    limits.unpackedBytes = 1 << 20
    #expect(code(of: zip.finished(), limits: limits) == "table.limit.unpacked-bytes")
  }

  @Test("All parts together count towards the unpacked bytes")
  func total() {
    var limits = TableLimits()
    limits.unpackedBytes = 2_000
    let sheet = ZipMaker.sheet(String(repeating: "<row/>", count: 200))
    #expect(
      code(of: ZipMaker.workbook(sheet: sheet), limits: limits) == "table.limit.unpacked-bytes"
    )
  }

  @Test("The same part twice is refused, whatever its case")
  func duplicates() {
    for name in ["xl/worksheets/sheet1.xml", "xl/Worksheets/Sheet1.xml"] {
      var zip = ZipMaker()
      zip.addFrame()
      zip.add("xl/worksheets/sheet1.xml", Array(ZipMaker.sheet("").utf8))
      zip.add(name, Array(ZipMaker.sheet("<row/>").utf8))
      #expect(code(of: zip.finished()) == "table.duplicate-part")
    }
  }

  @Test("Too many parts are refused")
  func parts() {
    var zip = ZipMaker()
    for index in 0..<20 { zip.add("part\(index)", []) }
    var limits = TableLimits()
    limits.parts = 19
    #expect(code(of: zip.finished(), limits: limits) == "table.limit.parts")
  }

  @Test(
    "A document type is refused, also in UTF-16",
    arguments: [
      "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
      "<!-- c --><!doctype x SYSTEM \"file:///etc/passwd\">",
    ]
  )
  func documentType(declaration: String) {
    let xml = "<?xml version=\"1.0\"?>\n\(declaration)<worksheet><sheetData/></worksheet>"
    #expect(code(of: ZipMaker.workbook(sheet: xml)) == "table.document-type")
    var zip = ZipMaker()
    zip.addFrame()
    zip.add("xl/sharedStrings.xml", Array("<sst/>".utf8))
    zip.add("xl/worksheets/sheet1.xml", [0xFF, 0xFE] + xml.utf8.flatMap { [$0, 0] as [UInt8] })
    #expect(code(of: zip.finished()) == "table.document-type")
  }

  @Test("An encoding that could hide markup is refused")
  func encoding() {
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>"
    #expect(code(of: ZipMaker.workbook(sheet: xml)) == "table.damaged-part")
    #expect(code(of: ZipMaker.workbook(sheet: "no xml")) == "table.damaged-part")
    #expect(code(of: ZipMaker.workbook(sheet: "")) == "table.damaged-part")
  }

  @Test(
    "Rows, columns and cells beyond a sheet are refused",
    arguments: [
      ("<row r=\"1048577\"/>", "table.limit.rows"),
      ("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "table.limit.columns"),
      ("<row>" + String(repeating: "<c/>", count: 16_385) + "</row>", "table.limit.columns"),
      (
        (1...2_000).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined(),
        "table.limit.cells"
      ),
    ]
  )
  func sizes(rows: String, expected: String) {
    #expect(code(of: ZipMaker.workbook(sheet: ZipMaker.sheet(rows))) == expected)
  }

  @Test("Long texts, many shared texts, merged areas and sheets are refused")
  func others() {
    var limits = TableLimits()
    limits.cellBytes = 100
    limits.sharedStrings = 2
    limits.mergedRanges = 1
    let long = String(repeating: "x", count: 101)
    let cell = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\(long)</v></c></row>"
    let inline = "<row><c t=\"inlineStr\"><is><t>\(long)</t></is></c></row>"
    let merges = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/></mergeCells>"
    let cases: [([UInt8], String)] = [
      (ZipMaker.workbook(sheet: ZipMaker.sheet(cell)), "table.limit.cell-bytes"),
      (ZipMaker.workbook(sheet: ZipMaker.sheet(inline)), "table.limit.cell-bytes"),
      (
        ZipMaker.workbook(
          sheet: ZipMaker.sheet(""),
          sharedStrings: "<sst><si/><si/><si/></sst>"
        ), "table.limit.shared-strings"
      ),
      (ZipMaker.workbook(sheet: ZipMaker.sheet("", after: merges)), "table.limit.merged-ranges"),
    ]
    for (bytes, expected) in cases { #expect(code(of: bytes, limits: limits) == expected) }
    var none = TableLimits()
    none.sheets = 0
    #expect(
      code(of: ZipMaker.workbook(sheet: ZipMaker.sheet("")), limits: none) == "table.limit.sheets"
    )
  }
}
