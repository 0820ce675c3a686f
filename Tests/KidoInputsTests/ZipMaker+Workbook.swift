import TestSupport

extension ZipMaker {
  /// A sheet of a workbook: its name, its XML and whether the workbook hides it.
  struct Sheet {
    var name = "Parts"
    var xml: [UInt8]
    var isHidden = false
  }

  /// A workbook with one sheet made of rows in XML.
  static func workbook(_ rows: String, after: String = "") -> [UInt8] {
    workbook([Sheet(xml: Array(sheet(rows, after: after).utf8))])
  }

  /// A workbook with the given sheets.
  static func workbook(_ sheets: [Sheet]) -> [UInt8] {
    var zip = ZipMaker()
    zip.addFrame(sheets)
    for (index, sheet) in sheets.enumerated() {
      zip.add("xl/worksheets/sheet\(index + 1).xml", sheet.xml)
    }
    return zip.finished()
  }

  /// The rows of a table as XML, each cell an inline text, from row 1 on.
  static func rows(_ rows: [[String]]) -> String {
    rows.enumerated().map { index, cells in
      "<row r=\"\(index + 1)\">" + cells.map { text($0) }.joined() + "</row>"
    }.joined()
  }

  /// One cell with an inline text.
  static func text(_ text: String) -> String {
    text.isEmpty ? "<c/>" : "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  /// A sheet around the XML of its rows.
  static func sheet(_ rows: String, after: String = "") -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\""
      + "http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>\(rows)"
      + "</sheetData>\(after)</worksheet>"
  }

  /// Adds all parts but the sheets.
  mutating func addFrame(_ sheets: [Sheet]) {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    add("[Content_Types].xml", Array("<Types/>".utf8))
    add(
      "_rels/.rels",
      Array(
        """
        <Relationships xmlns="\(package)"><Relationship Id="rId1" Type="\(office)/officeDocument" \
        Target="xl/workbook.xml"/></Relationships>
        """.utf8
      )
    )
    let names = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\""
        + (sheet.isHidden ? " state=\"hidden\"/>" : "/>")
    }
    add(
      "xl/workbook.xml",
      Array(
        """
        <?xml version='1.0' encoding='UTF-8'?><workbook xmlns="\(main)" xmlns:r="\(office)">\
        <sheets>\(names.joined())</sheets></workbook>
        """.utf8
      )
    )
    let relations = sheets.indices.map { index in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/worksheet\""
        + " Target=\"/xl/worksheets/sheet\(index + 1).xml\"/>"
    }
    add(
      "xl/_rels/workbook.xml.rels",
      Array("<Relationships xmlns=\"\(package)\">\(relations.joined())</Relationships>".utf8)
    )
  }

  /// Adds a part of nine megabytes of zeros in nine kilobytes: 1,027 for one.
  ///
  /// The runs are those of zlib's deflate at level 9.
  mutating func addNineMegabytesOfZeros(_ name: String) {
    let runs: [(byte: UInt8, count: Int)] = [
      (236, 1), (193, 1), (1, 2), (0, 3), (128, 1), (144, 1), (254, 1), (175, 1), (238, 1),
      (8, 1), (10, 1), (0, 4094), (128, 1), (217, 1), (131, 1), (3, 1), (1, 1), (0, 4), (32, 1),
      (255, 1), (215, 1), (70, 1), (80, 1), (85, 4095), (105, 1), (15, 1), (14, 1), (9, 1),
      (0, 4), (4, 1), (253, 1), (127, 1), (237, 1), (7, 1), (51, 1), (0, 954), (95, 1),
    ]
    let packed = runs.flatMap { [UInt8](repeating: $0.byte, count: $0.count) }
    add(name, packed: packed, method: 8, crc: 0, unpackedCount: 9 << 20)
  }
}
