import KidoAnswers
import KidoFacts
import KidoUnits
import Testing

@testable import KidoReports

@Suite("FactText")
struct FactTextTests {
  @Test("Figures of one series are listed with the newest first")
  func newestFirst() throws {
    let workbench = try #require(Page.workbench)
    let found = workbench.show("price/Dy/-/20").candidates
    let series = Dictionary(grouping: found) { [$0.subject, $0.market, $0.basis] }
    #expect(found.count > 30 && series.count > 2)
    for observations in series.values {
      for (newer, older) in zip(observations, observations.dropFirst()) {
        #expect(FactView.precedes(older, newer), "\(older.id) before \(newer.id)")
      }
    }
    // A series stays together.
    let keys = found.map { [$0.subject, $0.market, $0.basis] }
    let changes = zip(keys, keys.dropFirst()).count { $0 != $1 }
    #expect(changes == series.count - 1)
    // The first of all is the newest of all.
    let first = try #require(found.first)
    #expect(found.dropFirst().allSatisfy { FactView.precedes($0, first) })
  }

  @Test("Other editions of a figure stand with their day, the newest first")
  func editions() throws {
    let workbench = try #require(Page.workbench)
    let sheet = try #require(workbench.show("production.mine/REE/CHN/2024/REO@usgs-mcs-2026").sheet)
    #expect(sheet.others.count > 1)
    for (newer, older) in zip(sheet.others, sheet.others.dropFirst()) {
      #expect(newer.edition.published >= older.edition.published)
    }
    let text = FactText.sheet(sheet, language: .english)
    for other in sheet.others {
      #expect(text.contains("\(other.edition.key)  \(other.edition.publishedText)"))
    }
  }

  @Test("Only a list that is cut says that it is")
  func cut() throws {
    let workbench = try #require(Page.workbench)
    func text(_ query: String) -> String {
      let found = workbench.show(query).candidates
      return FactText.candidates(found, query: query, language: .english)
    }
    #expect(
      text("price/Dy").contains("; the first 30, the newest of each series first (all of them")
    )
    let few = text("sourcing.separation/HREE")
    #expect(few.contains("\", the newest of each series first:") && !few.contains("--format"))
  }
}
