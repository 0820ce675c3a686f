import KidoUnits

/// A price of an oxide, metal or alloy of rare earths: free on board in China, as the chapter says.
struct RareEarthPrice {
  private let subject: String
  private let basis: String
  private let detail: String

  init?(_ commodity: USGSCommodity, detail: String) {
    let name = detail.split(separator: ":").last.map { PublishedFigure.trimmed($0) } ?? detail
    let lower = name.lowercased()
    self.detail = name
    if lower.hasPrefix("neodymium-praseodymium") {
      subject = "NdPr"
      basis = "oxide"
    } else if lower.hasPrefix("mischmetal") {
      subject = "mischmetal"
      basis = "alloy"
    } else if commodity.subject != "Sc", RareEarth(rawValue: commodity.subject) != nil {
      subject = commodity.subject
      if lower.contains("oxide") || lower.contains("o3") {
        basis = "oxide"
      } else if lower.contains("metal") {
        basis = "metal"
      } else {
        return nil
      }
    } else {
      return nil
    }
  }

  func row(
    _ period: String,
    _ figure: Reported<Double>,
    unit: String,
    line: Int
  ) -> FactRowWriter.Row {
    FactRowWriter.Row(
      quantity: .price,
      stage: nil,
      subject: subject,
      place: nil,
      period: period,
      market: "fob-china",
      figure: figure,
      unit: unit,
      basis: basis,
      locator: "commodities data CSV, line \(line)",
      note: detail + "; annual average"
    )
  }
}
