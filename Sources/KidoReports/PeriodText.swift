import KidoFacts
import KidoUnits

/// Writes when a figure holds.
enum PeriodText {
  /// A year as "2025", "2025 年"; a month, day or quarter as in fact files.
  static func text(_ period: FactPeriod, _ language: Language) -> String {
    let text = period.description
    guard text.count == 4, text.allSatisfy(\.isNumber), language != .english else { return text }
    return text + " 年"
  }
}
