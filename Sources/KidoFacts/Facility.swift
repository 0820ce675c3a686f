package import KidoUnits

/// A mine, plant or store of rare earths, one stage a row.
package struct Facility: Sendable, Hashable, Identifiable {
  /// The key.
  package let id: String
  /// The name.
  package let name: String
  /// Who runs it.
  package let operatorName: String
  /// The country.
  package let place: Place
  /// The region in the country; may be empty.
  package let region: String
  /// Degrees north, WGS84, good to about 0.3 degrees; nil where not known.
  package let latitude: Double?
  /// Degrees east, WGS84, good to about 0.3 degrees; nil where not known.
  package let longitude: Double?
  /// The stage as the table writes it: a stage of the chain, `concentrate` or `stockpile`.
  package let stage: String
  /// Elements and groups, with blanks between.
  package let elements: String
  /// `operating`, `ramp-up`, `planned`, `closed` ...
  package let status: String
  /// The year of its start as written; may be empty.
  package let startYear: String
  /// Who owns it.
  package let owners: String
  /// Offtake and public support.
  package let support: String
  /// Whether its capacity may be added to that of others.
  package let isInSums: Bool
  /// Where it was read.
  package let edition: Edition
  /// Page or address.
  package let locator: String
  /// How sure that is.
  package let confidence: Confidence
  /// Free text; may be empty.
  package let note: String
}

/// The facilities, read from `Facts/facilities.csv`.
package struct FacilityTable: Sendable {
  /// The columns of the layout, in order.
  package static let header = [
    "facility", "name", "operator", "place", "region", "latitude", "longitude", "stage",
    "elements", "status", "start_year", "owners", "support", "in_sums", "edition", "locator",
    "confidence", "note",
  ]

  /// The facilities in file order.
  package private(set) var facilities: [Facility] = []
  /// What was refused.
  package private(set) var issues: [FactIssue] = []

  /// Reads the table; refused rows are listed in ``issues``.
  package init(file: String, bytes: [UInt8], editions: EditionTable) {
    let table: CSVRecords
    do throws(FactIssue) {
      table = try CSVRecords(bytes, file: file, header: FacilityTable.header)
    } catch {
      issues.append(error)
      return
    }
    var seen: Set<String> = []
    for record in table.records {
      func fail(_ column: String, _ fault: FactIssue.Fault) {
        issues.append(
          FactIssue(file: file, row: record.line, column: column, raw: record[column], fault: fault)
        )
      }
      guard record.count == FacilityTable.header.count else {
        fail("facility", .columnCount)
        continue
      }
      guard !record["facility"].isEmpty, !record["name"].isEmpty else {
        fail("facility", .missing)
        continue
      }
      guard seen.insert(record["facility"]).inserted else {
        fail("facility", .duplicate)
        continue
      }
      guard let place = Place(code: record["place"]) else {
        fail("place", .place)
        continue
      }
      guard let edition = editions.byKey[record["edition"]] else {
        fail("edition", .edition)
        continue
      }
      guard let confidence = Confidence(rawValue: record["confidence"]) else {
        fail("confidence", .confidence)
        continue
      }
      let latitude = Double(record["latitude"])
      let longitude = Double(record["longitude"])
      guard record["latitude"].isEmpty || (-90...90).contains(latitude ?? 999) else {
        fail("latitude", .value)
        continue
      }
      guard record["longitude"].isEmpty || (-180...180).contains(longitude ?? 999) else {
        fail("longitude", .value)
        continue
      }
      facilities.append(
        Facility(
          id: record["facility"],
          name: record["name"],
          operatorName: record["operator"],
          place: place,
          region: record["region"],
          latitude: latitude,
          longitude: longitude,
          stage: record["stage"],
          elements: record["elements"],
          status: record["status"],
          startYear: record["start_year"],
          owners: record["owners"],
          support: record["support"],
          isInSums: record["in_sums"] != "no",
          edition: edition,
          locator: record["locator"],
          confidence: confidence,
          note: record["note"]
        )
      )
    }
  }
}
