/// What people type where a value is not given; none of these is zero.
package enum AbsentMark: String, Sendable, Hashable {
  /// Nothing, or only spaces.
  case empty
  /// The value of the cell above holds: 〃, 同上, ditto.
  case sameAsAbove
  /// A dash, which some tables use for zero and others for "not known": the caller decides.
  case dash
  /// Said to be unknown or not applicable: n/a, 不明, 未知.
  case notAvailable

  /// Recognises a mark.
  ///
  /// Gives `nil` for anything else.
  ///
  /// - Parameter text: The text of a cell, in any width and case.
  package init?(_ text: String) {
    let key = PlainText.halfWidth(text).lowercased()
    let trimmed = String(PlainText.trimmed(key[...]))
    if trimmed.isEmpty {
      self = .empty
    } else if AbsentMark.repeats.contains(trimmed) {
      self = .sameAsAbove
    } else if trimmed.unicodeScalars.allSatisfy(AbsentMark.dashes.contains) {
      self = .dash
    } else if AbsentMark.unknowns.contains(trimmed) {
      self = .notAvailable
    } else {
      return nil
    }
  }

  private static let repeats: Set<String> = [
    "〃", "″", "\"", "''", "同上", "同前", "仝", "々", "ditto", "do.", "same", "same as above",
    "as above", "idem", "id.", "dto.", "s.o.",
  ]

  private static let dashes: Set<Unicode.Scalar> = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}",
    "\u{2500}", "\u{30FC}", "\u{FF70}",
  ]

  private static let unknowns: Set<String> = [
    "n/a", "na", "n.a.", "n.a", "#n/a", "nan", "null", "nil", "tbd", "tba", "unknown", "..", "...",
    "…", "?", "不明", "未定", "未記入", "該当なし", "未知", "不详", "暂无", "不适用", "待定",
  ]
}
