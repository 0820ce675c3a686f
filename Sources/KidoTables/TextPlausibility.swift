/// Scores how much a decoded text looks like one that people write, to choose between encodings.
enum TextPlausibility {
  /// What stands around a character beyond ASCII.
  private struct Place {
    /// Whether both neighbours are ASCII.
    let isAlone: Bool
    /// Whether it is alone, or one of two, inside a word of small Latin letters.
    let isInWord: Bool

    init(of index: Int, in scalars: [Unicode.Scalar]) {
      var first = index
      while first > 0, index - first < 3, scalars[first - 1].value >= 0x80 { first -= 1 }
      var last = index
      while last + 1 < scalars.count, last - index < 3, scalars[last + 1].value >= 0x80 {
        last += 1
      }
      isAlone = first == last
      let small = Unicode.Scalar("a")..."z"
      let before = first > 0 && small.contains(scalars[first - 1])
      let after = last + 1 < scalars.count && small.contains(scalars[last + 1])
      isInWord = last - first <= 1 && (before || after)
    }
  }

  /// Scores a text decoded with a candidate encoding.
  ///
  /// - Parameters:
  ///   - text: The sample.
  ///   - encoding: The encoding it was decoded with.
  /// - Returns: The mean over the characters beyond ASCII: near 1 reads well, below 0 is no text.
  static func score(_ text: String, as encoding: TextEncoding) -> Double {
    let scalars = Array(text.unicodeScalars)
    var sum = 0.0
    var bytes = 0.0
    for (index, scalar) in scalars.enumerated() where scalar.value >= 0x80 {
      let place = Place(of: index, in: scalars)
      let width = encoding == .windows1252 || isHalfWidthKana(scalar) ? 1.0 : 2.0
      bytes += width
      sum += width * weight(scalar, encoding, place)
    }
    return bytes > 0 ? sum / bytes : 0
  }

  private static func isHalfWidthKana(_ scalar: Unicode.Scalar) -> Bool {
    (0xFF61...0xFF9F).contains(scalar.value)
  }

  private static func weight(
    _ scalar: Unicode.Scalar,
    _ encoding: TextEncoding,
    _ place: Place
  ) -> Double {
    if encoding == .windows1252 { return latin(scalar, place) }
    let isChinese = encoding == .gb18030
    // One ideograph within a Latin word is most likely two accented letters.
    if place.isAlone, place.isInWord { return -0.6 }
    switch scalar.value {
    case 0x3041...0x3096, 0x30A1...0x30FC:
      return isChinese ? 0.1 : 1
    case 0x4E00...0x9FFF:
      if isChinese { return CommonCharacters.chinese.contains(scalar) ? 1 : -0.3 }
      return CommonCharacters.japanese.contains(scalar) ? 1 : -0.2
    case 0xFF61...0xFF9F:
      return place.isAlone ? 0.05 : 0.35
    case 0x3000...0x303F, 0xFF01...0xFF60, 0x2460...0x2473, 0x3231...0x33DF:
      return 0.5
    case 0x80...0x9F, 0xE000...0xF8FF, 0xFFFD:
      return -5
    case 0x3400...0x4DBF, 0x20000...0x3FFFF:
      return -0.5
    default:
      return 0
    }
  }

  /// Scores Western letters: they stand among ASCII letters, never in long runs.
  private static func latin(_ scalar: Unicode.Scalar, _ place: Place) -> Double {
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF, 0x152, 0x153, 0x160, 0x161, 0x17D, 0x17E:
      place.isAlone || place.isInWord ? 1 : -0.5
    case 0xA0, 0xA3, 0xA7, 0xA9, 0xAE, 0xB0...0xB3, 0xB5, 0xB7, 0xB9, 0xBA, 0xBC...0xBE, 0xD7,
      0x20AC, 0x2013, 0x2014, 0x2018...0x201D, 0x2022, 0x2026, 0x2122:
      place.isAlone ? 0.6 : -0.3
    case 0x80...0x9F:
      -5
    default:
      place.isAlone ? 0 : -0.5
    }
  }
}
