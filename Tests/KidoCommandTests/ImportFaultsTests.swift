import Foundation
import Testing

@Suite("kido import and facts, as a customer met them")
struct ImportFaultsTests {
  private func run(
    _ folder: Folder,
    _ arguments: String...,
    language: String = "en"
  ) throws -> Program.Run {
    let store = folder.url.appendingPathComponent("store").path
    return try Program.run(Program.url, arguments + ["--lang", language, "--store", store])
  }

  @Test("Refused rows are told before the error that none is left")
  func refusedFirst() throws {
    let folder = try Folder()
    let text = "date,product,price,unit\n2205-01,Dy oxide,250,USD/kg\n2025-01,Dyx oxide,2,USD/kg\n"
    let file = try folder.write("p.csv", text).path
    let made = try run(folder, "import", "prices", file)
    #expect(made.code == 3)
    #expect(made.text == "")
    let row = try #require(made.errors.range(of: "[import.future]"))
    let product = try #require(made.errors.range(of: "[import.product]"))
    let end = try #require(made.errors.range(of: "[import.no-rows]"))
    #expect(row.lowerBound < product.lowerBound && product.lowerBound < end.lowerBound)
  }

  @Test("A price beside the newest one at hand is refused by name of both, unless it was looked at")
  func jump() throws {
    let folder = try Folder()
    let text =
      "date,product,price,unit,market\n2026-02,Dy oxide,0.25,USD/kg,fob-china\n"
      + "2026-02,La oxide,1,USD/kg,fob-china\n"
    let file = try folder.write("p.csv", text).path
    let made = try run(folder, "import", "prices", file, "--dry-run")
    #expect(made.code == 1)
    #expect(made.text.contains("0.25 USD/kg") && made.text.contains("--accept-jumps"))
    #expect(made.text.contains("[import.jump]"))
    #expect(try run(folder, "import", "prices", file, "--dry-run", "--accept-jumps").code == 0)
  }

  @Test("Prices may not take a key whose licence is another's, shipped or imported")
  func takenKey() throws {
    let folder = try Folder()
    let prices = "date,product,price,unit,market\n2025-01,Dy oxide,250,USD/kg,here\n"
    let file = try folder.write("p.csv", prices).path
    let flows = try folder.write("b.csv", "t,i,j,k,v,q\n2022,156,392,280530,1,1\n").path
    #expect(try run(folder, "import", "baci", flows, "--edition", "mine-b").code == 0)
    for key in ["usgs-mcs-2026", "mine-b"] {
      let made = try run(folder, "import", "prices", file, "--edition", key)
      #expect(made.code == 3)
      #expect(made.errors.contains("[import.edition-taken]"))
    }
    #expect(try run(folder, "import", "prices", file, "--edition", "mine-p").code == 0)
    let other = try run(folder, "import", "baci", flows, "--edition", "mine-p")
    #expect(other.errors.contains("[import.edition-taken]"))
  }

  @Test("A day of publication after the import is a wrong call")
  func publishedTomorrow() throws {
    let folder = try Folder()
    let file = try folder.write("p.csv", "date,product,price,unit\n2025-01,Dy oxide,250,USD/kg\n")
    let made = try run(folder, "import", "prices", file.path, "--published", "2205-01")
    #expect(made.code == 2)
  }

  @Test(
    "Indicators that moved against the stored edition are counted and listed, the largest first"
  )
  func movedIndicators() throws {
    let folder = try Folder()
    func write(_ values: [Double]) throws -> String {
      let rows = zip(["JPN", "CHN", "MMR"], values).map { "\($0),2023,\($1)\n" }.joined()
      return try folder.write("w.csv", "code,year,rle\n" + rows).path
    }
    let first = try write([1.5, -0.1, -1.4])
    #expect(try run(folder, "import", "wgi", first, "--edition", "mine-w").code == 0)
    let second = try write([1.5, 0.3, -1.5])
    let made = try run(folder, "import", "wgi", second, "--edition", "mine-w", "--format", "json")
    let part = try #require(try made.json()["parts"].list?.first)
    #expect(part["changed"].number == 2)
    #expect(part["moved"].number == 2)
    let figures = part["moves"].list?.compactMap { $0["figure"].text } ?? []
    #expect(figures.map { $0.contains("/CHN/") } == [true, false])
    let third = try write([1.4, 0.3, -1.5])
    let text = try run(folder, "import", "wgi", third, "--edition", "mine-w").text
    #expect(text.contains("1 figure") && text.contains("governance/wgi-rl/JPN/2023"))
  }

  @Test("Trade of files with and without a year in the name counts once, and none is lost")
  func tradeOnce() throws {
    let folder = try Folder()
    func flows() throws -> Double {
      try run(folder, "facts", "check", "--format", "json").json()["flows"].number ?? -1
    }
    let before = try flows()
    func add(_ name: String, _ years: [Int]) throws {
      let rows = years.map { "\($0),156,392,280530,7,1\n" }.joined()
      let file = try folder.write(name, "t,i,j,k,v,q\n" + rows).path
      #expect(try run(folder, "import", "baci", file, "--edition", "mine-b").code == 0)
    }
    try add("BACI_HS22_Y2021_V202501.csv", [2021])
    try add("all.csv", [2021, 2022])
    try add("more.csv", [2023])
    try add("again.csv", [2022, 2023])
    #expect(try flows() - before == 3)
  }

