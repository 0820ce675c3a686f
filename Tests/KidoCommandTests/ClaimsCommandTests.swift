import Foundation
import Testing

/// The white paper's statements, each with its command and what the page must hold.
@Suite("Claims of the white paper")
struct ClaimsCommandTests {
  /// The claims that facts or rules answer now, with the verdict that follows from what ships.
  private static let answered: [(String, Set<String>)] = [
    ("C01", ["conditional"]), ("C02", ["supported", "conditional"]),
    ("C03", ["supported", "conditional"]),
    ("C04", ["supported"]), ("C09", ["other-year-or-scope"]), ("C15", ["supported"]),
    ("C20", ["other-year-or-scope"]), ("C24", ["supported", "conditional"]),
  ]

  private static func page() throws -> JSONValue {
    let folder = try Folder()
    return try Program.run("facts", "claims", "--format", "json", "--store", folder.url.path).json()
  }

  @Test("All statements are listed in order, each with a command that exists or is marked")
  func order() throws {
    let claims = try #require(try Self.page()["claims"].list)
    let ids = claims.compactMap { $0["claim"].text }
    #expect(ids.count >= 50)
    #expect(ids == ids.sorted())
    for claim in claims {
      #expect((claim["command"].text ?? "").hasPrefix("kido "))
      #expect(!(claim["statement"].text ?? "").isEmpty)
    }
  }

  @Test("Each answered statement has the verdict that its sources give", arguments: answered)
  func verdict(id: String, expected: Set<String>) throws {
    let claims = try #require(try Self.page()["claims"].list)
    let claim = try #require(claims.first { $0["claim"].text == id })
    let verdict = claim["verdict"].text ?? ""
    #expect(expected.contains(verdict), "\(id) is \(verdict)")
    let isRule = claim["kind"].text == "rule"
    #expect(isRule || claim["figure"]["value"].number != nil, "\(id) shows no figure")
  }

  @Test("As known at the release, later editions turn no verdict")
  func asOf() throws {
    let folder = try Folder()
    let run = try Program.run(
      "facts",
      "claims",
      "--as-of",
      "2025-08-08",
      "--format",
      "json",
      "--store",
      folder.url.path
    )
    let claims = try #require(try run.json()["claims"].list)
    for claim in claims {
      for source in claim["figure"]["sources"].list ?? [] {
        #expect(!(source.text ?? "").contains("@usgs-mcs-2026"), "\(claim["claim"])")
      }
    }
  }
}
