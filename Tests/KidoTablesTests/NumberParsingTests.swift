import Testing

@testable import KidoTables

@Suite("Reading numbers as people type them")
struct NumberParsingTests {
  @Test(
    "A number has one value whatever the mark",
    arguments: [
      ("42", 42, ""), ("-7", -7, ""), ("+3", 3, ""), ("１２", 12, ""), ("－５", -5, ""),
      ("−5", -5, ""), ("▲5", -5, ""), ("(5)", -5, ""), ("12 g", 12, "g"), ("3個", 3, "個"),
      ("２ｐｃｓ", 2, "pcs"), ("15kg", 15, "kg"), ("12%", 12, "%"), ("１２％", 12, "%"),
      ("¥500", 500, "¥"),
      ("7 m2", 7, "m2"), ("1 234 567", 1_234_567, ""), ("1'234'567", 1_234_567, ""),
      ("2e3", 2000, ""),
      ("5E-2 kg", 0.05, "kg"), ("12 °C", 12, "°C"), (" 8 ", 8, ""), ("10 m²", 10, "m²"),
      ("3e", 3, "e"),
    ] as [(String, Double, String)]
  )
  func certain(text: String, value: Double, unit: String) {
    for mark in [DecimalMark.point, .comma, .unknown] {
      #expect(NumberParsing.read(text, mark: mark) == .number(value, unit: unit))
    }
  }

  @Test(
    "A point is a decimal mark",
    arguments: [
      ("12.5 g", 12.5, "g"), ("1.5kg", 1.5, "kg"), ("1,234.5", 1234.5, ""), ("0.125", 0.125, ""),
      ("1,234,567", 1_234_567, ""), ("1,234", 1234, ""), ("1.234", 1.234, ""), (".5", 0.5, ""),
      ("12．5", 12.5, ""), ("１，２３４．５", 1234.5, ""), ("-1.50", -1.5, ""), ("5.", 5, ""),
      ("1 234.5 t", 1234.5, "t"), ("1.5e-3", 0.0015, ""),
    ] as [(String, Double, String)]
  )
  func point(text: String, value: Double, unit: String) {
    #expect(NumberParsing.read(text, mark: .point) == .number(value, unit: unit))
  }

  @Test(
    "A comma is a decimal mark",
    arguments: [
      ("12,5 g", 12.5, "g"), ("1.234,5", 1234.5, ""), ("0,125", 0.125, ""), ("1.234", 1234, ""),
      ("1,234", 1.234, ""), ("1.234.567", 1_234_567, ""), ("1 234,5", 1234.5, ""), (",5", 0.5, ""),
    ] as [(String, Double, String)]
  )
  func comma(text: String, value: Double, unit: String) {
    #expect(NumberParsing.read(text, mark: .comma) == .number(value, unit: unit))
  }

