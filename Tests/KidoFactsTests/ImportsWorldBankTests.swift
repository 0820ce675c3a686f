import KidoFacts
import KidoTables
import KidoUnits
import Testing

@Suite("WGIImporter and PinkSheetImporter")
struct ImportsWorldBankTests {
  @Test("The wide layout gives an observation for each indicator, with its error in the note")
  func wide() throws {
    let file = try ImportsReading.file(
      .wgi,
      "wgi.csv",
      ",code,countryname,year,vae,vas,pve,pvs\n0,NAM,Namibia,2021,0.57,0.12,0.55,0.24\n"
        + "1,ROM,Romania,2021,..,..,-0.5,0.2\n2,ABW,Aruba,1996,,,,\n3,ANT,Netherlands Antilles,"
        + "2021,1,1,1,1\n"
    )
    #expect(file.isSound)
    #expect(file.edition.key == "wgi-2022")
    #expect(
      file.lines == [
        "governance/wgi-va/NAM/2021 0.57 1", "governance/wgi-pv/NAM/2021 0.55 1",
        "governance/wgi-pv/ROU/2021 -0.5 1",
      ]
    )
    #expect(file.base.all.map(\.note).first == "standard error 0.12")
    #expect(file.tally.passed == [.empty: 1, .formerArea: 1])
  }

  @Test("The long layout names its indicator by code or in English")
  func long() throws {
    let file = try ImportsReading.file(
      .wgi,
      "wgi.csv",
      "economy,code,year,indicator,estimate,stderr,numsrc\nNamibia,NAM,2024,pv,0.5467,0.2293,5\n"
        + "Namibia,NA,2024,Rule of Law,0.3,0.1,5\nX,NA,2024,rl,0.3,0.1,5\n"
        + "Congo,ZAR,2024,cc,-1.5,nan,5\nJapan,JPN,2024,happiness,1,1,1\nJapan,JPN,next,cc,1,1,1\n"
        + "Japan,JPN,2024,cc,44,1,1\nJapan,JPN,2024,va,NA,,\nJapan,JPN,2024,ge,1,,\n"
        + "Japan,JPN,2024,ge,1.1,,\nJapan,JPN,+2023,rq,1,,\n"
    )
    #expect(file.isSound)
    #expect(
      file.lines == [
        "governance/wgi-pv/NAM/2024 0.5467 1", "governance/wgi-rl/NAM/2024 0.3 1",
        "governance/wgi-cc/COD/2024 -1.5 1", "governance/wgi-ge/JPN/2024 1 1",
      ]
    )
    #expect(
      file.refusals == [
        "4 code import.place", "6 indicator import.indicator", "7 year import.year",
        "8 estimate import.figure", "11 estimate import.two-values", "12 year import.year",
      ]
    )
  }

  @Test("Files of single indicators are parts of their edition beside one another")
  func parts() throws {
    func part(_ header: String, _ row: String) throws -> String {
      try ImportsReading.file(.wgi, "wgi.csv", header + "\n" + row + "\n").part
    }
    let long = "code,year,indicator,estimate"
    #expect(try part(long, "JPN,2024,pv,1") == "wgi-pv")
    #expect(try part(long, "JPN,2024,rl,1\nJPN,2024,cc,1") == "wgi-cc-wgi-rl")
    let wide = "code,year,vae,pve,gee,rqe,rle,cce"
    #expect(try part(wide, "JPN,2024,1,1,1,1,1,1") == "indicators")
  }

  @Test("A name stands in for a code that is not known, with either apostrophe")
  func names() throws {
    let file = try ImportsReading.file(
      .wgi,
      "wgi.csv",
      "code,countryname,year,vae\nZZZ,Côte d'Ivoire,2021,1\n,Türkiye,2021,1\n,\"Korea, Dem. Rep.\","
        + "2021,1\n,\"Taiwan, China\",2021,1\nXXX,Côte d’Ivoire,2020,1\n,World,2021,1\n"
    )
    #expect(file.lines.map { $0.split(separator: "/")[2] } == ["CIV", "TUR", "PRK", "TWN", "CIV"])
    #expect(file.refusals == ["7 code import.place"])
  }

  /// The lines of a price sheet as the World Bank lays them out.
  private static func sheet(_ rows: [[Cell]]) throws -> [UInt8] {
    let head: [[Cell]] = [
      [.text("World Bank Commodity Price Data (The Pink Sheet)")],
      [.text("monthly prices in nominal US dollars, 1960 to present")],
      [.text("Updated on June 02, 2026")],
      [.empty, .text("Copper"), .text("Cocoa"), .text("Iron ore, cfr spot"), .text("Aluminum")],
      [.empty, .text("($/mt)"), .text("($/kg)"), .text("($/dmtu)"), .text("($/mt)")],
    ]
    return try XlsxWriter.write([
      XlsxSheet(name: "AFOSHEET", header: [], rows: [[.text("cover")]]),
      XlsxSheet(name: "Monthly Prices", header: [], rows: head + rows),
    ])
  }

  @Test("Metals of the Pink Sheet are kept by month, farm products passed over")
  func pinkSheet() throws {
    let bytes = try Self.sheet([
      [.text("1960M01"), .number(715.4), .number(0.6), .text("…"), .number(511.47)],
      [.text("1960M02"), .number(728.19), .number(0.5), .number(11.42), .text("…")],
      [.text("1960M03"), .text("…"), .number(1), .text("…"), .text("…")],
      [.text("1960M13"), .number(1), .number(1), .number(1), .number(1)],
      [.text("1960M04"), .text("high"), .number(1), .number(1), .number(1)],
      [.text("Source: World Bank")],
      [.text("1960M01"), .number(715.4), .number(1), .text("…"), .number(511.47)],
      [.text("1960M01"), .number(715.5), .number(1), .number(4), .number(511.47)],
      [.text("+196M01"), .number(1), .number(1), .number(1), .number(1)],
    ])
    let file = try ImportsReading.file(.pinkSheet, "CMO.xlsx", bytes)
    #expect(file.isSound)
    #expect(file.edition.key == "pink-sheet-2026-06")
    #expect(file.edition.published == "2026-06-02")
    #expect(
      file.lines == [
        "price/Cu/-/1960-01/world-bank 715.4 USD/t", "price/Al/-/1960-01/world-bank 511.47 USD/t",
        "price/Cu/-/1960-02/world-bank 728.19 USD/t",
        "price/iron-ore/-/1960-02/world-bank 11.42 USD/dmtu",
      ]
    )
    #expect(file.tally.passed == [.empty: 1, .decoration: 1, .repeated: 1])
    #expect(
      file.refusals == [
        "9  import.year", "10 Copper import.figure", "13 Copper import.two-values",
        "14  import.year",
      ]
    )
  }
}
