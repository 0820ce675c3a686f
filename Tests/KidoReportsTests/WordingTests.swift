import KidoInputs
import KidoNetwork
import KidoTables
import KidoUnits
import Testing

@testable import KidoReports

@Suite("Wording")
struct WordingTests {
  @Test("A word that follows a number takes its number")
  func plurals() {
    let text = "{rows|row|rows} of {all|part|parts}"
    #expect(Placeholders.fill(text, ["rows": "1", "all": "3"]) == "1 row of 3 parts")
    #expect(Placeholders.fill(text, ["rows": "0", "all": "1"]) == "0 rows of 1 part")
    #expect(Placeholders.fill("{rows|row|rows}", ["all": "1"]) == "{rows|row|rows}")
    #expect(Placeholders.names(text) == ["all", "rows"])
    #expect(Plural.text(1, "row", "rows") == "1 row")
    #expect(Plural.text(2, "row", "rows") == "2 rows")
    #expect(Plural.text("1,000", "row", "rows") == "1,000 rows")
  }

  /// Nouns of the pages, where 1 must not stand before their plural.
  private static func wrongPlurals(_ text: String) -> [String] {
    let nouns = [
      "rows", "parts", "days", "sheets", "assemblies", "figures", "editions", "formulas", "areas",
      "numbers", "elements",
    ]
    let words = text.unbroken.split(separator: " ").map(String.init)
    return words.indices.dropLast().filter { index in
      let next = words[index + 1].prefix { $0.isLetter }
      return words[index] == "1" && nouns.contains(String(next))
        || index + 2 < words.count && words[index] == "1" && next != "of"
          && nouns.contains(String(words[index + 2].prefix { $0.isLetter }))
          && ["working", "calendar", "critical", "more", "merged"].contains(next)
    }.map { "1 " + words[$0 + 1] }
  }

  @Test("No English phrase says 1 days, 1 rows or 1 parts", arguments: Phrase.allCases)
  func phrases(phrase: Phrase) {
    let ones = Dictionary(
      uniqueKeysWithValues: Placeholders.names(phrase.text.english).map { ($0, "1") }
    )
    let text = phrase.text(.english, ones)
    #expect(Self.wrongPlurals(text).isEmpty, "\(text)")
  }

  @Test("No notice and no error says 1 rows or sheet(s)")
  func notices() {
    let cell = CellAddress(row: 1, column: 1)
    let notices: [TableNotice] = [
      .moreQuotes(count: 1), .raggedRows(count: 1, first: 2, usual: 3), .moreBrokenLines(count: 1),
      .mergedCells(sheet: "S", count: 1), .formulasWithoutValue(sheet: "S", count: 1, first: cell),
      .leadingZeros(sheet: "S", count: 1, first: cell),
    ]
    var texts = notices.map { TableNoticeText.localized($0).english }
    texts.append(NoticeText.text(.notParts(file: "f", rows: [3]), language: .english))
    texts.append(ErrorText.text(.noHeader(file: "f", sheets: 1), language: .english))
    for text in texts {
      #expect(Self.wrongPlurals(text).isEmpty, "\(text)")
      #expect(!text.contains("(s)"))
    }
    #expect(
      ErrorText.text(.noHeader(file: "f", sheets: 2), language: .english).contains("2 sheets")
    )
  }

  @Test("A notice on a row has the marks of its language, and no quotes around nothing")
  func rowNotices() {
    let place = RowReference(file: "f.csv", sheet: "", row: 5)
    func text(_ raw: String, _ language: Language) -> String {
      let issue = PartsIssue(reference: place, column: "数量", raw: raw, fault: .quantityUnreadable)
      return NoticeText.text(.row(issue), language: language)
    }
    #expect(text("x", .english).hasPrefix("f.csv row 5, column \"数量\": \"x\" – not a number"))
    #expect(text("x", .japanese).hasPrefix("f.csv 5 行目、列「数量」（「x」）：数値ではない"))
    #expect(text("x", .chinese).hasPrefix("f.csv 第 5 行“数量”列（“x”）：不是数字"))
    for language in Language.allCases {
      let empty = text("", language)
      #expect(!empty.contains("\"\"") && !empty.contains("「」") && !empty.contains("“”"))
    }
  }

  @Test("What there is none of is not counted", arguments: Language.allCases)
  func zeros(language: Language) throws {
    let list = "Part number,Name,Qty\nA-1,Servo motor 400W,2\nA-4,Bolt M5,4\n"
    let text = try Page().text(language, list).unbroken
    for clause in [
      "0 possible", "0 assemblies", "可能性がある 0 行", "0 件の組立品", "可能 0 行", "0 个总成",
    ] {
      #expect(!text.contains(clause))
    }
    let error = ErrorText.text(.noRows(file: "f", refused: 0), language: language)
    #expect(!error.contains("0"))
  }

  @Test("A sentence on one part, one day and one row is sound English")
  func singular() throws {
    let list = "Part number,Name,Qty\nA-1,Servo motor 400W,2\n"
    var page = Page()
    page.coverDays = 1
    let text = try page.text(.english, list).unbroken
    #expect(text.contains("1 of 1 row: 1 likely."))
    #expect(text.contains("can go on for 1 day only."))
    #expect(text.contains("cover 1 day, 62 days short"))
    #expect(text.contains("1 of 1 part: no magnet grade is stated, so Dy and Tb are assumed from"))
  }

  @Test("A bare list has no line with the name of its file", arguments: Language.allCases)
  func bareLine(language: Language) throws {
    let text = try Page().text(language)
    // Once in the title, once in the command that tells more of its risk.
    #expect(text.ranges(of: "parts.csv").count == 2)
    #expect(text.ranges(of: "--company").count == 1)
  }

  @Test("Two suppliers both depend on a plant, three all do")
  func bothOrAll() throws {
    let settings = "name: Co\nlines:\n  - id: a\n    volume: 1000\n"
    func suppliers(_ names: [String]) -> String {
      "supplier,stage,site,country,part\n"
        + names.map { "\($0),separation,Plant 9,China,A-1\n" }.joined()
    }
    func text(_ names: [String]) throws -> String {
      let answer = try Page().answer(
        beside: ["company.yaml": settings, "suppliers.csv": suppliers(names)]
      )
      return AssessmentText(answer, language: .english).render().unbroken
    }
    #expect(
      try text(["A", "B"]).contains(
        "A, B both depend on Plant 9 (China) for separation; 1 part: A-1"
      )
    )
    #expect(try text(["A", "B", "C"]).contains("A, B, C all depend on Plant 9"))
  }

  @Test("The site of an origin stands in brackets behind its place")
  func origins() throws {
    let words: [(Language, String, String)] = [
      (.english, "China (Bayan Obo): ", "forced labour (medium) ["),
      (.japanese, "中国（バイヤンオボー）：", "強制労働（中）["),
      (.chinese, "中国（白云鄂博）：", "强迫劳动（中）["),
    ]
    for (language, site, flag) in words {
      let page = try Page.example("motor-maker", language)
      #expect(page.contains(site) && page.contains(flag))
    }
  }

  @Test("The Chinese headline says what the lines earn and what the shares are of")
  func chineseHeadline() throws {
    let text = try Page.example("motor-maker", .chinese).unbroken
    #expect(text.contains("的产线每年边际贡献为"))
    #expect(text.contains("上述用量的"))
  }
}
