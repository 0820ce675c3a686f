/// What the texts of one row say, read once for all candidates.
struct RowText: Sendable {
  /// The name.
  let name: FoldedText
  /// Material, grade, specification and remarks.
  let details: FoldedText
  /// Name and details together.
  let whole: FoldedText
  /// The whole with the titles and assemblies around the row.
  let surroundings: FoldedText
  /// The texts in the order in which a grade is looked for.
  let gradeText: FoldedText
  /// The magnet material that material column, specification or remarks state, or nil.
  let statedMaterial: String?

  /// Whether a rare-earth magnet is stated beside the name.
  var isMaterialStated: Bool { statedMaterial == "ndfeb" || statedMaterial == "smco" }

  /// Reads a row.
  init(_ line: PartLine, context: String) {
    let texts = [line.name, line.material, line.grade, line.details]
    name = FoldedText(line.name)
    if texts.dropFirst().allSatisfy(\.isEmpty) {
      details = FoldedText("")
      whole = name
      gradeText = name
    } else {
      details = FoldedText(texts.dropFirst().filter { !$0.isEmpty }.joined(separator: " , "))
      whole = FoldedText(texts.filter { !$0.isEmpty }.joined(separator: " , "))
      gradeText =
        line.grade.isEmpty
        ? whole
        : FoldedText(
          [line.grade, line.name, line.material, line.details].joined(separator: " , ")
        )
    }
    surroundings =
      context.isEmpty ? whole : FoldedText(whole.string + " , " + FoldedText(context).string)
    statedMaterial = RowText.stated(line)
  }

  /// The magnet material of the material column, else one that the specification or remarks name and
  /// that is not merely what the part is for.
  private static func stated(_ line: PartLine) -> String? {
    for text in [line.material, line.details] where !text.isEmpty {
      let folded = FoldedText(text)
      guard let material = MaterialWords.material(in: folded) else { continue }
      if !purposes.contains(where: { folded.string.contains($0) }) { return material }
    }
    return nil
  }

  /// "For" and "without" in three languages, as they stand beside a material.
  private static let purposes = [
    "用", "ナシ", "不含", "无磁", "for ", "without", "no magnet", "free", "磁石ナシ", "別途",
  ]
}

/// What is read out of the texts of a row that some phrase has named.
struct RowReadings: Sendable {
  /// The texts.
  let text: RowText
  /// Power, sizes and masses.
  let measures: TextMeasures
  /// The magnet material that the row names anywhere.
  let material: String?
  /// How a drive is excited, as far as the row says.
  let excitation: DriveWords.Excitation?

  /// Reads the texts.
  init(_ text: RowText) {
    self.text = text
    measures = TextMeasures(text.whole)
    material = MaterialWords.material(in: text.whole)
    excitation = DriveWords.excitation(in: text.whole)
  }
}
