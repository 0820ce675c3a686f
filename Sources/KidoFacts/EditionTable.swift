import KidoUnits

/// The editions that fact rows may name, read from files in the layout of `editions.csv`.
package struct EditionTable: Sendable {
  /// The columns of the layout, in order.
  package static let header = [
    "edition", "title", "publisher", "published", "retrieved", "licence", "redistribution",
    "locator", "note",
  ]

  /// The editions by key.
  package private(set) var byKey: [String: Edition] = [:]
  /// What was refused.
  package private(set) var issues: [FactIssue] = []

  /// Makes an empty table.
  package init() {}

  /// The editions in the order of their keys.
  package var all: [Edition] { byKey.values.sorted { $0.key < $1.key } }

  /// Adds the editions of one file; refused rows are listed in ``issues``.
  package mutating func add(file: String, bytes: [UInt8]) {
    let table: CSVRecords
    do throws(FactIssue) {
      table = try CSVRecords(bytes, file: file, header: EditionTable.header)
    } catch {
      issues.append(error)
      return
    }
    for record in table.records {
      add(record, file: file)
    }
  }

  /// Puts an edition in the place of the one with its key.
  package mutating func replace(_ edition: Edition) { byKey[edition.key] = edition }

  private mutating func add(_ record: CSVRecords.Record, file: String) {
    func refuse(_ column: String, _ fault: FactIssue.Fault) {
      issues.append(
        FactIssue(file: file, row: record.line, column: column, raw: record[column], fault: fault)
      )
    }
    guard record.count == EditionTable.header.count else {
      refuse("edition", .columnCount)
      return
    }
    guard let published = EditionTable.lastDay(of: record["published"]) else {
      refuse("published", .date)
      return
    }
    guard let retrieved = Day(iso: record["retrieved"]) else {
      refuse("retrieved", .date)
      return
    }
    guard let redistribution = Edition.Redistribution(rawValue: record["redistribution"]) else {
      refuse("redistribution", .redistribution)
      return
    }
    guard EditionTable.isKey(record["edition"]) else {
      refuse("edition", .editionKey)
      return
    }
    for column in ["title", "licence"] where record[column].isEmpty {
      refuse(column, .missing)
      return
    }
    guard byKey[record["edition"]] == nil else {
      refuse("edition", .duplicate)
      return
    }
    byKey[record["edition"]] = Edition(
      key: record["edition"],
      title: record["title"],
      publisher: record["publisher"],
      published: published,
      publishedText: record["published"],
      retrieved: retrieved,
      licence: record["licence"],
      redistribution: redistribution,
      locator: record["locator"],
      note: record["note"]
    )
  }

  /// Whether a text may be the key of an edition: lower-case letters, digits and hyphens.
  package static func isKey(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
  }

  /// The last day of a year, month or day as written.
  private static func lastDay(of text: String) -> Day? {
    guard let period = Period(text) else { return nil }
    switch period {
    case .year, .month, .day: return Day(ordinal: period.end.ordinal - 1)
    case .quarter, .week, .span: return nil
    }
  }
}
