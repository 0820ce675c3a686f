import Foundation
import Testing

@Suite("kido import")
struct ImportCommandTests {
  private static let prices =
    "date,product,price,unit,market\n2025-05-30,Dy2O3,239.5,USD/kg,nowhere\n"
    + "2025-05-31,Dy2O3,240,USD/kg,nowhere\n"
  private static let partly = prices + "31.02.2025,Dy2O3,1,USD/kg,nowhere\n"

  private func run(_ folder: Folder, _ arguments: String...) throws -> Program.Run {
    let store = folder.url.appendingPathComponent("store").path
    return try Program.run(Program.url, arguments + ["--lang", "en", "--store", store])
  }

  private func hasStore(_ folder: Folder) -> Bool {
    FileManager.default.fileExists(
      atPath: folder.url.appendingPathComponent("store/kido.sqlite").path
    )
  }

  /// How many observations of a market the program sees.
  private func count(_ folder: Folder, market: String = "nowhere") throws -> Int {
    let list = try run(folder, "facts", "list", "--market", market, "--format", "csv")
    guard list.code == 0 else { return [1, 2].contains(list.code) ? 0 : -1 }
    let json = try run(folder, "facts", "list", "--market", market)
    return Int(json.text.split(separator: " ").first ?? "") ?? -1
  }

  @Test("A good file ends with 0, is kept, and its figures are listed from then on")
  func good() throws {
    let folder = try Folder()
    let file = try folder.write("p.csv", Self.prices).path
    #expect(try count(folder) == 0)
    #expect(!hasStore(folder))
    let made = try run(folder, "import", "prices", file, "--edition", "mine-1", "--format", "json")
    #expect(made.code == 0)
    #expect(made.errors == "")
    let part = try #require(try made.json()["parts"].list?.first)
    #expect(part["outcome"].text == "added")
    #expect(part["rowsRead"].number == 2)
    #expect(part["observations"].number == 2)
    #expect(part["new"].number == 2)
    #expect(try count(folder) == 2)
    let shown = try run(folder, "facts", "show", "price/Dy/-/2025-05-30/nowhere/oxide@mine-1")
    #expect(shown.code == 0)
    #expect(shown.text.contains("239.5"))
  }

  @Test("The same file again is unchanged, another one is a revision")
  func again() throws {
    let folder = try Folder()
    let file = try folder.write("p.csv", Self.prices).path
    let arguments = ["import", "prices", file, "--edition", "mine-1", "--format", "json"]
    func outcome() throws -> String? {
      let store = folder.url.appendingPathComponent("store").path
      let made = try Program.run(Program.url, arguments + ["--store", store])
      #expect(made.code == 0)
      return try made.json()["parts"].list?.first?["outcome"].text
    }
    #expect(try outcome() == "added")
    #expect(try outcome() == "unchanged")
    #expect(try count(folder) == 2)
    _ = try folder.write("p.csv", Self.prices + "2025-06-01,Dy2O3,241,USD/kg,nowhere\n")
    #expect(try outcome() == "revised")
    #expect(try count(folder) == 3)
  }

  @Test("A dry run counts and keeps nothing")
  func dryRun() throws {
    let folder = try Folder()
    let file = try folder.write("p.csv", Self.prices).path
    let made = try run(folder, "import", "prices", file, "--dry-run", "--format", "json")
    #expect(made.code == 0)
    #expect(try made.json()["parts"].list?.first?["outcome"].text == "not-kept")
    #expect(!hasStore(folder))
  }

  @Test("A refused row ends with 1 and is listed; the others are kept")
  func partly() throws {
    let folder = try Folder()
    let file = try folder.write("p.csv", Self.partly).path
    let made = try run(folder, "import", "prices", file, "--edition", "mine-1")
    #expect(made.code == 1)
    #expect(made.text.contains("p.csv row 4, column date"))
    #expect(made.text.contains("[import.date]"))
    #expect(try count(folder) == 2)
  }

  @Test("--strict refuses the whole file for one row, ends with 3 and keeps nothing")
  func strict() throws {
    let folder = try Folder()
    let file = try folder.write("p.csv", Self.partly).path
    let made = try run(folder, "import", "prices", file, "--strict")
    #expect(made.code == 3)
    #expect(!hasStore(folder))
    let sound = try folder.write("q.csv", Self.prices).path
    #expect(try run(folder, "import", "prices", sound, "--strict").code == 0)
  }

