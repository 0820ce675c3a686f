import KidoUnits
import Testing

@testable import KidoReports

@Suite("UnitText")
struct UnitTextTests {
  @Test(
    "Units of time and of pieces are words of the language, symbols stay",
    arguments: [
      ("day", "日", "天"), ("days", "日", "天"), ("%/year", "%/年", "%/年"), ("1/year", "1/年", "1/年"),
      ("USD/(t/year)", "USD/(t/年)", "USD/(t/年)"), ("months", "か月", "个月"),
      ("g/unit", "g/個", "g/件"), ("kg/vehicle", "kg/台", "kg/辆"), ("USD/hour", "USD/時間", "USD/小时"),
      ("t REO/yr", "t REO/年", "t REO/年"), ("wt%", "wt%", "wt%"), ("kWh/kg", "kWh/kg", "kWh/kg"),
      ("% of production cost", "% of production cost", "% of production cost"),
    ]
  )
  func eastAsian(unit: String, japanese: String, chinese: String) {
    #expect(UnitText.unit(unit, .japanese) == japanese)
    #expect(UnitText.unit(unit, .chinese) == chinese)
  }

  @Test("English has one day and two days")
  func english() {
    #expect(UnitText.unit("day", count: 1, .english) == "day")
    #expect(UnitText.unit("day", count: 22, .english) == "days")
    #expect(UnitText.unit("years", count: 1, .english) == "year")
    #expect(UnitText.unit("%/year", count: 5, .english) == "%/year")
  }

  @Test("The form of a price is a word too")
  func basis() {
    #expect(UnitText.basis("oxide", .japanese) == "酸化物")
    #expect(UnitText.basis("without-vat", .chinese) == "不含税")
    #expect(UnitText.basis("REO", .japanese) == "REO")
    #expect(UnitText.basis("oxide", .english) == "oxide")
  }
}
