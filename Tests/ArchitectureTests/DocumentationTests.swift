import Testing

@Suite("Documentation")
struct DocumentationTests {
  private static let sources = Repository.swiftFiles("Sources")

  private static func documents(_ names: [String]) -> String {
    names.map { Repository.text("docs/" + $0) ?? "" }.joined(separator: "\n")
  }

  /// The words that a text lacks, each as a whole word.
  private static func missing(_ words: [String], in text: String) -> [String] {
    Set(words).sorted().filter { word in
      !text.ranges(of: word).contains { range in
        let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
        return word.hasSuffix(".")
          || !(after.isLetter || after.isNumber || after == "-" || after == "_")
      }
    }
  }

  @Test("Every verb and option of the command line is in docs/command-line.md")
  func commandLine() {
    let program = Self.sources.filter { $0.path.hasPrefix("Sources/kido/") }.map(\.text)
    let verbs = program.flatMap(Vocabulary.verbs)
    let options = program.flatMap(Vocabulary.options)
    #expect(Set(verbs).isSuperset(of: ["assess", "init", "demo", "facts", "show", "sources"]))
    #expect(
      Set(options).isSuperset(of: ["--format", "--lang", "--as-of", "--cover-days", "--volume"])
    )
    let text = Self.documents(["command-line.md"])
    let missing =
      Vocabulary.unshown(verbs.filter { $0 != "kido" }, in: text) + Self.missing(options, in: text)
    #expect(missing.isEmpty, "missing in docs/command-line.md: \(missing)")
  }

  @Test("Every code of an error or notice is documented")
  func codes() {
    let codes = Self.sources.flatMap { Vocabulary.codes($0.text) }
    #expect(Set(codes).count >= 70)
    let text = Self.documents(["command-line.md", "errors.md", "facts-format.md"])
    let missing = Self.missing(codes, in: text)
    #expect(missing.isEmpty, "missing in docs/errors.md: \(missing)")
  }

  @Test("Every key of company.yaml is in docs/company-folder.md")
  func companyKeys() throws {
    let path = "Sources/KidoInputs/CompanySettings.swift"
    let source = try #require(Repository.text(path))
    let keys = Vocabulary.list("keys", in: source) + Vocabulary.list("lineKeys", in: source)
    #expect(keys.count >= 14)
    let missing = Self.missing(
      keys.map { "`" + $0 + "`" },
      in: Self.documents(["company-folder.md"])
    )
    #expect(missing.isEmpty, "missing in docs/company-folder.md: \(missing)")
  }

  @Test("The scan finds what is planted")
  func planted() {
    #expect(Vocabulary.verbs("commandName: \"plan\",") == ["plan"])
    let verbs = ["facts", "show", "plan"]
    #expect(Vocabulary.unshown(verbs, in: "kido facts show ID, and a plan") == ["plan"])
    let option =
      "@Option(\n name: .customLong(\"time-limit\"), help: \"x\")\n  var timeLimit: Int?\n"
    let flag =
      "  @Flag(help: \"x\") var stockOnly = false\n  @OptionGroup var common: CommonOptions"
    #expect(Vocabulary.options(option + flag) == ["--time-limit", "--stock-only"])
    #expect(
      Vocabulary.codes(
        "case a = \"fact.value\"; \"parts.csv\"; \"input.yaml\"; \"table.limit.\\(x)\"; \"the input.x\""
      )
        == ["fact.value", "input.yaml", "table.limit."]
    )
    #expect(Vocabulary.list("keys", in: "static let keys = [\"a\", \"b\"]") == ["a", "b"])
    #expect(
      Self.missing(["--as", "fact.a", "table.limit."], in: "--as-of fact.a table.limit.rows") == [
        "--as"
      ]
    )
  }

  /// Words that tell of tools and machines of the authors, in halves so as not to find themselves.
  static let forbidden = [
    "clau" + "de", "anthro" + "pic", "chat" + "gpt", "suba" + "gent", "/wor" + "k/",
    "pypi" + ".org",
    "deb.deb" + "ian.org",
  ]

  private static func forbiddenWords(_ text: String) -> [String] {
    let text = text.lowercased()
    return forbidden.filter { text.contains($0) }
  }

  @Test("No file of the repository tells of the tools and machines it was written with")
  func noForbiddenWords() {
    let paths = Repository.trackedPaths()
    #expect(paths.contains("Package.swift"))
    for path in paths {
      let found = Self.forbiddenWords(path + "\n" + (Repository.text(path) ?? ""))
      #expect(found.isEmpty, "\(path): \(found)")
    }
  }

  @Test("A forbidden word is found whatever its case")
  func plantedWord() {
    #expect(Self.forbiddenWords("see https://PyPI" + ".org/x") == ["pypi" + ".org"])
    #expect(Self.forbiddenWords("homework/").isEmpty)
  }

  @Test(
    "The first files a visitor opens exist and say something",
    arguments: ["README.md", "CHANGELOG.md", "LICENSE"]
  )
  func firstFiles(path: String) {
    #expect((Repository.text(path) ?? "").count > 100, "\(path)")
  }
}
