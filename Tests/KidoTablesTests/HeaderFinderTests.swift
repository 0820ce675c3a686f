import Testing

@testable import KidoTables

@Suite("Finding headers")
struct HeaderFinderTests {
  static let finder = HeaderFinder(synonyms: [
    "part": ["part number", "part no.", "品番", "零件号", "料号"],
    "name": ["name", "description", "品名", "部品名", "名称"],
    "mass": ["mass", "weight", "magnet mass", "質量", "重量", "磁石質量", "磁石 質量", "质量"],
    "count": ["quantity", "qty", "個数", "数量", "员数"],
    "origin": ["country of origin", "原産国", "产地", "原产国"],
  ])

  private func table(_ text: String) throws -> Table {
    try TableReader.read(Array(text.utf8), named: "a.csv").tables[0]
  }

  private func columns(_ match: HeaderMatch) -> [String: Int] {
    Dictionary(
      match.columns.compactMap { column in column.meaning.map { ($0, column.index) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test(
    "Titles in Japanese, English and Chinese name the same columns",
    arguments: [
      "品番,品名,質量（ｇ）,個数,原産国\nA,B,1,2,日本\n",
      "Part Number,Description,Mass [g],Qty,Country of Origin\nA,B,1,2,JP\n",
      "零件号,名称,质量(g),数量,产地\nA,B,1,2,中国\n",
      "PART_NO,NAME,WEIGHT (G),QTY.,country-of-origin\nA,B,1,2,JP\n",
    ]
  )
  func languages(text: String) throws {
    let match = try #require(Self.finder.find(in: table(text)))
    #expect(columns(match) == ["part": 0, "name": 1, "mass": 2, "count": 3, "origin": 4])
    #expect(match.column(for: "mass")?.unit == "g")
    #expect(match.firstDataRow == 1)
    #expect(match.missing.isEmpty)
    #expect(match.unknownColumns.isEmpty)
  }

  @Test("Titles and notes above the header are skipped, unknown and missing columns are listed")
  func titleRows() throws {
    let text = """
      部品表 2025年度,,,
      作成: 購買部,,,

      品番,品名,備考,数量
      A-1,モータ,x,3
      """
    let match = try #require(Self.finder.find(in: table(text)))
    #expect(match.headerRows == 2...2)
    #expect(match.firstDataRow == 3)
    #expect(match.unknownColumns.map(\.title) == ["備考"])
    #expect(match.missing == ["mass", "origin"])
  }

  @Test("A header of two lines is joined, an upper title reaching right")
  func twoLines() throws {
    let text = """
      品番,磁石,,容器
      ,質量 (g),個数,重さ
      A-1,12,3,4
      """
    let match = try #require(Self.finder.find(in: table(text)))
    #expect(match.headerRows == 0...1)
    #expect(columns(match) == ["part": 0, "mass": 1, "count": 2])
    #expect(match.column(for: "mass")?.title == "磁石 質量 (g)")
    #expect(match.unknownColumns.map(\.title) == ["容器 重さ"])
  }

  @Test("A merged title stands over all columns and lines it covers")
  func merged() throws {
    let table = try #require(
      try TableReader.read(OpenpyxlFixture.bytes, named: "a.xlsx").tables.first
    )
    let match = try #require(Self.finder.find(in: table))
    #expect(columns(match) == ["name": 0, "mass": 1, "count": 2])
    #expect(match.columns.map(\.title) == ["品名", "磁石 質量 (g)", "磁石 個数", "備考"])
    #expect(table.rows[match.firstDataRow].number == 5)
  }

  @Test("A row of units below the header belongs to it")
  func units() throws {
    let match = try #require(Self.finder.find(in: table("part no.,mass,qty\n,(kg),pcs\nA,1,2\n")))
    #expect(match.firstDataRow == 2)
    #expect(match.column(for: "mass")?.unit == "kg")
    #expect(match.column(for: "count")?.unit == "pcs")
  }

  @Test("A title that only contains a synonym as a part of a word does not match")
  func wordLimits() throws {
    let finder = HeaderFinder(synonyms: ["count": ["count"], "name": ["name"]])
    let match = try #require(finder.find(in: table("name,country,unit count\nA,B,1\n")))
    #expect(columns(match) == ["name": 0, "count": 2])
  }

  @Test("Each meaning goes to the column that fits best, the left one among equals")
  func best() throws {
    let match = try #require(
      Self.finder.find(in: table("gross weight,weight,qty,qty\n1,2,3,4\n"))
    )
    #expect(columns(match) == ["mass": 1, "count": 2])
    #expect(match.unknownColumns.map(\.index) == [0, 3])
  }

  @Test("Without two known titles there is no header")
  func none() throws {
    #expect(try Self.finder.find(in: table("a,b\n1,2\n")) == nil)
    #expect(try Self.finder.find(in: table("品名,x\n1,2\n")) == nil)
    #expect(try HeaderFinder(synonyms: [:]).find(in: table("品名,x\n1,2\n")) == nil)
    #expect(Self.finder.find(in: Table(rows: [])) == nil)
  }

  @Test("One title is enough when only one meaning is asked for")
  func single() throws {
    let finder = HeaderFinder(synonyms: ["name": ["品名"]])
    #expect(try finder.find(in: table("品名,x\n1,2\n"))?.column(for: "name")?.index == 0)
  }
}
