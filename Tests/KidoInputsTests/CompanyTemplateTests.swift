import Foundation
import KidoFacts
import KidoNetwork
import KidoUnits
import Testing

@testable import KidoInputs

@Suite("Templates of company folders")
struct CompanyTemplateTests {
  @Test(
    "Each template reads back without a notice and has statements and stock",
    arguments: Language.allCases
  )
  func readsBack(language: Language) throws {
    let folder = try TestFolder()
    let target = folder.url.appendingPathComponent("new", isDirectory: true)
    let files = try CompanyTemplate.write(to: target, language: language, priceYear: 2025)
    #expect(files == ["company.yaml", "bom.csv", "suppliers.csv", "stock.csv"])
    let result = try CompanyReaderTests.reader().read(target)
    #expect(result.notices == [])
    #expect(result.company.parts.nodes.map(\.parent) == [nil, 0, 1, 0, 0])
    #expect(result.company.parts.nodes.map(\.perTop) == [1, 1, 8, 1, 1])
    #expect(result.company.statements.map(\.place) == [.china])
    #expect(result.company.statements.map(\.magnetGrams) == [4.4])
    #expect(result.company.stock.map(\.units) == [4_000])
    #expect(result.company.stock.map(\.countedOn) == [Day(year: 2026, month: 1, day: 31)])
    #expect(result.company.lines.map(\.volume) == [50_000])
    #expect(result.company.isInvented)
    #expect(result.company.basis.year == Year(2025))
  }

  @Test(
    "A folder that holds something is refused and nothing is written into it",
    arguments: Language.allCases
  )
  func nonEmpty(language: Language) throws {
    let folder = try TestFolder()
    try folder.write("mine.txt", "keep")
    #expect(throws: InputError.alreadyThere(path: folder.url.path)) {
      try CompanyTemplate.write(to: folder.url, language: language, priceYear: 2025)
    }
    #expect(try folder.names() == ["mine.txt"])
  }

  @Test("A file in place of the folder is refused and kept")
  func file() throws {
    let folder = try TestFolder()
    let file = try folder.write("company", "keep")
    #expect(throws: InputError.alreadyThere(path: file.path)) {
      try CompanyTemplate.write(to: file, language: .english, priceYear: 2025)
    }
    #expect(try Data(contentsOf: file) == Data("keep".utf8))
  }

  @Test("An empty folder is filled")
  func empty() throws {
    let folder = try TestFolder()
    _ = try CompanyTemplate.write(to: folder.url, language: .english, priceYear: 2025)
    #expect(try folder.names() == ["bom.csv", "company.yaml", "stock.csv", "suppliers.csv"])
  }
}
