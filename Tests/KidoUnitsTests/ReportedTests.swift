import KidoUnits
import Testing

@Suite("Reported")
struct ReportedTests {
  static let absent: [Reported<Double>] = [
    .below(1), .above(95), .netExporter, .withheld, .notReported, .below(0), .above(0),
  ]

  @Test("What is absent or a bound has no central value and no range", arguments: absent)
  func noNumber(value: Reported<Double>) {
    #expect(value.central == nil)
    #expect(value.estimate == nil)
  }

  @Test("Only a reported zero or a measured 0 counts as 0")
  func zero() {
    #expect(Reported<Double>.zero.central == 0)
    #expect(Reported<Double>.zero.estimate == .zero)
    #expect(Reported<Double>.measured(0).central == 0)
    for value in Self.absent { #expect(value.central != 0) }
  }

  @Test("A figure keeps its value, and a range its middle")
  func numbers() throws {
    #expect(Reported<Double>.measured(7).central == 7)
    #expect(Reported<Double>.measured(7).estimate == Estimate(exactly: 7))
    #expect(Reported<Double>.estimated(7, range: nil).estimate == Estimate(exactly: 7))
    let ranged = Reported<Double>.estimated(7, range: 6...10)
    #expect(ranged.central == 7)
    #expect(try ranged.estimate == Estimate(low: 6, typical: 7, high: 10))
    let between = Reported<Double>.between(6, 10)
    #expect(between.central == 8)
    #expect(try between.estimate == Estimate(low: 6, typical: 8, high: 10))
  }

  @Test("A typical value outside its own range gives no estimate rather than a wrong one")
  func disordered() {
    #expect(Reported<Double>.estimated(20, range: 6...10).estimate == nil)
    #expect(Reported<Double>.between(10, 6).estimate == nil)
  }
}
