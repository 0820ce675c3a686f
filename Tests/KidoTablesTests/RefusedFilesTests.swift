import TestSupport
import Testing

@testable import KidoTables

@Suite("Files that are no tables")
struct RefusedFilesTests {
  /// A compound file whose directory names some streams.
  static func compound(_ streams: [String]) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 1024 - bytes.count)
    for stream in ["Root Entry"] + streams {
      var entry: [UInt8] = []
      for byte in stream.utf8 { entry += [byte, 0] }
      bytes += entry + [UInt8](repeating: 0, count: 128 - entry.count)
    }
    return bytes
  }

  @Test("An old workbook is told to be re-saved")
  func oldExcel() {
    for streams in [["Workbook"], ["Book"]] {
      #expect(throws: TableError.oldExcel(file: "a.xls")) {
        try TableReader.read(Self.compound(streams), named: "a.xls")
      }
    }
    #expect(TableError.oldExcel(file: "a").description.contains("re-save it as .xlsx"))
    #expect(throws: TableError.oldExcel(file: "a.XLS")) {
      try TableReader.read([0xD0, 0xCF, 0x11, 0xE0], named: "a.XLS")
    }
  }

  @Test("An encrypted workbook is told to lose its password")
  func encrypted() {
    #expect(throws: TableError.encrypted(file: "a.xlsx")) {
      try TableReader.read(
        Self.compound(["EncryptionInfo", "EncryptedPackage"]),
        named: "a.xlsx"
      )
    }
    #expect(TableError.encrypted(file: "a").description.contains("Remove the password"))
  }

  @Test("A document of the same container is no table")
  func otherCompound() {
    #expect(throws: TableError.notATable(file: "a.doc", kind: .compound)) {
      try TableReader.read(Self.compound(["WordDocument"]), named: "a.doc")
    }
  }

  @Test(
    "Other kinds are named, whatever the file is called",
    arguments: [
      (Array("%PDF-1.7\n".utf8), .pdf), (Array("<!DOCTYPE html><html>".utf8), .html),
      (Array("\u{FEFF}\n <HTML><body>".utf8), .html), ([0x89, 0x50, 0x4E, 0x47, 0x0D], .image),
      ([0xFF, 0xD8, 0xFF, 0xE0], .image), ([0x1F, 0x8B, 0x08], .archive),
      (Array("{\\rtf1".utf8), .rtf), (Array("<?xml version=\"1.0\"?><Workbook>".utf8), .xml),
      (Array("SQLite format 3\0".utf8), .database),
    ] as [([UInt8], ContentKind)]
  )
  func kinds(bytes: [UInt8], kind: ContentKind) {
    #expect(throws: TableError.notATable(file: "a.csv", kind: kind)) {
      try TableReader.read(bytes, named: "a.csv")
    }
  }

  @Test("Archives that are no workbook of this format are named")
  func archives() {
    var plain = ZipMaker()
    plain.add("readme.txt", [0x41])
    #expect(throws: TableError.notATable(file: "a", kind: .zip)) {
      try TableReader.read(plain.finished(), named: "a")
    }
    for (part, ending) in [("xl/workbook.bin", "xlsb"), ("content.xml", "ods")] {
      var zip = ZipMaker()
      zip.add(part, [0x41])
      #expect(throws: TableError.otherSpreadsheet(file: "a", ending: ending)) {
        try TableReader.read(zip.finished(), named: "a")
      }
    }
  }

  @Test("Every error and problem has a code of its own and a text that names the file")
  func codes() {
    let errors: [TableError] = [
      .empty(file: "f"), .encrypted(file: "f"), .oldExcel(file: "f"),
      .otherSpreadsheet(file: "f", ending: "ods"), .notATable(file: "f", kind: .pdf),
      .nulBytes(file: "f", line: 1), .undecodable(file: "f", encoding: .utf8, line: 1),
      .unknownEncoding(file: "f"), .damagedArchive(file: "f", reason: "r"),
      .duplicatePart(file: "f", part: "p"), .missingPart(file: "f", part: "p"),
      .damagedPart(file: "f", part: "p", line: 1, reason: "r"), .documentType(file: "f", part: "p"),
    ]
    let limits = TableLimit.allCases.map { TableError.limit(file: "f", $0, allowed: 1) }
    let all = errors + limits
    #expect(Set(all.map(\.code)).count == all.count)
    for error in all {
      #expect(error.description.hasPrefix("f"))
      #expect(error.code.hasPrefix("table."))
    }
  }

  @Test("A cell issue says what, where and what to do")
  func issue() {
    let issue = CellIssue(
      file: "parts.csv",
      row: 214,
      column: 3,
      title: "Nd (wt%)",
      raw: "31,4",
      problem: .wrongDecimalMark(found: .comma)
    )
    #expect(issue.code == "cell.wrong-decimal-mark")
    #expect(issue.description.hasPrefix("parts.csv, row 214, column \"Nd (wt%)\": \"31,4\" has"))
  }
}
