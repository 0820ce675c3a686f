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
    let places = widest(stages.flatMap { countries($0.split, AssessmentText.columns) })
    return StageColumns(name: name, places: min(places, max(28, rest)), verdict: verdict)
  }

  /// One stage: its bar, countries, verdict and how they are known; on more lines where the
  /// countries need them.
  func lines(_ stage: Exposure.StageView, _ columns: StageColumns) -> [String] {
    let drawn = stage.split.parts.map { part -> (share: Double, mark: Character) in
      switch part.knowledge {
      case .stated: (part.share, "█")
      case .publicImports, .publicWorld: (part.share, "▓")
      case .unknown: (part.share, "░")
      }
    }
    let ordered = drawn.sorted { rank($0.mark) < rank($1.mark) }
    let places = countries(stage.split, columns.places)
    let first =
      "  " + TextLayout.left(stage.stage.name[language], columns.name)
      + TextLayout.bar(ordered, AssessmentText.barColumns) + " "
      + TextLayout.left(places[0], columns.places) + " "
      + TextLayout.left(verdict(stage), columns.verdict) + " " + ending(stage)
    let indent = String(repeating: " ", count: 3 + columns.name + AssessmentText.barColumns)
    return [first] + places.dropFirst().map { indent + $0 }
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

  /// The largest countries, up to three, what is not known, and the others together.
  ///
  /// As many countries as the column holds, none cut; where the others would be more than half, all
  /// three on two lines.
  private func countries(_ split: OriginSplit, _ columns: Int) -> [String] {
    let known = split.countries.prefix(3).filter { $0.share >= 0.01 }
    guard !known.isEmpty || split.unknown < 0.995 else { return [say(.unknownOrigin)] }
    func rest(_ count: Int) -> Double { 1 - known.prefix(count).reduce(0) { $0 + $1.share } }
    func parts(_ count: Int, unknownFrom least: Double = 0.02) -> [String] {
      var parts = known.prefix(count).map {
        "\(PlaceName.label($0.place, language)) \(NumberText.percent($0.share)) %"
      }
      var others = rest(count)
      if split.unknown >= least {
        parts.append("\(say(.unknownOrigin)) \(NumberText.percent(split.unknown)) %")
        others -= split.unknown
      }
      if others >= 0.005 { parts.append("\(say(.otherPlaces)) \(NumberText.percent(others)) %") }
      return parts
    }
    for count in stride(from: known.count, through: 1, by: -1) {
      guard count == known.count || rest(count) - split.unknown <= 0.5 else { break }
      // A little that is not known goes to the others before a country does.
      for parts in [parts(count), parts(count, unknownFrom: 0.05)] {
        let line = parts.joined(separator: separator)
        if TextLayout.width(line) <= columns { return [line] }
      }
    }
    return broken(parts(known.count), columns)
  }

  /// A list over as many lines as it needs, none of its items parted.
  private func broken(_ items: [String], _ columns: Int) -> [String] {
    var lines: [String] = []
    for (index, item) in items.enumerated() {
      let piece = index + 1 < items.count ? item + separator : item
      if let last = lines.last, TextLayout.width(last + TextLayout.trimmed(piece)) <= columns {
        lines[lines.count - 1] += piece
      } else {
        lines.append(piece)
      }
    }
    return lines.map(TextLayout.trimmed)
  }
}
