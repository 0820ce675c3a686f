import TestSupport

extension ZipMaker {
  /// A workbook with the given sheet and shared strings, in the transitional format.
  static func workbook(
    sheet: String,
    sharedStrings: String? = nil,
    isStrict: Bool = false
  ) -> [UInt8] {
    var zip = ZipMaker()
    zip.addFrame(isStrict: isStrict)
    zip.add("xl/worksheets/sheet1.xml", Array(sheet.utf8))
    zip.add("xl/sharedStrings.xml", Array((sharedStrings ?? "<sst/>").utf8))
    return zip.finished()
  }

  /// A sheet around the XML of its rows.
  static func sheet(_ rows: String, after: String = "") -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\""
      + "http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>\(rows)"
      + "</sheetData>\(after)</worksheet>"
  }

  /// Adds all parts but the sheet and the shared strings.
  mutating func addFrame(isStrict: Bool = false) {
    let office =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main =
      isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
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
    add(
      "xl/workbook.xml",
      Array(
        """
        <?xml version='1.0' encoding='UTF-8'?><x:workbook xmlns:x="\(main)" xmlns:q="\(office)">\
        <x:workbookPr date1904="1"/><x:sheets><x:sheet name="One" sheetId="1" q:id="rId1"/>\
        </x:sheets></x:workbook>
        """.utf8
      )
    )
    add(
      "xl/_rels/workbook.xml.rels",
      Array(
        """
        <Relationships xmlns="\(package)"><Relationship Id="rId1" Type="\(office)/worksheet" \
        Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" \
        Type="\(office)/sharedStrings" Target="./sharedStrings.xml"/></Relationships>
        """.utf8
      )
    )
  }
}
