import KidoTables
import TestSupport

extension BrokenLists {
  private static let header = "Part No,Name,Qty\n"

  /// The bytes of a hexadecimal text.
  private static func hex(_ text: String) -> [UInt8] {
    text.split(separator: " ").compactMap { UInt8($0, radix: 16) }
  }

  private static let shiftJIS = hex(
    "95 69 94 d4 2c 95 69 96 bc 2c 90 94 97 ca 0a 41 31 2c 83 82 81 5b 83 5e 2c 32 0a "
      + "42 32 2c 8e a5 90 ce 2c 34 0a"
  )
  private static let eucJP = hex(
    "c9 ca c8 d6 2c c9 ca cc be 2c bf f4 ce cc 0a 41 31 2c a5 e2 a1 bc a5 bf 2c 32 0a "
      + "42 32 2c bc a7 c0 d0 2c 34 0a"
  )
  private static let gb18030 = hex(
    "c1 cf ba c5 2c c3 fb b3 c6 2c ca fd c1 bf 0a 41 31 2c b5 e7 bb fa 2c 32 0a "
      + "42 32 2c b4 c5 b8 d6 2c 34 0a"
  )

  private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
  }

  /// Encodings.
  static let encodings: [BrokenList] = [
    BrokenList("Shift_JIS", bytes: shiftJIS, used: [2, 3], ["encoding Shift_JIS"]),
    BrokenList("EUC-JP", bytes: eucJP, used: [2, 3], ["encoding EUC-JP"]),
    BrokenList("GB 18030", bytes: gb18030, used: [2, 3], ["encoding GB18030"]),
    BrokenList(
      "UTF-16 without mark, low byte first",
      bytes: utf16(header + "A,Motor,2\nB,Bolt,4\n", isLittle: true),
      used: [2, 3],
      ["encoding UTF-16LE"]
    ),
    BrokenList(
      "UTF-16 without mark, high byte first",
      bytes: utf16(header + "A,Motor,2\nB,Bolt,4\n", isLittle: false),
      used: [2, 3],
      ["encoding UTF-16BE"]
    ),
    BrokenList(
      "UTF-16 with mark",
      bytes: [0xFF, 0xFE] + utf16("品番,品名,数量\nA,モータ,2\n", isLittle: true),
      used: [2],
      ["encoding UTF-16LE"]
    ),
    BrokenList(
      "UTF-16 cut in the middle of a character",
      bytes: [0xFF, 0xFE] + utf16("品番,品名,数量\nA,モータ,2\n", isLittle: true).dropLast(1),
      code: "table.undecodable"
    ),
    BrokenList(
      "Shift_JIS cut in the middle of a character",
      bytes: Array(shiftJIS.dropLast(4)),
      code: "table.unknown-encoding"
    ),
    BrokenList(
      "UTF-8 with a line of Shift_JIS",
      bytes: Array("品番,品名,数量\nA,モータ,2\n".utf8) + shiftJIS.dropFirst(15),
      code: "table.unknown-encoding"
    ),
    BrokenList(
      "NUL bytes",
      bytes: Array("Part No,Name,Qty\nA,Mo\0tor,2\nB,Bolt,4\n".utf8),
      code: "table.nul-bytes"
    ),
    BrokenList("UTF-8 with a mark", "\u{FEFF}品番,品名,数量\nA,モータ,2\n", used: [2]),
  ]

  /// A compound file whose directory names some streams.
  private static func compound(_ streams: [String]) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 1_024 - bytes.count)
    for stream in ["Root Entry"] + streams {
      let entry: [UInt8] = stream.utf8.flatMap { [$0, UInt8(0)] }
      bytes += entry + [UInt8](repeating: 0, count: 128 - entry.count)
    }
    return bytes
  }

  /// Files that are no tables.
  static let otherFiles: [BrokenList] = [
    BrokenList(
      "an old workbook",
      bytes: compound(["Workbook"]),
      file: "a.xls",
      code: "table.old-excel"
    ),
    BrokenList(
      "a workbook under a password",
      bytes: compound(["EncryptionInfo", "EncryptedPackage"]),
      file: "a.xlsx",
      code: "table.encrypted"
    ),
    BrokenList(
      "a document",
      bytes: compound(["WordDocument"]),
      file: "a.doc",
      code: "table.not-a-table"
    ),
    BrokenList("a PDF", bytes: Array("%PDF-1.7\n1 0 obj\n".utf8), code: "table.not-a-table"),
    BrokenList(
      "a picture",
      bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
      code: "table.not-a-table"
    ),
    BrokenList(
      "a web page",
      "<!DOCTYPE html><html><table><tr><td>Part</td></tr></table></html>",
      code: "table.not-a-table"
    ),
    BrokenList("a rich text", "{\\rtf1\\ansi Part No, Name, Qty}", code: "table.not-a-table"),
    BrokenList(
      "an XML spreadsheet",
      "<?xml version=\"1.0\"?><Workbook/>",
      code: "table.not-a-table"
    ),
    BrokenList("a compressed file", bytes: [0x1F, 0x8B, 0x08, 0x00], code: "table.not-a-table"),
    BrokenList(
      "a program",
      bytes: [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00],
      code: "table.nul-bytes"
    ),
  ]

  private static func book(_ name: String, _ bytes: [UInt8], used: [Int], _ notices: [String] = [])
    -> BrokenList
  {
    BrokenList(name, bytes: bytes, file: "parts.xlsx", used: used, notices)
  }

  private static func book(_ name: String, _ bytes: [UInt8], code: String) -> BrokenList {
    BrokenList(name, bytes: bytes, file: "parts.xlsx", code: code)
  }

  private static let head = ZipMaker.rows([["Part No", "Name", "Qty"], ["A", "Motor", "2"]])

  private static func sheet(_ name: String, _ rows: [[String]], isHidden: Bool = false)
    -> ZipMaker.Sheet
  {
    ZipMaker.Sheet(
      name: name,
      xml: Array(ZipMaker.sheet(ZipMaker.rows(rows)).utf8),
      isHidden: isHidden
    )
  }

  private static let titles = ["Part No", "Name", "Qty"]

  private static let documentType = Array(
    ("<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY a \"b\">]>"
      + ZipMaker.sheet(head).split(separator: "\n").dropFirst().joined()).utf8
  )

  private static let bomb: [UInt8] = {
    var zip = ZipMaker()
    zip.addFrame([ZipMaker.Sheet(xml: [])])
    zip.addNineMegabytesOfZeros("xl/worksheets/sheet1.xml")
    return zip.finished()
  }()

  /// Workbooks.
  static let workbooks: [BrokenList] = [
    book("a good workbook", ZipMaker.workbook(head), used: [2]),
    book(
      "a formula without value",
      ZipMaker.workbook(
        head + "<row r=\"3\">" + ZipMaker.text("B") + ZipMaker.text("Bolt")
          + "<c r=\"C3\"><f>C2*2</f></c></row>"
      ),
      used: [2],
      ["3 parts.formula-without-value"]
    ),
    book(
      "a formula with its value",
      ZipMaker.workbook(
        head + "<row r=\"3\">" + ZipMaker.text("B") + ZipMaker.text("Bolt")
          + "<c r=\"C3\"><f>C2*2</f><v>4</v></c></row>"
      ),
      used: [2, 3]
    ),
    book(
      "a broken reference as quantity, and one as name",
      ZipMaker.workbook(
        head + "<row r=\"3\">" + ZipMaker.text("B") + ZipMaker.text("Bolt")
          + "<c r=\"C3\" t=\"e\"><v>#REF!</v></c></row><row r=\"4\">" + ZipMaker.text("C")
          + "<c r=\"B4\" t=\"e\"><v>#REF!</v></c><c r=\"C4\"><v>1</v></c></row>"
      ),
      used: [2],
      ["3 parts.spreadsheet-error", "4 parts.spreadsheet-error"]
    ),
    book(
      "a truth value as quantity",
      ZipMaker.workbook(
        head + "<row r=\"3\">" + ZipMaker.text("B") + ZipMaker.text("Bolt")
          + "<c r=\"C3\" t=\"b\"><v>1</v></c></row>"
      ),
      used: [2],
      ["3 parts.quantity-unreadable"]
    ),
    book(
      "rows with gaps between",
      ZipMaker.workbook(
        head + "<row r=\"900\">" + ZipMaker.text("B") + ZipMaker.text("Bolt") + ZipMaker.text("4")
          + "</row>"
      ),
      used: [2, 900]
    ),
    book(
      "a merged header",
      ZipMaker.workbook(
        ZipMaker.rows([
          ["Part No", "Name", "Quantity", ""], ["", "", "per unit", "Unit"],
          ["A", "Motor", "2", "pc"],
        ]),
        after: "<mergeCells count=\"3\"><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/>"
          + "<mergeCell ref=\"C1:D1\"/></mergeCells>"
      ),
      used: [3]
    ),
    book(
      "several sheets, the list on the second",
      ZipMaker.workbook([
        sheet("Notes", [["Remarks of the buyer"], ["None"]]),
        sheet("BOM", [titles, ["A", "Motor", "2"], ["B", "Bolt", "4"]]),
      ]),
      used: [2, 3],
      ["sheet BOM of 2"]
    ),
    book(
      "a hidden sheet beside a list as good",
      ZipMaker.workbook([
        sheet("Hidden", [titles, ["A", "Motor", "2"], ["B", "Bolt", "4"]], isHidden: true),
        sheet("Shown", [titles, ["C", "Motor", "2"], ["D", "Bolt", "4"]]),
      ]),
      used: [2, 3],
      ["sheet Shown of 2", "table.notice.hidden-sheet"]
    ),
    book(
      "a list on a hidden sheet only",
      ZipMaker.workbook([
        sheet("Cover", [["Pump"]]),
        sheet("Hidden", [titles, ["A", "Motor", "2"]], isHidden: true),
      ]),
      used: [2],
      ["sheet Hidden of 2", "table.notice.hidden-sheet"]
    ),
    book(
      "sheets without a list",
      ZipMaker.workbook([sheet("One", [["1", "2"]]), sheet("Two", [["3"]])]),
      code: "input.no-header"
    ),
    book("a blank sheet", ZipMaker.workbook(""), code: "table.empty"),
    book(
      "a workbook that is cut off",
      Array(ZipMaker.workbook(head).dropLast(200)),
      code: "table.damaged-archive"
    ),
    book("the first bytes of a workbook", [0x50, 0x4B, 0x03, 0x04], code: "table.damaged-archive"),
    book(
      "a workbook with a document type",
      ZipMaker.workbook([ZipMaker.Sheet(xml: documentType)]),
      code: "table.document-type"
    ),
    book(
      "a workbook whose sheet is no XML",
      ZipMaker.workbook([ZipMaker.Sheet(xml: Array("<worksheet><sheetData><row>".utf8))]),
      code: "table.damaged-part"
    ),
    book("a bomb of zeros", bomb, code: "table.limit.compression-ratio"),
    book(
      "an archive without workbook",
      {
        var zip = ZipMaker()
        zip.add("readme.txt", Array("hello".utf8))
        return zip.finished()
      }(),
      code: "table.not-a-table"
    ),
  ]
}
