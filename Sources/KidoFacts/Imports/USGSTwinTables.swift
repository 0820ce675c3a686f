import KidoTables

/// Tells apart the tables of a chapter that holds two commodities under one name.
///
/// The release drops the heads of such tables: the imports of scrap and flake mica and those of sheet
/// mica both read "Mica (Natural), Imports". Within a year the rows of the second table follow those
/// of the first, so a statistic that comes again begins it.
struct USGSTwinTables {
  /// The heads as the chapter prints them, by the commodity.
  private static let heads = ["mica-natural": ["scrap-and-flake", "sheet"]]

  /// The number of the table of each row, by the number of the row.
  private var tables: [Int: Int] = [:]
  private var commodities: [Int: String] = [:]

  init(_ rows: [TableRow]) {
    var byYear: [String: [TableRow]] = [:]
    var order: [String] = []
    for row in rows where row[1].text.hasPrefix("Salient") {
      let key = [row[0], row[2], row[3], row[7]].map(\.text).joined(separator: "\u{1F}")
      if byYear[key] == nil { order.append(key) }
      byYear[key, default: []].append(row)
    }
    var chapters: [String: [[(row: TableRow, table: Int)]]] = [:]
    for key in order {
      guard let rows = byYear[key], let first = rows.first else { continue }
      chapters[first[0].text + "\u{1F}" + first[2].text, default: []]
        .append(USGSTwinTables.split(rows))
    }
    for years in chapters.values {
      // One statistic given twice is a slip; two tables show in every year and in several statistics.
      guard years.allSatisfy(USGSTwinTables.areTwins) else { continue }
      for (row, table) in years.joined() {
        tables[row.number] = table
        commodities[row.number] = Slug.make(row[2].text)
      }
    }
  }

  /// What sets the table of a row apart; empty where the chapter has one table.
  func table(of row: TableRow) -> String {
    guard let number = tables[row.number] else { return "" }
    let heads = USGSTwinTables.heads[commodities[row.number] ?? ""] ?? []
    return heads.indices.contains(number) ? heads[number] : "table-\(number + 1)"
  }

  /// Whether two tables of one year share statistics.
  private static func areTwins(_ rows: [(row: TableRow, table: Int)]) -> Bool {
    func statistics(_ table: Int) -> Set<String> {
      Set(rows.filter { $0.table == table }.map { statistic($0.row) })
    }
    return rows.allSatisfy { $0.table < 2 } && statistics(0).intersection(statistics(1)).count >= 2
  }

  private static func statistic(_ row: TableRow) -> String {
    [row[4], row[5], row[6]].map(\.text).joined(separator: "\u{1F}")
  }

  /// The rows of one year with the number of their table.
  private static func split(_ rows: [TableRow]) -> [(row: TableRow, table: Int)] {
    var seen: [String: String] = [:]
    var table = 0
    return rows.map { row in
      let key = statistic(row)
      if let value = seen[key], value != row[8].text {
        table += 1
        seen = [:]
      }
      seen[key] = row[8].text
      return (row, table)
    }
  }
}
