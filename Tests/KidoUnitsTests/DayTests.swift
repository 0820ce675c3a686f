import KidoUnits
import Testing

@Suite("Day")
struct DayTests {
  @Test(
    "A leap year is one by the Gregorian rule",
    arguments: [(1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28), (2400, 29)]
  )
  func leapYears(year: Int, days: Int) {
    #expect(Day.length(ofMonth: 2, year: year) == days)
    #expect(Day(year: year, month: 2, day: days) != nil)
    #expect(Day(year: year, month: 2, day: days + 1) == nil)
  }

  @Test(
    "Every day from 1900 to 2100 is one more than the day before, and comes back from its number"
  )
  func roundTrip() throws {
    var expected = try #require(Day(year: 1_900, month: 1, day: 1)).ordinal
    var wrong: [Day] = []
    for year in 1_900...2_100 {
      for month in 1...12 {
        for number in 1...Day.length(ofMonth: month, year: year) {
          let day = try #require(Day(year: year, month: month, day: number))
          if day.ordinal != expected || Day(ordinal: expected) != day { wrong.append(day) }
          expected += 1
        }
      }
    }
    #expect(wrong.isEmpty)
    #expect(Day(year: 2_100, month: 12, day: 31)?.ordinal == expected - 1)
  }

  @Test(
    "Known days have their known numbers since 1970",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2025-04-04", 20_182),
      ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ]
  )
  func anchors(text: String, ordinal: Int) throws {
    let day = try #require(Day(iso: text))
    #expect(day.ordinal == ordinal)
    #expect(day.description == text)
    #expect(Day(ordinal: ordinal) == day)
  }

  @Test("4 April 2025 was a Friday: the number gives the weekday")
  func weekday() throws {
    let day = try #require(Day(iso: "2025-04-04"))
    #expect((day.ordinal + 3) % 7 == 4)
  }

  @Test("There is no day before year 1 or after year 9999")
  func limits() {
    #expect(Day(ordinal: -719_163) == nil)
    #expect(Day(ordinal: 2_932_897) == nil)
    #expect(Day(ordinal: .max) == nil)
    #expect(Day(ordinal: .min) == nil)
  }

  static let noDays = [
    "", "2025", "2025-04", "2025-4-04", "2025-04-4", "25-04-04", "2025-13-01", "2025-00-10",
    "2025-04-31", "2025-02-29", "2025-04-00", "2025/04/04", "2025-04-04 ", "2025-04-04-01",
    "0000-01-01", "２０２５-04-04", "2025-04-04T00:00",
  ]

  @Test("What is no day of the calendar in ISO form is refused", arguments: noDays)
  func refused(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("A sign is no digit of a day", arguments: ["+025-04-04", "2025-+4-04", "2025-04-+4"])
  func signs(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("Days are ordered in time")
  func order() throws {
    let early = try #require(Day(iso: "1969-12-31"))
    let late = try #require(Day(iso: "1970-01-01"))
    #expect(early < late)
    #expect(!(late < early))
  }
}
