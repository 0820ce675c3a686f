import Testing

@testable import KidoTables

@Suite("Reading text with separators")
struct CSVReaderTests {
  private func read(_ text: String) throws -> TableDocument {
    try TableReader.read(Array(text.utf8), named: "a.csv")
  }

  private func texts(_ document: TableDocument) -> [[String]] {
    document.tables[0].rows.map { $0.cells.map(\.text) }
  }

  @Test(
    "The separator is the one that cuts the rows evenly",
    arguments: [
      ("a,b,c\n1,2,3\n", ","), ("a;b;c\n1,5;2,5;3\n", ";"), ("1,5;2,5;3,5\n2,5;3,5;4,5\n", ";"),
      ("a\tb\n1,5\t2;3\n", "\t"), ("a|b|c\n1|2|3\n", "|"), ("one\ntwo\n", ","),
      ("Parts list; draft\n\na,b,c\n1,2,3\n4,5,6\n", ","), ("a,b\n\"x;y;z\",1\n\"u;v;w\",2\n", ","),
      ("n,note,x,y\n1,a; b,2,3\n2,c; d,4,5\n", ","), ("1,2,3\n4,5,6\n", ","),
    ] as [(String, Character)]
  )
  func separator(text: String, separator: Character) throws {
    #expect(try read(text).delimiter == separator)
  }

  @Test("A first line sep=; names the separator and is no row")
  func separatorLine() throws {
    let document = try read("sep=;\na;b,c\n")
    #expect(document.delimiter == ";")
    #expect(texts(document) == [["a", "b,c"]])
    #expect(document.tables[0].rows[0].number == 2)
    #expect(document.notices.contains(.separatorLine))
  }

