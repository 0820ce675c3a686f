import KidoNetwork
import KidoTables
import KidoUnits

extension PartLineBuilder {
  mutating func quantity(
    _ row: TableRow,
    _ index: Int,
    _ cells: [PartsColumns.Meaning: [Cell]]
  ) -> (value: Double, unit: String)? {
    guard let cell = cells[.quantity]?[index] else { return (1, "") }
    let reading = NumberParsing.read(cell, mark: marks[.quantity] ?? .unknown)
    let raw = cell.text
    switch reading {
    case .number(let value, let unit), .wrongMark(let value, _, let unit):
      return checked(value, unit, row, raw)
    case .ambiguous(let asPoint, _, let unit):
      add(row, .quantity, raw, .quantityAmbiguous)
      return checked(asPoint, unit, row, raw)
    case .absent(.empty), .absent(.dash), .absent(.sameAsAbove):
      add(row, .quantity, raw, .quantityMissing)
      return (1, "")
    case .absent(.notAvailable), .text:
      // "as required" and the like: glue, grease, labels.
      if PartLineBuilder.asRequired.contains(where: { FoldedText(raw).string.contains($0) }) {
        add(row, .quantity, raw, .quantityMissing)
        return (1, "")
      }
      add(row, .quantity, raw, .quantityUnreadable)
      return nil
    }
  }

  private static let asRequired: [String] = [
    "a/r", "as req", "as needed", "適量", "必要量", "若干", "适量", "按需", "一式", "若干量",
  ].map { FoldedText($0).string }

  private mutating func checked(
    _ value: Double,
    _ unit: String,
    _ row: TableRow,
    _ raw: String
  ) -> (value: Double, unit: String)? {
    guard value >= 0 else {
      add(row, .quantity, raw, .quantityNegative)
      return nil
    }
    guard value <= PartLineBuilder.largestQuantity else {
      add(row, .quantity, raw, .quantityTooLarge)
      return nil
    }
    return (value, unit)
  }

  mutating func unit(
    _ row: TableRow,
    _ index: Int,
    _ cells: [PartsColumns.Meaning: [Cell]],
    typed: String
  ) -> UnitOfMeasure {
    var written = text(.unit, index, cells)
    if written.isEmpty { written = typed }
    if written.isEmpty, let title = columns[.quantity]?.unit { written = title }
    guard !written.isEmpty else { return .piece }
    if let known = units[written] {
      if let known { return known }
    } else {
      units[written] = UnitOfMeasure(written)
      if let unit = UnitOfMeasure(written) { return unit }
    }
    add(row, .unit, written, .unitUnknown)
    return .piece
  }

  func massUnitIsKnown(_ cells: [PartsColumns.Meaning: [Cell]]) -> Bool {
    cells[.mass] != nil
  }

  /// The mass of one unit in grams; nil where no unit is written in cell or title.
  mutating func mass(
    _ row: TableRow,
    _ index: Int,
    _ cells: [PartsColumns.Meaning: [Cell]]
  ) -> Double? {
    guard let cell = cells[.mass]?[index], let column = columns[.mass] else { return nil }
    let mark = marks[.mass] ?? .unknown
    switch NumberParsing.read(cell, mark: mark) {
    case .number(let value, let unit), .wrongMark(let value, _, let unit),
      .ambiguous(let value, _, let unit):
      if case .ambiguous = NumberParsing.read(cell, mark: mark) {
        add(row, .mass, cell.text, .quantityAmbiguous)
      }
      let written = unit.isEmpty ? column.unit : unit
      guard value > 0, value.isFinite else {
        if value < 0 { add(row, .mass, cell.text, .massUnreadable) }
        return nil
      }
      if let grams = PartLineBuilder.grams(written) ?? PartLineBuilder.grams(inTitle: column.title)
      {
        return value * grams
      }
      let notice = InputNotice.massWithoutUnit(file: file, title: column.title)
      if !notices.contains(notice) { notices.append(notice) }
      return nil
    case .absent: return nil
    case .text:
      add(row, .mass, cell.text, .massUnreadable)
      return nil
    }
  }

  private static func grams(_ unit: String) -> Double? {
    UnitOfMeasure(unit)?.gramsPerUnit
  }

  /// A unit written in the title without brackets: "Weight g", "Mass_kg", "重量kg".
  private static func grams(inTitle title: String) -> Double? {
    let folded = FoldedText(title).string
    for (ending, grams) in [
      ("kg", 1_000.0), ("mg", 0.001), ("g", 1), ("t", 1_000_000), ("lb", 453.592_37),
    ]
    where folded.hasSuffix(" " + ending)
      || (folded.hasSuffix(ending)
        && folded.unicodeScalars.dropLast(ending.count).last.map { $0.value > 0x7F } == true)
    {
      return grams
    }
    return nil
  }

  /// Power as text with its unit, so that the screener reads it with the rest of the row.
  func power(
    _ row: TableRow,
    _ index: Int,
    _ cells: [PartsColumns.Meaning: [Cell]]
  ) -> String? {
    guard let cell = cells[.power]?[index], let column = columns[.power] else { return nil }
    guard
      case .number(let value, let unit) = NumberParsing.read(cell, mark: marks[.power] ?? .unknown),
      value > 0
    else { return nil }
    let written = unit.isEmpty ? column.unit : unit
    let folded = FoldedText(written).string
    guard ["w", "kw", "mw"].contains(folded) else { return nil }
    return Cell.number(value).text + folded
  }

  mutating func origin(
    _ row: TableRow,
    _ index: Int,
    _ cells: [PartsColumns.Meaning: [Cell]]
  ) -> Place? {
    let written = text(.origin, index, cells)
    guard !written.isEmpty else { return nil }
    if let known = places[written] { return known }
    let place = Place(named: written)
    places[written] = .some(place)
    if place == nil { add(row, .origin, written, .originUnknown) }
    return place
  }

  func isAlternate(_ index: Int, _ cells: [PartsColumns.Meaning: [Cell]]) -> Bool {
    let flag = FoldedText(text(.alternate, index, cells)).string
    if !flag.isEmpty,
      !["no", "n", "0", "false", "main", "主", "无", "否", "主料", "主要"].contains(flag)
    {
      return true
    }
    let remarks = text(.remarks, index, cells)
    let name = text(.name, index, cells)
    // Only remarks, and names with brackets, can say so.
    guard !remarks.isEmpty || name.contains("(") || name.contains("（") else { return false }
    let foldedRemarks = FoldedText(remarks).string
    let foldedName = FoldedText(name).string
    return PartLineBuilder.alternateWords.contains { word in
      foldedRemarks.hasPrefix(word) || foldedName.hasPrefix("(" + word)
        || foldedName.hasSuffix("(" + word + ")")
    }
  }

  private static let alternateWords: [String] = [
    "alternate", "alternative", "alt.", "alt for", "alt to", "second source", "2nd source",
    "substitute for", "代替品", "代替", "第二供", "替代", "备选", "替代料", "代用品", "セカンドソース", "二次供应",
  ].map { FoldedText($0).string }
}
