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
  /// The magnet material of the material column, or nil.
  let statedMaterial: String?

  /// Whether the material column names a rare-earth magnet.
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
    statedMaterial =
      line.material.isEmpty ? nil : MaterialWords.material(in: FoldedText(line.material))
  }
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
