import KidoFacts
import TestSupport

/// The table of broken and awkward files of all kinds.
enum BrokenImports {
  static let all = containers + summaries + flows + governance + prices + facts

  private static let release = ImportsUSGSTests.header
  private static let single =
    "Source,Country,Type,Prod_t_2022,Prod_t_est_2023,Prod_notes,Reserves_t,Reserves_notes\n"
  private static let baci = "t,i,j,k,v,q\n"
  private static let wgi = "code,countryname,year,vae,vas\n"
  private static let price = "date,product,price,unit\n"
  private static let own = SmallFacts.header + "\n"
  private static let good = ImportsUSGSTests.mine("China", "270,000")

  private static func mine(_ country: String, _ value: String, year: String = "2024") -> String {
    ImportsUSGSTests.mine(country, value, year: year)
  }

  /// Bytes that are no table of any kind.
  private static let containers: [BrokenImport] = ImportKind.allCases.flatMap { kind in
    let isBACI = kind == .baci
    let layout = isBACI || kind == .facts
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]
    let zip: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0]
    return [
      BrokenImport(
        "an empty file of \(kind)",
        kind,
        [],
        code: layout ? "import.layout" : "table.empty"
      ),
      BrokenImport(
        "a picture as \(kind)",
        kind,
        png,
        code: layout ? "import.layout" : "table.not-a-table"
      ),
      BrokenImport(
        "a workbook cut off as \(kind)",
        kind,
        file: "a.xlsx",
        zip,
        code: layout ? "import.layout" : "table.damaged-archive"
      ),
      BrokenImport(
        "another header as \(kind)",
        kind,
        "one,two,three\n1,2,3\n",
        code: "import.layout"
      ),
    ]
  }

  private static let summaries: [BrokenImport] = [
    BrokenImport("a release without rows", .usgsMCS, release, code: "import.no-rows"),
    BrokenImport(
      "a release with NUL bytes",
      .usgsMCS,
      Array((release + good).utf8) + [0, 0, 10],
      code: "table.nul-bytes"
    ),
    BrokenImport(
      "a hundred thousand columns",
      .usgsMCS,
      String(repeating: "a,", count: 100_000) + "\n1,2\n",
      code: "table.limit.columns"
    ),
    BrokenImport(
      "a file of one commodity that the name does not tell",
      .usgsMCS,
      file: "world.csv",
      single + "M,China,Mine production,1,2,,3,\n",
      code: "import.layout"
    ),
    BrokenImport(
      "a figure in words and digits",
      .usgsMCS,
      release + good + mine("India", "about 5"),
      used: 1,
      ["3 import.figure"]
    ),
    BrokenImport(
      "thousands marks misplaced",
      .usgsMCS,
      release + good + mine("India", "27,00"),
      used: 1,
      ["3 import.figure"]
    ),
    BrokenImport(
      "a decimal comma after a thousands point",
      .usgsMCS,
      release + good + mine("India", "2.700,5"),
      used: 1,
      ["3 import.figure"]
    ),
    BrokenImport(
      "a figure beyond all numbers",
      .usgsMCS,
      release + good + mine("India", "1e999"),
      used: 1,
      ["3 import.figure"]
    ),
    BrokenImport(
      "a figure larger than the Earth",
      .usgsMCS,
      release + good + mine("India", "1e30"),
      used: 1,
      ["3 import.figure"]
    ),
    BrokenImport(
      "a year before the calendar",
      .usgsMCS,
      release + good + mine("India", "1", year: "-5"),
      used: 1,
      ["3 import.year"]
    ),
    BrokenImport(
      "a year beyond the machine",
      .usgsMCS,
      release + good + mine("India", "1", year: "9223372036854775807"),
      used: 1,
      ["3 import.year"]
    ),
    BrokenImport(
      "a country that is not",
      .usgsMCS,
      release + good + mine("Atlantis", "1"),
      used: 1,
      ["3 import.place"]
    ),
    BrokenImport(
      "one figure twice, with two values",
      .usgsMCS,
      release + good + mine("China", "1"),
      used: 1,
      ["3 import.two-values"]
    ),
    BrokenImport(
      "the same row twice",
      .usgsMCS,
      release + good + good,
      used: 1
    ),
    BrokenImport(
      "rows that end early",
      .usgsMCS,
      release + good + "RARE EARTHS,World,Rare Earths\n",
      used: 1
    ),
    BrokenImport(
      "infinite production",
      .usgsMCS,
      file: "mcs2024-raree_world.csv",
      single + "M,China,Mine production,inf,nan,,3,\nM,India,Mine production,1,2,,x9,\n",
      used: 1,
      ["3 import.figure"]
    ),
  ]

  private static let flows: [BrokenImport] = [
    BrokenImport("a header of BACI and nothing else", .baci, baci, code: "import.no-rows"),
    BrokenImport(
      "a header without the quantity",
      .baci,
      "t,i,j,k,v\n2023,156,392,280530,1\n",
      code: "import.layout"
    ),
    BrokenImport(
      "semicolons for commas",
      .baci,
      "t;i;j;k;v;q\n2023;156;392;280530;1;1\n",
      code: "import.layout"
    ),
    BrokenImport(
      "ten megabytes without a line end",
      .baci,
      [UInt8](repeating: 0x31, count: 10 << 20),
      code: "import.layout"
    ),
    BrokenImport(
      "only headings not followed",
      .baci,
      baci + "2023,156,392,10111,1,1\n",
      code: "import.no-rows"
    ),
    BrokenImport(
      "NUL bytes in a row",
      .baci,
      baci + "2023,156,392,280530,1,1\n20\u{0}3,156,392,280530,1,1\n",
      used: 1,
      ["3 import.year"]
    ),
    BrokenImport(
      "a decimal comma",
      .baci,
      baci + "2023,156,392,280530,1,1\n2023,156,410,280530,1,5,1\n",
      used: 1,
      ["3 import.columns"]
    ),
    BrokenImport(
      "words for a quantity",
      .baci,
      baci + "2023,156,392,280530,1,1\n2023,156,410,280530,1,many\n",
      used: 1,
      ["3 import.figure"]
    ),
    BrokenImport(
      "a pair twice with two values",
      .baci,
      baci + "2023,156,392,280530,1,1\n2023,156,392,280530,2,1\n",
      used: 1,
      ["3 import.two-values"]
    ),
    BrokenImport(
      "values that add up to infinity",
      .baci,
      baci
        + "2023,156,999991,280530,1e308,1\n2023,156,999992,280530,1e308,1\n2023,156,392,280530,1,1\n",
      used: 1,
      ["2 import.figure", "3 import.figure"]
    ),
    BrokenImport(
      "more columns than any header",
      .baci,
      baci + "2023,156,392,280530,1,1\n" + String(repeating: "1,", count: 100_000) + "\n",
      used: 1,
      ["3 import.columns"]
    ),
  ]

  private static let governance: [BrokenImport] = [
    BrokenImport(
      "governance without a year",
      .wgi,
      "code,countryname,vae\nJPN,Japan,1\n",
      code: "import.layout"
    ),
    BrokenImport("governance without rows", .wgi, wgi, code: "import.no-rows"),
    BrokenImport(
      "governance of no year at all",
      .wgi,
      wgi + "JPN,Japan,now,1,1\n",
      code: "import.no-rows"
    ),
    BrokenImport(
      "an estimate out of scale",
      .wgi,
      wgi + "JPN,Japan,2021,1,1\nCHN,China,2021,51,1\n",
      used: 1,
      ["3 import.figure"]
    ),
    BrokenImport(
      "estimates in words, infinite, and not at all",
      .wgi,
      wgi
        + "JPN,Japan,2021,1,1\nCHN,China,2021,good,1\nIND,India,2021,inf,1\nFRA,France,2021,nan,1\n",
      used: 1,
      ["3 import.figure", "4 import.figure"]
    ),
    BrokenImport(
      "a decimal comma in quotes",
      .wgi,
      wgi + "JPN,Japan,2021,1,1\nCHN,China,2021,\"-0,5\",1\n",
      used: 1,
      ["3 import.figure"]
    ),
    BrokenImport(
      "a year beyond the calendar beside a sound one",
      .wgi,
      wgi + "JPN,Japan,2021,1,1\nCHN,China,99999999999999999999,1,1\nIND,India,-2021,1,1\n",
      used: 1,
      ["3 import.year", "4 import.year"]
    ),
    BrokenImport(
      "the alpha-2 code of Namibia without its name",
      .wgi,
      wgi + "JPN,Japan,2021,1,1\nNA,,2021,1,1\n",
      used: 1,
      ["3 import.place"]
    ),
  ]

  private static let prices: [BrokenImport] = [
    BrokenImport(
      "prices without a product",
      .prices,
      "date,price,unit\n2025-05,1,USD/kg\n",
      code: "import.layout"
    ),
    BrokenImport(
      "prices without a date that is one",
      .prices,
      price + "soon,Dy oxide,1,USD/kg\n",
      code: "import.no-rows"
    ),
    BrokenImport(
      "the 31st of February",
      .prices,
      price + "2025-05-30,Dy,1,USD/kg\n31.02.2025,Dy,1,USD/kg\n",
      used: 1,
      ["3 import.date"]
    ),
    BrokenImport(
      "a unit of another trade",
      .prices,
      price + "2025-05-30,Dy,1,USD/kg\n2025-05-31,Dy,1,USD/barrel\n",
      used: 1,
      ["3 cell.unknown-value"]
    ),
    BrokenImport(
      "no unit at all",
      .prices,
      "date,product,price\n2025-05-30,Dy,1\n",
      code: "import.no-rows"
    ),
    BrokenImport(
      "a negative price",
      .prices,
      price + "2025-05-30,Dy,1,USD/kg\n2025-05-31,Dy,-1,USD/kg\n",
      used: 1,
      ["3 cell.out-of-range"]
    ),
    BrokenImport(
      "an infinite price",
      .prices,
      price + "2025-05-30,Dy,1,USD/kg\n2025-05-31,Dy,inf,USD/kg\n",
      used: 1,
      ["3 cell.not-a-number"]
    ),
    BrokenImport(
      "decimal points and commas in one column",
      .prices,
      price + "2025-05-30,Dy,1.25,USD/kg\n2025-05-31,Dy,\"1,5\",USD/kg\n"
        + "2025-06-01,Dy,\"1,500\",USD/kg\n",
      used: 2,
      ["4 cell.ambiguous-number"]
    ),
    BrokenImport(
      "a quarter that looks like a month",
      .prices,
      price + "2025-05-30,Dy,1,USD/kg\n2025Q2,Dy,1,USD/kg\n",
      used: 1,
      ["3 import.date"]
    ),
    BrokenImport(
      "a price sheet of text",
      .pinkSheet,
      "Monthly Prices\n,Copper\n,($/mt)\n1960M01,715\n",
      code: "import.layout"
    ),
  ]

  private static let facts: [BrokenImport] = [
    BrokenImport("our header and nothing else", .facts, own, code: "import.no-rows"),
    BrokenImport(
      "an edition that nobody knows",
      .facts,
      own + SmallFacts.row(edition: "unknown-1") + "\n",
      code: "import.edition"
    ),
    BrokenImport(
      "bytes that are not UTF-8",
      .facts,
      Array((own + SmallFacts.row()).utf8) + [0xFF, 10],
      code: "import.no-rows"
    ),
    BrokenImport(
      "a quote that never closes",
      .facts,
      own + SmallFacts.row() + "\n" + SmallFacts.row(place: "USA", note: "\"open") + "\n",
      used: 1,
      ["3 fact.unclosed-quote"]
    ),
    BrokenImport(
      "wrong places, periods and figures",
      .facts,
      own
        + [
          SmallFacts.row(), SmallFacts.row(place: "ATL"), SmallFacts.row(period: "2025-02-31"),
          SmallFacts.row(value: "nan"), SmallFacts.row(value: "1,5"),
        ].map { $0 + "\n" }.joined(),
      used: 1,
      ["3 fact.place", "4 fact.period", "5 fact.value", "6 fact.column-count"]
    ),
    BrokenImport(
      "an identifier twice",
      .facts,
      own + SmallFacts.row() + "\n" + SmallFacts.row(value: "2") + "\n",
      used: 1,
      ["3 fact.duplicate"]
    ),
  ]
}
