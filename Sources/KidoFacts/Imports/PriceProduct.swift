import KidoUnits

/// A product of a price table: an element or group with the form in which it is sold.
struct PriceProduct: Equatable {
  /// The subject of the observation.
  let subject: String
  /// `oxide`, `metal`, `alloy`, `magnet`, or empty.
  let basis: String

  /// Reads "Nd2O3", "Dy oxide", "PrNd metal", 氧化镝, ジスプロシウム, or a product that the book knows; nil
  /// for anything else.
  init?(_ text: String, book: PriceBook) {
    let name = PublishedFigure.trimmed(text)
    guard !name.isEmpty else { return nil }
    basis = PriceProduct.bases.first { pair in name.lowercased().contains(pair.0) }?.1 ?? ""
    if let known = PriceProduct.names.first(where: { name.contains($0.0) }) {
      subject = known.1
      return
    }
    let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if let symbol = words.lazy.compactMap({ PriceProduct.symbol(of: $0) }).first {
      subject = symbol
      return
    }
    guard let known = book.subject(name) else { return nil }
    subject = known
  }

  /// The element of "Nd", "Nd2O3", "neodymium", or the group of "NdPr".
  private static func symbol(of word: String) -> String? {
    if ["NdPr", "PrNd", "Pr-Nd"].contains(word) { return "NdPr" }
    if let element = Element(rawValue: word) { return element.symbol }
    let letters = String(word.prefix { $0.isLetter })
    if letters != word, letters.hasSuffix("O") || word.contains("O"),
      let element = Element(rawValue: String(letters.prefix(2)))
        ?? Element(rawValue: String(letters.prefix(1)))
    {
      return element.symbol
    }
    return USGSCommodity(name: word).subject.first.flatMap { first in
      let subject = USGSCommodity(name: word).subject
      return first.isUppercase ? subject : nil
    }
  }

  private static let bases: [(String, String)] = [
    ("oxide", "oxide"), ("o3", "oxide"), ("6o11", "oxide"), ("4o7", "oxide"), ("酸化", "oxide"),
    ("氧化", "oxide"), ("metal", "metal"), ("金属", "metal"), ("ferro", "alloy"), ("合金", "alloy"),
    ("铁", "alloy"), ("magnet", "magnet"), ("磁", "magnet"),
  ]

  static let names: [(String, String)] = [
    ("镨钕", "NdPr"), ("ネオジム・プラセオジム", "NdPr"), ("プラセオジム・ネオジム", "NdPr"), ("镧", "La"),
    ("铈", "Ce"), ("镨", "Pr"), ("钕铁硼", "ndfeb"), ("钕", "Nd"), ("钐", "Sm"), ("铕", "Eu"),
    ("钆", "Gd"), ("铽", "Tb"), ("镝", "Dy"), ("钬", "Ho"), ("铒", "Er"), ("铥", "Tm"), ("镱", "Yb"),
    ("镥", "Lu"), ("钪", "Sc"), ("钇", "Y"), ("ランタン", "La"), ("セリウム", "Ce"),
    ("プラセオジム", "Pr"), ("ネオジム", "Nd"), ("サマリウム", "Sm"), ("ユウロピウム", "Eu"),
    ("ガドリニウム", "Gd"), ("テルビウム", "Tb"), ("ジスプロシウム", "Dy"), ("ホルミウム", "Ho"),
    ("エルビウム", "Er"), ("ツリウム", "Tm"), ("イッテルビウム", "Yb"), ("ルテチウム", "Lu"),
    ("スカンジウム", "Sc"), ("イットリウム", "Y"), ("镓", "Ga"), ("锗", "Ge"), ("铟", "In"), ("钴", "Co"),
    ("锂", "Li"), ("镍", "Ni"), ("钨", "W"), ("钼", "Mo"), ("铌", "Nb"), ("钽", "Ta"), ("钒", "V"),
    ("锑", "Sb"), ("铋", "Bi"), ("镁", "Mg"), ("锰", "Mn"), ("ガリウム", "Ga"), ("コバルト", "Co"),
  ]
}

/// Dates of price tables.
enum PriceDate {
  /// "2025-05", "2025/05/30", "May 2025", "2025年5月", "20250530", "1960M01" as a period.
  static func read(_ text: String) -> String? {
    if let period = Period(text) { return period.description }
    guard text.first != "-" else { return nil }
    let digits = text.split { !$0.isNumber }.map(String.init)
    let hasMonthName = names.firstIndex { text.lowercased().contains($0) }
    if let month = hasMonthName, let year = digits.first(where: { $0.utf8.count == 4 }) {
      return compose(year, String(month + 1), digits.first { $0.utf8.count <= 2 })
    }
    // Other letters mean a quarter, a half or a week, whose number is no month.
    let letters = text.filter(\.isLetter)
    guard letters.allSatisfy({ "年月日".contains($0) }) || letters == "M" else { return nil }
    switch digits.count {
    case 1 where digits[0].utf8.count == 8:
      let all = digits[0]
      return compose(
        String(all.prefix(4)),
        String(all.dropFirst(4).prefix(2)),
        String(all.suffix(2))
      )
    case 1 where digits[0].utf8.count == 6:
      return compose(String(digits[0].prefix(4)), String(digits[0].suffix(2)), nil)
    case 1 where digits[0].utf8.count == 4: return compose(digits[0], nil, nil)
    case 2 where digits[0].utf8.count == 4: return compose(digits[0], digits[1], nil)
    case 3... where digits[0].utf8.count == 4: return compose(digits[0], digits[1], digits[2])
    default: return nil
    }
  }

  private static func compose(_ year: String, _ month: String?, _ day: String?) -> String? {
    func two(_ text: String) -> String { text.utf8.count == 1 ? "0" + text : text }
    var text = year
    if let month { text += "-" + two(month) }
    if month != nil, let day { text += "-" + two(day) }
    return Period(text)?.description
  }

  private static let names = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
