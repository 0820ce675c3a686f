import Foundation
import KidoFacts
import KidoTables
import KidoUnits
import TestSupport
import Testing

/// Files as their publishers made them; the expected counts were read with another program.
@Suite("Importing files of publishers")
struct ImportsSharedFilesTests {
  private func file(_ kind: ImportKind, _ path: String) throws -> ImportedFile? {
    guard let bytes = try SharedFolder.bytes(path) else { return nil }
    let name = String(path.split(separator: "/").last ?? "")
    return try ImportsReading.file(kind, name, bytes)
  }

  @Test("Every one of the 8,886 rows of the USGS is used, passed over or refused with a reason")
  func summaries() throws {
    guard let file = try file(.usgsMCS, "data/usgs/usgs_mcs2026_commodities_data.csv") else {
      return
    }
    #expect(file.edition.key == "usgs-mcs-2026")
    #expect(file.tally.read == 8_886)
    #expect(file.isSound)
    // Two kinds of mica, scrap and sheet, stand under one name; they are kept apart.
    #expect(file.tally.refused.map(\.code) == ["import.place-group"])
    let mica = file.base.all.filter { $0.quantity == .import && $0.subject == "mica-natural" }
    #expect(Set(mica.map(\.of)) == ["scrap-and-flake-imports", "sheet-imports"])
    #expect(mica.count == 10)
    #expect(file.tally.refused.last?.raw == "China, Germany, and Russia")
    #expect(
      file.tally.passed == [.statistic: 486, .words: 99, .repeated: 8, .notApplicable: 8]
    )
    #expect(file.tally.used == 8_284)
  }

  @Test("Countries of the rare earths add up to the world as published", arguments: [2024, 2025])
  func world(year: Int) throws {
    guard let file = try file(.usgsMCS, "data/usgs/usgs_mcs2026_commodities_data.csv") else {
      return
    }
    let rows = file.base.all.filter {
      $0.quantity == .production && $0.subject == "REE" && $0.stage == .mine && $0.of.isEmpty
        && $0.period.description == String(year)
    }
    let total = try #require(rows.first { $0.place == .world }?.central)
    let sum = rows.filter { $0.place != .world }.compactMap(\.central).reduce(0, +)
    #expect(rows.count == 18)
    #expect(total == (year == 2024 ? 380_000 : 390_000))
    #expect(abs(sum - total) <= 5_000)
    #expect(rows.first { $0.place?.code == "CHN" }?.figureText == "~270000")
    #expect(
      rows.first { $0.place?.code == "USA" }?.figureText == (year == 2024 ? "45500" : "~51000")
    )
    #expect(rows.first { $0.place?.code == "CAN" }?.figureText == "—")
  }

  @Test("The 56,942 flows of BACI add up by year to what a plain reading of the file gives")
  func flows() throws {
    let path = "data/baci/BACI_HS92_rare-earth_1995-2024.csv"
    guard let bytes = try SharedFolder.bytes(path), let file = try file(.baci, path) else { return }
    #expect(file.tally.read == 56_942)
    #expect(file.tally.flows == 56_942)
    #expect(file.tally.refusedRows == 0)
    #expect(file.isSound)
    // A second reading that shares nothing with the importer.
    var values: [Int: Double] = [:]
    var quantities: [Int: Double] = [:]
    var missing = 0
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .dropFirst()
    {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      let year = try #require(Int(cells[0]))
      values[year, default: 0] += Double(cells[4]) ?? .nan
      if let quantity = Double(cells[5]) {
        quantities[year, default: 0] += quantity
      } else {
        missing += 1
      }
    }
    #expect(missing == 7_569)
    let flows = Dictionary(grouping: file.table.flows, by: \.year)
    #expect(Set(flows.keys) == Set(1995...2024))
    for (year, value) in values {
      let sum = (flows[year] ?? []).reduce(0) { $0 + $1.thousandDollars }
      #expect(abs(sum - value) <= 1e-9 * value, "\(year)")
    }
    // 582 flows of areas without a code add up to 495 pairs; all others stay what they were.
    #expect(file.tally.areasWithoutCode == 582)
    #expect(file.table.flows.count == 56_855)
    for (year, quantity) in quantities {
      let sum = (flows[year] ?? []).reduce(0) { $0 + ($1.tonnes ?? 0) }
      #expect(sum <= quantity * (1 + 1e-9) && sum >= quantity * 0.99, "\(year)")
    }
  }

  @Test("The long file of governance holds Namibia in every year that exists")
  func governanceLong() throws {
    guard let file = try file(.wgi, "data/wgi/wgi_pv_1996-2024_long.csv") else { return }
    #expect(file.edition.key == "wgi-2025")
    #expect(file.tally.read == 5_393)
    #expect(file.isSound)
    let namibia = file.base.all.filter { $0.place?.code == "NAM" }
    #expect(namibia.count == 26)
    #expect(namibia.first { $0.period.description == "2024" }?.central == 0.5467327)
    #expect(file.tally.refusedRows == 0, "\(file.refusals.prefix(20))")
  }

  @Test("The wide file of governance gives six indicators of Namibia in 2021")
  func governanceWide() throws {
    let path = "data/wgi/wgidataset_1996-2021_six-dimensions.csv"
    guard let file = try file(.wgi, path) else { return }
    #expect(file.edition.key == "wgi-2022")
    #expect(file.tally.read == 4_922)
    #expect(file.isSound)
    let namibia = file.base.all.filter {
      $0.place?.code == "NAM" && $0.period.description == "2021"
    }
    #expect(namibia.map(\.subject) == ["wgi-va", "wgi-pv", "wgi-ge", "wgi-rq", "wgi-rl", "wgi-cc"])
    #expect(namibia.first?.central == 0.57228744)
    #expect(namibia.last?.central == 0.25866082)
    #expect(file.tally.refusedRows == 0, "\(file.refusals.prefix(20))")
  }

  @Test("The 797 months of the Pink Sheet are used, and only two years of editions differ")
  func pinkSheet() throws {
    let path = "data/worldbank-pinksheet/CMO-Historical-Data-Monthly.xlsx"
    guard let file = try file(.pinkSheet, path) else { return }
    #expect(file.edition.key == "pink-sheet-2026-06")
    #expect(file.tally.used == 797)
    #expect(file.tally.refusedRows == 0)
    #expect(file.isSound)
    let copper = file.base.all.filter { $0.subject == "Cu" }
    #expect(copper.count == 797)
    #expect(copper.first?.period.description == "1960-01")
    #expect(copper.last?.period.description == "2026-05")
    #expect(copper.allSatisfy { $0.unit == "USD/t" })
  }
}
