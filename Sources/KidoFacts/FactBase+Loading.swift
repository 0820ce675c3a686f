import KidoUnits

extension FactBase {
  /// Loads fact files over a table of editions.
  ///
  /// Rows that are not in the format are left out and listed in ``issues``; the rest is used.
  /// Imported rows win over shipped ones of the same identifier, later imports over earlier ones.
  /// - Complexity: O(bytes).
  package init(
    editions: EditionTable,
    files: [(name: String, bytes: [UInt8])],
    imported: [(name: String, bytes: [UInt8])] = []
  ) {
    self.editions = editions
    issues = editions.issues
    firstImportedFile = files.count
    for file in files + imported {
      load(file.name, file.bytes)
    }
    refuseDuplicates()
    buildIndex()
  }

  /// Whether bytes are UTF-8; plain ASCII, the usual case, is seen eight bytes at a time.
  private static func isUTF8(_ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(buffer)
    var index = 0
    while index + 8 <= bytes.count,
      bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    guard index < buffer.count else { return true }
    return String(validating: buffer[index...], as: UTF8.self) != nil
  }

  /// Leaves out rows whose identifier an earlier row has, and shipped rows that were imported anew.
  ///
  /// An open-addressing table of row numbers over a hash of the nine parts of an identifier.
  private mutating func refuseDuplicates() {
    var size = 64
    while size < rows.count * 2 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    var isDouble: [Int] = []
    var replaced: [Int] = []
    for index in rows.indices {
      var slot = Int(truncatingIfNeeded: FactBase.hash(rows[index])) & (size - 1)
      while slots[slot] >= 0, !FactBase.sameIdentifier(rows[Int(slots[slot])], rows[index]) {
        slot = (slot + 1) & (size - 1)
      }
      if slots[slot] < 0 {
        slots[slot] = Int32(index)
      } else if Int(rows[index].file) >= firstImportedFile,
        rows[Int(slots[slot])].file != rows[index].file
      {
        replaced.append(Int(slots[slot]))
        slots[slot] = Int32(index)
      } else {
        isDouble.append(index)
      }
    }
    superseded = replaced.count { Int(rows[$0].file) < firstImportedFile }
    guard !isDouble.isEmpty || !replaced.isEmpty else { return }
    for index in isDouble {
      let row = rows[index]
      issues.append(
        FactIssue(
          file: files[Int(row.file)].name,
          row: Int(row.line),
          column: "",
          raw: observation(row).id,
          fault: .duplicate
        )
      )
    }
    let doubles = Set(isDouble + replaced)
    rows = rows.indices.filter { !doubles.contains($0) }.map { rows[$0] }
  }

