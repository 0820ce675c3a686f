/// Reads the texts that the sheets of a workbook share.
final class SharedStringsPart: PartHandler {
  /// The texts, runs joined, readings (`rPh`) left out.
  private(set) var strings: [String] = []
  private let file: String
  private let limits: TableLimits
  private var item: RichText?

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - file: The name for errors.
  ///   - limits: The sizes that are refused.
  init(file: String, limits: TableLimits) {
    self.file = file
    self.limits = limits
  }

  func start(_ name: String, _ attributes: PartAttributes) throws(TableError) {
    if name == "si" {
      guard strings.count < limits.sharedStrings else {
        throw .limit(file: file, .sharedStrings, allowed: limits.sharedStrings)
      }
      item = RichText(file: file, limits: limits)
    } else {
      item?.start(name)
    }
  }

  func text(_ text: String) throws(TableError) {
    try item?.append(text)
  }

  func end(_ name: String) {
    if name == "si" {
      strings.append(item?.plain ?? "")
      item = nil
    } else {
      item?.end(name)
    }
  }
}
