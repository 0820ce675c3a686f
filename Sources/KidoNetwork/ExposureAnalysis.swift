package import KidoFacts
package import KidoUnits

/// Computes the exposure of a company from its screened parts and the facts.
package struct ExposureAnalysis: Sendable {
  private let facts: FactView
  private let today: Day

  /// Makes an analysis on a day.
  package init(facts: FactView, today: Day) {
    self.facts = facts
    self.today = today
  }

  /// The exposure of a company.
  package func exposure(of company: Company, survey: PartsSurvey) -> Exposure {
    let findings = survey.findings.filter { !$0.isAlternate }
    let origins = PublicOrigins(facts: facts, buyer: company.home, today: today)
    let rate = ExchangeRate(company.basis, facts: facts)
    let limit = limit()
    let isYearly = findings.contains { $0.unitsPerYear != nil }
    var views: [Exposure.ElementView] = []
    for element in RareEarth.allCases {
      let holders = findings.filter { ($0.content.grams[element]?.high ?? 0) > 0 }
      guard !holders.isEmpty else { continue }
      let kilograms = holders.reduce(Estimate.zero) { $0 + $1.expected($1.kilograms(of: element)) }
      guard kilograms.typical > 0 else { continue }
      views.append(
        view(
          element,
          kilograms,
          holders,
          company: company,
          origins: origins,
          rate: rate,
          limit: limit
        )
      )
    }
    views.sort { left, right in
      let first = left.spend?.typical ?? 0
      let second = right.spend?.typical ?? 0
      if first != second { return first > second }
      if left.kilograms.typical != right.kilograms.typical {
        return left.kilograms.typical > right.kilograms.typical
      }
      return left.element < right.element
    }
    let controlled = Set(views.filter { $0.control?.isControlled == true }.map(\.element))
    let lines = Set(findings.flatMap(\.lines))
    let controlledLines = Set(
      findings.filter { finding in
        finding.content.grams.contains { controlled.contains($0.key) && $0.value.typical > 0 }
      }.flatMap(\.lines)
    )
    return Exposure(
      elements: views,
      limit: limit,
      rate: rate,
      marginAtStake: margin(company, lines),
      marginControlled: margin(company, controlledLines),
      isYearly: isYearly
    )
  }

  private func margin(_ company: Company, _ lines: Set<String>) -> Double? {
    let stated = company.lines.filter { $0.margin != nil && $0.volume != nil }
    guard !stated.isEmpty else { return nil }
    return stated.reduce(0) { sum, line in
      lines.contains(line.id) ? sum + (line.margin ?? 0) * (line.volume ?? 0) : sum
    }
  }

  private func view(
    _ element: RareEarth,
    _ kilograms: Estimate,
    _ holders: [PartFinding],
    company: Company,
    origins: PublicOrigins,
    rate: ExchangeRate?,
    limit: Exposure.Limit?
  ) -> Exposure.ElementView {
    let price = ElementPrice(element, facts: facts, today: today)
    let spend: (Double, Double, Double)? =
      if let price, let rate {
        (
          kilograms.low * price.usdPerKilogram.low * rate.perDollar,
          kilograms.typical * price.usdPerKilogram.typical * rate.perDollar,
          kilograms.high * price.usdPerKilogram.high * rate.perDollar
        )
      } else {
        nil
      }
    let recalled = holders.filter { $0.content.isPlanned(element) }.reduce(0.0) {
      $0 + $1.expected($1.kilograms(of: element)).typical
    }
    let isMagnetic = holders.contains { holder in
      holder.content.magnetGrams != nil && (holder.content.grams[element]?.typical ?? 0) > 0
    }
    let stages = Stage.chain.filter { isMagnetic || $0 < .alloy }.map { stage in
      stageView(stage, element, holders, company: company, origins: origins, limit: limit)
    }
    // What is bought inside China crosses no border and needs no export licence.
    let control = company.home == .china ? nil : control(of: element.symbol)
    let isOfMagnets = isMagnetic && [.neodymium, .praseodymium].contains(element)
    return Exposure.ElementView(
      element: element,
      kilograms: kilograms,
      rows: holders.count {
        $0.perTop > 0 && ($0.content.grams[element]?.typical ?? 0) > 0
      },
      stages: stages,
      price: price,
      spend: spend.map { (low: $0.0, typical: $0.1, high: $0.2) },
      control: control,
      magnetControl: isOfMagnets && control?.isControlled == false
        ? self.control(of: "ndfeb-with-dy-tb") : nil,
      recalledShare: kilograms.typical > 0 ? recalled / kilograms.typical : 0
    )
  }

  /// The split of a company's need: what suppliers stated, else what is public.
  private func stageView(
    _ stage: Stage,
    _ element: RareEarth,
    _ holders: [PartFinding],
    company: Company,
    origins: PublicOrigins,
    limit: Exposure.Limit?
  ) -> Exposure.StageView {
    // Alloy and magnet are stages of magnets only; what is bought as oxide or glass has none.
    let weights = holders.map { holder in
      stage >= .alloy && holder.content.magnetGrams == nil
        ? 0 : holder.expected(holder.kilograms(of: element)).typical
    }
    let total = weights.reduce(0, +)
    var collected: [String: OriginSplit.Part] = [:]
    func add(_ part: OriginSplit.Part, _ weight: Double) {
      let key = part.knowledge.rawValue + part.place.code
      var kept = collected[key] ?? part
      kept.share = (collected[key]?.share ?? 0) + part.share * weight
      for source in part.sources where !kept.sources.contains(source) {
        kept.sources.append(source)
      }
      collected[key] = kept
    }
    var publicWeights: [String: Double] = [:]
    for (index, weight) in weights.enumerated() where total > 0 && weight > 0 {
      var rest = 1.0
      if !holders[index].statements.isEmpty || holders[index].line.origin != nil {
        for part in ExposureAnalysis.stated(holders[index], stage, element) {
          add(part, weight / total)
          rest -= part.share
        }
      }
      if rest > 1e-9 {
        let material = ExposureAnalysis.material(of: holders[index], element)
        publicWeights[material, default: 0] += weight / total * rest
      }
    }
    for (material, weight) in publicWeights.sorted(by: { $0.key < $1.key }) {
      for part in origins.split(element, stage, material: material).parts { add(part, weight) }
    }
    let parts = collected.values.sorted { left, right in
      let unknown = (left.knowledge == .unknown, right.knowledge == .unknown)
      if unknown.0 != unknown.1 { return unknown.1 }
      if left.share != right.share { return left.share > right.share }
      if left.place != right.place { return left.place < right.place }
      return left.knowledge.rawValue < right.knowledge.rawValue
    }
    let split = OriginSplit(parts: parts)
    let home = PublicOrigins.union(of: company.home) ?? company.home
    func isHome(_ place: Place) -> Bool { place.isWithin(home) || home.isWithin(place) }
    let largest = split.countries.first { !isHome($0.place) }
    return Exposure.StageView(
      stage: stage,
      split: split,
      largest: largest,
      homeShare: split.countries.reduce(0) { $0 + (isHome($1.place) ? $1.share : 0) },
      verdict: limit.map { ExposureAnalysis.verdict(largest?.share ?? 0, split, $0.share) }
    )
  }

  /// The magnet material that carries an element in a part; empty where no magnet does.
  private static func material(of finding: PartFinding, _ element: RareEarth) -> String {
    guard finding.content.magnetGrams != nil else { return "" }
    return element == .samarium ? "smco" : finding.candidates.first?.family.material ?? ""
  }

  private static func verdict(
    _ largest: Double,
    _ split: OriginSplit,
    _ limit: Double
  ) -> Exposure.LimitVerdict {
    if largest > limit + 1e-9 { return .exceeded }
    let remainder = split.unknown + split.share(of: .other)
    return largest + remainder > limit + 1e-9 ? .open : .met
  }

  /// What suppliers stated of a part at a stage, over equal shares of its suppliers.
  private static func stated(
    _ finding: PartFinding,
    _ stage: Stage,
    _ element: RareEarth
  ) -> [OriginSplit.Part] {
    let all = finding.statements.filter { $0.stage == stage && ($0.element ?? element) == element }
    let suppliers = Set(finding.statements.map { FoldedText($0.supplier) }).count
    guard suppliers > 0 else {
      guard stage == .magnet, let origin = finding.line.origin,
        finding.candidates.first?.family.isBareMagnet == true
      else { return [] }
      return [
        OriginSplit.Part(
          place: origin,
          share: 1,
          knowledge: .stated,
          sources: ["\(finding.line.reference.file):\(finding.line.reference.row)"],
          isRecalled: false
        )
      ]
    }
    var parts: [OriginSplit.Part] = []
    for (_, statements) in Dictionary(grouping: all, by: { FoldedText($0.supplier).string }).sorted(
      by: { $0.key < $1.key })
    {
      let total = statements.reduce(0) { $0 + $1.share.value }
      for statement in statements where statement.share.value > 0 {
        parts.append(
          OriginSplit.Part(
            place: statement.place,
            share: statement.share.value / max(1, total) / Double(suppliers),
            knowledge: .stated,
            sources: ["\(statement.reference.file):\(statement.reference.row)"],
            isRecalled: false
          )
        )
      }
    }
    return parts
  }

  private func limit() -> Exposure.Limit? {
    guard
      let observation = facts.newest(.threshold, subject: "crma-single-third-country")?.observation,
      let percent = observation.central
    else { return nil }
    return Exposure.Limit(share: percent / 100, source: observation.id)
  }

  /// The licence duty on the day: the latest dated statement that has begun.
  private func control(of subject: String) -> Exposure.Control? {
    let sightings = facts.all(.controlled, subject: subject, of: "", place: .china)
    let begun = sightings.map(\.observation).filter { observation in
      observation.market.isEmpty && (observation.period.period?.start).map { $0 <= today } == true
    }
    guard
      let latest = begun.max(by: { left, right in
        let starts = (left.period.period?.start ?? today, right.period.period?.start ?? today)
        return starts.0 != starts.1 ? starts.0 < starts.1 : FactView.precedes(left, right)
      })
    else { return nil }
    return Exposure.Control(
      isControlled: latest.central.map { $0 >= 0.5 },
      source: latest.id,
      period: latest.period.description
    )
  }
}
