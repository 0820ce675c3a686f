package import KidoUnits

/// Trade between pairs of places by year and heading, read from compact files of one edition each.
package struct TradeTable: Sendable {
  /// One flow of a year.
  package struct Flow: Sendable, Hashable {
    /// The year.
    package let year: Int
    /// The country that sends.
    package let exporter: Place
    /// The country that receives.
    package let importer: Place
    /// The six digits of the heading.
    package let heading: Int
    /// The value in thousand US dollars of the year.
    package let thousandDollars: Double
    /// The gross mass in tonnes, or nil where it is not known.
    package let tonnes: Double?
    /// Whether the table holds all partners of both sides in the year.
    package let isComplete: Bool
    /// The edition.
    package let edition: Edition
  }

  /// The columns of the layout, in order; a seventh, `coverage`, may follow.
  package static let header = [
    "year", "exporter", "importer", "heading", "value_kusd", "quantity_t",
  ]

  /// The flows in the order of the files and of their rows.
  package private(set) var flows: [Flow] = []
  /// What was refused.
  package private(set) var issues: [FactIssue] = []

  /// Makes an empty table.
  package init() {}

  /// Adds imported flows of one edition, which stand in the place of those of the same edition, heading
  /// and year that are here already.
  package mutating func replace(file: String, bytes: [UInt8], edition: Edition) {
    var imported = TradeTable()
    imported.add(file: file, bytes: bytes, edition: edition)
    let covered = Set(imported.flows.map { [$0.heading, $0.year] })
    flows.removeAll { $0.edition.key == edition.key && covered.contains([$0.heading, $0.year]) }
    flows += imported.flows
    issues += imported.issues
  }

  /// Adds the flows of one edition; refused rows are listed in ``issues``.
  package mutating func add(file: String, bytes: [UInt8], edition: Edition) {
    let table = CSVRecords(bytes)
    let hasCoverage = table.header == TradeTable.header + ["coverage"]
    guard table.header == TradeTable.header || hasCoverage else {
      issues.append(
        FactIssue(
          file: file,
          row: 1,
          column: "",
          raw: table.header.joined(separator: ","),
          fault: .header
        )
      )
      return
    }
    flows.reserveCapacity(flows.count + table.records.count)
    for record in table.records {
      do throws(FactIssue) {
        flows.append(try flow(record, file: file, edition: edition, width: table.header.count))
      } catch {
        issues.append(error)
      }
    }
  }

  private func flow(
    _ record: CSVRecords.Record,
    file: String,
    edition: Edition,
    width: Int
  ) throws(FactIssue) -> Flow {
    func fail(_ column: String, _ fault: FactIssue.Fault) -> FactIssue {
      FactIssue(file: file, row: record.line, column: column, raw: record[column], fault: fault)
    }
    guard record.count == width else { throw fail("year", .columnCount) }
    guard let year = Int(record["year"]), Year(year) != nil else { throw fail("year", .period) }
    guard let exporter = Place(code: record["exporter"]) else { throw fail("exporter", .place) }
    guard let importer = Place(code: record["importer"]) else { throw fail("importer", .place) }
    guard let heading = Int(record["heading"]), record["heading"].utf8.count == 6 else {
      throw fail("heading", .subject)
    }
    guard let value = Double(record["value_kusd"]), value.isFinite, value >= 0 else {
      throw fail("value_kusd", .value)
    }
    let quantity = Double(record["quantity_t"])
    guard record["quantity_t"].isEmpty || (quantity ?? -1) >= 0 else {
      throw fail("quantity_t", .value)
    }
    return Flow(
      year: year,
      exporter: exporter,
      importer: importer,
      heading: heading,
      thousandDollars: value,
      tonnes: quantity,
      isComplete: record["coverage"].isEmpty || record["coverage"] == "complete",
      edition: edition
    )
  }
}
