import KidoAnswers
import KidoFacts
import KidoNetwork
import KidoUnits

extension AssessmentText {
  /// How many elements are drawn; JSON holds all of them.
  private static let printedElements = 6

  /// Elements with a bar for each stage.
  func exposure() -> [String] {
    let exposure = answer.exposure
    let printed = exposure.elements.prefix(AssessmentText.printedElements)
    guard !printed.isEmpty else { return [] }
    var lines = heading(.exposureHeading)
    lines += wrapped(say(.exposureLegend), indent: "  ")
    lines += legend(printed.flatMap(\.stages)).flatMap { wrapped($0, indent: "  ") }
    let columns = stageColumns(printed.flatMap(\.stages))
    for element in printed {
      lines.append("")
      lines += wrapped(title(element), indent: "  ")
      for stage in element.stages { lines += self.lines(stage, columns) }
    }
    return lines
  }

  /// What the words behind the bars mean, as far as they are used.
  private func legend(_ stages: [Exposure.StageView]) -> [String] {
    let home = ["place": PlaceName.inSentence(answer.company.home, language)]
    func uses(_ knowledge: OriginSplit.Knowledge) -> Bool {
      stages.contains { $0.split.parts.contains { $0.knowledge == knowledge && $0.share > 0.005 } }
    }
    var notes: [String] = []
    if let limit = answer.exposure.limit {
      let values = ["limit": NumberText.percent(limit.share), "mark": marks([limit.source])]
      notes.append(say(.exposureLimit, values))
    }
    if stages.contains(where: isDomestic) { notes.append(say(.domestic, home)) }
    if uses(.publicImports) { notes.append(say(.importsOnly, home)) }
    if uses(.publicWorld) { notes.append(say(.worldMix)) }
    if answer.survey.findings.contains(where: { $0.chance.value < 1 }) {
      notes.append(say(.weightedSums))
    }
    return notes
  }

  /// Whether the company's own country holds so much that no third country can be above the limit.
  func isDomestic(_ stage: Exposure.StageView) -> Bool {
    answer.exposure.limit.map { stage.homeShare > $0.share } ?? false
  }

  private func title(_ element: Exposure.ElementView) -> String {
    var parts = [
      say(
        answer.exposure.isYearly ? .elementYearly : .elementProduct,
        [
          "element": ElementName.text(element.element, language),
          "mass": NumberText.mass(kilograms: element.kilograms.typical),
          "range": NumberText.massRange(element.kilograms),
          "parts": PartCount.text(element.rows, language),
        ]
      )
    ]
    if let spend = element.spend, let price = element.price {
      parts.append(
        say(
          .elementSpend,
          [
            "money": NumberText.money(spend.typical, answer.company.basis.currency, language),
            "price": NumberText.plain(price.usdPerKilogram.typical),
            "market": MarketName.name(price.market)[language],
            "period": PeriodText.text(price.period, language),
            "marks": marks(price.sources + (answer.exposure.rate?.sources ?? [])),
          ]
        )
      )
    }
    if let control = element.control {
      let phrase: Phrase =
        switch control.isControlled {
        case true?: .controlledYes
        case false?: .controlledNo
        case nil: .controlledUnknown
        }
      parts.append(say(phrase, ["since": control.period, "mark": marks([control.source])]))
      if let magnets = element.magnetControl, magnets.isControlled == true {
        parts[parts.count - 1] += say(
          .controlledMagnets,
          ["since": magnets.period, "mark": marks([magnets.source])]
        )
      }
    }
    return parts.joined(separator: " · ")
  }

  /// Lines, cover and licence time.
  func stops() -> [String] {
    guard let first = answer.stops.first else { return [] }
    var lines = heading(.stopsHeading)
    lines += wrapped(
      say(
        .stopRule,
        [
          "working": NumberText.plain(first.licenceDays * 5 / 7),
          "days": NumberText.plain(first.licenceDays),
          "mark": marks([first.source]),
        ]
      ),
      indent: "  "
    )
    for stop in answer.stops { lines += wrapped(stopLine(stop), indent: "  ") }
    return lines + wrapped(say(.stopCaveat), indent: "  ")
  }

  private func stopLine(_ stop: LineStop) -> String {
    let elements = stop.elements.map(\.symbol).joined(separator: separator)
    guard let cover = stop.coverDays, let short = stop.shortfall else {
      return say(
        .stopUnknown,
        ["line": name(of: stop.line), "days": NumberText.plain(stop.licenceDays)]
      )
    }
    let values = [
      "line": name(of: stop.line),
      "cover": NumberText.plain(cover, digits: 2),
      "short": NumberText.plain(short, digits: 2),
      "spare": NumberText.plain(-short, digits: 2),
    ]
    var text = say(short > 0 ? .stopShort : .stopLasts, values)
    if let part = stop.limitingPart {
      text +=
        " · " + say(.stopPart, ["part": part.partNumber + " " + part.name, "elements": elements])
    } else {
      text += " · " + elements
    }
    if let day = stop.countedOn { text += " · " + say(.stopCounted, ["day": day.description]) }
    if stop.uncounted > 0 {
      text += " · " + say(.stopUncounted, ["count": String(stop.uncounted)])
    }
    return text
  }
}

/// Markets of prices in three languages.
enum MarketName {
  /// The name of a market of the fact format.
  static func name(_ market: String) -> Localized {
    switch market {
    case "fob-china": Localized(en: "FOB China", ja: "FOB 中国", zh: "中国 FOB")
    case "china-domestic": Localized(en: "inside China", ja: "中国国内", zh: "中国国内")
    case "europe": Localized(en: "Europe", ja: "欧州", zh: "欧洲")
    case "rotterdam": Localized(en: "CIF Rotterdam", ja: "CIF ロッテルダム", zh: "CIF 鹿特丹")
    case "japan": Localized(en: "Japan", ja: "日本", zh: "日本")
    case "usa": Localized(en: "United States", ja: "米国", zh: "美国")
    default: Localized(en: market, ja: market, zh: market)
    }
  }
}
