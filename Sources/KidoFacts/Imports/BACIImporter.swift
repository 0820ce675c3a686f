import KidoTables
import KidoUnits

/// Reads CEPII BACI in pieces of any size: `t,i,j,k,v,q` with one flow a row.
///
/// Only followed headings are kept, so a file of ten million rows needs little memory. Codes are
/// BACI's own numbers; areas without an ISO code become ``Place/unspecified`` and are added up.
package struct BACIImporter {
  /// The columns by position, found in the header.
  private struct Columns {
    var year = 0
    var exporter = 1
    var importer = 2
    var heading = 3
    var value = 4
    var quantity = 5
    var count = 6
  }

  private struct Flow {
    var value: Double
    var quantity: Double?
    var row: Int
  }

  /// No line of BACI is nearly as long; what is longer is refused and not kept in memory.
  private static let longestLine = 1 << 16

  private let source: ImportSource
  private let headings: Set<Int>
  private let years: ClosedRange<Int>
  private var columns: Columns?
  private var foundHeader: [String] = []
  private var isWrongLayout = false
  private var rest: [UInt8] = []
  private var line = 0
  private var tally = ImportTally()
  private var flows: [UInt64: Flow] = [:]
  private var places: [Int: Place?] = [:]
  private var lastYear = 0
  private var bounds = [Int](repeating: 0, count: 16)

  /// Makes an importer of the headings and years wanted.
  package init(
    source: ImportSource,
    headings: Set<Int> = TradeHeading.followed,
    years: ClosedRange<Int> = 1990...2100
  ) {
    self.source = source
    self.headings = headings
    self.years = years
  }

  /// Reads the next piece of the file.
  package mutating func consume(_ chunk: UnsafeBufferPointer<UInt8>) {
    guard !isWrongLayout else { return }
    var start = 0
    if !rest.isEmpty {
      guard let end = chunk.firstIndex(of: 0x0A) else {
        keep(chunk[...])
        return
      }
      keep(chunk[0..<end])
      let joined = rest
      rest.removeAll(keepingCapacity: true)
      joined.withUnsafeBufferPointer { readLine($0, 0, $0.count) }
      start = end + 1
    }
    var index = start
    while index < chunk.count {
      if chunk[index] == 0x0A {
        readLine(chunk, start, index)
        start = index + 1
        if isWrongLayout { return }
      }
      index += 1
    }
    if start < chunk.count { keep(chunk[start...]) }
  }

  /// Keeps the beginning of a line until its end comes, and of a line too long one byte too many.
  private mutating func keep(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    rest.append(contentsOf: bytes.prefix(BACIImporter.longestLine + 2 - rest.count))
  }

  /// Ends the file.
  ///
  /// - Throws: ``ImportError`` when nothing of it can be used.
  package mutating func finish() throws(ImportError) -> ImportedFile {
    let joined = rest
    rest = []
    joined.withUnsafeBufferPointer { readLine($0, 0, $0.count) }
    guard columns != nil, !isWrongLayout else {
      throw .layout(
        file: source.fileName,
        kind: .baci,
        found: foundHeader,
        expected: ["t,i,j,k,v,q"]
      )
    }
    guard tally.used > 0 else {
      throw .noRows(file: source.fileName, kind: .baci, tally: tally)
    }
    if let day = Period(edition.published)?.start, day > source.today {
      throw .future(file: source.fileName, text: edition.published, today: source.today)
    }
    var lines = FactLines(header: TradeTable.header)
    for (key, flow) in flows.sorted(by: { $0.key < $1.key }) {
      let parts = BACIImporter.unpack(key)
      lines.append([
        String(parts.year), BACIImporter.code(parts.exporter), BACIImporter.code(parts.importer),
        String(parts.heading), FigureNotation.number(flow.value),
        flow.quantity.map(FigureNotation.number) ?? "",
      ])
    }
    return ImportedFile(
      edition: edition,
      part: part,
      observations: FactLines(header: FactBase.header).bytes,
      trade: lines.bytes,
      tally: tally
    )
  }

  /// Which part of its edition the file is: BACI comes as one file a year.
  ///
  /// Files without a year in the name are parts by the years in them: files of different years stand
  /// beside each other, and where years meet the later import counts.
  private var part: String {
    let words = source.fileName.split { $0 == "_" || $0 == "." }
    let year = words.first { $0.hasPrefix("Y") && Int($0.dropFirst()) != nil }
    if let year { return "flows-" + year.lowercased() }
    let years = flows.keys.map { BACIImporter.unpack($0).year }
    guard let first = years.min(), let last = years.max() else { return "flows" }
    return first == last ? "flows-\(first)" : "flows-\(first)-\(last)"
  }

  /// The edition by the name of the file, `BACI_HS22_Y2023_V202501.csv`, or by its data.
  private var edition: EditionRecord {
    let words = source.fileName.split { $0 == "_" || $0 == "." }.map(String.init)
    let revision = words.first { $0.hasPrefix("HS") } ?? "HS"
    let version = words.first {
      $0.hasPrefix("V20") && $0.utf8.count >= 7 && Int($0.dropFirst().prefix(6)) != nil
    }
    // Browsers add " (1)" to a name; keys have letters, digits and hyphens only.
    let suffix = version.map { Slug.make($0.dropFirst()) } ?? String(lastYear + 1)
    var published = source.published
    if published.isEmpty, let version,
      case .month(let year, let month) = Period(
        "\(version.dropFirst().prefix(4))-\(version.dropFirst(5).prefix(2))"
      )
    {
      published = Period.month(year, month).description
    }
    // A file that says nothing of its day was surely known on the day of its import.
    if published.isEmpty { published = source.today.description }
    return EditionRecord(
      key: source.editionKey.isEmpty
        ? "baci-\(Slug.make(revision))-\(suffix)" : source.editionKey,
      title: "BACI \(revision)" + (version.map { ", version \($0.dropFirst())" } ?? ""),
      publisher: "CEPII",
      published: published,
      retrieved: source.today,
      licence: "Etalab Open Licence 2.0",
      redistribution: .attribution,
      locator: "cepii.fr",
      note: version == nil ? "version not stated in the name of the file" : ""
    )
  }

  // MARK: - One row

  private mutating func readLine(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) {
    line += 1
    var end = to
    if end > from, bytes[end - 1] == 0x0D { end -= 1 }
    guard end > from else { return }
    guard let columns else {
      readHeader(bytes, from, end)
      return
    }
    tally.readRow()
    guard end - from <= BACIImporter.longestLine else {
      refuse(bytes, from, end, nil, "import.columns")
      return
    }
    var count = 1
    bounds[0] = from
    var index = from
    while index < end, count < bounds.count - 1 {
      if bytes[index] == 0x2C {
        bounds[count] = index + 1
        count += 1
      }
      index += 1
    }
    bounds[count] = end + 1
    guard count == columns.count else {
      refuse(bytes, from, end, nil, "import.columns")
      return
    }
    guard let heading = integer(bytes, columns.heading) else {
      refuse(bytes, from, end, columns.heading, "import.figure")
      return
    }
    guard headings.contains(heading) else {
      tally.pass(.heading)
      return
    }
    keep(bytes, from, end, heading, columns)
  }

  private mutating func keep(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ from: Int,
    _ end: Int,
    _ heading: Int,
    _ columns: Columns
  ) {
    guard let year = integer(bytes, columns.year), (1900...2200).contains(year) else {
      refuse(bytes, from, end, columns.year, "import.year")
      return
    }
    guard year < source.today.year else {
      refuse(bytes, from, end, columns.year, "import.future", [source.today.description])
      return
    }
    guard years.contains(year) else {
      tally.pass(.period)
      return
    }
    guard let exporter = integer(bytes, columns.exporter) else {
      refuse(bytes, from, end, columns.exporter, "import.place")
      return
    }
    guard let importer = integer(bytes, columns.importer) else {
      refuse(bytes, from, end, columns.importer, "import.place")
      return
    }
    guard exporter != 0, importer != 0 else {
      tally.pass(.aggregate)
      return
    }
    guard let value = PublishedFigure.number(text(bytes, columns.value)), value >= 0 else {
      refuse(bytes, from, end, columns.value, "import.figure")
      return
    }
    let quantityText = PublishedFigure.trimmed(text(bytes, columns.quantity))
    var quantity: Double?
    if !quantityText.isEmpty, quantityText != "NA" {
      guard let read = PublishedFigure.number(quantityText), read >= 0 else {
        refuse(bytes, from, end, columns.quantity, "import.figure")
        return
      }
      quantity = read
    }
    add(
      year,
      place(exporter),
      place(importer),
      heading,
      Flow(value: value, quantity: quantity, row: line)
    )
  }

  private mutating func add(
    _ year: Int,
    _ exporter: Place?,
    _ importer: Place?,
    _ heading: Int,
    _ flow: Flow
  ) {
    let from = exporter ?? .unspecified
    let to = importer ?? .unspecified
    let key = BACIImporter.pack(year, from, to, heading)
    let isWhole = exporter != nil && importer != nil
    if let known = flows[key] {
      guard !isWhole else {
        if known.value == flow.value, known.quantity == flow.quantity {
          tally.pass(.repeated)
        } else {
          tally.refuse(
            CellIssue(
              file: source.fileName,
              row: line,
              column: nil,
              raw: "\(year) \(from.code) \(to.code) \(heading)",
              problem: .other(code: "import.two-values", parameters: [String(known.row)])
            )
          )
        }
        return
      }
      // Areas without a code share one: their flows add up.
      let quantity = known.quantity.flatMap { old in flow.quantity.map { old + $0 } }
      flows[key] = Flow(value: known.value + flow.value, quantity: quantity, row: known.row)
    } else {
      flows[key] = flow
    }
    tally.useRow()
    tally.flow(hasCodes: isWhole)
    lastYear = max(lastYear, year)
  }

  private mutating func place(_ number: Int) -> Place? {
    if let known = places[number] { return known }
    let place = Place(baci: number)
    places[number] = .some(place)
    return place
  }

  private mutating func readHeader(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ end: Int) {
    let end = min(end, from + BACIImporter.longestLine)
    let header = String(decoding: bytes[from..<end], as: UTF8.self)
    let titles = header.split(separator: ",", omittingEmptySubsequences: false).map {
      PublishedFigure.trimmed($0).filter { $0 != "\"" }.lowercased()
    }
    foundHeader = titles.prefix(bounds.count).map { String($0.prefix(100)) }
    func position(_ title: String) -> Int? { titles.firstIndex(of: title) }
    guard let year = position("t"), let exporter = position("i"), let importer = position("j"),
      let heading = position("k"), let value = position("v"), let quantity = position("q"),
      titles.count < bounds.count - 1
    else {
      isWrongLayout = true
      return
    }
    columns = Columns(
      year: year,
      exporter: exporter,
      importer: importer,
      heading: heading,
      value: value,
      quantity: quantity,
      count: titles.count
    )
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>, _ column: Int) -> String {
    let slice = bytes[bounds[column]..<(bounds[column + 1] - 1)]
    return String(decoding: slice, as: UTF8.self).filter { $0 != "\"" }
  }

  /// The digits of a cell, quoted or padded; a heading that lost its leading zero is the same number.
  private func integer(_ bytes: UnsafeBufferPointer<UInt8>, _ column: Int) -> Int? {
    var value = 0
    var digits = 0
    for index in bounds[column]..<(bounds[column + 1] - 1) {
      let byte = bytes[index]
      if (0x30...0x39).contains(byte), digits < 12 {
        value = value * 10 + Int(byte - 0x30)
        digits += 1
      } else if byte != 0x20, byte != 0x22 {
        return nil
      }
    }
    return digits > 0 ? value : nil
  }

  private mutating func refuse(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ from: Int,
    _ end: Int,
    _ column: Int?,
    _ code: String,
    _ parameters: [String] = []
  ) {
    let whole = String(decoding: bytes[from..<min(end, from + 200)], as: UTF8.self)
    tally.refuse(
      CellIssue(
        file: source.fileName,
        row: line,
        column: column,
        title: column.flatMap { foundHeader.indices.contains($0) ? foundHeader[$0] : nil } ?? "",
        raw: column.map { String(text(bytes, $0).prefix(200)) } ?? whole,
        problem: .other(code: code, parameters: parameters)
      )
    )
  }

  // MARK: - Keys of flows

  /// Heading, year, exporter and importer in one number, which sorts in this order.
  private static func pack(_ year: Int, _ exporter: Place, _ importer: Place, _ heading: Int)
    -> UInt64
  {
    UInt64(heading) << 44 | UInt64(year) << 32 | number(exporter) << 16 | number(importer)
  }

  private static func unpack(
    _ key: UInt64
  ) -> (year: Int, exporter: UInt64, importer: UInt64, heading: Int) {
    (Int(key >> 32 & 0xFFF), key >> 16 & 0xFFFF, key & 0xFFFF, Int(key >> 44))
  }

  /// Three letters as a number that sorts like them.
  private static func number(_ place: Place) -> UInt64 {
    place.code.utf8.prefix(3).reduce(0) { $0 * 32 + UInt64($1 & 0x1F) }
  }

  private static func code(_ number: UInt64) -> String {
    let letters = [number >> 10 & 0x1F, number >> 5 & 0x1F, number & 0x1F]
    return String(decoding: letters.map { UInt8($0) + 0x40 }, as: UTF8.self)
  }
}
