import KidoFacts
import KidoUnits
import Testing

@testable import KidoNetwork

/// A fact base and a table of families small enough to reckon by hand.
struct TinyFacts {
  let view: FactView
  let families: FamilyTable
  let today: Day

  /// Fact rows: quantity, stage, subject, of, place, period, market, value, unit, basis.
  static let rows = """
    density,,ndfeb,,,timeless,,7.5,g/cm3,
    grade-content,,ndfeb-n,Nd,,timeless,,30,wt%,
    grade-content,,n42sh,Nd,,timeless,,26,wt%,
    grade-content,,n42sh,Dy,,timeless,,4,wt%,
    grade-content,,ndfeb-sh,Dy,,timeless,,5,wt%,
    occurrence,,magnet,,World,timeless,,~0.98[0.9..1],1,
    magnet-mass,,magnet,ndfeb,World,timeless,,~6[2..15],g/unit,magnet
    magnet-fraction,,magnet,ndfeb,World,timeless,,1,g/g,magnet
    occurrence,,motor,,World,timeless,,~0.9[0.8..1],1,
    magnet-mass,,motor,ndfeb,World,timeless,,~100[50..200],g/unit,magnet
    magnet-per-power,,motor,ndfeb,World,timeless,,~200[150..300],g/kW,magnet
    magnet-fraction,,motor,ndfeb,World,timeless,,~0.1[0.05..0.2],g/g,magnet
    controlled,,Dy,,CHN,2025-04-04,,1,1,
    controlled,,Nd,,CHN,2025-04-04,,0,1,
    licence-time,,HREE,statutory,CHN,2025,,45,working-days,
    threshold,,crma-single-third-country,,EU27,2024,,65,%,
    price,,Nd,,,2025,fob-china,100,USD/kg,oxide
    price,,Dy,,,2025,fob-china,400,USD/kg,oxide
    fx,,usd-jpy,,,2025,,150,1,
    """

  /// Families: key, kind, strong English words, weak ones, material and grade.
  private static let familyRows = """
    magnet,magnet,Magnet,磁石,磁铁,magnet|neodymium magnet,磁石,磁铁,,,,8505,ndfeb,ndfeb-n,,,,,
    motor,magnet,Motor,モータ,电机,motor|servo motor,モータ,电机,,,,8501,ndfeb,ndfeb-n,,,,,
    bracket,none,Bracket,ブラケット,支架,bracket|motor bracket,ブラケット,支架,,,,,,,,,,,
    housing,none,Housing,ハウジング,壳体,housing,ハウジング,壳体,,,,,,,,,,,
    """

  /// Makes the facts, with further rows of facts.
  init(adding more: String = "") throws {
    var editions = EditionTable()
    editions.add(
      file: "editions.csv",
      bytes: Array(
        (EditionTable.header.joined(separator: ",")
          + "\ntest-2025,Test,Kido,2025-06-01,2025-06-02,own,free,,\n").utf8
      )
    )
    let lines = (Self.rows + "\n" + more).split(separator: "\n").map {
      $0 + ",test-2025,row,read,\n"
    }
    let text = FactBase.header.joined(separator: ",") + "\n" + lines.joined()
    let base = FactBase(editions: editions, files: [("facts.csv", Array(text.utf8))])
    try #require(base.issues == [])
    view = FactView(base)
    families = FamilyTable(
      file: "families.csv",
      bytes: Array(
        (FamilyTable.header.joined(separator: ",") + "\n" + Self.familyRows + "\n").utf8
      ),
      facts: view
    )
    try #require(families.issues == [])
    today = try #require(Day(year: 2026, month: 1, day: 15))
  }

  var screener: Screener { Screener(families: families, facts: view) }

  /// A row of a parts list.
  static func line(
    _ name: String,
    row: Int = 2,
    level: Int? = nil,
    number: String = "",
    details: String = "",
    quantity: Double = 1,
    unit: UnitOfMeasure = .piece,
    unitMass: Double? = nil,
    origin: Place? = nil,
    isAlternate: Bool = false
  ) -> PartLine {
    PartLine(
      reference: RowReference(file: "bom.csv", sheet: "", row: row),
      level: level,
      partNumber: number,
      name: name,
      details: details,
      quantity: quantity,
      unit: unit,
      unitMass: unitMass,
      origin: origin,
      isAlternate: isAlternate
    )
  }

  /// A company with one line of a thousand units a year.
  static func company(
    _ lines: [PartLine],
    volume: Double? = 1_000,
    coverDays: Double? = nil,
    home: Place = .japan,
    statements: [Company.Statement] = [],
    stock: [Company.Stock] = []
  ) throws -> Company {
    let year = try #require(Year(2025))
    let line = Company.Line(
      id: "one",
      name: "One",
      product: "",
      volume: volume,
      margin: 10,
      coverDays: coverDays
    )
    return Company(
      kind: .firm,
      name: "Test",
      home: home,
      basis: PriceBasis(currency: .jpy, year: year),
      industry: nil,
      isInvented: true,
      lines: [line],
      parts: PartsTree(lines),
      statements: statements,
      stock: stock
    )
  }

  /// What a supplier stated.
  static func statement(
    part: String,
    supplier: String = "Alpha",
    stage: Stage = .magnet,
    site: String = "",
    place: Place = .china,
    share: Double = 1,
    magnetGrams: Double? = nil
  ) -> Company.Statement {
    Company.Statement(
      part: part,
      supplier: supplier,
      stage: stage,
      site: site,
      place: place,
      share: Share(clamping: share),
      element: nil,
      magnetGrams: magnetGrams,
      grade: "",
      reference: RowReference(file: "suppliers.csv", sheet: "", row: 2)
    )
  }

  /// The survey of a company.
  func survey(_ company: Company) -> PartsSurvey {
    PartsSurvey(company: company, screener: screener)
  }

  /// The exposure of a company.
  func exposure(_ company: Company) -> Exposure {
    ExposureAnalysis(facts: view, today: today).exposure(of: company, survey: survey(company))
  }
}
