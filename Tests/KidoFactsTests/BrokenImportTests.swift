import KidoFacts
import KidoTables
import TestSupport
import Testing

@Suite("Broken and awkward files to import")
struct BrokenImportTests {
  @Test(
    "A file gives exactly the rows and refusals, or the error, that it should",
    arguments: BrokenImports.all
  )
  func outcome(_ file: BrokenImport) throws {
    let reading = try file.reading()
    #expect(reading.outcome == file.outcome)
    #expect(reading.files.filter { !$0.isSound }.isEmpty)
  }

  @Test("The table has at least fifty files, each of its own name, and all kinds")
  func many() {
    #expect(BrokenImports.all.count >= 50)
    #expect(Set(BrokenImports.all.map(\.description)).count == BrokenImports.all.count)
    #expect(Set(BrokenImports.all.map(\.kind)) == Set(ImportKind.allCases))
  }

  /// Sound files of every kind, to be damaged.
  private static func sound() throws -> [(ImportKind, String, [UInt8])] {
    let release =
      ImportsUSGSTests.header + ImportsUSGSTests.mine("China", "270,000", notes: "Estimated.")
      + ImportsUSGSTests.mine("Côte d’Ivoire", "<140") + ImportsUSGSTests.mine("World total", ">5")
      + ImportsUSGSTests.mine(
        "India",
        "1,000–2,000",
        unit: "million metric tons",
        detail: "Reserves"
      )
    let single =
      "Source,Country,Type,Prod_kt_2022,Prod_kt_est_2023,Prod_notes,Reserves_t,Reserves_notes\n"
      + "M,China,Mine production,210,240,,44000000,\nM,Burma,Mine production,W,—,,NA,\n"
    let flows = "t,i,j,k,v,q\n2023,156,392,280530,1.5,2\n2023,842,251,284610,9,           NA\n"
    let wide = "code,countryname,year,vae,vas\nNAM,Namibia,2021,0.5,0.1\nROM,Romania,2021,..,\n"
    let long = "economy,code,year,indicator,estimate,stderr\nJapan,JPN,2021,pv,1,0.2\n"
    let price =
      "date,product,price,unit\n2025-05-30,Dy2O3,\"1,239.5\",USD/kg\nMay 2025,镨钕,450000,元/吨\n"
    let facts = [
      SmallFacts.header, SmallFacts.row(value: "~5[4..6]"),
      SmallFacts.row(place: "NAM", note: "\"a, b\""),
    ]
    let sheet = try XlsxWriter.write([
      XlsxSheet(
        name: "Monthly Prices",
        header: [],
        rows: [
          [.text("Updated on June 02, 2026")], [.empty, .text("Copper")],
          [.empty, .text("($/mt)")],
          [.text("1960M01"), .number(715.4)], [.text("1960M02"), .text("…")],
        ]
      )
    ])
    return [
      (.usgsMCS, "mcs.csv", Array(release.utf8)),
      (.usgsMCS, "mcs2024-raree_world.csv", Array(single.utf8)),
      (.baci, "BACI_HS92_Y2023_V202401b.csv", Array(flows.utf8)), (.wgi, "w.csv", Array(wide.utf8)),
      (.wgi, "l.csv", Array(long.utf8)), (.prices, "p.csv", Array(price.utf8)),
      (.facts, "f.csv", SmallFacts.bytes(facts)), (.pinkSheet, "c.xlsx", sheet),
    ]
  }

  /// Bytes with a few of them changed, or whole cells put in their place.
  private func damaged(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    let cells = [
      "", "NA", "inf", "nan", "-1", "1e308", "9223372036854775808", "+5", "0x1", "—", "1,2,3", "\"",
      "\r\n", "\u{0}", "<", ">", "..", "1..2", "ANT", "EU27", "2025-02-31", "99999", "日本", "é",
    ]
    var bytes = bytes
    for _ in 0...random.below(5) {
      guard !bytes.isEmpty else { return bytes }
      let index = random.below(bytes.count)
      switch random.below(6) {
      case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: index)
      case 3:
        let commas = bytes.indices.filter { bytes[$0] == UInt8(ascii: ",") }
        guard commas.count > 1 else { continue }
        let at = random.below(commas.count - 1)
        bytes.replaceSubrange(
          (commas[at] + 1)..<commas[at + 1],
          with: Array(cells[random.below(cells.count)].utf8)
        )
      case 4: bytes += bytes[index...]
      default: bytes.removeLast(bytes.count - index)
      }
    }
    return bytes
  }

  /// What is read of a file, or nil where it is refused whole with a code.
  private func attempt(
    _ kind: ImportKind,
    _ name: String,
    _ bytes: [UInt8],
    _ source: ImportSource
  ) -> [ImportedFile]? {
    do throws(ImportError) {
      return try ImportsReading.read(kind, name, bytes, source: source)
    } catch {
      return error.code.isEmpty ? [] : nil
    }
  }

  @Test(
    "What is made of damaged files accounts for every row and loads without a fault, 250 seeds each"
  )
  func mutations() throws {
    for (kind, name, bytes) in try Self.sound() {
      let source = try ImportsReading.source(name)
      let whole = try ImportsReading.read(kind, name, bytes, source: source)
      #expect(whole.allSatisfy { $0.isSound && $0.tally.refusedRows == 0 }, "\(name)")
      var read = 0
      for seed in 0..<UInt64(250) {
        var random = SplitMix64(seed: seed)
        let text = damaged(bytes, &random)
        guard let files = attempt(kind, name, text, source) else { continue }
        #expect(files.filter { !$0.isSound }.isEmpty, "\(name) seed \(seed)")
        read += 1
      }
      #expect(read > 0, "\(name)")
    }
  }
}
