/// A text folded so that spellings that mean the same become the same bytes.
///
/// Lower case; full-width and half-width forms unified; hiragana as katakana; long-vowel marks and
/// middle dots dropped; hyphens as spaces; spaces between Japanese or Chinese characters dropped;
/// Japanese and traditional characters as the simplified ones of ``CharacterVariants``; abbreviations
/// and synonyms as ``WordVariants`` has them. Brackets
/// become `(` and `)`, commas `,`, and multiplication signs `x`.
package struct FoldedText: Sendable, Hashable {
  /// The folded text as UTF-8.
  package let bytes: [UInt8]
  /// Where the first blank between two Japanese or Chinese characters was dropped; nil where none was.
  let firstBreak: Int?

  /// The folded text.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether nothing is left.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Folds a text.
  package init(_ text: some StringProtocol) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    var pendingSpace = false
    var breakScalar: Int?
    for scalar in text.unicodeScalars {
      FoldedText.fold(scalar) { folded in
        if folded == " " {
          pendingSpace = !scalars.isEmpty
          return
        }
        if folded.value == 0x3099 || folded.value == 0x309A {
          FoldedText.voice(&scalars, by: folded)
          return
        }
        if pendingSpace {
          let isWide = folded.value > 0x2E7F && (scalars.last?.value ?? 0) > 0x2E7F
          if isWide {
            breakScalar = breakScalar ?? scalars.count
          } else {
            scalars.append(" ")
          }
          pendingSpace = false
        }
        scalars.append(folded)
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    firstBreak = breakScalar.map { count in
      FoldedText.finish(scalars.prefix(count).flatMap { Array(String($0).utf8) }).count
    }
    bytes = FoldedText.finish(Array(String(view).utf8))
  }

  /// Two folded texts are equal when their bytes are.
  package static func == (left: FoldedText, right: FoldedText) -> Bool { left.bytes == right.bytes }

  /// Hashes the bytes.
  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

  private static func finish(_ bytes: [UInt8]) -> [UInt8] {
    WordVariants.replacing(in: joiningUnits(bytes))
  }

  /// Joins a number and the unit behind it: `750 w` as `750w`.
  private static func joiningUnits(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: " ")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: " "), let last = result.last, PhraseIndex.isDigit(last) {
        var end = index + 1
        while end < bytes.count, PhraseIndex.isLetter(bytes[end]) { end += 1 }
        let isFree = end == bytes.count || !PhraseIndex.isDigit(bytes[end])
        if isFree, units.contains(Array(bytes[(index + 1)..<end])) { continue }
      }
      result.append(byte)
    }
    return result
  }

  private static let units: Set<[UInt8]> = Set(
    [
      "w", "kw", "mw", "v", "vdc", "vac", "a", "mm", "cm", "m", "g", "kg", "nm", "inch", "in", "hp",
      "rpm",
    ]
    .map { Array($0.utf8) }
  )

  private static func fold(_ scalar: Unicode.Scalar, _ emit: (Unicode.Scalar) -> Void) {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: emit(Unicode.Scalar(UInt8(value + 0x20)))
    case 0x5B, 0x7B: emit("(")
    case 0x5D, 0x7D: emit(")")
    case 0x3B, 0x7C: emit(",")
    case 0x2A: emit("x")
    case 0x2D, 0x5F, 0x00..<0x21: emit(" ")
    case 0x21..<0x7F: emit(Unicode.Scalar(UInt8(value)))
    case 0xFF01...0xFF5E: fold(Unicode.Scalar(UInt8(value - 0xFEE0)), emit)
    case 0x3041...0x3096: foldKana(value + 0x60, emit)
    case 0x30A1...0x30FA: foldKana(value, emit)
    case 0x30FC, 0x30FB, 0xFF65, 0xFF70, 0xAE, 0x2122, 0xFE0F: break
    case 0xFF66...0xFF9F: foldHalfWidth(value, emit)
    case 0x3099, 0x309A: emit(scalar)
    case 0x3008...0x3011, 0x3014...0x301B:
      emit(value % 2 == 0 ? "(" : ")")
    case 0x3001, 0x3002, 0xFF61, 0xFF64: emit(",")
    case 0xA0, 0x2000...0x2015, 0x2212, 0x3000: emit(" ")
    case 0xD7, 0x2715, 0x2716, 0x2A2F, 0x2217: emit("x")
    case 0x3A6, 0x3C6, 0xD8, 0xF8, 0x2300, 0x3D5: emit("φ")
    case 0x3A9, 0x2126: emit("ω")
    default:
      if let expansion = CharacterVariants.expansions[value] {
        for part in expansion.unicodeScalars { emit(part) }
      } else if let simplified = CharacterVariants.simplified[value] {
        emit(simplified)
      } else {
        for part in scalar.properties.lowercaseMapping.unicodeScalars { emit(part) }
      }
    }
  }

  /// Emits a katakana; small letters stay as written.
  private static func foldKana(_ value: UInt32, _ emit: (Unicode.Scalar) -> Void) {
    if let scalar = Unicode.Scalar(value) { emit(scalar) }
  }

  private static func foldHalfWidth(_ value: UInt32, _ emit: (Unicode.Scalar) -> Void) {
    if value == 0xFF9E {
      emit("\u{3099}")
    } else if value == 0xFF9F {
      emit("\u{309A}")
    } else {
      let scalar = CharacterVariants.halfWidthKatakana[Int(value - 0xFF66)]
      if scalar.value != 0x30FC { emit(scalar) }
    }
  }

  /// Joins a voicing mark to the kana before it: in the katakana block voiced forms follow.
  private static func voice(_ scalars: inout [Unicode.Scalar], by mark: Unicode.Scalar) {
    guard let last = scalars.popLast() else { return }
    let shift: UInt32 = mark.value == 0x3099 ? 1 : 2
    let isVoiceable =
      last.value == 0x30A6 || (0x30AB...0x30C8).contains(last.value)
      || (0x30CF...0x30DB).contains(last.value)
    if last.value == 0x30A6, shift == 1 {
      scalars.append("\u{30F4}")
    } else if isVoiceable, let voiced = Unicode.Scalar(last.value + shift) {
      scalars.append(voiced)
    } else {
      scalars.append(last)
    }
  }
}
