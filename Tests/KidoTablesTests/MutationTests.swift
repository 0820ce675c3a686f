import TestSupport
import Testing

@testable import KidoTables

@Suite("Files with random damage")
struct MutationTests {
  /// Reads whatever it is; only a crash is a failure.
  private func read(_ bytes: [UInt8]) {
    do throws(TableError) {
      let document = try TableReader.read(bytes, named: "a")
      for table in document.tables {
        _ = HeaderFinderTests.finder.find(in: table)
        for cell in table.rows.prefix(20).flatMap(\.cells) {
          _ = NumberParsing.read(cell, mark: .unknown)
        }
      }
    } catch {
      #expect(!error.description.isEmpty)
    }
  }

  private func damaged(_ bytes: [UInt8], seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    var bytes = bytes
    for _ in 0...random.below(8) {
      let index = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: index)
      default: bytes[index] ^= 1 << UInt8(random.below(8))
      }
    }
    return bytes
  }

  @Test("Two hundred damaged workbooks are read or refused, packed and plain")
  func workbooks() throws {
    let packed = try XlsxWriter.write(XlsxWriterTests.sheets)
    let plain = ZipMaker.workbook(
      sheet: ZipMaker.sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"),
      sharedStrings: "<sst><si><t>x</t></si></sst>"
    )
    for seed in 0..<UInt64(200) {
      read(damaged(packed, seed: seed))
      read(damaged(plain, seed: seed))
      read(damaged(OpenpyxlFixture.bytes, seed: seed))
    }
  }

  @Test("Two hundred sheets with damaged XML are read or refused")
  func sheets() {
    let sheet = Array(
      ZipMaker.sheet(
        """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c></row><row r="2">\
        <c r="A2" t="inlineStr"><is><t>x</t></is></c><c r="C2"><f>A1</f><v>7</v></c></row>
        """,
        after: "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>"
      ).utf8
    )
    for seed in 0..<UInt64(200) {
      var zip = ZipMaker()
      zip.addFrame()
      zip.add("xl/sharedStrings.xml", Array("<sst><si><t>x</t></si></sst>".utf8))
      zip.add("xl/worksheets/sheet1.xml", damaged(sheet, seed: seed))
      read(zip.finished())
    }
  }

  @Test("Two hundred damaged text files are read or refused, in each encoding")
  func texts() throws {
    let text = TextEncodingTests.japanese + "\n\"a\"\"b\",1,\"c\nd\"\n"
    for encoding in [TextEncoding.utf8, .utf16LittleEndian, .shiftJIS, .eucJP] {
      let bytes = try TextEncodingTests.bytes(text, encoding)
      for seed in 0..<UInt64(200) { read(damaged(bytes, seed: seed)) }
    }
    let chinese = try TextEncodingTests.bytes(TextEncodingTests.chinese, .gb18030)
    for seed in 0..<UInt64(200) { read(damaged(chinese, seed: seed)) }
  }

  @Test("A workbook cut off anywhere is refused")
  func truncated() throws {
    let bytes = try XlsxWriter.write(XlsxWriterTests.sheets)
    for count in stride(from: 4, to: bytes.count, by: 97) {
      #expect(throws: TableError.self) {
        try TableReader.read(Array(bytes.prefix(count)), named: "a.xlsx")
      }
    }
  }

  @Test("Random bytes behind any signature are read or refused")
  func noise() {
    let signatures: [[UInt8]] = [[], [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0], [0xFF, 0xFE]]
    for seed in 0..<UInt64(200) {
      var random = SplitMix64(seed: seed)
      let noise = (0..<random.below(600)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      for signature in signatures { read(signature + noise) }
    }
  }
}
