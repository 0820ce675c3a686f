/// The XML of a part as checked UTF-8, safe to hand to the parser.
///
/// A document type is refused, because it could declare entities that expand without end.
struct PartText {
  /// Valid UTF-8 that begins with markup.
  let bytes: [UInt8]

  private static let encodings: Set<String> = ["utf-8", "utf8", "utf-16", "us-ascii", "ascii"]

  /// Checks a part.
  ///
  /// - Parameters:
  ///   - bytes: The unpacked part: UTF-8, or UTF-16 with a byte order mark.
  ///   - part: Its path, for errors.
  ///   - file: The name of the file, for errors.
  /// - Throws: `TableError.damagedPart` or `TableError.documentType`.
  init(_ bytes: [UInt8], part: String, file: String) throws(TableError) {
    let mark = EncodingDetector.mark(bytes)
    let encoding = mark?.0 ?? .utf8
    let body = bytes.dropFirst(mark?.1 ?? 0)
    let damaged = TableError.damagedPart(
      file: file,
      part: part,
      line: 1,
      reason: "not an XML document in UTF-8"
    )
    guard var text = TextDecoding.utf8(body, from: encoding) else { throw damaged }
    if let declaration = PartText.declaration(text) {
      guard PartText.isKnown(String(decoding: declaration, as: UTF8.self)) else { throw damaged }
      // It may name UTF-16, which the text no longer is.
      text.removeFirst(declaration.count)
    }
    let prolog = PartText.prolog(text)
    guard prolog.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { throw damaged }
    let upper = String(decoding: prolog, as: UTF8.self).uppercased()
    guard !upper.contains("<!DOCTYPE"), !upper.contains("<!ENTITY") else {
      throw .documentType(file: file, part: part)
    }
    self.bytes = text
  }

  /// The declaration `<?xml ... ?>` at the very beginning, if there is one.
  private static func declaration(_ text: [UInt8]) -> ArraySlice<UInt8>? {
    guard text.starts(with: "<?xml".utf8) else { return nil }
    guard let end = text.prefix(1024).firstIndex(of: UInt8(ascii: ">")) else { return nil }
    return text[...end]
  }

  /// Whether the declaration names no encoding, or one that the text can have.
  private static func isKnown(_ declaration: String) -> Bool {
    let parts = declaration.lowercased().filter { !$0.isWhitespace }
      .split { $0 == "\"" || $0 == "'" }
    guard let label = parts.firstIndex(where: { $0.hasSuffix("encoding=") }) else { return true }
    return parts.indices.contains(label + 1) && encodings.contains(String(parts[label + 1]))
  }

  /// What stands before the root element: comments and instructions, and where a document type would.
  private static func prolog(_ text: [UInt8]) -> ArraySlice<UInt8> {
    let isName = { (byte: UInt8) in byte != UInt8(ascii: "?") && byte != UInt8(ascii: "!") }
    var index = 0
    while index + 1 < text.count {
      if text[index] == UInt8(ascii: "<"), isName(text[index + 1]) { return text[...index] }
      index += 1
    }
    return text[...]
  }
}
