/// The time a figure is about: half-open from its first day to the day after its last.
///
/// Written `2024`, `2024-Q2`, `2024-05`, `2024-W07`, `2025-05-30` or a span such as `2016..2020`.
public enum Period: Sendable, Hashable, CustomStringConvertible {
  /// A calendar year.
  case year(Year)
  /// A quarter, 1...4, of a year.
  case quarter(Year, Int)
  /// A month, 1...12, of a year.
  case month(Year, Int)
  /// An ISO 8601 week, 1...53, of a week-numbering year.
  case week(Year, Int)
  /// One day: an instant for stocks and prices.
  case day(Day)
  /// From the first period to the last, both included.
  indirect case span(Period, Period)

  /// Reads a period as written in fact files.
  public init?(_ text: some StringProtocol) {
    if let dots = Period.range(of: "..", in: text) {
      guard let first = Period(text[text.startIndex..<dots.lowerBound]),
        let last = Period(text[dots.upperBound...]), first.start < last.start,
        first.end <= last.start
      else { return nil }
      if case .span = last { return nil }
      self = .span(first, last)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let head = parts.first, let year = Period.year(head) else { return nil }
    switch parts.count {
    case 1:
      self = .year(year)
    case 2:
      guard let period = Period.part(parts[1], of: year) else { return nil }
      self = period
    case 3:
      guard let day = Day(iso: text) else { return nil }
      self = .day(day)
    default:
      return nil
    }
  }

  /// The first day of the period.
  public var start: Day {
    switch self {
    case .year(let year): Period.firstDay(year, month: 1)
    case .span(let first, _): first.start
    case .quarter(let year, let quarter): Period.firstDay(year, month: quarter * 3 - 2)
    case .month(let year, let month): Period.firstDay(year, month: month)
    case .week(let year, let week): Period.monday(ofWeek: week, year: year)
    case .day(let day): day
    }
  }

  /// The first day after the period.
  public var end: Day {
    switch self {
    case .year(let year): Period.firstDay(year, month: 13)
    case .span(_, let last): last.end
    case .quarter(let year, let quarter): Period.firstDay(year, month: quarter * 3 + 1)
    case .month(let year, let month): Period.firstDay(year, month: month + 1)
    case .week, .day:
      Day(ordinal: start.ordinal + length) ?? start
    }
  }

  /// The period as written in fact files.
  public var description: String {
    switch self {
    case .year(let year): String(year.number)
    case .quarter(let year, let quarter): "\(year.number)-Q\(quarter)"
    case .month(let year, let month): "\(year.number)-\(month < 10 ? "0" : "")\(month)"
    case .week(let year, let week): "\(year.number)-W\(week < 10 ? "0" : "")\(week)"
    case .day(let day): day.description
    case .span(let first, let last): "\(first)..\(last)"
    }
  }

  private var length: Int {
    if case .week = self { 7 } else { 1 }
  }

  private static func year(_ text: some StringProtocol) -> Year? {
    guard text.utf8.count == 4, let number = Day.digits(text) else { return nil }
    return Year(number)
  }

  private static func part(_ text: some StringProtocol, of year: Year) -> Period? {
    guard let head = text.first else { return nil }
    if head == "Q", text.utf8.count == 2, let quarter = Day.digits(text.dropFirst()),
      (1...4).contains(quarter)
    {
      return .quarter(year, quarter)
    }
    if head == "W", text.utf8.count == 3, let week = Day.digits(text.dropFirst()),
      (1...weeks(of: year)).contains(week)
    {
      return .week(year, week)
    }
    guard text.utf8.count == 2, let month = Day.digits(text), (1...12).contains(month) else {
      return nil
    }
    return .month(year, month)
  }

  private static func firstDay(_ year: Year, month: Int) -> Day {
    let carried = month > 12
    return Day(year: carried ? year.number + 1 : year.number, month: carried ? 1 : month, day: 1)
      ?? lastRepresentable
  }

  /// How many ISO 8601 weeks a year has: 53 when it begins on a Thursday, or is a leap year that begins
  /// on a Wednesday.
  private static func weeks(of year: Year) -> Int {
    let first = monday(ofWeek: 1, year: year).ordinal
    guard let next = Year(year.number + 1) else { return 52 }
    return (monday(ofWeek: 1, year: next).ordinal - first) / 7
  }

  private static func monday(ofWeek week: Int, year: Year) -> Day {
    guard let fourth = Day(year: year.number, month: 1, day: 4) else { return lastRepresentable }
    // 1970-01-01 was a Thursday, so ordinal + 3 counts days from a Monday.
    let weekday = ((fourth.ordinal + 3) % 7 + 7) % 7
    return Day(ordinal: fourth.ordinal - weekday + (week - 1) * 7) ?? lastRepresentable
  }

  /// 9999-12-31 closes the calendar of this type.
  private static let lastRepresentable: Day = {
    guard let day = Day(year: 9_999, month: 12, day: 31) else {
      preconditionFailure("9999-12-31 is a day of the calendar.")
    }
    return day
  }()

  private static func range(
    of needle: String,
    in text: some StringProtocol
  ) -> Range<String.Index>? {
    var index = text.startIndex
    while index < text.endIndex {
      let tail = text[index...]
      if tail.hasPrefix(needle) {
        return index..<text.index(index, offsetBy: needle.count)
      }
      index = text.index(after: index)
    }
    return nil
  }
}
