import KidoTables

/// Reads the depth of rows from a level column, an outline number or leading blanks.
enum LevelReading: Sendable {
  /// Whole numbers: 0, 1, 2; also with dots or letters before: `.2`, `..3`, `L2`.
  case numbers
  /// Outline numbers: 1, 1.1, 1.1.3.
  case outline

  /// Tells the notation of a column from its cells, or nil when it holds no levels.
  init?(_ texts: [String]) {
    let filled = texts.filter { !$0.isEmpty }
    guard !filled.isEmpty else { return nil }
    let isOutline =
      filled.contains { LevelReading.components($0).map { $0 > 2 } ?? false }
      || (filled.filter { (LevelReading.components($0) ?? 0) == 2 && !$0.hasPrefix(".") }.count * 5
        >= filled.count)
    let reading: LevelReading = isOutline ? .outline : .numbers
    // A column of section letters is no level, whatever it is called.
    let readable = filled.count { reading.depth($0) != nil }
    guard readable * 5 >= filled.count * 3 else { return nil }
    self = reading
  }

  /// The depth, from 0, or nil when the text is no level.
  func depth(_ text: String) -> Int? {
    switch self {
    case .outline:
      return LevelReading.components(text).map { $0 - 1 }
    case .numbers:
      var digits = text.trimmingPrefix { !$0.isNumber }
      while let last = digits.last, !last.isNumber { digits = digits.dropLast() }
      var plain = ""
      for character in digits {
        guard let value = character.wholeNumberValue else { return nil }
        plain += String(value)
      }
      guard let depth = Int(plain), depth >= 0, depth <= 1_000 else { return nil }
      return depth
    }
  }

  /// How many numbers an outline number has, or nil when it is none.
  static func components(_ text: String) -> Int? {
    var trimmed = Substring(text)
    while trimmed.last == "." || trimmed.last == " " { trimmed = trimmed.dropLast() }
    let parts = trimmed.split(separator: ".", omittingEmptySubsequences: false)
    let isOutline = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    return isOutline ? parts.count : nil
  }
}
