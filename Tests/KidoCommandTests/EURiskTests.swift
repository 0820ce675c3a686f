import Foundation
import Testing

@Suite("kido risk --method eu")
struct EURiskTests {
  private static let results: [JSONValue] = {
    guard let folder = try? Folder() else { return [] }
    let arguments = ["risk", "--method", "eu", "--format", "json", "--store", folder.url.path]
    return (try? Program.run(Program.url, arguments).json()["results"].list) ?? []
  }()

  private func result(_ material: String) throws -> JSONValue {
    try #require(Self.results.first { $0["material"].text == material })
  }

  @Test(
    "The published groups are the means of their members",
    arguments: [
      (["Dy", "Er", "Eu", "Gd", "Ho", "Lu", "Tb", "Tm", "Y", "Yb"], "HREE", 5.1, 4.2),
      (["Ce", "La", "Nd", "Pr", "Sm"], "LREE", 3.7, 5.9),
    ]
  )
  func groups(members: [String], group: String, risk: Double, importance: Double) throws {
    for (key, expected) in [("supplyRisk", risk), ("economicImportance", importance)] {
      let values = try members.map { try #require(try result($0)[key].number) }
      let mean = values.reduce(0, +) / Double(values.count)
      #expect((mean * 10).rounded() / 10 == expected)
      #expect(try result(group)[key].number == expected)
    }
  }

  @Test("What the published figures make critical is flagged, at the edge too")
  func critical() throws {
    for (material, expected) in [
      ("Y", true), ("La", true), ("In", false), ("Ni", false), ("Dy", true),
    ] {
      guard case .truth(let flag) = try result(material)["critical"] else {
        Issue.record("\(material) has no flag")
        continue
      }
      #expect(flag == expected, "\(material)")
    }
  }

  @Test(
    "Own figures of separation stand near the published ones",
    arguments: ["Nd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu"]
  )
  func near(material: String) throws {
    let line = try result(material)
    let published = try #require(line["supplyRisk"].number)
    let stages = try #require(line["computed"].list)
    let own = try #require(stages.first { $0["stage"].text == "separation" }?["supplyRisk"].number)
    #expect(abs(own - published) <= 0.7, "\(own) beside \(published)")
  }

  @Test("Licences of the day raise the seven of April 2025 and leave neodymium alone")
  func controls() throws {
    for (material, isRaised) in [
      ("Dy", true), ("Tb", true), ("Sm", true), ("Nd", false), ("Ce", false),
    ] {
      for stage in try #require(try result(material)["computed"].list) {
        let plain = try #require(stage["supplyRisk"].number)
        let raised = try #require(stage["supplyRiskWithControls"].number)
        #expect((raised > plain) == isRaised, "\(material)")
      }
    }
    let folder = try Folder()
    let before = try Program.run(
      "risk",
      "--method",
      "eu",
      "--element",
      "Dy",
      "--as-of",
      "2025-03-01",
      "--format",
      "json",
      "--store",
      folder.url.path
    ).json()
    for stage in before["results"].list?.first?["computed"].list ?? [] {
      #expect(stage["supplyRisk"].number == stage["supplyRiskWithControls"].number)
    }
  }

  @Test("A material that nobody assessed has a reason and ends with 1")
  func unknown() throws {
    let folder = try Folder()
    let run = try Program.run(
      "risk",
      "--method",
      "eu",
      "--element",
      "Dy,Unobtainium",
      "--format",
      "json",
      "--store",
      folder.url.path
    )
    #expect(run.code == 1)
    let results = try #require(try run.json()["results"].list)
    #expect(results[0]["supplyRisk"].number == 5.6)
    #expect(results[1]["reason"].text == "unknown-material")
  }
}
