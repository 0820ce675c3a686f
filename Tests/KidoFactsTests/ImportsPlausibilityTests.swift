import KidoTables
import KidoUnits
import Testing

@testable import KidoFacts

@Suite("What an import does not believe")
struct ImportsPlausibilityTests {
  private static let prices = [
    ("Dy", "2026-01-30", "fob-china", "250", "USD/kg", "oxide", "new-2026"),
    ("Dy", "2019", "fob-china", "2500", "USD/kg", "oxide", "old-2020"),
    ("Tb", "2026-01", "china-domestic", "6000000", "CNY/t", "oxide", "new-2026"),
  ]

  /// The prices at hand.
  private func book(
    without edition: String = "",
    _ comparison: PriceBook.Comparison = .newest
  ) -> PriceBook {
    let rows = Self.prices.map { price in
      SmallFacts.row(
        quantity: "price",
        stage: "",
        subject: price.0,
        place: "",
        period: price.1,
        market: price.2,
        value: price.3,
        unit: price.4,
        basis: price.5,
        edition: price.6
      )
    }
    let view = FactView(SmallFacts.base(rows))
    return PriceBook(view, without: edition, comparison: comparison)
  }

  private func read(_ rows: String, book: PriceBook = .empty) throws -> ImportedFile {
    let source = try ImportsReading.source("p.csv", edition: "mine")
    let text = "date,product,price,unit,market\n2024-01,La oxide,1,USD/kg,fob china\n" + rows
    let file = try PriceTableImporter.read(Array(text.utf8), source: source, book: book)
    #expect(file.isSound)
    return file
  }

  @Test(
    "A price is refused beyond a factor of 10 from the newest of its market and unit",
    arguments: [
      ("2501", true), ("2499", false), ("25.1", false), ("24.9", true), ("2.5", true),
      ("250", false),
    ]
  )
  func jump(price: String, isRefused: Bool) throws {
    let row = "2026-02,Dy oxide,\(price),USD/kg,FOB China\n"
    #expect(try read(row, book: book()).refusals == (isRefused ? ["3 price import.jump"] : []))
  }

