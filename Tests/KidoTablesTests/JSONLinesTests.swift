import TestSupport
import Testing

@testable import KidoTables

@Suite("Reading JSON lines")
struct JSONLinesTests {
  private func read(_ text: String) throws -> TableDocument {
    try TableReader.read(Array(text.utf8), named: "a.jsonl")
  }

  @Test("The keys are the first row, the values keep their types and lines")
  func types() throws {
    let document = try read(
      """
      {"part": "A-1", "mass": 1.50, "ok": true, "note": null}

      {"mass": -2e3, "origin": "日本", "tags": ["a,}", {"b": 1}], "part": ""}
      """
    )
    #expect(document.format == .jsonLines)
    #expect(document.notices.isEmpty)
    let rows = document.tables[0].rows
    #expect(rows.map(\.number) == [0, 1, 3])
    #expect(rows[0].cells.map(\.text) == ["part", "mass", "ok", "note", "origin", "tags"])
    #expect(rows[1].cells == [.text("A-1"), .number(1.5, raw: "1.50"), .boolean(true), .empty])
    #expect(
      rows[2].cells == [
        .empty, .number(-2000, raw: "-2e3"), .empty, .empty, .text("日本"),
        .text("[\"a,}\", {\"b\": 1}]"),
      ]
    )
  }

  @Test("Escapes are resolved")
  func escapes() throws {
    let document = try read(#"{"a": "\"\\\/\n\t\u3042\ud842\udfb7"}"#)
    #expect(document.tables[0].rows[1].cells == [.text("\"\\/\n\tあ𠮷")])
  }

  @Test(
    "A line that is no object is kept whole and told",
    arguments: [
      "{\"a\": 1", "{\"a\" 1}", "{\"a\": 01}", "{\"a\": 1.}", "{\"a\": .5}", "{\"a\": 1e}",
      "{\"a\": +1}", "{\"a\": -}", "{\"a\": 1,}", "{\"a\": 1, \"a\": 2}", "[1]", "x",
      "{\"a\": \"\\ud800\"}", "{\"a\": \"\\u12\"}", "{\"a\": [1}", "{\"a\": nan}", "{\"a\": \"x}",
      "{\"a\": 1} 2", "{\"a\":", "{\"a\": \"\\", "{\"a\": \"\\ud800\\u", "{a: 1}",
    ]
  )
  func broken(line: String) throws {
    let document = try read("{\"a\": 1}\n\(line)\n{\"a\": 3}\n")
    #expect(document.tables[0].rows.map(\.number) == [0, 1, 2, 3])
    #expect(document.tables[0].rows[2].cells == [.text(line)])
    #expect(document.notices == [.brokenLine(row: 2)])
  }

  @Test("A CSV whose first cell begins with a brace is still CSV")
  func notJSON() throws {
    #expect(try read("{a},b\n1,2\n").format == .csv)
  }

  @Test("Two hundred damaged texts are read or refused")
  func damaged() {
    let text = Array(#"{"a": "x\u3042", "b": [1, {"c": "d"}], "e": -1.5e3, "f": null}"#.utf8)
    for seed in 0..<UInt64(200) {
      var random = SplitMix64(seed: seed)
      var bytes = text + [0x0A] + text
      for _ in 0...random.below(6) {
        bytes[random.below(bytes.count)] = UInt8(random.below(128))
      }
      _ = try? TableReader.read(bytes, named: "a")
    }
  }
}
