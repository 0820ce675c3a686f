import KidoNetwork
import KidoUnits
import Testing

@testable import KidoInputs

@Suite("Settings of a company")
struct CompanySettingsTests {
  private static let lines = "lines:\n  - id: a\n    volume: 5\n"

  private func settings(_ text: String) throws(InputError) -> CompanySettings {
    guard let year = Year(2025) else { throw .notFound(path: "2025") }
    return try CompanySettings(
      bytes: Array(text.utf8),
      file: "company.yaml",
      defaults: CompanyReader.Defaults(
        home: .japan,
        basis: PriceBasis(currency: .jpy, year: year)
      )
    )
  }

  /// `read`, the code, or for a setting its key and value.
  private func outcome(_ text: String) -> String {
    do throws(InputError) {
      _ = try settings(text)
      return "read"
    } catch {
      if case .setting(_, let key, let value, _) = error { return "\(key)=\(value)" }
      return error.code
    }
  }

  @Test(
    "A wrong setting is named with its value",
    arguments: [
      ("kind: guild", "kind=guild"), ("home: Atlantis", "home=Atlantis"),
      ("currency: DOGE", "currency=DOGE"), ("price_year: 1800", "price_year=1800"),
      ("price_year: soon", "price_year=soon"), ("industry: magic", "industry=magic"),
      ("invented: maybe", "invented=maybe"), ("colour: red", "input.unknown-key"),
    ]
  )
  func wrong(line: String, expected: String) {
    #expect(outcome("name: X\n" + line + "\n" + Self.lines) == expected)
  }

  @Test(
    "A wrong line is named by its number",
    arguments: [
      ("lines:\n  - id: a\n    volume: -5\n", "lines[1].volume=-5"),
      ("lines:\n  - id: a\n    volume: lots\n", "lines[1].volume=lots"),
      ("lines:\n  - id: a\n    volume: .nan\n", "lines[1].volume=.nan"),
      ("lines:\n  - id: a\n    volume: 1e300\n", "lines[1].volume=1e300"),
      ("lines:\n  - id: a\n    cover_days: -1\n", "lines[1].cover_days=-1"),
      ("lines:\n  - id: a\n  - id: a\n", "lines[2].id=a"),
      ("lines:\n  - name: a\n", "lines[1].id="),
      ("lines:\n  - id: a\n    shape: round\n", "input.unknown-key"),
      ("lines:\n  - just a text\n", "lines[1]="),
      ("lines: []\n", "lines="), ("lines: none\n", "lines=none"), ("", "lines="),
    ]
  )
  func wrongLine(lines: String, expected: String) {
    #expect(outcome("name: X\n" + lines) == expected)
  }

  @Test(
    "A file that is no YAML is refused as such",
    arguments: [
      "", "\t", "name:\tX\n\tlines: []\n", "name: X\n\tkind: firm\n", "name: [X\n", "- a\n- b\n",
      "just a text", "name: \"X\nlines:", "%YAML 9.9\n---\n", "name: X\nname: Y\nlines: &a [*a]\n",
    ]
  )
  func noYAML(text: String) {
    #expect(outcome(text) == "input.yaml")
  }

  @Test("A file of two megabytes is refused by its size")
  func large() {
    let text = "name: X\n# " + String(repeating: "x", count: 2 << 20) + "\n" + Self.lines
    #expect(outcome(text) == "input.yaml")
  }

  @Test("Bytes that are no UTF-8 are refused")
  func encoding() throws {
    let year = try #require(Year(2025))
    let defaults = CompanyReader.Defaults(
      home: .japan,
      basis: PriceBasis(currency: .jpy, year: year)
    )
    #expect(throws: InputError.yaml(file: "c", line: 1, .notUTF8)) {
      try CompanySettings(bytes: [0x6E, 0xFF, 0xFE], file: "c", defaults: defaults)
    }
  }

  @Test("A billion laughs end within five seconds", .timeLimit(.minutes(1)))
  func laughs() {
    var text = "name: X\na0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for level in 1...9 {
      let uses = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(uses)]\n"
    }
    let start = ContinuousClock.now
    #expect(outcome(text + Self.lines) != "read")
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test("A line under an anchor that names itself ends with an error")
  func selfReference() {
    #expect(outcome("name: X\nlines: &a\n  - *a\n") != "read")
  }

  @Test("A hundred thousand nested lists end with an error", .timeLimit(.minutes(1)))
  func nesting() {
    let lists = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(outcome("name: X\nlines: " + lists + "\n") == "input.yaml")
  }

  @Test("Good settings are read as written, and what is left out is taken from the call")
  func good() throws {
    let read = try settings(
      """
      name: 当社
      home: ドイツ
      currency: eur
      price_year: 2024
      industry: auto
      invented: true
      lines:
        - id: a
          volume: 1_200_000
          margin: -3.5
        - id: b
          name: Second
          product: P-1
          cover_days: ~

      """
    )
    #expect(read.name == "当社")
    #expect(read.home == Place(code: "DEU"))
    #expect(read.basis.currency == .eur)
    #expect(read.basis.year == Year(2024))
    #expect(read.isInvented)
    #expect(read.lines.map(\.volume) == [1_200_000, nil])
    #expect(read.lines.map(\.margin) == [-3.5, nil])
    #expect(read.lines.map(\.name) == ["a", "Second"])
    #expect(read.lines.map(\.coverDays) == [nil, nil])
    let plain = try settings("name: X\n" + Self.lines)
    #expect(plain.home == .japan)
    #expect(plain.basis.currency == .jpy)
    #expect(!plain.isInvented)
  }
}
