import KidoFacts
import KidoUnits
import Testing

@Suite("USGSImporter")
struct ImportsUSGSTests {
  static let header =
    "MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,"
    + "Is critical mineral 2025,Other notes\n"
  private static let world2025 =
    "SOURCE,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,RESERVES_2024,"
    + "RESERVE_NOTES,COMMODITY\n"
  private static let single =
    "Source,Country,Type,Prod_t_2022,Prod_t_est_2023,Prod_notes,Reserves_t,Reserves_notes\n"

  /// A row of world mine production of the release.
  static func mine(
    _ country: String,
    _ value: String,
    year: String = "2024",
    unit: String = "metric tons",
    notes: String = "",
    statistic: String = "Production",
    detail: String = "Mine production"
  ) -> String {
    "RARE EARTHS,World Mine Production and Reserves,Rare Earths,\"\(country)\",\(statistic),"
      + "\(detail),\(unit),\(year),\"\(value)\",\(notes),Yes,\n"
  }

  private func release(_ rows: String...) throws -> ImportedFile {
    let file = try ImportsReading.file(.usgsMCS, "mcs.csv", Self.header + rows.joined())
    #expect(file.isSound)
    return file
  }

  @Test("The release of 2026 gives value, unit, basis, place and period of each row")
  func releaseRows() throws {
    let file = try release(
      Self.mine("China", "270,000", notes: "Estimated. -- Production quota"),
      Self.mine("United States", "45,500", notes: "Reported."),
      Self.mine("Canada", "—"),
      Self.mine("Burma", "W"),
      Self.mine("India", "NA"),
      Self.mine("Malaysia", "<140"),
      Self.mine("Vietnam", "300–400"),
      Self.mine("Other countries", "1,000"),
      Self.mine("World total", ">380,000", detail: "Mine production: rounded"),
      Self.mine(
        "China",
        "44",
        year: "2025",
        unit: "million metric tons",
        statistic: "Reserves",
        detail: "Reserves"
      )
    )
    #expect(file.edition.key == "usgs-mcs-2026")
    #expect(file.edition.redistribution == .free)
    #expect(
      file.lines == [
        "production.mine/REE/CHN/2024/REO ~270000 t", "production.mine/REE/USA/2024/REO 45500 t",
        "production.mine/REE/CAN/2024/REO — t", "production.mine/REE/MMR/2024/REO W t",
        "production.mine/REE/IND/2024/REO NA t", "production.mine/REE/MYS/2024/REO <140 t",
        "production.mine/REE/VNM/2024/REO 300..400 t",
        "production.mine/REE/Other/2024/REO 1000 t",
        "production.mine/REE/World/2024/REO >380000 t",
        "reserves.mine/REE/CHN/2025/REO 44000000 t",
      ]
    )
    #expect(file.tally.aggregates == 2)
    #expect(file.tally.used == 10)
    #expect(file.refusals == [])
  }

  @Test("Net exporters, import sources and prices of the United States")
  func salient() throws {
    let start = "RARE EARTHS,Salient Statistics—United States,"
    let file = try release(
      start
        + "Rare Earths,United States,Net import reliance,Net import reliance as a percentage of "
        + "apparent consumption: Compounds and metals,percent,2024,E,,Yes,\n",
      start
        + "Rare Earths,United States,Net import reliance,Net import reliance as a percentage of "
        + "apparent consumption: Compounds and metals,percent,2025,>95,,Yes,\n",
      "RARE EARTHS,Import Sources,Rare Earths,China,Import sources 2021-2024,Compounds,percent,"
        + "2021–24,70,,Yes,\n",
      start + "Dysprosium,United States,Price,\"Price, average, dollars per kilogram: Dysprosium "
        + "oxide, 99.5% minimum\",dollars per kilogram,2025,239,,Yes,\n",
      start + "Dysprosium,United States,Labor,Employees,number,2025,12,,Yes,\n",
      start + "Dysprosium,United States,Stock,Stocks,kilograms,2025,\"1,500\",,Yes,\n",
      start + "Dysprosium,United States,Import,Imports,kilograms,2025,XX,,Yes,\n"
    )
    #expect(
      file.lines == [
        "import-reliance/REE:compounds-and-metals/USA/2024 E %",
        "import-reliance/REE:compounds-and-metals/USA/2025 >95 %",
        "sourcing/REE:CHN/USA/2021..2024/import-mass-compounds 70 %",
        "price/Dy/-/2025/fob-china/oxide 239 USD/kg", "stock/Dy:stocks/USA/2025 1.5 t",
      ]
    )
    #expect(file.tally.passed == [.statistic: 1, .notApplicable: 1])
  }

  @Test("Rows that cannot be read are refused where they stand, the others are used")
  func refused() throws {
    let file = try release(
      Self.mine("China", "270,000"),
      Self.mine("Atlantis", "1"),
      Self.mine("India", "2,90"),
      Self.mine("Brazil", "560", year: "20X4"),
      Self.mine("China", "280,000"),
      Self.mine("China", "270,000"),
      Self.mine("China, Germany, and Russia", "5"),
      Self.mine("Australia", "29,000").dropLast() + ",one,more\n",
      Self.mine("Russia", ""),
      Self.mine("Japan", "Large")
    )
    #expect(file.lines == ["production.mine/REE/CHN/2024/REO 270000 t"])
    #expect(
      file.refusals == [
        "3 Country import.place", "4 Value import.figure", "5 Year import.year",
        "6 Value import.two-values", "8 Country import.place-group", "9  import.columns",
      ]
    )
    #expect(file.tally.passed == [.repeated: 1, .empty: 1, .words: 1])
  }

  @Test(
    "Names of countries lead to one place each",
    arguments: [
      ("Burma", "MMR"), ("Namibia", "NAM"), ("Côte d'Ivoire", "CIV"), ("Côte d’Ivoire", "CIV"),
      ("Türkiye", "TUR"), ("Turkey", "TUR"), ("Congo (Kinshasa)", "COD"),
      ("Congo (Brazzaville)", "COG"), ("Korea, Republic of", "KOR"), ("Korea, North", "PRK"),
      ("Taiwan", "TWN"), ("Vietnam", "VNM"), ("Viet Nam", "VNM"),
      ("World total (rounded)", "World"),
      ("Other countries", "Other"), ("Myanmar", "MMR"), ("Cote d'Ivoire", "CIV"),
      ("Democratic Republic of the Congo", "COD"), ("Congo, Rep.", "COG"), ("Korea, Rep.", "KOR"),
      ("Korea, Dem. People's Rep.", "PRK"), ("Chinese Taipei", "TWN"), ("Taiwan, China", "TWN"),
      ("European Union", "EU27"), ("EU-27", "EU27"), ("Indiae, 4", "IND"), ("China3", "CHN"),
    ]
  )
  func places(name: String, code: String) throws {
    let file = try release(Self.mine(name, "1"))
    #expect(file.lines == ["production.mine/REE/\(code)/2024/REO 1 t"])
  }

  @Test("The world table of 2025 has a blank in its header and a misprint in its commodities")
  func world2025() throws {
    let file = try ImportsReading.file(
      .usgsMCS,
      "MCS2025_World_Data.csv",
      Self.world2025
        + "MCS2025,Burma,\"Mine production, rare-earth-oxide equivalent\",metric tons,43000,31000,"
        + "notes,NA,,Rare earths\n"
        + "MCS2025,World total (rounded),Mine production,metric tons,376000,390000,,>90000000,,"
        + "Rare earths\n"
        + "MCS2025,China,Primary production,kilograms,W,—,,,,Gemanium\n"
    )
    #expect(file.isSound)
    #expect(file.edition.key == "usgs-mcs-2025")
    #expect(
      file.lines == [
        "production.mine/REE/MMR/2023/REO 43000 t", "production.mine/REE/MMR/2024/REO ~31000 t",
        "reserves.mine/REE/MMR/2024/REO NA t", "production.mine/REE/World/2023/REO 376000 t",
        "production.mine/REE/World/2024/REO ~390000 t",
        "reserves.mine/REE/World/2024/REO >90000000 t", "production.separation/Ge/CHN/2023 W t",
        "production.separation/Ge/CHN/2024 — t",
      ]
    )
    #expect(file.tally.used == 3)
  }

  @Test("The file of one commodity has its unit in the header and its metal in its name")
  func single2024() throws {
    let file = try ImportsReading.file(
      .usgsMCS,
      "mcs2024-raree_world.csv",
      [0xEF, 0xBB, 0xBF]
        + Array(
          (Self.single
            + "MCS2024,China,\"Mine production, rare-earth oxide\",210000,240000,,44000000,\n"
            + "MCS2024,Thailand,Mine production,7100,7100,,NA,\n")
            .replacing("\n", with: "\r\n").utf8
        )
    )
    #expect(file.isSound)
    #expect(file.edition.key == "usgs-mcs-2024")
    #expect(
      file.lines.filter { !$0.contains("THA") } == [
        "production.mine/REE:rare-earth-oxide/CHN/2022/REO 210000 t",
        "production.mine/REE:rare-earth-oxide/CHN/2023/REO ~240000 t",
        "reserves.mine/REE:rare-earth-oxide/CHN/2023/REO 44000000 t",
      ]
    )
    #expect(file.lines.last == "reserves.mine/REE/THA/2023/REO NA t")
  }

  @Test("A file of two metals keeps them apart")
  func twoMetals() throws {
    let file = try ImportsReading.file(
      .usgsMCS,
      "mcs2023-plati_world.csv",
      "Source,Country,Type,Prod_kg_palladium_2021,Prod_kg_palladium_est_2022,"
        + "Prod_kg_platinum_2021,Prod_kg_platinum_est_2022,Prod_notes,Reserves_kg,Reserves_notes\n"
        + "MCS2023,South Africa,Mine production,84300,80000,142000,140000,,63000000,\n"
    )
    #expect(file.isSound)
    #expect(
      file.lines == [
        "production.mine/palladium/ZAF/2021 84.3 t", "production.mine/palladium/ZAF/2022 ~80 t",
        "production.mine/platinum/ZAF/2021 142 t", "production.mine/platinum/ZAF/2022 ~140 t",
        "reserves.mine/platinum/ZAF/2022 63000 t",
      ]
    )
  }

  @Test("A row of which one figure contradicts an earlier row gives nothing")
  func conflict() throws {
    let file = try ImportsReading.file(
      .usgsMCS,
      "mcs2024-raree_world.csv",
      Self.single + "MCS2024,China,Mine production,210000,240000,,44000000,\n"
        + "MCS2024,India,Mine production,2900,2900,,,\n"
        + "MCS2024,China,Mine production,210001,240000,,NA,\n"
    )
    #expect(file.isSound)
    #expect(file.refusals == ["4 Prod_t_2022 import.two-values"])
    #expect(file.lines.count == 5)
  }

  @Test("One number in two tables, in one of them marked as an estimate, is repeated")
  func estimatedTwice() throws {
    let file = try release(
      Self.mine("China", "10,200"),
      Self.mine("China", "10,200", notes: "Estimated."),
      Self.mine("China", "10,201", notes: "Estimated.")
    )
    #expect(file.lines == ["production.mine/REE/CHN/2024/REO 10200 t"])
    #expect(file.tally.passed == [.repeated: 1])
    #expect(file.refusals == ["4 Value import.two-values"])
  }

  @Test("A year that overflows is refused and does not name the edition")
  func overflow() throws {
    let file = try release(
      Self.mine("China", "1"),
      Self.mine("India", "2", year: "9223372036854775807"),
      Self.mine("Japan", "3", year: "-2024"),
      Self.mine("Chile", "4", year: "+2024"),
      Self.mine("Peru", "5", year: "02024")
    )
    #expect(file.edition.key == "usgs-mcs-2025")
    #expect(file.tally.used == 1)
    #expect(file.tally.refusedRows == 4)
  }

  @Test("A unit without a Latin letter is refused, since none can be written for it")
  func unit() throws {
    let file = try release(Self.mine("China", "1"), Self.mine("India", "2", unit: "吨"))
    #expect(file.refusals == ["3 Unit cell.unknown-value"])
  }
}
