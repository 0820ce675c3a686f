import KidoAnswers
import KidoFacts
import KidoNetwork
import KidoUnits

extension AssessmentText {
  /// The widths of a line of a stage, alike for all elements of a page.
  struct StageColumns {
    /// The name of the stage, with a blank.
    let name: Int
    /// The countries.
    let places: Int
    /// The verdict.
    let verdict: Int
  }

  private static let barColumns = 10

  /// The widths that show verdicts and sources whole and leave the rest to countries.
  func stageColumns(_ stages: [Exposure.StageView]) -> StageColumns {
    func widest(_ texts: [String]) -> Int { texts.map(TextLayout.width).max() ?? 0 }
    let name = widest(stages.map { $0.stage.name[language] }) + 1
    let verdict = widest(stages.map(self.verdict))
    let ending = widest(stages.map(self.ending))
    let rest = AssessmentText.columns - 5 - name - AssessmentText.barColumns - verdict - ending
    return StageColumns(name: name, places: min(42, max(28, rest)), verdict: verdict)
  }

  /// One stage: its bar, countries, verdict and how they are known.
  func line(_ stage: Exposure.StageView, _ columns: StageColumns) -> String {
    let drawn = stage.split.parts.map { part -> (share: Double, mark: Character) in
      switch part.knowledge {
      case .stated: (part.share, "█")
      case .publicImports, .publicWorld: (part.share, "▓")
      case .unknown: (part.share, "░")
      }
    }
    let ordered = drawn.sorted { rank($0.mark) < rank($1.mark) }
    return "  " + TextLayout.left(stage.stage.name[language], columns.name)
      + TextLayout.bar(ordered, AssessmentText.barColumns) + " "
      + TextLayout.left(countries(stage.split, columns.places), columns.places) + " "
      + TextLayout.left(verdict(stage), columns.verdict) + " " + ending(stage)
  }

  private func rank(_ mark: Character) -> Int { mark == "█" ? 0 : mark == "▓" ? 1 : 2 }

  private func verdict(_ stage: Exposure.StageView) -> String {
    let limit = answer.exposure.limit.map { NumberText.percent($0.share) } ?? ""
    return switch stage.verdict {
    case _ where isDomestic(stage): say(.limitDomestic)
    case .exceeded: say(.limitExceeded, ["limit": limit])
    case .open: say(.limitOpen, ["limit": limit])
    case .met: say(.limitMet, ["limit": limit])
    case nil: ""
    }
  }

  /// How the split is known, in a word or two, with its sources.
  private func ending(_ stage: Exposure.StageView) -> String {
    func has(_ knowledge: OriginSplit.Knowledge) -> Bool {
      stage.split.parts.contains { $0.knowledge == knowledge && $0.share > 0.005 }
    }
    var tags: [String] = []
    if has(.stated) { tags.append(say(.statedTag)) }
    if has(.publicImports) { tags.append(say(.importsTag)) }
    if has(.publicWorld) { tags.append(say(.worldTag)) }
    let sources = marks(stage.split.parts.flatMap(\.sources), limit: 2)
    return tags.joined(separator: "+") + (sources.isEmpty ? "" : " [\(sources)]")
  }

  /// The largest countries, up to three, what is not known, and the others together: as many
  /// countries as the column holds, none cut.
  private func countries(_ split: OriginSplit, _ columns: Int) -> String {
    let known = split.countries.prefix(3).filter { $0.share >= 0.01 }
    guard !known.isEmpty || split.unknown < 0.995 else { return say(.unknownOrigin) }
    func text(
      _ count: Int,
      unknownFrom least: Double = 0.02,
      _ name: (Place) -> String = { PlaceName.label($0, language) }
    ) -> String {
      var parts = known.prefix(count).map { "\(name($0.place)) \(NumberText.percent($0.share)) %" }
      var rest = 1 - known.prefix(count).reduce(0) { $0 + $1.share }
      if split.unknown >= least {
        parts.append("\(say(.unknownOrigin)) \(NumberText.percent(split.unknown)) %")
        rest -= split.unknown
      }
      if rest >= 0.005 { parts.append("\(say(.otherPlaces)) \(NumberText.percent(rest)) %") }
      return parts.joined(separator: separator)
    }
    for count in stride(from: known.count, through: 1, by: -1) {
      // A little that is not known goes to the others before a country does.
      for line in [text(count), text(count, unknownFrom: 0.05)]
      where TextLayout.width(line) <= columns { return line }
    }
    return text(min(1, known.count)) { $0.code }
  }
}
