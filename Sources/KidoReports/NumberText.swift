import Foundation
import KidoUnits

/// Writes numbers as people read them: three significant digits, thousands apart.
enum NumberText {
  /// A number with at most so many significant digits and no more than two decimals below ten.
  static func plain(_ value: Double, digits: Int = 3) -> String {
    guard value.isFinite else { return "–" }
    if value == 0 { return "0" }
    let magnitude = Int(floor(log10(abs(value))))
    let decimals = max(0, digits - 1 - magnitude)
    let scale = pow(10, Double(digits - 1 - magnitude))
    let rounded = (value * scale).rounded() / scale
    if decimals > 6 { return String(format: "%.*g", digits, value) }
    return grouped(rounded, decimals: min(decimals, 6))
  }

  /// A whole number with all its digits: "1,048,576".
  static func whole(_ value: Double) -> String {
    value.isFinite ? grouped(value, decimals: 0) : "–"
  }

  /// A number with exactly so many decimals.
  static func decimals(_ value: Double, _ count: Int) -> String {
    value.isFinite ? String(format: "%.*f", count, value) : "–"
  }

  /// A percentage without decimals: above zero at least "<1", below the whole at most ">99".
  static func percent(_ share: Double) -> String {
    guard share.isFinite, abs(share) < 1e6 else { return "–" }
    let value = share * 100
    if value > 0, value < 0.5 { return "<1" }
    if value >= 99.5, value < 100 - 1e-9 { return ">99" }
    return String(Int(value.rounded()))
  }

  /// A range "low–high", or one number where both are printed alike.
  static func range(_ estimate: Estimate, scale: Double = 1) -> String {
    let low = plain(estimate.low * scale, digits: 2)
    let high = plain(estimate.high * scale, digits: 2)
    return low == high ? low : low + "–" + high
  }

  /// Money in the reader's words: 億円, 亿元, EUR million.
  static func money(_ amount: Double, _ currency: Currency, _ language: Language) -> String {
    switch language {
    case .english:
      let (scaled, word) = scaled(
        amount,
        [(1e12, " trillion"), (1e9, " billion"), (1e6, " million"), (1, "")]
      )
      return currency.rawValue + " " + plain(scaled) + word
    case .japanese:
      let (scaled, word) = scaled(amount, [(1e12, "兆"), (1e8, "億"), (1e4, "万"), (1, "")])
      return plain(scaled) + " " + word + japaneseName(currency)
    case .chinese:
      let (scaled, word) = scaled(
        amount,
        [(1e12, "万亿"), (1e8, "亿"), (1e4, "万"), (1, "")]
      )
      return plain(scaled) + " " + word + chineseName(currency)
    }
  }

  /// An amount in the largest unit in which three digits still print one or more.
  private static func scaled(
    _ amount: Double,
    _ units: [(size: Double, word: String)]
  ) -> (Double, String) {
    for unit in units where abs(amount) / unit.size >= 0.9995 {
      return (amount / unit.size, unit.word)
    }
    return (amount, "")
  }

  private static func japaneseName(_ currency: Currency) -> String {
    switch currency {
    case .jpy: "円"
    case .eur: "ユーロ"
    case .cny: "元"
    case .usd: "米ドル"
    case .gbp: "ポンド"
    case .krw: "ウォン"
    }
  }

  private static func chineseName(_ currency: Currency) -> String {
    switch currency {
    case .jpy: "日元"
    case .eur: "欧元"
    case .cny: "元"
    case .usd: "美元"
    case .gbp: "英镑"
    case .krw: "韩元"
    }
  }

  /// Mass of so many kilograms in the unit that reads best.
  static func mass(kilograms: Double, digits: Int = 3) -> String {
    switch abs(kilograms) {
    case 1_000_000...: plain(kilograms / 1_000_000, digits: digits) + " kt"
    case 10_000...: plain(kilograms / 1_000, digits: digits) + " t"
    case 1...: plain(kilograms, digits: digits) + " kg"
    case 0: "0 kg"
    default: plain(kilograms * 1_000, digits: digits) + " g"
    }
  }

  /// A range of grams as a bare number, or with its unit in kilograms where grams grow long.
  static func gramRange(_ grams: Estimate) -> String {
    grams.high < 100_000 ? range(grams) : range(grams, scale: 0.001) + " kg"
  }

  /// A range of masses in the unit of its high end.
  static func massRange(_ kilograms: Estimate) -> String {
    switch kilograms.high {
    case 1_000_000...: range(kilograms, scale: 1e-6) + " kt"
    case 10_000...: range(kilograms, scale: 1e-3) + " t"
    case 1...: range(kilograms) + " kg"
    default: range(kilograms, scale: 1_000) + " g"
    }
  }

  private static func grouped(_ value: Double, decimals: Int) -> String {
    var text = String(format: "%.*f", decimals, abs(value))
    if text.contains(".") {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
    }
    let parts = text.split(separator: ".", maxSplits: 1)
    let whole = parts.first.map(String.init) ?? "0"
    var groups = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { groups.append(",") }
      groups.append(digit)
    }
    let sign = value < 0 && text.contains { $0 != "0" && $0 != "." } ? "-" : ""
    return sign + groups + (parts.count > 1 ? "." + parts[1] : "")
  }
}
