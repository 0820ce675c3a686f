import Testing

@testable import KidoTables

@Suite("Writing CSV")
struct CSVWriterTests {
  @Test("Cells that could run as a formula are disarmed; numbers are not")
  func formulas() {
    let cells: [Cell] = [
      .text("=1+1"), .text("+A1"), .text("-A1"), .text("@SUM(A1)"), .text("\tx"), .text("\rx"),
      .text("＝1"), .number(-5), .text("-5.2"), .text("+3"), .text("-1-1"),
      .formula(cached: "=x", expression: "A1"), .text("a=b"),
    ]
    #expect(
      cells.map(CSVWriter.safeText) == [
        "'=1+1", "'+A1", "'-A1", "'@SUM(A1)", "'\tx", "'\rx", "'＝1", "-5", "-5.2", "+3", "'-1-1",
        "'=x", "a=b",
      ]
    )
  }

  @Test("Quotes, separators and line ends are quoted, and read back the same")
  func roundTrip() throws {
    let rows: [[Cell]] = [
      [.text("品名"), .text("a,b"), .text("c\"d"), .text("e\nf"), .text(" g ")],
      [.text("x"), .empty, .text("1;2"), .number(1.5), .boolean(true)],
    ]
    for mark in [CSVWriter.Mark.none, .byteOrderMark] {
      for end in [CSVWriter.LineEnd.lineFeed, .carriageReturnLineFeed] {
        let bytes = CSVWriter(mark: mark, lineEnd: end).write(rows)
        let read = try TableReader.read(bytes, named: "a").tables[0].rows
        #expect(read.map { $0.cells.map(\.text) } == rows.map { $0.map(\.text) })
      }
    }
  }

  @Test("The bytes are those of RFC 4180")
  func bytes() {
    let bytes = CSVWriter(mark: .byteOrderMark, lineEnd: .carriageReturnLineFeed).write([
      [.text("a"), .text("b\"c")], [.number(42), .empty],
    ])
    #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("a,\"b\"\"c\"\r\n42,\r\n".utf8))
  }
}
