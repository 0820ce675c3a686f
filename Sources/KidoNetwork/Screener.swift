package import KidoFacts
import KidoUnits

/// Finds the rows of a parts list that likely hold rare earths.
///
/// Method and measured accuracy: `docs/methods/screening.md`.
package struct Screener: Sendable {
  /// The chance from which a row is listed as likely.
  package static let likely = 0.6
  /// The chance from which a row is listed as possible.
  package static let possible = 0.35

  private let table: FamilyTable
  private let estimator: ContentEstimator

  /// Makes a screener from the family table and the facts.
  package init(families: FamilyTable, facts: FactView) {
    table = families
    estimator = ContentEstimator(grades: GradeTable(facts: facts), facts: facts)
  }

  /// How one family fits a row, before the ranking.
  private struct Fit {
    var score: Double
    var quality: Double
    var isHead: Bool
    /// Whether the row says that the part has one in it: "with magnet", 磁石付, 含磁钢.
    var isContained: Bool
    var reason: Screening.Reason
  }

  /// Screens one row.
  ///
  /// `context` holds the titles of the list and the names of the assemblies above the row: words that
  /// may complete a wording such as "motor + vacuum cleaner", and that name nothing by themselves.
  package func screen(_ line: PartLine, context: String = "") -> Screening {
    let text = RowText(line, context: context)
    var fits: [Int: Fit] = [:]
    collect(text.name, isName: true, whole: text.surroundings, into: &fits)
    collect(text.details, isName: false, whole: text.surroundings, into: &fits)
    if text.isMaterialStated { addBareMagnet(text.statedMaterial, to: &fits) }
    guard !fits.isEmpty else { return Screening(verdict: .none, candidates: []) }
    let row = RowReadings(text)
    let candidates = fits.sorted { $0.key < $1.key }
      .map { number, fit in candidate(table.families[number], fit, line: line, row: row) }
      .sorted { left, right in
        left.score != right.score ? left.score > right.score : left.family.id < right.family.id
      }
      .prefix(4)
    return Screening(verdict: verdict(candidates.first), candidates: Array(candidates))
  }

  /// Adds the bare magnet of a stated material where no phrase named one.
  private func addBareMagnet(_ material: String?, to fits: inout [Int: Fit]) {
    let number = table.families.firstIndex { $0.isBareMagnet && $0.material == material }
    guard let number, fits[number] == nil else { return }
    fits[number] = Fit(
      score: 1.5,
      quality: 0.85,
      isHead: false,
      isContained: true,
      reason: .material(material ?? "")
    )
  }

  private func verdict(_ best: Screening.Candidate?) -> Screening.Verdict {
    guard let best, best.content != nil else { return .none }
    if best.family.kind == .trace { return .trace }
    if best.chance.value >= Screener.likely { return .likely }
    return best.chance.value >= Screener.possible ? .possible : .none
  }

  private func collect(
    _ zone: FoldedText,
    isName: Bool,
    whole: FoldedText,
    into fits: inout [Int: Fit]
  ) {
    let matches = Screener.outermost(table.index.matches(in: zone))
      .filter { !Screener.isNegated($0, zone.bytes) }
    guard !matches.isEmpty else { return }
    let head = isName ? HeadNoun(zone) : nil
    var present: [Int: PhraseIndex.Match] = [:]
    for match in matches where present[match.phrase] == nil || isAtHead(match, head) {
      present[match.phrase] = match
    }
    var wholePresent: Set<Int>?
    for match in matches {
      for number in table.wordingsOfPhrase[match.phrase] {
        let wording = table.wordings[Int(number)]
        var isHead = isAtHead(match, head)
        var isComplete = true
        for part in wording.parts where !part.contains(match.phrase) {
          if let other = part.lazy.compactMap({ present[$0] }).first {
            isHead = isHead || isAtHead(other, head)
            continue
          }
          // A part may also stand in another cell of the row.
          if wholePresent == nil {
            wholePresent = Set(table.index.matches(in: whole).map(\.phrase))
          }
          if part.contains(where: { wholePresent?.contains($0) == true }) { continue }
          isComplete = false
        }
        guard isComplete else { continue }
        let fit = fit(
          wording,
          match,
          zone,
          isHead: isHead,
          isBehindFirst: head?.leading.isEmpty == false
            && head?.leading.contains(match.end) == false,
          isName: isName
        )
        if let known = fits[wording.family], known.score >= fit.score { continue }
        fits[wording.family] = fit
      }
    }
  }

  private func isAtHead(_ match: PhraseIndex.Match, _ head: HeadNoun?) -> Bool {
    guard let head else { return false }
    return head.ends.contains(match.end) && head.phrase.contains(match.start)
  }

  private func fit(
    _ wording: FamilyTable.Wording,
    _ match: PhraseIndex.Match,
    _ zone: FoldedText,
    isHead: Bool,
    isBehindFirst: Bool,
    isName: Bool
  ) -> Fit {
    let isContained = !isHead && Screener.isContained(match, zone.bytes)
    let text = String(decoding: zone.bytes[match.start..<match.end], as: UTF8.self)
    var score = wording.isStrong ? 2.0 : 1.0
    score += Double(min(wording.weight, 24)) * 0.06
    let isNone = table.families[wording.family].kind == .none
    if isHead { score += isBehindFirst && !isNone ? 0.8 : 1.2 }
    if isContained { score += 1.0 }
    if !isName { score -= 0.8 }
    let quality = Screener.quality(
      wording,
      isHead: isHead,
      isName: isName,
      isContained: isContained
    )
    return Fit(
      score: score,
      quality: quality,
      isHead: isHead,
      isContained: isContained,
      reason: isName ? .phrase(text) : .detail(text)
    )
  }

  /// How surely a wording names the part, 0...1.
  private static func quality(
    _ wording: FamilyTable.Wording,
    isHead: Bool,
    isName: Bool,
    isContained: Bool
  ) -> Double {
    if isContained { return 0.85 }
    return switch (wording.isStrong, isHead, isName) {
    case (true, true, _): 0.97
    case (true, false, true): 0.62
    case (false, true, _): 0.72
    case (false, false, true): 0.36
    case (true, false, false): 0.5
    case (false, false, false): 0.25
    }
  }

  private func candidate(
    _ family: ProductFamily,
    _ fit: Fit,
    line: PartLine,
    row: RowReadings
  ) -> Screening.Candidate {
    let material = row.material
    var score = fit.score
    var quality = fit.quality
    var reasons = [fit.reason]
    func support(_ weight: Double, _ reason: Screening.Reason) {
      score += weight
      quality = 1 - (1 - quality) * 0.6
      reasons.append(reason)
    }
    if let code = family.harmonizedCodes.first(where: { line.harmonizedCode.hasPrefix($0) }) {
      support(code.count >= 6 ? 0.4 : 0.2, .harmonizedCode(code))
    }
    var occurrence = family.occurrence?.value.typical ?? 0
    if family.isBulk, case .detail = fit.reason {
      quality *= 0.4
    } else if family.namesMaterial, !fit.isHead, quality >= 0.5 {
      // "WE43 housing": the material decides, whatever is made of it.
      score += 2.2
      quality = max(quality, 0.85)
    }
    let excitation = family.isBareMagnet ? nil : row.excitation
    if family.kind == .none, row.text.isMaterialStated {
      // The material column says magnet, whatever the part is called.
      score -= 2.5
    }
    if family.mayHideDrive, excitation == .permanentMagnet {
      // A pump or valve that is usually without magnets, here with a drive that has them.
      score -= 1.5
    }
    if family.kind == .magnet, let excitation {
      switch excitation {
      case .permanentMagnet:
        occurrence = max(occurrence, min(0.92, occurrence + 0.5))
        support(0.2, .excitation)
      case .other: occurrence *= 0.12
      }
    }
    if family.kind == .magnet, let material {
      let isRareEarth = material == "ndfeb" || material == "smco"
      if isRareEarth {
        // A material named beside the part says what is in it, not that it is a magnet.
        let isSurplus = family.isBareMagnet && !fit.isHead
        support(isSurplus ? 0 : family.material == material ? 0.8 : 0.4, .material(material))
        occurrence = max(occurrence, 0.97)
      } else {
        occurrence *= 0.05
        reasons.append(.material(material))
      }
    }
    if let mass = line.unitMass, let range = family.massRange,
      !range.contains(mass / line.unit.piecesPerUnit)
    {
      score -= 1.0
      quality *= 0.6
      reasons.append(.massUnfit)
    }
    if let watts = row.measures.watts, let range = family.powerRange, !range.contains(watts) {
      score -= 0.8
      quality *= 0.8
      reasons.append(.powerUnfit)
    }
    let content = estimator.content(
      of: family,
      line: line,
      row: row,
      isThePart: fit.isHead
    )
    if let content, content.isGradeStated, family.isBareMagnet, fit.isHead {
      support(0.6, .grade(content.grade))
      occurrence = max(occurrence, 0.95)
    }
    return Screening.Candidate(
      family: family,
      chance: Probability(clamping: occurrence * quality),
      score: score,
      reasons: reasons,
      content: content
    )
  }

  /// Whether a word for "with" stands before or behind a match.
  private static func isContained(_ match: PhraseIndex.Match, _ bytes: [UInt8]) -> Bool {
    let before = bytes[..<match.start]
    let after = bytes[match.end...]
    return withBefore.contains { before.suffix($0.count).elementsEqual($0) }
      || withBehind.contains { after.starts(with: $0) }
  }

  /// Whether a word for "without" stands before or behind a match.
  private static func isNegated(_ match: PhraseIndex.Match, _ bytes: [UInt8]) -> Bool {
    let before = bytes[..<match.start]
    let after = bytes[match.end...]
    return withoutBefore.contains { before.suffix($0.count).elementsEqual($0) }
      || withoutBehind.contains { after.starts(with: $0) }
  }

  private static let withoutBefore: [[UInt8]] = [
    "不含", "无", "非", "没有", "without ", "w/o ", "excl ", "excl. ", "excluding ", "less ", "no ",
    "non ",
  ].map { Array($0.utf8) }

  private static let withoutBehind: [[UInt8]] = [
    "ナシ", "無シ", "無", "レス", "不要", "別売", "别售", " free", " less", "less", " not included",
    " excluded", "除ク",
  ].map { Array($0.utf8) }

  private static let withBefore: [[UInt8]] = [
    "含", "含有", "内含", "带", "附", "内置", "with ", "incl ", "incl. ", "including ", "w/ ", "contains ",
  ].map { Array($0.utf8) }

  private static let withBehind: [[UInt8]] = ["付", "入リ", "内蔵", "搭載", "内蔵型"].map {
    FoldedText($0).bytes
  }

  /// Drops matches that lie inside a longer one.
  private static func outermost(_ matches: [PhraseIndex.Match]) -> [PhraseIndex.Match] {
    let sorted = matches.sorted { left, right in
      left.start != right.start ? left.start < right.start : left.end > right.end
    }
    var kept: [PhraseIndex.Match] = []
    var reach = (start: -1, end: -1)
    for match in sorted {
      if match.end <= reach.end, match.end - match.start < reach.end - reach.start { continue }
      kept.append(match)
      if match.end > reach.end { reach = (match.start, match.end) }
    }
    return kept
  }
}
