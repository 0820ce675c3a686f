import KidoFacts
import KidoInputs
import KidoTables
import KidoUnits
import Testing

@testable import KidoReports

@Suite("Reasons inside messages")
struct ReasonTests {
  /// English words of four letters and more, other than names of formats and keys.
  private static func english(_ text: String) -> [String] {
    let names = [
      "company", "yaml", "file", "name", "lines", "volume", "xlsx", "input", "table", "firm",
      "country", "home", "kind", "Office", "true", "false", "auto", "wind", "defence", "battery",
      "Germany", "prefix", "Kido", "store",
    ]
    let code = text.lastIndex(of: "[") ?? text.endIndex
    return text[..<code].split { !($0.isASCII && $0.isLetter) }.map(String.init)
      .filter { $0.count >= 4 && !names.contains($0) && $0.uppercased() != $0 }
  }

  static let errors: [InputError] = [
    .table(.damagedArchive(file: "a.xlsx", reason: "Not a zip archive")),
    .table(.damagedArchive(file: "a.xlsx", reason: "xl/workbook.xml: CRC error")),
    .table(.damagedArchive(file: "a.xlsx", reason: "something never heard of")),
    .table(.damagedPart(file: "a.xlsx", part: "p", line: 3, reason: "a control character")),
    .yaml(file: "company.yaml", line: 1, .notUTF8), .yaml(file: "company.yaml", line: 1, .tooLarge),
    .yaml(file: "company.yaml", line: 1, .noKeys),
    .yaml(file: "company.yaml", line: 1, .syntax("")),
    .yaml(
      file: "company.yaml",
      line: 7,
      .syntax("mapping values are not allowed in this context")
    ),
    .yaml(file: "company.yaml", line: 7, .syntax("words that no table knows")),
    .setting(file: "company.yaml", key: "name", value: "", allowed: .name),
    .setting(file: "company.yaml", key: "kind", value: "x", allowed: .words(["firm", "country"])),
    .setting(file: "company.yaml", key: "home", value: "x", allowed: .place),
    .setting(file: "company.yaml", key: "k", value: "x", allowed: .year(1990...2100)),
    .setting(file: "company.yaml", key: "k", value: "x", allowed: .number(0...1e12)),
    .setting(file: "company.yaml", key: "lines", value: "x", allowed: .lines),
    .setting(file: "company.yaml", key: "k", value: "x", allowed: .keys),
    .setting(file: "company.yaml", key: "k", value: "x", allowed: .ownKey),
    .unreadable(path: "a.csv", reason: "it is a folder"),
    .unreadable(path: "a.csv", reason: "You don’t have permission."),
    .archive(.cannotOpen(path: "s", reason: "unable to open database file")),
    .archive(.cannotWrite(path: "s", reason: "database or disk is full")),
    .archive(.cannotWrite(path: "s", reason: "attempt to write a readonly database")),
    .archive(.damaged(path: "s", reason: "file is not a database")),
    .archive(.damaged(path: "s", reason: "database disk image is malformed")),
  ]

  @Test("No Japanese or Chinese message holds an English reason", arguments: errors)
  func reasons(error: InputError) {
    for language in [Language.japanese, .chinese] {
      let text = ErrorText.text(error, language: language)
      #expect(Self.english(text).isEmpty, "\(text)")
    }
    let text = ErrorText.text(error, language: .english)
    #expect(!text.contains("()") && !text.contains(".0 "))
  }

  @Test("Kinds of files and limits are named in the language", arguments: ContentKind.allCases)
  func kinds(kind: ContentKind) {
    let error = InputError.table(.notATable(file: "a", kind: kind))
    for language in [Language.japanese, .chinese] {
      #expect(Self.english(ErrorText.text(error, language: language)).isEmpty)
    }
    #expect(!ErrorText.text(error, language: .english).contains("(\(kind.rawValue))"))
  }

  @Test("Limits are named in the language", arguments: TableLimit.allCases)
  func limits(limit: TableLimit) {
    let error = InputError.table(.limit(file: "a", limit, allowed: 1_048_576))
    for language in Language.allCases {
      let text = ErrorText.text(error, language: language)
      #expect(text.contains("1,048,576"))
      if language != .english { #expect(Self.english(text).isEmpty, "\(text)") }
    }
  }

  @Test("A missing setting is called missing, and a range is written as people write it")
  func settings() {
    let name = InputError.setting(file: "f", key: "name", value: "", allowed: .name)
    #expect(ErrorText.text(name, language: .english).contains("name is missing"))
    let volume = InputError.setting(file: "f", key: "v", value: "-4", allowed: .number(0...1e12))
    #expect(
      ErrorText.text(volume, language: .english).contains("a number from 0 to 1,000,000,000,000.")
    )
  }

  @Test("A bonded magnet is named in the language of the page")
  func bonded() {
    #expect(GradeName.text("bonded-ndfeb", .english) == "bonded NdFeB")
    #expect(GradeName.text("bonded-ndfeb", .japanese) == "ネオジム系ボンド磁石")
    #expect(GradeName.text("bonded-ndfeb", .chinese) == "粘结钕铁硼")
    #expect(GradeName.text("n42sh", .chinese) == "N42SH")
  }
}