  @Test("What means two numbers is ambiguous until the mark is known")
  func ambiguous() {
    #expect(
      NumberParsing.read("1,234 kg", mark: .unknown)
        == .ambiguous(asPoint: 1234, asComma: 1.234, unit: "kg")
    )
    #expect(
      NumberParsing.read("1.234", mark: .unknown)
        == .ambiguous(asPoint: 1.234, asComma: 1234, unit: "")
    )
    #expect(NumberParsing.read("0.234", mark: .unknown) == .number(0.234, unit: ""))
    #expect(NumberParsing.read("1234,567", mark: .unknown) == .number(1234.567, unit: ""))
  }

  @Test("A number with the other mark is told, not read")
  func wrongMark() {
    #expect(NumberParsing.read("31,4", mark: .point) == .wrongMark(31.4, mark: .comma, unit: ""))
    #expect(NumberParsing.read("31.4", mark: .comma) == .wrongMark(31.4, mark: .point, unit: ""))
    #expect(NumberParsing.read("31,4", mark: .point).value == nil)
  }

  @Test(
    "What is no number is no number",
    arguments: [
      "abc", "1-2", "10-20", "2024-05-01", "1/2", "1.2.3", "1,23,456", "12,34.5", "N42SH", "3 x 5",
      "<1", "約5", "1e999", "--5", "5 kg 3", "12 5", "①", "1,2,3", "٣", "1e", "e5", "0x10", "inf",
    ]
  )
  func text(text: String) {
    let reading = NumberParsing.read(text, mark: .unknown)
    if text == "1e" { return }
    #expect(reading == .text)
  }

  @Test(
    "Marks in place of a value are told apart, and none is zero",
    arguments: [
      ("", .empty), ("  ", .empty), ("　", .empty), ("〃", .sameAsAbove), ("同上", .sameAsAbove),
      ("Ditto", .sameAsAbove), ("\"", .sameAsAbove), ("-", .dash), ("—", .dash), ("－", .dash),
      ("ー", .dash), ("n/a", .notAvailable), ("N/A", .notAvailable), ("不明", .notAvailable),
      ("Ｎ／Ａ", .notAvailable), ("..", .notAvailable), ("未知", .notAvailable),
    ] as [(String, AbsentMark)]
  )
  func absent(text: String, mark: AbsentMark) {
    #expect(NumberParsing.read(text, mark: .point) == .absent(mark))
  }

  @Test("A number of a workbook needs no mark; a formula counts with its last value")
  func cells() {
    #expect(NumberParsing.read(.number(1.5), mark: .comma) == .number(1.5, unit: ""))
    let formula = Cell.formula(cached: "2.5", expression: "A1")
    #expect(NumberParsing.read(formula, mark: .comma) == .number(2.5, unit: ""))
    #expect(NumberParsing.read(.error("#REF!"), mark: .point) == .text)
    #expect(NumberParsing.read(.boolean(true), mark: .point) == .text)
    #expect(NumberParsing.read(.empty, mark: .point) == .absent(.empty))
  }

  @Test("A column proves its mark by the texts that fit only one")
  func inference() {
    let comma = NumberParsing.inferMark(of: ["1,234", "12,5", "x", "3"])
    #expect(comma.mark == .comma)
    #expect(comma.commaProofs == [1])
    #expect(comma.ambiguous == [0])
    #expect(NumberParsing.inferMark(of: ["1,234", "1,234,567"]).mark == .point)
    #expect(NumberParsing.inferMark(of: ["1,234", "5,678"]).mark == .unknown)
    #expect(NumberParsing.inferMark(of: ["1", "2"]).mark == .unknown)
    let both = NumberParsing.inferMark(of: ["0,5", "0.5"])
    #expect(both.mark == .unknown)
    #expect(both.isContradictory)
    #expect(NumberParsing.inferMark(of: [Cell.number(1.5), .text("0,5")]).commaProofs == [1])
  }

  @Test("Every whole number below a million reads back from each way of grouping")
  func grouping() {
    for value in stride(from: 0, through: 999_999, by: 7919) {
      let thousands = value / 1000
      let rest = String(value % 1000)
      let padded = String(repeating: "0", count: 3 - rest.count) + rest
      let expected = NumberReading.number(Double(value), unit: "")
      #expect(NumberParsing.read(String(value), mark: .unknown) == expected)
      guard thousands > 0 else { continue }
      #expect(NumberParsing.read("\(thousands),\(padded)", mark: .point) == expected)
      #expect(NumberParsing.read("\(thousands).\(padded)", mark: .comma) == expected)
    }
  }

  @Test("Same as above repeats the last value, and is told when nothing is above")
  func sameAsAbove() {
    let column: [Cell] = [
      .text("〃"), .text("〃"), .text("A"), .text("同上"), .text("ditto"), .empty, .text("〃"),
      .number(5), .text("″"),
    ]
    let resolved = SameAsAbove(column: column)
    #expect(
      resolved.cells == [
        .text("〃"), .text("〃"), .text("A"), .text("A"), .text("A"), .empty, .text("〃"), .number(5),
        .number(5),
      ]
    )
    #expect(resolved.replaced == [3, 4, 8])
    #expect(resolved.unresolved == [0, 1, 6])
  }
}
