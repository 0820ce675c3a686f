/// Gathers the text of a string item: all runs, without the phonetic readings of Japanese files.
struct RichText {
  private let file: String
  private let limits: TableLimits
  private var text = ""
  private var isInText = false
  private var phoneticDepth = 0

  /// Makes an empty text.
  ///
  /// - Parameters:
  ///   - file: The name for errors.
  ///   - limits: The sizes that are refused.
  init(file: String, limits: TableLimits) {
    self.file = file
    self.limits = limits
  }

  /// Begins an element inside the item.
  mutating func start(_ name: String) {
    if name == "rPh" { phoneticDepth += 1 }
    if name == "t" { isInText = true }
  }

  /// Takes a piece of text; what stands outside `t` is layout.
  mutating func append(_ piece: String) throws(TableError) {
    guard isInText, phoneticDepth == 0 else { return }
    text += piece
    guard text.utf8.count <= limits.cellBytes else {
      throw .limit(file: file, .cellBytes, allowed: limits.cellBytes)
    }
  }

  /// Ends an element inside the item.
  mutating func end(_ name: String) {
    if name == "rPh" { phoneticDepth = max(phoneticDepth - 1, 0) }
    if name == "t" { isInText = false }
  }

  /// The text, with `_x000D_` and its like turned into their characters.
  var plain: String { EscapedText.unescape(text) }
}
