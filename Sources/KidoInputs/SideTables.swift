import KidoFacts
import KidoNetwork
import KidoTables
import KidoUnits

/// Reads `suppliers.csv` and `stock.csv` of a company folder.
enum SideTables {
  /// Rows with what was refused.
  struct Rows<Row> {
    var rows: [Row] = []
    var notices: [InputNotice] = []
  }

  /// Titles of the columns of `suppliers.csv`, in three languages.
  static let supplierColumns: [String: [String]] = [
    "part": ["part", "part number", "品番", "部品番号", "料号", "物料编码"],
    "supplier": ["supplier", "vendor", "仕入先", "サプライヤー", "供应商"],
    "stage": ["stage", "工程", "段階", "环节", "阶段"],
    "site": ["site", "plant", "refinery", "smelter", "拠点", "工場", "製錬所", "工厂", "冶炼厂"],
    "country": ["country", "国", "国・地域", "国家", "国家和地区"],
    "share": ["share", "share %", "割合", "比率", "份额", "比例"],
    "element": ["element", "元素"],
    "magnet_g": ["magnet_g", "magnet mass g", "磁石質量 g", "磁体质量 g"],
    "grade": ["grade", "グレード", "牌号"],
  ]

  /// Titles of the columns of `stock.csv`, in three languages.
  static let stockColumns: [String: [String]] = [
    "part": ["part", "part number", "品番", "部品番号", "料号", "物料编码"],
    "units": ["units", "quantity", "on hand", "数量", "在庫数", "库存数量"],
    "counted_on": ["counted_on", "counted on", "date", "日付", "棚卸日", "盘点日期", "日期"],
  ]

  /// Names of stages, in three languages.
  private static let stages: [String: Stage] = {
    var table: [String: Stage] = [:]
    for stage in Stage.allCases {
      for name in [stage.rawValue, stage.name.english, stage.name.japanese, stage.name.chinese] {
        table[FoldedText(name).string] = stage
      }
    }
    for (name, stage) in [
      ("refining", Stage.separation), ("refinery", .separation), ("分離", .separation),
      ("精製", .separation),
      ("冶炼", .separation), ("磁材", .magnet), ("金属", .metal), ("合金", .alloy), ("磁石", .magnet),
      ("磁体", .magnet), ("采矿", .mine), ("metal production", .metal), ("採鉱", .mine), ("鉱山", .mine),
      ("矿山", .mine), ("回收", .recycling), ("金属化", .metal), ("金属冶炼", .metal),
      ("永久磁石", .magnet), ("永磁体", .magnet), ("ネオジム磁石", .magnet), ("mine", .mine),
    ] {
      table[FoldedText(name).string] = stage
    }
    return table
  }()

  static func statements(_ bytes: [UInt8], file: String) throws(InputError)
    -> Rows<Company.Statement>
  {
    var result = Rows<Company.Statement>()
    try read(bytes, file, supplierColumns, required: ["supplier", "stage", "country"]) { row in
      guard let stage = stages[FoldedText(row["stage"]).string] else {
        result.notices.append(row.refusal("stage", "side.stage"))
        return
      }
      guard let place = Place(named: row["country"]) else {
        result.notices.append(row.refusal("country", "side.country"))
        return
      }
      var element: RareEarth?
      if !row["element"].isEmpty {
        element = RareEarth(rawValue: row["element"])
        if element == nil {
          result.notices.append(row.refusal("element", "side.element"))
          return
        }
      }
      guard let share = share(row["share"]) else {
        result.notices.append(row.refusal("share", "side.share"))
        return
      }
      var grams: Double?
      if !row["magnet_g"].isEmpty {
        grams = NumberParsing.read(row["magnet_g"], mark: .point).value
        if (grams ?? 0) <= 0 {
          result.notices.append(row.refusal("magnet_g", "side.mass"))
          return
        }
      }
      result.rows.append(
        Company.Statement(
          part: row["part"],
          supplier: row["supplier"],
          stage: stage,
          site: row["site"],
          place: place,
          share: share,
          element: element,
          magnetGrams: grams,
          grade: row["grade"],
          reference: row.reference
        )
      )
    }
    return result
  }

  static func stock(_ bytes: [UInt8], file: String) throws(InputError) -> Rows<Company.Stock> {
    var result = Rows<Company.Stock>()
    try read(bytes, file, stockColumns, required: ["part", "units"]) { row in
      guard let units = NumberParsing.read(row["units"], mark: .point).value, units >= 0 else {
        result.notices.append(row.refusal("units", "side.units"))
        return
      }
      var day: Day?
      if !row["counted_on"].isEmpty {
        day = Day(iso: row["counted_on"].map { $0 == "/" ? "-" : String($0) }.joined())
        if day == nil {
          result.notices.append(row.refusal("counted_on", "side.date"))
          return
        }
      }
      result.rows.append(
        Company.Stock(part: row["part"], units: units, countedOn: day, reference: row.reference)
      )
    }
    return result
  }

  /// A share written as 0.6, 60 % or 60; empty is the whole.
  private static func share(_ text: String) -> Share? {
    if text.isEmpty { return .whole }
    guard case .number(let value, let unit) = NumberParsing.read(text, mark: .point) else {
      return nil
    }
    let isPercent = unit == "%" || unit == "％" || value > 1
    return try? Share(isPercent ? value / 100 : value)
  }

  /// One row under its titles.
  private struct SideRow {
    let file: String
    let table: Table
    let row: TableRow
    let match: HeaderMatch

    subscript(key: String) -> String {
      guard let column = match.column(for: key) else { return "" }
      return PlainCell.text(row[column.index])
    }

    var reference: RowReference {
      RowReference(file: file, sheet: table.name, row: row.number)
    }

    func refusal(_ key: String, _ code: String) -> InputNotice {
      .sideRow(
        file: file,
        row: row.number,
        column: match.column(for: key)?.title ?? key,
        raw: String(self[key].prefix(200)),
        code: code
      )
    }
  }

  private static func read(
    _ bytes: [UInt8],
    _ file: String,
    _ columns: [String: [String]],
    required: [String],
    _ take: (SideRow) -> Void
  ) throws(InputError) {
    let document: TableDocument
    do throws(TableError) {
      document = try TableReader.read(bytes, named: file)
    } catch {
      throw .table(error)
    }
    let finder = HeaderFinder(synonyms: columns)
    for table in document.tables {
      guard let match = finder.find(in: table),
        required.allSatisfy({ match.column(for: $0) != nil })
      else { continue }
      for row in table.rows.dropFirst(match.firstDataRow)
      where row.cells.contains(where: { !$0.isBlank }) {
        take(SideRow(file: file, table: table, row: row, match: match))
      }
      return
    }
    throw .noColumns(file: file, needed: required)
  }
}
