import Foundation
import KidoAnswers
import KidoFacts
import KidoInputs
import KidoUnits
import Testing

@testable import KidoReports

@Suite("Layout of a page")
struct PageLayoutTests {
  static let pages: [(name: String, language: Language)] = ["motor-maker", "country-desk"]
    .flatMap { name in Language.allCases.map { (name, $0) } }

  @Test("No verdict, country or part is cut on the page of an example", arguments: pages)
  func nothingCut(name: String, language: Language) throws {
    let page = try Page.example(name, language)
    let head = page.components(separatedBy: Phrase.sourcesHeading.text(language))[0]
    // What is left of the ellipses tells of more sources, rows or notices.
    for line in head.split(separator: "\n") where line.contains("…") {
      #expect(line.ranges(of: "…").count == line.ranges(of: ",…]").count, "\(line)")
    }
  }

  @Test("No line above the sources is wider than the page", arguments: pages)
  func width(name: String, language: Language) throws {
    let page = try Page.example(name, language)
    let head = page.components(separatedBy: Phrase.sourcesHeading.text(language))[0]
    for line in head.split(separator: "\n") {
      #expect(TextLayout.width(String(line)) <= AssessmentText.columns, "\(line)")
    }
  }

  @Test("Shares of countries that are left out are named together, and all add to the whole")
  func others() throws {
    let page = try Page.example("motor-maker", .english)
    let lines = page.split(separator: "\n").filter { $0.contains("▓") && !$0.contains("public") }
    #expect(lines.contains { $0.contains(", other ") })
    for line in lines {
      let words = line.split(separator: " ")
      let end = words.firstIndex { ["above", "within", "may"].contains($0) } ?? words.endIndex
      let sum = words.indices.dropLast().filter { $0 < end && words[$0 + 1].hasPrefix("%") }
        .compactMap { Int(words[$0]) }.reduce(0, +)
      #expect((98...102).contains(sum), "\(line)")
    }
  }

  @Test("The others are never more than half beside countries that are not named", arguments: pages)
  func mostAreNamed(name: String, language: Language) throws {
    let page = try Page.example(name, language)
    let other = " " + Phrase.otherPlaces.text(language) + " "
    for line in page.split(separator: "\n") where line.contains("▓") {
      let text = line.replacingOccurrences(of: "、", with: " ")
      guard let place = text.range(of: other) else { continue }
      let share = Int(text[place.upperBound...].prefix { $0.isNumber }) ?? 0
      #expect(share <= 50, "\(line)")
    }
  }

  @Test("A long name is broken in its column and loses nothing", arguments: Language.allCases)
  func longNames(language: Language) throws {
    let name = "Servo motor 400W with brake and absolute encoder for left-hand side of type B"
    let list = "Part number,Name,Qty\nA-1,\(name),2\nA-2,Bolt,4\n"
    let page = try Page().text(language, list)
    var found = ""
    for line in page.split(separator: "\n") {
      found += line.dropFirst(2).prefix(35).split(separator: " ").joined(separator: " ") + " "
    }
    #expect(found.contains("A-1 " + name))
    #expect(TextLayout.cell("磁石モーター", 8) == ["磁石モー", "ター"])
    #expect(TextLayout.cell("ABCDEFGHIJ", 4) == ["ABCD", "EFGH", "IJ"])
    #expect(TextLayout.cell("ABCDEFGHIJKLMN", 4, lines: 2) == ["ABCD", "EFG…"])
    #expect(TextLayout.cell("", 4) == [""])
  }

  @Test("Grams that grow long are written as kilograms")
  func grams() throws {
    #expect(NumberText.gramRange(try Estimate(low: 3.7, typical: 4, high: 4.2)) == "3.7–4.2")
    let turbine = try Estimate(low: 1_300_000, typical: 2_000_000, high: 2_800_000)
    #expect(NumberText.gramRange(turbine) == "1,300–2,800 kg")
  }

  @Test("Runs of source numbers are drawn together")
  func marks() {
    #expect(SourceMarks.text([1, 2, 3, 4, 7], limit: 6) == "1–4,7")
    #expect(SourceMarks.text([1, 2, 5], limit: 6) == "1,2,5")
    #expect(SourceMarks.text([1, 3, 5], limit: 2) == "1,3,…")
    #expect(SourceMarks.text([], limit: 2) == "")
  }

  @Test("A blank parts Latin letters from the Japanese or Chinese around a placeholder")
  func latinBesideIdeographs() {
    #expect(Placeholders.fill("{a}は停止", ["a": "Line 1"]) == "Line 1 は停止")
    #expect(Placeholders.fill("{a}は停止", ["a": "ライン"]) == "ラインは停止")
    #expect(Placeholders.fill("将{a}、{a}", ["a": "A"]) == "将 A、A")
    #expect(Placeholders.fill("{a}（{a}）", ["a": "Dy"]) == "Dy（Dy）")
  }

  @Test("Every label of a fact sheet stands apart from its value", arguments: Language.allCases)
  func labels(language: Language) throws {
    let workbench = try #require(Page.workbench)
    let sheet = try #require(workbench.show("production.mine/REE/CHN/2024/REO@usgs-mcs-2026").sheet)
    let text = FactText.sheet(sheet, language: language)
    for phrase in [Phrase.factLicence, .factSource, .factNote] {
      #expect(text.contains("  \(phrase.text(language))  "))
    }
  }

  @Test("A command in a message has no blank before its comma")
  func command() {
    let text = ErrorText.text(.notACompany(path: "d"), language: .english)
    #expect(text.contains("\"kido init DIR\", or"))
  }
}