  @Test("The refusal names both figures, their units, and where the known one stands")
  func jumpNamesFigures() throws {
    let file = try read("2026-02,Dy oxide,2.5,USD/kg,FOB China\n", book: book())
    let refused = try #require(file.tally.refused.first)
    #expect(
      refused.problem
        == .other(
          code: "import.jump",
          parameters: ["2.5", "USD/kg", "250", "USD/kg", "2026-01-30", "fob-china", "new-2026"]
        )
    )
    #expect(refused.about == "Dy oxide, 2026-02")
  }

  @Test(
    "Where its market has no price, one of another market is the measure, with a factor of 100",
    arguments: [
      ("Tb oxide,6000,CNY/kg", false), ("Tb oxide,6000000,CNY/kg", true),
      ("Tb oxide,6,CNY/kg", true), ("Tb oxide,500,CNY/kg", false), ("Tb oxide,850,USD/kg", false),
      ("Sm oxide,850000,USD/kg", false),
    ]
  )
  func otherMarket(cells: String, isRefused: Bool) throws {
    let file = try read("2026-02,\(cells),europe\n", book: book())
    #expect(file.refusals == (isRefused ? ["3 price import.jump"] : []))
  }

  @Test("Who has looked may keep the price; an edition is not held against itself")
  func accepted() throws {
    let row = "2026-02,Dy oxide,30,USD/kg,FOB China\n"
    #expect(try read(row, book: book(.none)).refusals == [])
    #expect(try read(row, book: book()).refusals == [])
    // Without the newest edition the price of 2019 is the measure.
    #expect(try read(row, book: book(without: "new-2026")).refusals == ["3 price import.jump"])
  }

  @Test("A product that is not known is refused with the nearest names")
  func unknownProduct() throws {
    let file = try read("2025-01,Dysprosum oxide,250,USD/kg,x\n2025-01,Foo,1,USD/kg,x\n")
    #expect(file.refusals == ["3 product import.product", "4 product import.product"])
    guard case .other(_, let names) = try #require(file.tally.refused.first).problem else {
      Issue.record("no names")
      return
    }
    #expect(names.first == "dysprosium (Dy)")
  }

  @Test(
    "A price of tomorrow is refused, one of today is not",
    arguments: [
      ("2026-11-25", false), ("2026-11-26", true), ("2026-11", false), ("2026-12", true),
      ("2026", false), ("2027", true), ("2205-01", true), ("2025..2205", true),
    ]
  )
  func futurePrice(date: String, isRefused: Bool) throws {
    let file = try read("\(date),Dy oxide,250,USD/kg,x\n")
    #expect(file.refusals == (isRefused ? ["3 date import.future"] : []))
  }

  @Test("A mistyped year is refused in every official file and makes no edition of its own")
  func futureYears() throws {
    let mcs = try ImportsReading.file(
      .usgsMCS,
      "mcs.csv",
      ImportsUSGSTests.header + ImportsUSGSTests.mine("China", "270,000")
        + ImportsUSGSTests.mine("India", "2,900", year: "2205")
        + ImportsUSGSTests.mine("Brazil", "80", year: "2026")
    )
    #expect(mcs.edition.key == "usgs-mcs-2025")
    #expect(mcs.refusals == ["3 Year import.future", "4 Year import.future"])
    let wgi = try ImportsReading.file(
      .wgi,
      "w.csv",
      "code,year,pve\nJPN,2023,1\nJPN,2205,1\nJPN,2026,1\n"
    )
    #expect(wgi.edition.key == "wgi-2024")
    #expect(wgi.refusals == ["3 year import.future", "4 year import.future"])
    let baci = try ImportsReading.file(
      .baci,
      "b.csv",
      "t,i,j,k,v,q\n2023,156,392,280530,1,1\n2199,156,392,280530,1,1\n"
    )
    #expect(baci.edition.key == "baci-hs-2024")
    #expect(baci.refusals == ["3 t import.future"])
    #expect([mcs, wgi, baci].allSatisfy { $0.isSound })
  }

  @Test("A file whose header or name is of a day to come is refused whole")
  func futureFiles() throws {
    let world =
      "Source,Country,Type,Prod_t_2022,Prod_t_est_2205,Prod_notes,Reserves_t\nM,China,x,1,2,,3\n"
    #expect(throws: ImportError.self) {
      try ImportsReading.file(.usgsMCS, "mcs2024-raree_world.csv", world)
    }
    #expect(throws: ImportError.self) {
      try ImportsReading.file(
        .baci,
        "BACI_HS22_Y2023_V209901.csv",
        "t,i,j,k,v,q\n2023,156,392,280530,1,1\n"
      )
    }
  }

  @Test(
    "In our own format plans and what says it is a forecast may lie ahead, nothing after 2100",
    arguments: [
      ("production", "2205", "", true), ("production", "2035", "", true),
      ("production", "2035", "outlook of a bank", false), ("demand", "2035", "", false),
      ("capacity", "2027", "", false), ("demand", "2205", "", true),
      ("production", "2026", "", false),
    ]
  )
  func ownFormat(quantity: String, period: String, note: String, isRefused: Bool) throws {
    let rows = [
      SmallFacts.header, SmallFacts.row(),
      SmallFacts.row(quantity: quantity, place: "JPN", period: period, note: note),
    ]
    let files = try ImportsReading.read(
      .facts,
      "f.csv",
      SmallFacts.bytes(rows),
      source: ImportsReading.source("f.csv")
    )
    #expect(files.flatMap(\.refusals) == (isRefused ? ["3 period import.future"] : []))
    #expect(files.allSatisfy { $0.isSound })
  }

  @Test("One product, day and market in two currencies says so")
  func twoCurrencies() throws {
    let file = try read("2025-01,Dy oxide,250,USD/kg,x\n2025-01,Dy oxide,1700,CNY/kg,x\n")
    #expect(file.refusals == ["4 price import.two-currencies"])
    #expect(file.tally.priceUnits == ["USD/kg": 2])
    let text = "date,product,Price (USD/kg),Price (CNY/kg)\n2025-01,Dy oxide,250,1700\n"
    let error = #expect(throws: ImportError.self) {
      try ImportsReading.file(.prices, "p.csv", text)
    }
    #expect(error == .currencies(file: "p.csv", units: ["CNY/kg", "USD/kg"]))
  }

  @Test("A file without a usable row keeps the reasons of its rows")
  func noRows() throws {
    let error = #expect(throws: ImportError.self) {
      try ImportsReading.file(
        .prices,
        "p.csv",
        "date,product,price,unit\nsoon,Dy oxide,1,USD/kg\n2027,Dy oxide,1,USD/kg\n"
      )
    }
    guard case .noRows(_, _, let tally)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(tally.refused.map(\.code) == ["import.date", "import.future"])
  }

  private func mica(_ statistic: String, _ detail: String, _ value: String, year: String) -> String
  {
    "MICA (NATURAL),Salient Statistics—United States,Mica (Natural),United States,\(statistic),"
      + "\"\(detail)\",metric tons,\(year),\"\(value)\",,No,\n"
  }

  private func micaYear(_ year: String) -> String {
    mica("Import", "Imports", "24,400", year: year) + mica("Export", "Exports", "4,850", year: year)
      + mica("Import", "Imports", "3,990", year: year)
      + mica("Export", "Exports", "633", year: year)
  }

  @Test("Sheet mica and scrap and flake mica are two things, in every table of the release")
  func twinTables() throws {
    let world = "MICA (NATURAL),World Mine Production and Reserves,Mica (Natural),India,Production,"
    let file = try ImportsReading.file(
      .usgsMCS,
      "mcs.csv",
      ImportsUSGSTests.header + micaYear("2023") + micaYear("2024") + world
        + "Mica (Scrap and flake): production,metric tons,2024,\"14,000\",,No,\n" + world
        + "Mica (Sheet): Mine production,metric tons,2024,\"1,000\",,No,\n"
    )
    #expect(file.isSound)
    #expect(file.refusals == [])
    #expect(
      file.lines.suffix(6) == [
        "import/mica-natural:scrap-and-flake-imports/USA/2024 24400 t",
        "export/mica-natural:scrap-and-flake-exports/USA/2024 4850 t",
        "import/mica-natural:sheet-imports/USA/2024 3990 t",
        "export/mica-natural:sheet-exports/USA/2024 633 t",
        "production.mine/mica-natural:mica-scrap-and-flake/IND/2024 14000 t",
        "production.mine/mica-natural:mica-sheet/IND/2024 1000 t",
      ]
    )
  }

  @Test("One statistic given twice is a slip, and names commodity, statistic, country and year")
  func slip() throws {
    let file = try ImportsReading.file(
      .usgsMCS,
      "mcs.csv",
      ImportsUSGSTests.header + micaYear("2023") + mica("Import", "Imports", "24,400", year: "2024")
        + mica("Import", "Imports", "24,500", year: "2024")
        + mica("Export", "Exports", "4,850", year: "2024")
    )
    #expect(file.tally.refused.map(\.code).allSatisfy { $0 == "import.two-values" })
    #expect(file.tally.refused.last?.about == "Mica (Natural), Imports, United States, 2024")
    #expect(
      file.tally.refused.last?.problem
        == .other(code: "import.two-values", parameters: ["6", "24400", "t"])
    )
  }

  @Test("Names that begin alike and are cut stay two names")
  func longNames() throws {
    let start = "Net import reliance as a percentage of apparent consumption of the metal, kind "
    let file = try ImportsReading.file(
      .usgsMCS,
      "mcs.csv",
      ImportsUSGSTests.header
        + ImportsUSGSTests.mine("China", "1", statistic: "Consumption", detail: "\"\(start)A\"")
        + ImportsUSGSTests.mine("China", "2", statistic: "Consumption", detail: "\"\(start)B\"")
    )
    #expect(file.refusals == [])
    #expect(Set(file.base.all.map(\.of)).count == 2)
    #expect(USGSCommodity(name: start + "A").subject != USGSCommodity(name: start + "B").subject)
    #expect(USGSCommodity(name: "Mica (Natural)").subject == "mica-natural")
  }

  @Test("BACI files without a year in the name are parts by the years in them")
  func baciParts() throws {
    func part(_ years: [Int]) throws -> String {
      let rows = years.map { "\($0),156,392,280530,1,1\n" }.joined()
      return try ImportsReading.file(.baci, "BACI_HS22_V202501.csv", "t,i,j,k,v,q\n" + rows).part
    }
    #expect(try part([2022]) == "flows-2022")
    #expect(try part([2021, 2023]) == "flows-2021-2023")
  }
}
