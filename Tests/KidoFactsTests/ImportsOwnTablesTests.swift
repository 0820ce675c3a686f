import KidoTables
import KidoUnits
import Testing

@testable import KidoFacts

@Suite("PriceTableImporter and OwnFormatImporter")
struct ImportsOwnTablesTests {
  private func prices(_ text: String, market: String = "") throws -> ImportedFile {
    let file = try ImportsReading.file(.prices, "p.csv", text, edition: "mine", market: market)
    #expect(file.isSound)
    return file
  }

  @Test("Prices keep their day, product, form, market and unit, and may not be passed on")
  func rows() throws {
    let file = try prices(
      "date,product,price,unit,basis,market,note\n2025-05-30,Dy2O3,239.5,USD/kg,,FOB China,a\n"
        + "May 2025,terbium metal,1010,$/kg,,Europe,\n2025/6,NdPr,\"450,000\",RMB/t,oxide,,b\n"
    )
    #expect(file.edition.redistribution == .no)
    #expect(
      file.lines == [
        "price/Dy/-/2025-05-30/fob-china/oxide 239.5 USD/kg",
        "price/Tb/-/2025-05/europe/metal 1010 USD/kg",
        "price/NdPr/-/2025-06/own/oxide 450000 CNY/t",
      ]
    )
  }

  @Test("Japanese and Chinese tables are read as they are")
  func eastAsian() throws {
    let japanese = try prices("日付,品目,価格,単位\n2025年5月,酸化ジスプロシウム,1200,USD/kg\n", market: "japan")
    #expect(japanese.lines == ["price/Dy/-/2025-05/japan/oxide 1200 USD/kg"])
    let chinese = try prices("日期,产品,均价,单位\n2025年5月30日,氧化镨钕,450000,元/吨\n")
    #expect(chinese.lines == ["price/NdPr/-/2025-05-30/own/oxide 450000 CNY/t"])
  }

  @Test("A unit in the title of the price column holds for all rows")
  func titleUnit() throws {
    let file = try prices(
      "date,product,price (USD/kg)\n2025-05,Dy oxide,239\n2025-06,Dy oxide,240\n"
    )
    #expect(file.lines.map { $0.suffix(6) } == ["USD/kg", "USD/kg"])
  }

  @Test("Decimal commas of a whole column are read, one against its column is refused")
  func commas() throws {
    let file = try prices(
      "date;product;price;unit\n2025-05;Dy oxide;239,55;USD/kg\n2025-06;Dy oxide;240,25;USD/kg\n"
        + "2025-07;Dy oxide;240.255;USD/kg\n"
    )
    #expect(file.lines.first == "price/Dy/-/2025-05/own/oxide 239.55 USD/kg")
  }

  @Test("Rows that cannot be read are refused, each with its reason")
  func refused() throws {
    let file = try prices(
      "date,product,price,unit\n2025-05,Dy oxide,239,USD/kg\n31.02.2025,Dy oxide,1,USD/kg\n"
        + "2025-02-31,Dy oxide,1,USD/kg\n2025-06,Dy oxide,1,USD/stone\n2025-06,Dy oxide,dear,USD/kg\n"
        + "2025-06,Dy oxide,-4,USD/kg\n2025-06,Dy oxide,0,USD/kg\n2025-06,,7,USD/kg\n"
        + "2025-05,Dy oxide,240,USD/kg\n2025-05,Dy oxide,239,USD/kg\n2025-05,Dy oxide,239,CNY/kg\n"
        + "2025-06,Dy oxide,1e15,USD/kg\n2025-06,Dy oxide,,USD/kg\nSource: us,,,\n"
    )
    #expect(file.tally.used == 1)
    #expect(
      file.refusals == [
        "3 date import.date", "4 date import.date", "5 unit cell.unknown-value",
        "6 price cell.not-a-number", "7 price cell.out-of-range", "8 price cell.out-of-range",
        "9 product cell.missing", "10 price import.two-values", "12 price import.two-currencies",
        "13 price cell.out-of-range",
      ]
    )
    #expect(file.tally.passed == [.repeated: 1, .empty: 1, .decoration: 1])
  }

  @Test(
    "Dates are read as a person does, or not at all",
    arguments: [
      ("2025-05", "2025-05"), ("2025/5/3", "2025-05-03"), ("3 May 2025", "2025-05-03"),
      ("May 2025", "2025-05"), ("20250530", "2025-05-30"), ("202505", "2025-05"), ("2025", "2025"),
      ("1960M01", "1960-01"), ("2025年5月", "2025-05"), ("2025-05-30 00:00:00", "2025-05-30"),
      ("2025-Q2", "2025-Q2"), ("31.02.2025", nil), ("2025-02-31", nil), ("2025-13", nil),
      ("2025Q2", nil), ("2025年第2四半期", nil), ("2025年第2季度", nil), ("2025 H1", nil),
      ("2025W05", nil), ("05/06/2025", nil), ("-2025", nil), ("soon", nil),
    ] as [(String, String?)]
  )
  func dates(text: String, expected: String?) {
    #expect(PriceDate.read(text) == expected)
  }

  private func own(_ rows: [String], named name: String = "mine.csv") throws -> [ImportedFile] {
    try ImportsReading.read(
      .facts,
      name,
      SmallFacts.bytes([SmallFacts.header] + rows),
      source: ImportsReading.source(name)
    )
  }

  @Test("Our own format comes back as it went in, one file for each edition")
  func ownFormat() throws {
    let rows = [
      SmallFacts.row(value: "~5[4..6]"),
      SmallFacts.row(place: "NAM", value: "<1", edition: "mid-2023"),
      SmallFacts.row(place: "USA", value: "10..20", note: "\"a, b\""),
    ]
    let files = try own(rows)
    #expect(files.map(\.edition.key) == ["mid-2023", "new-2026"])
    #expect(files.allSatisfy { $0.isSound })
    #expect(
      files.flatMap { String(decoding: $0.observations, as: UTF8.self).split(separator: "\n") }
        .filter { $0 != SmallFacts.header }.map(String.init) == [rows[1], rows[0], rows[2]]
    )
  }

  @Test("Refused rows of our own format are told once, with the code of the loader")
  func ownRefused() throws {
    let files = try own([
      SmallFacts.row(), SmallFacts.row(edition: "mid-2023"), SmallFacts.row(),
      SmallFacts.row(place: "NA"), SmallFacts.row(period: "2025-02-31"),
      SmallFacts.row(value: "inf"),
      SmallFacts.row(edition: "unknown"), "1,2,3",
    ])
    #expect(files.count == 2)
    #expect(
      files.flatMap { $0.tally.refused.map(\.code) }.sorted() == [
        "fact.column-count", "fact.duplicate", "fact.edition", "fact.period", "fact.place",
        "fact.value",
      ]
    )
    #expect(files.allSatisfy { $0.isSound })
  }

  @Test("Two files whose names have no Latin letter are two parts of an edition")
  func parts() throws {
    let names = ["価格.csv", "鉱山.csv", "mine.csv"]
    let parts = try names.flatMap { try own([SmallFacts.row()], named: $0).map(\.part) }
    #expect(Set(parts).count == 3)
    #expect(parts.last == "mine-csv")
    let text = "date,product,price,unit\n2025-05,Dy oxide,239,USD/kg\n"
    let prices = try ["may.csv", "june.csv", "六月.csv"].map {
      try ImportsReading.file(.prices, $0, text, edition: "mine").part
    }
    #expect(Set(prices).count == 3)
  }
}