  @Test(
    "A name that nothing has is refused with the nearest ones, in place of an empty page",
    arguments: [
      (["facts", "list", "--element", "Ndd"], "Nd"),
      (["facts", "list", "--edition", "usgs-mcs-2062"], "usgs-mcs-2026"),
      (["facts", "list", "--market", "fob-chna"], "fob-china"),
      (["facts", "show", "production.mine/Nyd"], "production.mine/Nd"),
      (["facts", "show", "prodction/REE"], "production"),
      (["facts", "diff", "usgs-mcs-2025", "usgs-mcs-2062"], "usgs-mcs-2026"),
      (["risk", "--method", "geopolrisk", "--element", "REEE"], "REE"),
      (["risk", "--element", "Ndd"], "Nd"),
      (["risk", "--method", "eu", "--element", "Ndd"], "Nd"),
    ]
  )
  func unknownNames(arguments: [String], nearest: String) throws {
    let made = try Program.run(Program.url, arguments + ["--lang", "en"])
    #expect(made.code == 2)
    #expect(made.text == "")
    #expect(made.errors.contains("Nearest: ") && made.errors.contains(nearest))
    #expect(made.errors.contains("[facts.unknown-name]"))
  }

  @Test("Of several materials the known ones keep their score and the unknown one its reason")
  func batch() throws {
    let made = try Program.run(
      Program.url,
      [
        "risk", "--method", "geopolrisk", "--element", "REE,Nyx", "--region", "JPN", "--format",
        "json",
      ]
    )
    #expect(made.code == 1)
    let results = try #require(try made.json()["results"].list)
    #expect(results.count == 2)
    #expect(results.first?["score"].number != nil)
    #expect(results.last?["reason"].text == "unknown-material")
  }

  @Test("Steps to or from a planning value, or to another publisher, are marked")
  func marks() throws {
    let folder = try Folder()
    let made = try run(folder, "facts", "diff", "--since", "2025-08-08", "--format", "json")
    let moved = try #require(try made.json()["moved"].list)
    func has(_ key: String, _ line: JSONValue) -> Bool {
      if case .truth(true) = line[key] { true } else { false }
    }
    #expect(moved.contains { has("otherPublisher", $0) })
    #expect(moved.contains { !has("otherPublisher", $0) })
    let text = try run(folder, "facts", "diff", "--since", "2025-08-08").text
    #expect(text.contains("(another publisher)"))
  }

  @Test("A grade has its name as makers write it, and no digit that nobody knows")
  func grade() throws {
    let made = try Program.run(
      Program.url,
      ["facts", "show", "grade-content/n42sh:Nd/-/timeless@kido-planning-2026", "--lang", "en"]
    )
    #expect(made.text.contains("N42SH, Nd: ~22 (19–27) wt%"))
  }

  @Test("An import speaks of tables, not of parts lists", arguments: ["en", "ja", "zh"])
  func tables(language: String) throws {
    let folder = try Folder()
    let empty = try folder.write("e.csv", "").path
    let pdf = try folder.write("d.csv", "%PDF-1.4\n").path
    for file in [empty, pdf] {
      let made = try run(folder, "import", "prices", file, language: language)
      #expect(made.code == 3)
      for word in ["parts list", "部品表", "物料清单", "the list"] {
        #expect(!made.errors.contains(word))
      }
    }
  }

  @Test("A store in a folder that nobody may write is read as any other")
  func readOnlyFolder() throws {
    let folder = try Folder()
    let text = "date,product,price,unit,market\n2025-01,Dy oxide,250,USD/kg,nowhere\n"
    let file = try folder.write("p.csv", text).path
    #expect(try run(folder, "import", "prices", file).code == 0)
    let store = folder.url.appendingPathComponent("store").path
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path)
    try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: store)
    let before = try Data(contentsOf: URL(fileURLWithPath: store + "/kido.sqlite"))
    let list = ["facts", "list", "--market", "nowhere", "--lang", "en", "--store", store]
    // The superuser may write anywhere: the call is made as nobody where the system can do so.
    let setpriv = URL(fileURLWithPath: "/usr/bin/setpriv")
    let isRoot = getuid() == 0
    if !isRoot || manager.isExecutableFile(atPath: setpriv.path) {
      let drop = ["--reuid=65534", "--regid=65534", "--clear-groups", Program.url.path]
      let made = try isRoot ? Program.run(setpriv, drop + list) : Program.run(Program.url, list)
      #expect(made.code == 0)
      #expect(made.text.contains("price/Dy/-/2025-01/nowhere/oxide"))
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: store + "/kido.sqlite")) == before)
    #expect(try manager.contentsOfDirectory(atPath: store) == ["kido.sqlite"])
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: store)
  }
}