  @Test("A file of another layout ends with 3 and a code, a wrong call with 2; nothing is kept")
  func refused() throws {
    let folder = try Folder()
    let file = try folder.write("p.csv", Self.prices).path
    let wrong = try run(folder, "import", "baci", file)
    #expect(wrong.code == 3)
    #expect(wrong.errors.contains("[import.layout"))
    #expect(try run(folder, "import", "prices", "/does/not/exist.csv").code == 2)
    #expect(try run(folder, "import", "paintings", file).code == 2)
    #expect(try run(folder, "import", "prices", file, "--published", "2025-13").code == 2)
    #expect(!hasStore(folder))
  }

  @Test(
    "A key that no edition may have ends with 2 and leaves the store as it was",
    arguments: ["My Prices", "MINE", "价格", "a/b", "a@b"]
  )
  func badKey(key: String) throws {
    let folder = try Folder()
    let file = try folder.write("p.csv", Self.prices).path
    #expect(try run(folder, "import", "prices", file, "--edition", key).code == 2)
    #expect(try count(folder) == 0)
    #expect(!hasStore(folder))
  }

  @Test("Figures as large as the notation allows do not break the program")
  func huge() throws {
    let folder = try Folder()
    let header =
      "quantity,stage,subject,of,place,period,market,value,unit,basis,edition,locator,confidence,note\n"
    let rows = [("2023", "5"), ("2024", "1e19"), ("2025", "1e300")].map {
      "production,mine,Nd,,AUS,\($0.0),,\($0.1),t,REO,usgs-mcs-2026,p. 1,read,\n"
    }
    let file = try folder.write("f.csv", header + rows.joined()).path
    #expect(try run(folder, "import", "facts", file).code == 0)
    #expect(try run(folder, "facts", "list", "--element", "Nd", "--place", "AU").code == 0)
  }

  @Test("A store that is no database ends with 3, for an import and for a question")
  func damaged() throws {
    let folder = try Folder()
    let store = folder.url.appendingPathComponent("store", isDirectory: true)
    try FileManager.default.createDirectory(at: store, withIntermediateDirectories: true)
    let text = Data(String(repeating: "no database ", count: 500).utf8)
    try text.write(to: store.appendingPathComponent("kido.sqlite"))
    let file = try folder.write("p.csv", Self.prices).path
    for made in [try run(folder, "import", "prices", file), try run(folder, "facts", "list")] {
      #expect(made.code == 3)
      #expect(made.errors.contains("[store.damaged"))
    }
    #expect(try Data(contentsOf: store.appendingPathComponent("kido.sqlite")) == text)
  }

  @Test("A folder that may not be written ends with 2 and is told", .enabled(if: getuid() != 0))
  func readOnly() throws {
    let folder = try Folder()
    let store = folder.url.appendingPathComponent("store", isDirectory: true)
    try FileManager.default.createDirectory(at: store, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: store.path)
    let file = try folder.write("p.csv", Self.prices).path
    let made = try run(folder, "import", "prices", file)
    #expect(made.code == 2)
    #expect(made.errors.contains("[store.cannot-open"))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: store.path)
  }

  @Test("Tables of two months under one key stand beside each other; the later one wins")
  func twoTables() throws {
    let folder = try Folder()
    let may = try folder.write("may.csv", Self.prices).path
    let june = try folder.write(
      "june.csv",
      "date,product,price,unit,market\n2025-05-31,Dy2O3,250,USD/kg,nowhere\n"
        + "2025-06-30,Dy2O3,260,USD/kg,nowhere\n"
    ).path
    #expect(try run(folder, "import", "prices", may, "--edition", "mine-1").code == 0)
    #expect(try run(folder, "import", "prices", june, "--edition", "mine-1").code == 0)
    #expect(try count(folder) == 3)
    let shown = try run(folder, "facts", "show", "price/Dy/-/2025-05-31/nowhere/oxide@mine-1")
    #expect(shown.text.contains("250"))
  }

  @Test("Flows of a file with a name that a browser changed are kept and do not spoil the store")
  func browserName() throws {
    let folder = try Folder()
    let name = "BACI_HS92_Y2022_V202401b (1).csv"
    let file = try folder.write(name, "t,i,j,k,v,q\n2022,156,392,280530,1,1\n").path
    #expect(try run(folder, "import", "baci", file).code == 0)
    #expect(try run(folder, "facts", "sources").code == 0)
  }
}
