/// Finds out how a text file is encoded: by its mark, by validity, then by how plausible the text reads.
struct EncodingDetector {
  /// The encoding that was found.
  let encoding: TextEncoding
  /// How many bytes the byte order mark takes.
  let markLength: Int
  /// Whether the encoding was told from the frequency of characters.
  let isGuess: Bool

  /// The characters of a text that are looked at before choosing.
  private static let sampleBytes = 1 << 16

  /// Looks at a file.
  ///
  /// Gives `nil` when the bytes are valid in no known encoding.
  ///
  /// - Parameter bytes: The whole file.
  init?(_ bytes: [UInt8]) {
    if let (encoding, length) = EncodingDetector.mark(bytes) {
      self.init(encoding: encoding, markLength: length, isGuess: false)
    } else if let encoding = EncodingDetector.unmarkedUTF16(bytes) {
      self.init(encoding: encoding, markLength: 0, isGuess: true)
    } else if TextDecoding.isUTF8(bytes[...]) {
      self.init(encoding: .utf8, markLength: 0, isGuess: false)
    } else if let encoding = EncodingDetector.legacy(bytes) {
      self.init(encoding: encoding, markLength: 0, isGuess: true)
    } else {
      return nil
    }
  }

  private init(encoding: TextEncoding, markLength: Int, isGuess: Bool) {
    self.encoding = encoding
    self.markLength = markLength
    self.isGuess = isGuess
  }

  /// Reads the byte order mark.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: The encoding it stands for and its length, or `nil` without one.
  static func mark(_ bytes: [UInt8]) -> (TextEncoding, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// Tells UTF-16 without a mark from where its NUL bytes stand: separators and digits have one each.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var nulls = [0, 0]
    for (index, byte) in bytes.prefix(sampleBytes).enumerated() where byte == 0 {
      nulls[index % 2] += 1
    }
    let most = max(nulls[0], nulls[1])
    let units = min(bytes.count, sampleBytes) / 2
    guard most >= 2, most * 20 >= units, min(nulls[0], nulls[1]) * 20 <= most else { return nil }
    let encoding: TextEncoding = nulls[1] > nulls[0] ? .utf16LittleEndian : .utf16BigEndian
    guard let text = TextDecoding.utf8(bytes[...], from: encoding) else { return nil }
    let controls = text.prefix(sampleBytes).contains {
      $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D
    }
    return controls ? nil : encoding
  }

  /// Chooses among the encodings that have no mark, by the sample that reads best.
  private static func legacy(_ bytes: [UInt8]) -> TextEncoding? {
    let sample = sample(of: bytes)
    var ranked: [(encoding: TextEncoding, score: Double)] = []
    for encoding in [TextEncoding.shiftJIS, .gb18030, .eucJP, .windows1252] {
      guard let text = TextDecoding.utf8(sample, from: encoding) else { continue }
      let score = TextPlausibility.score(String(decoding: text, as: UTF8.self), as: encoding)
      ranked.append((encoding, score))
    }
    // Stable: among equals the order above decides.
    let best = ranked.max { $0.score < $1.score }
    guard let best else { return nil }
    if sample.count == bytes.count || TextDecoding.utf8(bytes[...], from: best.encoding) != nil {
      return best.encoding
    }
    let others = ranked.filter { $0.encoding != best.encoding && $0.score > 0 }
    let fallback = others.sorted { $0.score > $1.score }.first {
      TextDecoding.utf8(bytes[...], from: $0.encoding) != nil
    }
    return fallback?.encoding ?? best.encoding
  }

  /// The lines with the first characters beyond ASCII, cut where no character can be cut in two.
  private static func sample(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard bytes.count > sampleBytes else { return bytes[...] }
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    let start = bytes[..<first].lastIndex { $0 == 0x0A }.map { $0 + 1 } ?? 0
    let end = min(bytes.count, start + sampleBytes)
    // Bytes below 0x30 are never the second byte of a character.
    guard let cut = bytes[start..<end].lastIndex(where: { $0 < 0x30 }), cut > first else {
      return bytes[start...]
    }
    return bytes[start...cut]
  }
}
