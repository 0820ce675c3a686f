import KidoTables
import KidoUnits
import TestSupport
import Testing

@testable import KidoFacts

@Suite("BACIImporter")
struct ImportsBACITests {
  private static let header = "t,i,j,k,v,q\n"

  /// The flows as "year exporter importer heading value quantity".
  private func flows(_ file: ImportedFile) -> [String] {
    file.table.flows.map { flow in
      let tonnes = flow.tonnes.map(FigureNotation.number) ?? "-"
      return "\(flow.year) \(flow.exporter.code) \(flow.importer.code) \(flow.heading) "
        + "\(FigureNotation.number(flow.thousandDollars)) \(tonnes)"
    }
  }

  private func file(_ rows: String, named name: String = "BACI_HS92_Y2023_V202401b.csv") throws
    -> ImportedFile
  {
    try ImportsReading.file(.baci, name, Self.header + rows)
  }

  @Test("Numbers of countries are BACI's own, and an absent quantity is not zero")
  func rows() throws {
    let file = try file(
      "2023,842,251,280530,1.5,           NA\n2023,757,699,280530,2,0.25\n2023,579,490,280530,3,\n"
        + "2023,516,156,284610,4,5\n2023,180,178,284690,6,7\n2023,410,408,284690,8,0\n"
    )
    #expect(file.isSound)
    #expect(
      flows(file).sorted() == [
        "2023 CHE IND 280530 2 0.25", "2023 COD COG 284690 6 7", "2023 KOR PRK 284690 8 0",
        "2023 NAM CHN 284610 4 5", "2023 NOR TWN 280530 3 -", "2023 USA FRA 280530 1.5 -",
      ]
    )
    #expect(file.tally.flows == 6)
    #expect(file.tally.areasWithoutCode == 0)
  }

  @Test("Order of columns, quotes, byte order mark, line ends and blanks do not matter")
  func layouts() throws {
    let plain = flows(try file("2023,156,392,280530,1.5,2\n"))
    let quoted =
      "\u{FEFF}\"t\",\"i\",\"j\",\"k\",\"v\",\"q\"\r\n\"2023\",\"156\",\"392\",\"280530\",\"1.5\",\"2\""
    let turned = "k,v,q,t,i,j\n280530, 1.5 , 2,2023, 156,392\n\n"
    for text in [quoted, turned] {
      #expect(flows(try ImportsReading.file(.baci, "baci.csv", text)) == plain)
    }
  }

  @Test("A heading that lost its leading zero is the same number, and others are passed over")
  func headings() throws {
    let file = try file(
      "2023,156,392,280530,1,1\n2023,156,392,10111,1,1\n2023,156,392,010111,1,1\n"
    )
    #expect(file.tally.passed == [.heading: 2])
    #expect(file.tally.used == 1)
  }

  @Test("Sums over all partners are passed over, areas without a code are added up")
  func areas() throws {
    let file = try file(
      "2023,156,0,280530,9,9\n2023,0,156,280530,9,9\n2023,156,999991,280530,1,1\n"
        + "2023,156,999992,280530,2,3\n2023,156,392,280530,1,1\n"
    )
    #expect(file.isSound)
    #expect(file.tally.passed == [.aggregate: 2])
    #expect(flows(file).sorted() == ["2023 CHN JPN 280530 1 1", "2023 CHN XXX 280530 3 4"])
    #expect(file.tally.areasWithoutCode == 2)
  }

  @Test("Rows that cannot be read are refused with their line")
  func refused() throws {
    let file = try file(
      "2023,156,392,280530,1,1\nx,156,392,280530,1,1\n-2023,156,392,280530,1,1\n"
        + "1066,156,392,280530,1,1\n2023,CHN,392,280530,1,1\n2023,156,392,28 x,1,1\n"
        + "2023,156,392,284610,-1,1\n2023,156,392,284610,1,-1\n2023,156,392,284610,inf,1\n"
        + "2023,156,392,284610,1\n2023,156,392,284610,1,1,1\n2023,156,392,280530,2,1\n"
        + "2023,156,392,280530,1,1\n2023,156,392,284610,1e300,1\n2023,156,392,284610,1;5,1\n"
    )
    #expect(file.isSound)
    #expect(
      file.refusals == [
        "3 t import.year", "4 t import.year", "5 t import.year", "6 i import.place",
        "7 k import.figure", "8 v import.figure", "9 q import.figure", "10 v import.figure",
        "11  import.columns", "12  import.columns", "13  import.two-values", "15 v import.figure",
        "16 v import.figure",
      ]
    )
    #expect(file.tally.passed == [.repeated: 1])
  }

  @Test(
    "The name of the file tells the edition, whatever a browser added to it",
    arguments: [
      ("BACI_HS22_Y2023_V202501.csv", "baci-hs22-202501", "2025-01"),
      ("BACI_HS92_Y2022_V202401b.csv", "baci-hs92-202401b", "2024-01"),
      ("BACI_HS92_Y2022_V202401b (1).csv", "baci-hs92-202401b-1", "2024-01"),
      ("BACI_HS92_Y2022_V202413.csv", "baci-hs92-202413", "2026-11-25"),
      ("flows.csv", "baci-hs-2024", "2026-11-25"),
    ]
  )
  func edition(name: String, key: String, published: String) throws {
    let file = try file("2023,156,392,280530,1,1\n", named: name)
    #expect(file.edition.key == key)
    #expect(file.edition.published == published)
    #expect(file.isSound)
    #expect(file.table.flows.count == 1)
  }

  @Test("Files of two years are two parts of one edition, and neither takes the place of the other")
  func years() throws {
    let files = try ["BACI_HS22_Y2022_V202501.csv", "BACI_HS22_Y2023_V202501.csv", "flows.csv"].map
    {
      try file("2023,156,392,280530,1,1\n", named: $0)
    }
    #expect(files.map(\.part) == ["flows-y2022", "flows-y2023", "flows-2023"])
    #expect(Set(files.map(\.edition.key)).count == 2)
  }

  @Test("A file in pieces of random sizes gives what it gives in one, for 120 seeds")
  func pieces() throws {
    let codes = [156, 392, 842, 251, 516, 0, 999_991, 490, 410]
    for seed in 0..<UInt64(120) {
      var random = SplitMix64(seed: seed)
      var text = random.below(2) == 0 ? Self.header : "t,i,j,k,v,q\r\n"
      for _ in 0..<(1 + random.below(60)) {
        let end = random.below(2) == 0 ? "\n" : "\r\n"
        let heading = [280_530, 284_610, 10_111][random.below(3)]
        let quantity = ["", "           NA", "1.25", "x"][random.below(4)]
        text +=
          "202\(random.below(5)),\(codes[random.below(9)]),\(codes[random.below(9)]),"
          + "\(heading),\(random.below(100)),\(quantity)\(end)"
      }
      text += "2020,156,826,280530,1,1"
      let bytes = Array(text.utf8)
      let source = try ImportsReading.source("BACI_HS92_V202401b.csv")
      let whole = try #require(
        try ImportsReading.read(.baci, source.fileName, bytes, source: source).first
      )
      var importer = BACIImporter(source: source)
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + random.below(40))
        Array(bytes[start..<end]).withUnsafeBufferPointer { importer.consume($0) }
        start = end
      }
      let parts = try importer.finish()
      #expect(parts.trade == whole.trade, "seed \(seed)")
      #expect(parts.tally == whole.tally, "seed \(seed)")
      #expect(whole.isSound, "seed \(seed)")
    }
  }

  @Test("A row of ten megabytes is refused, and little of it is kept")
  func longRow() throws {
    var bytes = Array((Self.header + "2023,156,392,280530,1,1\n2023,156,392,284610,").utf8)
    bytes += [UInt8](repeating: UInt8(ascii: "7"), count: 10 << 20)
    let file = try ImportsReading.file(.baci, "baci.csv", bytes)
    #expect(file.tally.used == 1)
    #expect(file.tally.refusedRows == 1)
    #expect(file.tally.refused.allSatisfy { $0.raw.utf8.count <= 1_000 })
    #expect(file.isSound)
  }

  @Test("Ten megabytes without a line end are no BACI file, and the error stays short")
  func endless() throws {
    let source = try ImportsReading.source("baci.csv")
    var importer = BACIImporter(source: source)
    let piece = [UInt8](repeating: UInt8(ascii: ","), count: 1 << 20)
    for _ in 0..<10 { piece.withUnsafeBufferPointer { importer.consume($0) } }
    do throws(ImportError) {
      _ = try importer.finish()
      Issue.record("it was read")
    } catch {
      #expect(error.code == "import.layout")
      guard case .layout(_, _, let found, _) = error else { return }
      #expect(found.joined().utf8.count + found.count <= 10_000)
    }
  }
}
