import Foundation
import KidoFacts
import KidoModels
import KidoUnits

/// The volatility of a price: the standard deviation of log returns, a year.
struct PriceVolatility {
  let reading: RiskReading
  let period: String
  let subject: String
  let sources: [String]
  let isRecalled: Bool

  /// Months that returns are taken from.
  private static let months = 36
  private static let leastMonthlyReturns = 12
  private static let leastYearlyReturns = 4
  private static let mostYears = 10

  /// The volatility of a material: of monthly means of one market where twelve months in a row or more
  /// are at hand, else of yearly means, which understate it.
  init?(_ facts: FactView, _ material: String, until day: Day) {
    for subject in PriceVolatility.subjects(material) {
      let rows = facts.all(.price, subject: subject).map(\.observation).filter {
        ($0.central ?? 0) > 0 && ($0.period.period?.end ?? day) <= day && $0.stage == nil
      }
      let series = Dictionary(grouping: rows) { "\($0.market)/\($0.unit)/\($0.basis)" }.values
      let candidates =
        series.compactMap { PriceVolatility.monthly($0, day) }
        + series.compactMap { PriceVolatility.yearly($0, day) }
      // Monthly series first, then the one with more returns.
      guard
        let best = candidates.max(by: {
          ($0.isMonthly ? 1 : 0, $0.returns.count, $0.key)
            < ($1.isMonthly ? 1 : 0, $1.returns.count, $1.key)
        })
      else { continue }
      let mean = best.returns.reduce(0, +) / Double(best.returns.count)
      let variance =
        best.returns.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(best.returns.count - 1)
      let deviation = (variance * (best.isMonthly ? 12 : 1)).squareRoot()
      // The sampling error of a standard deviation; yearly means hide what happens inside a year.
      let error = 1.645 / (2 * Double(best.returns.count - 1)).squareRoot()
      let reading = RiskReading(
        low: max(0, deviation * (1 - error)),
        typical: deviation,
        high: deviation * (1 + error) * (best.isMonthly ? 1 : 1.5)
      )
      guard let reading else { continue }
      self.reading = reading
      self.subject = subject
      period = best.period
      sources = best.rows.map(\.id)
      isRecalled = best.rows.contains(where: \.isPlanning)
      return
    }
    return nil
  }

  private struct Series {
    let key: String
    let isMonthly: Bool
    let returns: [Double]
    let rows: [Observation]
    let period: String
  }

  private static func subjects(_ material: String) -> [String] {
    switch RareEarth(rawValue: material) {
    case .neodymium, .praseodymium: [material, "NdPr"]
    default: [material]
    }
  }

  private static func monthly(_ rows: [Observation], _ day: Day) -> Series? {
    let last = day.year * 12 + day.month - 1
    var byMonth: [Int: [Observation]] = [:]
    for row in rows {
      guard case .during(let period) = row.period else { continue }
      switch period {
      case .month, .day, .week:
        let month = period.start.year * 12 + period.start.month - 1
        if month > last - months { byMonth[month, default: []].append(row) }
      default: continue
      }
    }
    let means = byMonth.mapValues { rows in
      rows.compactMap(\.central).reduce(0, +) / Double(rows.count)
    }
    let returns = means.keys.sorted().compactMap { month in
      means[month - 1].flatMap { before in means[month].map { log($0 / before) } }
    }
    guard returns.count >= leastMonthlyReturns, let first = means.keys.min(),
      let end = means.keys.max()
    else { return nil }
    return Series(
      key: rows[0].market,
      isMonthly: true,
      returns: returns,
      rows: byMonth.keys.sorted().flatMap { byMonth[$0] ?? [] },
      period: "\(text(first))..\(text(end))"
    )
  }

  private static func text(_ month: Int) -> String {
    let number = month % 12 + 1
    return "\(month / 12)-\(number < 10 ? "0" : "")\(number)"
  }

  private static func yearly(_ rows: [Observation], _ day: Day) -> Series? {
    var byYear: [Int: Observation] = [:]
    for row in rows {
      guard case .during(.year(let year)) = row.period, year.number > day.year - mostYears else {
        continue
      }
      if byYear[year.number].map({ FactView.precedes($0, row) }) ?? true {
        byYear[year.number] = row
      }
    }
    let returns = byYear.keys.sorted().compactMap { year -> Double? in
      guard let now = byYear[year]?.central, let before = byYear[year - 1]?.central else {
        return nil
      }
      return log(now / before)
    }
    guard returns.count >= leastYearlyReturns, let first = byYear.keys.min(),
      let end = byYear.keys.max()
    else { return nil }
    return Series(
      key: rows[0].market,
      isMonthly: false,
      returns: returns,
      rows: byYear.keys.sorted().compactMap { byYear[$0] },
      period: "\(first)..\(end)"
    )
  }
}