  @Test("A separator that is asked for is used; one that cannot be used is refused")
  func askedSeparator() throws {
    let document = try TableReader.read(Array("a,b;c\n".utf8), named: "a", delimiter: ";")
    #expect(texts(document) == [["a,b", "c"]])
    for bad in ["\"", "\n", "、"] as [Character] {
      #expect(throws: TableError.badDelimiter(bad)) {
        try TableReader.read(Array("a,b\n".utf8), named: "a", delimiter: bad)
      }
    }
  }

  @Test("Quoted cells hold separators, line ends and doubled quotes")
  func quotes() throws {
    let document = try read("a,\"b,\"\"x\"\"\r\nc\",d\r\n\"\",\"e\",\n")
    #expect(texts(document) == [["a", "b,\"x\"\r\nc", "d"], ["", "e", ""]])
    #expect(document.notices.isEmpty)
  }

  @Test("The row number is the line on which the row begins", arguments: ["\n", "\r\n", "\r"])
  func lines(end: String) throws {
    let text = ["a,b", "\"1", "", "2\",x", "", "c,d"].joined(separator: end)
    let document = try read(text)
    #expect(document.tables[0].rows.map(\.number) == [1, 2, 6])
    #expect(document.tables[0].rows[1].cells[0].text == "1\(end)\(end)2")
  }

  @Test("A stray quote is kept as typed and told with its row")
  func strayQuotes() throws {
    let document = try read("a,b\n5\" pipe,1\n\"3\" pipe\",2\n\"x\" ,3\n")
    #expect(
      texts(document) == [["a", "b"], ["5\" pipe", "1"], ["3\" pipe\"", "2"], ["x", "3"]]
    )
    #expect(document.notices == [.strayQuote(row: 2), .strayQuote(row: 3)])
  }

  @Test("A quote that never closes does not swallow the rows after it")
  func unclosedQuote() throws {
    let document = try read("a,b\n\"open,1\nc,2\nd,3\n")
    #expect(texts(document) == [["a", "b"], ["\"open", "1"], ["c", "2"], ["d", "3"]])
    #expect(document.notices.contains(.unclosedQuote(row: 2)))
  }

  @Test("Quotes that open cells of several rows and never close do not join the rows")
  func unclosedQuotes() throws {
    let document = try read("a,b\n\"5 pipe,1\n\"6 pipe,2\n\"x\ny\",3\n")
    #expect(
      texts(document) == [["a", "b"], ["\"5 pipe", "1"], ["\"6 pipe", "2"], ["x\ny", "3"]]
    )
    #expect(document.notices.contains(.unclosedQuote(row: 2)))
  }

  @Test("Thousands of unclosed quotes are read in reasonable time")
  func manyQuotes() throws {
    let document = try read(String(repeating: "\"a\"\"\n", count: 20_001))
    #expect(document.tables[0].rows.count == 20_001)
    let pairs = try read(String(repeating: "\"\"\"\"\"a,\n", count: 20_001))
    #expect(!pairs.tables[0].rows.isEmpty)
  }

  @Test("Rows of different length are kept and told")
  func ragged() throws {
    let document = try read("a,b,c\n1,2\n1,2,3,4\n1,2,3\n")
    #expect(texts(document).map(\.count) == [3, 2, 4, 3])
    #expect(document.notices == [.raggedRows(count: 2, first: 2, usual: 3)])
    #expect(document.tables[0].width == 4)
  }

  @Test("Rows without content are left out, and the numbers show the gap")
  func blank() throws {
    let document = try read("\n\na,b\n,,\n\n1,2")
    #expect(document.tables[0].rows.map(\.number) == [3, 6])
    #expect(document.tables[0].row(number: 6)?.cells == [.text("1"), .text("2")])
    #expect(document.tables[0].row(number: 4) == nil)
  }

  @Test("Leading zeros and spaces stay as typed")
  func verbatim() throws {
    #expect(try texts(read("0012, x ,007\n")) == [["0012", " x ", "007"]])
  }

  @Test("NUL bytes are refused with their line")
  func nul() {
    let bytes = Array("a,b\n1,\0\n".utf8)
    #expect(throws: TableError.nulBytes(file: "a", line: 2)) {
      try TableReader.read(bytes, named: "a")
    }
    let noise: [UInt8] =
      (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31) } + [0, 0xFF, 0]
    #expect(throws: TableError.self) { try TableReader.read(noise, named: "a") }
  }

  @Test("An empty file says so", arguments: ["", "\n\n", "\u{FEFF}", ",,\n"])
  func empty(text: String) {
    #expect(throws: TableError.empty(file: "a.csv")) { try read(text) }
  }

  @Test("Each limit is named when it is passed")
  func limits() {
    var limits = TableLimits()
    limits.fileBytes = 64
    limits.rows = 3
    limits.columns = 4
    limits.cells = 8
    limits.cellBytes = 10
    let cases: [(String, TableLimit, Int)] = [
      (String(repeating: "a", count: 65), .fileBytes, 64), ("a\nb\nc\nd\n", .rows, 3),
      ("a,b,c,d,e\n", .columns, 4), ("a,b,c\na,b,c\na,b,c\n", .cells, 8),
      ("abcdefghijk\n", .cellBytes, 10), ("\"abcdefgh\"\"ij\"\n", .cellBytes, 10),
    ]
    for (text, limit, allowed) in cases {
      #expect(throws: TableError.limit(file: "a", limit, allowed: allowed)) {
        try TableReader.read(Array(text.utf8), named: "a", limits: limits)
      }
    }
  }

  @Test("A row of 16,385 cells is refused")
  func wide() {
    let text = String(repeating: ",", count: 16_384) + "x\n"
    #expect(throws: TableError.limit(file: "a.csv", .columns, allowed: 16_384)) { try read(text) }
  }

  @Test("A hundred thousand rows of twelve cells are all read")
  func large() throws {
    let line = "p-1,Servo motor 400 W,NdFeB N42SH,7,12.5,g,JPN,Works Ltd,2024-05-01,\"a, b\",,x\n"
    let document = try read(String(repeating: line, count: 100_000))
    #expect(document.tables[0].rows.count == 100_000)
    #expect(document.tables[0].rows.last?.number == 100_000)
    #expect(document.tables[0].rows.last?.cells.count == 12)
  }
}