  private static func hash(_ row: Row) -> UInt64 {
    var hash = UInt64(row.quantity) << 8 | UInt64(row.stage)
    for part in [row.subject, row.of, row.place, row.period, row.market, row.basis, row.edition] {
      hash = (hash ^ UInt64(UInt32(bitPattern: part))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }

  private static func sameIdentifier(_ left: Row, _ right: Row) -> Bool {
    left.quantity == right.quantity && left.stage == right.stage && left.subject == right.subject
      && left.of == right.of && left.place == right.place && left.period == right.period
      && left.market == right.market && left.basis == right.basis
      && left.edition == right.edition
  }

  private mutating func load(_ name: String, _ bytes: [UInt8]) {
    let number = UInt16(self.files.count)
    self.files.append(File(name: name, bytes: bytes))
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = CSVScanner(buffer)
      var cells: [CSVScanner.Cell] = []
      guard FactBase.isUTF8(buffer) else {
        refuse(name, 1, 0, buffer, [], .encoding)
        return
      }
      guard scanner.next(into: &cells) else {
        refuse(name, 1, 0, buffer, [], .header)
        return
      }
      guard cells.map({ CSVScanner.text(buffer, $0) }) == FactBase.header else {
        refuse(name, scanner.line, 0, buffer, cells, .header)
        return
      }
      rows.reserveCapacity(rows.count + bytes.count / 160)
      var previous = [Int32](repeating: -1, count: 14)
      var previousCells = [CSVScanner.Cell](
        repeating: CSVScanner.Cell(start: 0, end: -1, isEscaped: false),
        count: 14
      )
      while scanner.next(into: &cells) {
        if scanner.hasUnclosedQuote {
          refuse(name, scanner.line, 0, buffer, cells, .unclosedQuote)
          return
        }
        guard cells.count == FactBase.header.count else {
          refuse(name, scanner.line, 0, buffer, cells, .columnCount)
          continue
        }
        var numbers = previous
        for column in FactBase.internedColumns
        where previous[column] < 0 || !same(buffer, cells[column], previousCells[column]) {
          numbers[column] = meaning(column, buffer, cells[column])
        }
        previous = numbers
        previousCells = cells
        if let row = makeRow(numbers, cells, buffer, name, scanner.line, number) {
          rows.append(row)
        }
      }
    }
  }

  /// The columns whose texts repeat: all but value, locator and note.
  private static let internedColumns = [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 12]

  /// The number of the text in a column; enumerations are decided here, -2 where they are not one.
  private mutating func meaning(
    _ column: Int,
    _ buffer: UnsafeBufferPointer<UInt8>,
    _ cell: CSVScanner.Cell
  ) -> Int32 {
    switch column {
    case 0:
      let text = CSVScanner.text(buffer, cell)
      return Quantity.allCases.firstIndex { $0.rawValue == text }.map(Int32.init) ?? -2
    case 1:
      if cell.start == cell.end { return 255 }
      let text = CSVScanner.text(buffer, cell)
      return Stage.allCases.firstIndex { $0.rawValue == text }.map(Int32.init) ?? -2
    case 4:
      let index = places.pool.intern(buffer, cell)
      if Int(index) == places.meanings.count {
        places.meanings.append(Place(code: places.pool.texts[Int(index)]))
      }
      return places.meanings[Int(index)] == nil && cell.start != cell.end ? -2 : index
    case 5:
      let index = periods.pool.intern(buffer, cell)
      if Int(index) == periods.meanings.count {
        periods.meanings.append(FactPeriod(periods.pool.texts[Int(index)]))
      }
      return periods.meanings[Int(index)] == nil ? -2 : index
    case 10:
      let index = editionColumn.pool.intern(buffer, cell)
      if Int(index) == editionColumn.meanings.count {
        editionColumn.meanings.append(editions.byKey[editionColumn.pool.texts[Int(index)]])
      }
      return editionColumn.meanings[Int(index)] == nil ? -2 : index
    case 12:
      let text = CSVScanner.text(buffer, cell)
      return Confidence.allCases.firstIndex { $0.rawValue == text }.map(Int32.init) ?? -2
    default:
      return names.intern(buffer, cell)
    }
  }

  private mutating func makeRow(
    _ numbers: [Int32],
    _ cells: [CSVScanner.Cell],
    _ buffer: UnsafeBufferPointer<UInt8>,
    _ name: String,
    _ line: Int,
    _ file: UInt16
  ) -> Row? {
    for (column, fault) in FactBase.checks where numbers[column] == -2 {
      refuse(name, line, column, buffer, cells, fault)
      return nil
    }
    for (column, fault) in [(2, FactIssue.Fault.subject), (8, .unit), (11, .locator)]
    where cells[column].start == cells[column].end {
      refuse(name, line, column, buffer, cells, fault)
      return nil
    }
    var row = Row(
      quantity: UInt8(numbers[0]),
      stage: UInt8(numbers[1]),
      confidence: UInt8(numbers[12]),
      kind: 10,
      file: file,
      subject: numbers[2],
      of: numbers[3],
      place: numbers[4],
      period: numbers[5],
      market: numbers[6],
      unit: numbers[8],
      basis: numbers[9],
      edition: numbers[10],
      line: Int32(line),
      value: 0,
      low: 0,
      high: 0,
      valueCell: cells[7],
      locatorCell: cells[11],
      noteCell: cells[13]
    )
    if names.texts[Int(numbers[8])] == "text" {
      guard cells[7].start < cells[7].end else {
        refuse(name, line, 7, buffer, cells, .value)
        return nil
      }
      return row
    }
    let slice = UnsafeBufferPointer(rebasing: buffer[Int(cells[7].start)..<Int(cells[7].end)])
    guard let figure = FigureNotation.parse(slice) else {
      refuse(name, line, 7, buffer, cells, .value)
      return nil
    }
    FactBase.store(figure, in: &row)
    return row
  }

  private static let checks: [(Int, FactIssue.Fault)] = [
    (0, .quantity), (1, .stage), (4, .place), (5, .period), (10, .edition), (12, .confidence),
  ]

  private mutating func refuse(
    _ file: String,
    _ line: Int,
    _ column: Int,
    _ buffer: UnsafeBufferPointer<UInt8>,
    _ cells: [CSVScanner.Cell],
    _ fault: FactIssue.Fault
  ) {
    let isWhole = [.header, .columnCount, .encoding, .unclosedQuote].contains(fault)
    issues.append(
      FactIssue(
        file: file,
        row: line,
        column: isWhole ? "" : FactBase.header[column],
        raw: column < cells.count ? String(CSVScanner.text(buffer, cells[column]).prefix(200)) : "",
        fault: fault
      )
    )
  }

  private func same(
    _ buffer: UnsafeBufferPointer<UInt8>,
    _ left: CSVScanner.Cell,
    _ right: CSVScanner.Cell
  ) -> Bool {
    let length = left.end - left.start
    guard length == right.end - right.start else { return false }
    var index: Int32 = 0
    while index < length {
      if buffer[Int(left.start + index)] != buffer[Int(right.start + index)] { return false }
      index += 1
    }
    return true
  }

  /// Groups rows by quantity and subject, each group in file order: a counting sort.
  private mutating func buildIndex() {
    var numbers: [UInt64: Int32] = [:]
    var keys: [UInt64] = []
    var groupOfRow = [Int32](repeating: 0, count: rows.count)
    var counts: [Int32] = []
    var lastKey = UInt64.max
    var lastGroup: Int32 = -1
    for index in rows.indices {
      let key = UInt64(rows[index].quantity) << 32 | UInt64(UInt32(bitPattern: rows[index].subject))
      if key != lastKey {
        if let known = numbers[key] {
          lastGroup = known
        } else {
          lastGroup = Int32(keys.count)
          numbers[key] = lastGroup
          keys.append(key)
          counts.append(0)
        }
        lastKey = key
      }
      groupOfRow[index] = lastGroup
      counts[Int(lastGroup)] += 1
    }
    var starts = [Int32](repeating: 0, count: keys.count)
    var total: Int32 = 0
    for group in keys.indices {
      starts[group] = total
      groups[keys[group]] = total..<(total + counts[group])
      total += counts[group]
    }
    order = [Int32](repeating: 0, count: rows.count)
    for index in rows.indices {
      let group = Int(groupOfRow[index])
      order[Int(starts[group])] = Int32(index)
      starts[group] += 1
    }
  }
}
