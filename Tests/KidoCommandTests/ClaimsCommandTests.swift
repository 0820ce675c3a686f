import Foundation
import Testing

/// The white paper's statements, each with the command that answers it and the verdict that follows from
/// what ships.
@Suite("Claims of the white paper")
struct ClaimsCommandTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let command: String
    let verdict: String

    init(_ id: String, _ command: String, _ verdict: String) {
      self.id = id
      self.command = command
      self.verdict = verdict
    }

    var testDescription: String { id }
  }

  /// All of them, in order.
  ///
  /// "computed-later" says that the command which answers it is planned; "opinion" that no figure can
  /// decide.
  static let rows: [Row] = [
    Row("C01", "kido facts show production.mine/REE/World/2023", "conditional"),
    Row("C02", "kido facts show production.mine/REE/CHN/2023", "conditional"),
    Row("C03", "kido facts show share.separation", "supported"),
    Row("C04", "kido rules show cn-mofcom-2025-18", "supported"),
    Row("C05", "kido facts show licence-approval", "supported"),
    Row("C06", "kido facts show line-stop", "supported"),
    Row("C07", "kido shock myanmar-border --element Dy", "computed-later"),
    Row("C08", "kido plan Examples/motor-maker", "opinion"),
    Row("C09", "kido facts show price/Nd", "other-year-or-scope"),
    Row("C10", "kido facts show price/Nd", "conditional"),
    Row("C11", "kido facts show demand/ndfeb", "source-not-found"),
    Row("C12", "kido facts show gap/ndfeb", "conditional"),
    Row("C13", "kido plan Examples/motor-maker --scenarios 200", "computed-later"),
    Row("C14", "kido plan Examples/motor-maker", "opinion"),
    Row("C15", "kido rules targets", "supported"),
    Row("C16", "kido rules show us-texas-lynas", "other-year-or-scope"),
    Row("C17", "kido rules show us-jp-framework-2025", "other-year-or-scope"),
    Row("C18", "kido plan Examples/motor-maker --sites", "opinion"),
    Row("C19", "kido facts show route", "conditional"),
    Row("C20", "kido rules targets", "other-year-or-scope"),
    Row("C21", "kido circular stock --region JPN", "computed-later"),
    Row("C22", "kido circular stock", "computed-later"),
    Row("C23", "kido circular network", "opinion"),
    Row("C24", "kido assess Examples/motor-maker", "source-not-found"),
    Row("C25", "kido assess Examples/motor-maker", "computed-now"),
    Row("C26", "kido circular design", "computed-later"),
    Row("C27", "kido risk --industry auto --region JPN --element Dy", "computed-now"),
    Row("C28", "kido risk --industry auto --region JPN --element Nd", "computed-now"),
    Row("C29", "kido risk --industry auto --region JPN --element Nd", "computed-now"),
    Row("C30", "kido risk --industry wind --region EU27 --element Nd", "computed-now"),
    Row("C31", "kido risk --industry wind --region EU27 --element Nd", "computed-now"),
    Row("C32", "kido risk --industry it --region JPN --element Tb,Eu,Y", "computed-now"),
    Row("C33", "kido risk --industry it --region JPN --element Nd", "computed-now"),
    Row("C34", "kido risk --industry defence --region JPN --element Dy,Tb", "computed-now"),
    Row("C35", "kido risk --industry defence --region JPN --element Dy", "computed-now"),
    Row("C36", "kido risk --industry battery --region JPN --element La,Ce", "computed-now"),
    Row("C37", "kido risk --industry battery --region JPN --element Li", "computed-now"),
    Row("C38", "kido plan Examples/motor-maker", "opinion"),
    Row("C39", "kido circular network", "opinion"),
    Row("C40", "kido facts show substitution", "supported"),
    Row("C41", "kido plan Examples/motor-maker", "opinion"),
    Row("C42", "kido circular design", "opinion"),
    Row("C43", "kido assess Examples/motor-maker", "opinion"),
    Row("C44", "kido finance screen", "opinion"),
    Row("C45", "kido plan Examples/motor-maker --evaluate proposal.yaml", "computed-later"),
    Row("C46", "kido finance screen", "opinion"),
    Row("C47", "kido rules timeline", "opinion"),
    Row("C48", "kido assess Examples/motor-maker", "computed-now"),
    Row("C49", "kido market size", "computed-later"),
    Row("C50", "kido circular routes", "computed-later"),
    Row("C51", "kido rules timeline", "computed-now"),
    Row("C52", "kido risk", "computed-now"),
    Row("C53", "kido serve", "opinion"),
    Row("C54", "kido facts diff --since 2025-08-08", "computed-now"),
    Row("C55", "kido facts claims", "computed-now"),
    Row("C56", "kido report whitepaper -o whitepaper.pdf", "computed-later"),
    Row("C57", "kido facts list --quantity facility-status", "supported"),
    Row("C58", "kido facts list --quantity substitution", "computed-now"),
  ]

  private static let page: JSONValue? = {
    guard let folder = try? Folder() else { return nil }
    let arguments = ["facts", "claims", "--format", "json", "--store", folder.url.path]
    return try? Program.run(Program.url, arguments).json()
  }()

  @Test("All statements are listed in their order, none twice")
  func order() throws {
    let claims = try #require(Self.page?["claims"].list)
    #expect(claims.compactMap { $0["claim"].text } == Self.rows.map(\.id))
    #expect(Self.rows.count == 58)
  }

  @Test(
    "Each statement has its command, its verdict, and a figure or a rule behind it",
    arguments: rows
  )
  func statement(row: Row) throws {
    let claims = try #require(Self.page?["claims"].list)
    let claim = try #require(claims.first { $0["claim"].text == row.id })
    #expect(claim["command"].text == row.command)
    #expect(claim["verdict"].text == row.verdict)
    #expect(!(claim["statement"].text ?? "").isEmpty)
    switch claim["kind"].text {
    case "figure", "share", "ratio":
      #expect(claim["figure"]["value"].number != nil, "\(row.id) shows no figure")
      #expect(!(claim["figure"]["sources"].list ?? []).isEmpty)
    case "rule":
      #expect(!(claim["ruleStatus"].text ?? "").isEmpty)
    case "opinion": #expect(row.verdict == "opinion")
    default:
      guard case .truth(let exists) = claim["commandExists"] else {
        Issue.record("\(row.id) does not say whether its command exists")
        return
      }
      #expect(row.verdict == (exists ? "computed-now" : "computed-later"))
    }
  }

  @Test("No verdict rests on a figure from memory alone, and no stopped line on a lack of chips")
  func firm() throws {
    let claims = try #require(Self.page?["claims"].list)
    for claim in claims where ["supported", "conditional"].contains(claim["verdict"].text) {
      guard case .truth(let isRecalled) = claim["figure"]["recalled"] else { continue }
      #expect(!isRecalled, "\(claim["claim"])")
    }
    let stops = try #require(claims.first { $0["claim"].text == "C06" })
    let sources = (stops["figure"]["sources"].list ?? []).compactMap(\.text)
    #expect(!sources.isEmpty && sources.allSatisfy { $0.contains("/rare-earths@") })
  }

  @Test("A command that is said to exist can be called, one that is not yet cannot")
  func commands() throws {
    let claims = try #require(Self.page?["claims"].list)
    let folder = try Folder()
    for claim in claims {
      guard case .truth(let exists) = claim["commandExists"] else { continue }
      let words = (claim["command"].text ?? "").split(separator: " ").dropFirst().map(String.init)
      let run = try Program.run(Program.url, words + ["--store", folder.url.path])
      #expect((run.code == 2) != exists, "\(claim["command"]) ends with \(run.code)")
    }
  }

  @Test("As known at the release, later editions are behind no figure")
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
