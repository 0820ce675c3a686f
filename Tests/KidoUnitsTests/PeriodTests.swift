import KidoUnits
import Testing

@Suite("Period")
struct PeriodTests {
  /// As written, the first day, and the day after the last.
  static let written: [(String, String, String)] = [
    ("2024", "2024-01-01", "2025-01-01"),
    ("2024-Q1", "2024-01-01", "2024-04-01"),
    ("2024-Q4", "2024-10-01", "2025-01-01"),
    ("2024-02", "2024-02-01", "2024-03-01"),
    ("2024-12", "2024-12-01", "2025-01-01"),
    ("2025-05-30", "2025-05-30", "2025-05-31"),
    ("2024-12-31", "2024-12-31", "2025-01-01"),
    ("2016..2020", "2016-01-01", "2021-01-01"),
    ("2026-01..2026-03", "2026-01-01", "2026-04-01"),
    ("2024-Q2..2025-05-30", "2024-04-01", "2025-05-31"),
    ("2024-W01", "2024-01-01", "2024-01-08"),
    ("2021-W01", "2021-01-04", "2021-01-11"),
    ("2020-W53", "2020-12-28", "2021-01-04"),
    ("2025-W01", "2024-12-30", "2025-01-06"),
    ("2024-W07", "2024-02-12", "2024-02-19"),
    ("1969-W01", "1968-12-30", "1969-01-06"),
  ]

  @Test("A period runs from its first day to the day after its last", arguments: written)
  func bounds(text: String, start: String, end: String) throws {
    let period = try #require(Period(text))
    #expect(period.start.description == start)
    #expect(period.end.description == end)
    #expect(period.description == text)
    #expect(Period(period.description) == period)
  }

  @Test(
    "Quarters, months and ISO weeks of a year follow each other without a gap",
    arguments: [1969, 2015, 2020, 2024, 2025, 2100]
  )
  func tiles(number: Int) throws {
    let year = try #require(Year(number))
    let quarters = (1...4).map { Period.quarter(year, $0) }
    let months = (1...12).map { Period.month(year, $0) }
    let weeks = (1...52).map { Period.week(year, $0) }
    for run in [quarters, months, weeks] {
      for (first, second) in zip(run, run.dropFirst()) { #expect(first.end == second.start) }
    }
    for run in [quarters, months] {
      #expect(run.first?.start == Period.year(year).start)
      #expect(run.last?.end == Period.year(year).end)
    }
  }

  @Test("Week 1 holds 4 January and starts on a Monday", arguments: 1990...2060)
  func firstWeek(number: Int) throws {
    let week = Period.week(try #require(Year(number)), 1)
    let fourth = try #require(Day(year: number, month: 1, day: 4))
    #expect(week.start <= fourth && fourth < week.end)
    #expect(((week.start.ordinal + 3) % 7 + 7) % 7 == 0)
  }

  static let refused = [
    "", "24", "20245", "2024-", "-2024", "2024-13", "2024-00", "2024-1", "2024-Q0", "2024-Q5",
    "2024-q1", "2024-Q", "2024-W00", "2024-W54", "2024-W", "2024-02-30", "2024-5-01", "0000",
    "2024 ", " 2024", "FY2024", "2024/05", "..", "2024..", "..2024", "2020..2016", "2020..2020",
    "2016..2018..2020", "2016...2020", "timeless", "２０２４", "2024-05-30-1",
  ]

  @Test("What is no period in the notation is refused", arguments: refused)
  func refusals(text: String) {
    #expect(Period(text) == nil)
  }

  static let loose = [
    "+024", "2024-+5", "2024-Q+2", "2024-Q02", "2024-W7", "2024-W+7", "2024-W007",
  ]

  @Test("A period has one spelling only, so that identifiers are unique", arguments: loose)
  func oneSpelling(text: String) {
    #expect(Period(text) == nil)
  }

  @Test("A year of 52 weeks has no week 53", arguments: ["2023-W53", "2024-W53", "2025-W53"])
  func noWeek53(text: String) {
    #expect(Period(text) == nil)
  }

  @Test("A span ends when its last period ends, which is after its first")
  func overlapping() {
    #expect(Period("2024..2024-05") == nil)
  }

  @Test("Years from 1 to 9999 exist and are ordered")
  func years() throws {
    #expect(Year(0) == nil)
    #expect(Year(10_000) == nil)
    #expect(Year(-1) == nil)
    #expect(try #require(Year(1)) < #require(Year(9_999)))
  }
}
