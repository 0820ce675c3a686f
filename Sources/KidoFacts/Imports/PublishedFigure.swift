import KidoUnits

/// Reads the cells of official tables, where signs stand for reasons.
enum PublishedFigure {
  /// What a cell says.
  enum Reading: Equatable {
    case figure(Reported<Double>)
    case notApplicable
    case words
    case empty
    /// Not a figure, and no sign that is known.
    case unreadable
  }

  /// Reads a cell of the Geological Survey of the United States or of the World Bank.
  ///
  /// The long dash is a reported zero, `W` withheld, `NA` and `..` not available, `E` a net
  /// exporter, `XX` not applicable. Commas count as thousands marks only in complete groups of three.
  static func read(_ text: some StringProtocol) -> Reading {
    let cell = trimmed(text)
    switch cell {
    // What programs write for a cell without a value.
    case "", "None", "none", "null", "NULL", "nan", "NaN": return .empty
    case "\u{2014}", "--", "\u{2013}": return .figure(.zero)
    case "W", "w": return .figure(.withheld)
    case "NA", "N.A.", "n.a.", "na", "..", "\u{2026}", "...": return .figure(.notReported)
    case "E": return .figure(.netExporter)
    case "XX": return .notApplicable
    case "s", "S": return .words
    default: break
    }
    guard let first = cell.unicodeScalars.first else { return .empty }
    switch first {
    case "<": return number(cell.dropFirst()).map { .figure(.below($0)) } ?? .unreadable
    case ">": return number(cell.dropFirst()).map { .figure(.above($0)) } ?? .unreadable
    default: break
    }
    if let value = number(cell) { return .figure(.measured(value)) }
    if let range = range(cell) { return .figure(.between(range.0, range.1)) }
    let hasDigit = cell.utf8.contains { (0x30...0x39).contains($0) }
    return hasDigit ? .unreadable : .words
  }

  /// The largest figure that is taken for one: a billion million, of any unit.
  private static let largest = 1e15

  /// A number with complete groups of three, or none.
  static func number(_ text: some StringProtocol) -> Double? {
    let cell = trimmed(text)
    guard !cell.isEmpty else { return nil }
    var plain = cell
    if cell.contains(",") {
      let body = cell.hasPrefix("-") ? cell.dropFirst() : cell[...]
      let halves = body.split(separator: ".", omittingEmptySubsequences: false)
      let groups = halves[0].split(separator: ",", omittingEmptySubsequences: false)
      // "1.234,5" has its comma behind the point: another country's decimal mark.
      guard halves.dropFirst().allSatisfy({ !$0.contains(",") }),
        (1...3).contains(groups[0].utf8.count),
        groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
        groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
      else { return nil }
      plain = cell.filter { $0 != "," }
    }
    let bytes = Array(plain.utf8)
    let value = bytes.withUnsafeBufferPointer {
      FigureNotation.number($0, from: 0, to: $0.count)
    }
    return value.flatMap { abs($0) <= largest ? $0 : nil }
  }

  private static func range(_ cell: String) -> (Double, Double)? {
    for dash in ["\u{2013}", " - ", " to ", "-"] {
      let parts = cell.split(separator: dash, omittingEmptySubsequences: false)
      guard parts.count == 2, let low = number(parts[0]), let high = number(parts[1]), low <= high
      else { continue }
      return (low, high)
    }
    return nil
  }

  /// Without blanks, line ends and no-break spaces around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    var scalars = Substring(String(text)).unicodeScalars
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || scalar.value == 0xA0 || scalar.value == 0xFEFF
        || scalar.value == 0x3000
    }
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}
