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
    guard !exposure.elements.isEmpty else { return [] }
    var lines = heading(.exposureHeading)
    lines += wrapped(say(.exposureLegend), indent: "  ")
    if let limit = exposure.limit {
      let values = ["limit": NumberText.percent(limit.share), "mark": marks([limit.source])]
      lines += wrapped(say(.exposureLimit, values), indent: "  ")
    }
    lines += wrapped(
      say(.importsOnly, ["place": PlaceName.text(answer.company.home, language)]),
      indent: "  "
    )
    lines += wrapped(say(.worldMix), indent: "  ")
    for element in exposure.elements.prefix(AssessmentText.printedElements) {
      lines.append("")
      lines += wrapped(title(element), indent: "  ")
      for stage in element.stages { lines.append(bar(stage)) }
    }
    return lines
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
            "period": price.period,
            "marks": marks(price.sources + (answer.exposure.rate?.sources ?? [])),
          ]
        )
      )
    }
    if let control = element.control {
      let phrase: Phrase =
        switch control.isControlled {
        case true?: .controlledYes
        case false?:
          element.stages.contains { $0.stage == .magnet } ? .controlledNoMagnet : .controlledNo
        case nil: .controlledUnknown
        }
      parts.append(say(phrase, ["since": control.period, "mark": marks([control.source])]))
    }
    return parts.joined(separator: " · ")
  }

  private func bar(_ stage: Exposure.StageView) -> String {
    let drawn = stage.split.parts.map { part -> (share: Double, mark: Character) in
      switch part.knowledge {
      case .stated: (part.share, "█")
      case .publicImports, .publicWorld: (part.share, "▓")
      case .unknown: (part.share, "░")
      }
    }
    let ordered = drawn.sorted { rank($0.mark) < rank($1.mark) }
    let limit = answer.exposure.limit.map { NumberText.percent($0.share) } ?? ""
    let verdict: String =
      switch stage.verdict {
      case .exceeded: say(.limitExceeded, ["limit": limit])
      case .open: say(.limitOpen, ["limit": limit])
      case .met: say(.limitMet, ["limit": limit])
      case nil: ""
      }
    let places = countries(stage.split, columns: 37)
    let sources = marks(stage.split.parts.flatMap(\.sources), limit: 3)
    return "  " + TextLayout.left(stage.stage.name[language], 14)
      + TextLayout.bar(ordered, 16) + " " + TextLayout.left(places, 37) + " "
      + TextLayout.left(verdict, language == .english ? 19 : 16) + scopeText(stage.split)
      + (sources.isEmpty ? "" : " [\(sources)]")
  }

  private func rank(_ mark: Character) -> Int { mark == "█" ? 0 : mark == "▓" ? 1 : 2 }

  /// The largest countries that fit, what is left of the known, and what is not known.
  private func countries(_ split: OriginSplit, columns: Int) -> String {
    let named = split.countries.prefix(3).filter { $0.share >= 0.01 }
    let known = split.countries.reduce(0) { $0 + $1.share }
    let unknown =
      split.unknown >= 0.02
      ? ["\(say(.unknownOrigin)) \(NumberText.percent(split.unknown)) %"] : []
    for count in stride(from: named.count, through: 1, by: -1) {
      var parts = named.prefix(count).map {
        "\(PlaceName.short($0.place, language)) \(NumberText.percent($0.share)) %"
      }
      let rest = known - named.prefix(count).reduce(0) { $0 + $1.share }
      if rest >= 0.02 { parts.append(say(.otherPlaces, ["share": NumberText.percent(rest)])) }
      let text = (parts + unknown).joined(separator: separator)
      if TextLayout.width(text) <= columns || count == 1 { return text }
    }
    return say(.unknownOrigin)
  }

  /// How the split is known, in a word or two.
  private func scopeText(_ split: OriginSplit) -> String {
    var tags: [String] = []
    func has(_ knowledge: OriginSplit.Knowledge) -> Bool {
      split.parts.contains { $0.knowledge == knowledge && $0.share > 0.005 }
    }
    if has(.stated) { tags.append(say(.statedTag)) }
    if has(.publicImports) { tags.append(say(.importsTag)) }
    if has(.publicWorld) { tags.append(say(.worldTag)) }
    return tags.joined(separator: "+")
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

  /// The name of a line; a bare list has none but that of its file.
  private func lineName(_ stop: LineStop) -> String {
    answer.isBare ? LineName.bare[language] : stop.line.name
  }

  private func stopLine(_ stop: LineStop) -> String {
    let elements = stop.elements.map(\.symbol).joined(separator: separator)
    guard let cover = stop.coverDays, let short = stop.shortfall else {
      return say(
        .stopUnknown,
        ["line": lineName(stop), "days": NumberText.plain(stop.licenceDays)]
      )
    }
    let values = [
      "line": lineName(stop),
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

/// What stands for the line of a bare parts list.
enum LineName {
  static let bare = Localized(en: "the product", ja: "この製品", zh: "该产品")
}

/// Names of places as sentences and narrow columns have them.
enum PlaceName {
  /// In a sentence: "the EU".
  static func text(_ place: Place, _ language: Language) -> String {
    place == .europeanUnion
      ? Localized(en: "the EU", ja: "EU", zh: "欧盟")[language] : place.name[language]
  }

  /// In a table: "EU", "USA", "UK".
  static func short(_ place: Place, _ language: Language) -> String {
    switch place.code {
    case "EU27": Localized(en: "EU", ja: "EU", zh: "欧盟")[language]
    case "USA": language == .english ? "USA" : place.name[language]
    case "GBR": language == .english ? "UK" : place.name[language]
    case "KOR": language == .english ? "S. Korea" : place.name[language]
    default: place.name[language]
    }
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
