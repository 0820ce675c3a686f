/// Finds all phrases of a large list in a folded text, in one pass over the text.
///
/// Phrases are kept in buckets by their first three bytes. ASCII phrases match whole words, with an
/// English plural; phrases of other scripts match anywhere.
struct PhraseIndex: Sendable {
  /// Where a phrase stands in a text.
  struct Match: Sendable, Hashable {
    /// The number of the phrase.
    let phrase: Int
    /// The byte range in the folded text, plural included.
    let start: Int
    let end: Int
  }

  private var phrases: [[UInt8]] = []
  private var buckets: [UInt32: [Int32]] = [:]
  private var filter = [Bool](repeating: false, count: 65_536)

  /// Adds a folded phrase of at least two bytes and returns its number.
  mutating func add(_ phrase: FoldedText) -> Int {
    let number = phrases.count
    phrases.append(phrase.bytes)
    if phrase.bytes.count >= 2 {
      let key = PhraseIndex.key(phrase.bytes, at: 0)
      buckets[key, default: []].append(Int32(number))
      filter[PhraseIndex.short(phrase.bytes, at: 0)] = true
    }
    return number
  }

  /// Every match, in text order.
  func matches(in text: FoldedText) -> [Match] {
    var found: [Match] = []
    let bytes = text.bytes
    guard bytes.count >= 2 else { return found }
    for position in 0..<(bytes.count - 1) where filter[PhraseIndex.short(bytes, at: position)] {
      let candidates = buckets[PhraseIndex.key(bytes, at: position)] ?? []
      for candidate in candidates {
        append(&found, Int(candidate), bytes, position)
      }
      // Two-byte phrases have a key without third byte.
      if position + 2 < bytes.count {
        let pair = UInt32(bytes[position]) << 16 | UInt32(bytes[position + 1]) << 8
        for candidate in buckets[pair] ?? [] where phrases[Int(candidate)].count == 2 {
          append(&found, Int(candidate), bytes, position)
        }
      }
    }
    return found
  }

  private func append(_ found: inout [Match], _ number: Int, _ bytes: [UInt8], _ start: Int) {
    let phrase = phrases[number]
    var end = start + phrase.count
    guard end <= bytes.count, let first = phrase.first, let last = phrase.last else { return }
    for offset in phrase.indices where bytes[start + offset] != phrase[offset] { return }
    if PhraseIndex.isWord(first), start > 0, PhraseIndex.isWord(bytes[start - 1]) {
      // A letter after a digit begins a word: "880kv", "3mw".
      guard PhraseIndex.isLetter(first), PhraseIndex.isDigit(bytes[start - 1]) else { return }
    }
    if PhraseIndex.isWord(last), end < bytes.count, PhraseIndex.isLetter(bytes[end]) {
      guard let plural = PhraseIndex.pluralEnd(bytes, end) else { return }
      end = plural
    }
    if PhraseIndex.isDigit(last), end < bytes.count, PhraseIndex.isDigit(bytes[end]) { return }
    found.append(Match(phrase: number, start: start, end: end))
  }

  private static func pluralEnd(_ bytes: [UInt8], _ end: Int) -> Int? {
    var index = end
    if bytes[index] == UInt8(ascii: "e") { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "s") else { return nil }
    index += 1
    if index < bytes.count, isLetter(bytes[index]) { return nil }
    return index
  }

  static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  private static func key(_ bytes: [UInt8], at position: Int) -> UInt32 {
    let third = position + 2 < bytes.count ? UInt32(bytes[position + 2]) : 0
    return UInt32(bytes[position]) << 16 | UInt32(bytes[position + 1]) << 8 | third
  }

  private static func short(_ bytes: [UInt8], at position: Int) -> Int {
    Int(bytes[position]) << 8 | Int(bytes[position + 1])
  }
}
