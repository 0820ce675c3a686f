/// Where the thing itself is named in a part name: "motor bracket" is a bracket.
///
/// The head noun is the last word of the first phrase, before brackets, commas, "for" and "with", and
/// after sizes, codes and words such as "assembly" are taken off.
struct HeadNoun: Sendable {
  /// The byte positions at which a head noun may end, the outermost first.
  let ends: [Int]
  /// Those of ``ends`` that close the first word of a Japanese or Chinese name with ratings behind it.
  let leading: Set<Int>
  /// The byte range of the phrase whose head it is.
  let phrase: Range<Int>

  /// Finds the head of a folded name.
  init(_ text: FoldedText) {
    let bytes = text.bytes
    var start = 0
    var range = HeadNoun.firstPhrase(bytes, from: start)
    var ends = HeadNoun.ends(bytes, range)
    // A phrase of generic words alone ("assy, motor") leaves the head to the next phrase.
    while ends.isEmpty, range.upperBound < bytes.count {
      start = range.upperBound + 1
      range = HeadNoun.firstPhrase(bytes, from: start)
      ends = HeadNoun.ends(bytes, range)
    }
    phrase = range
    // Japanese and Chinese names put the thing first and its ratings behind it.
    var leading: [Int] = []
    let blanks = [bytes[range].firstIndex(of: UInt8(ascii: " ")), text.firstBreak].compactMap { $0 }
    if let blank = blanks.filter({ range.contains($0) }).min(),
      bytes[range].contains(where: { $0 > 0x7F }),
      bytes[range.lowerBound..<blank].contains(where: { $0 > 0x7F || PhraseIndex.isLetter($0) })
    {
      leading = HeadNoun.ends(bytes, range.lowerBound..<blank)
    }
    self.leading = Set(leading)
    self.ends = ends + leading.filter { !ends.contains($0) }
  }

  private static func firstPhrase(_ bytes: [UInt8], from start: Int) -> Range<Int> {
    var begin = min(start, bytes.count)
    // A leading bracket group is a remark.
    while begin < bytes.count, bytes[begin] == UInt8(ascii: " ") { begin += 1 }
    if begin < bytes.count, bytes[begin] == UInt8(ascii: "("),
      let close = bytes[begin...].firstIndex(of: UInt8(ascii: ")")), close + 1 < bytes.count
    {
      begin = close + 1
    }
    var index = begin
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ",") { break }
      if byte == UInt8(ascii: ":"),
        index + 1 >= bytes.count || !PhraseIndex.isLetter(bytes[index + 1])
      {
        break
      }
      if byte == UInt8(ascii: "/"), index > begin, index + 1 < bytes.count,
        !PhraseIndex.isDigit(bytes[index + 1])
      {
        break
      }
      if byte == UInt8(ascii: " "), HeadNoun.startsLink(bytes, index) { break }
      index += 1
    }
    return begin..<max(begin, index)
  }

  private static let links = [
    " for ", " with ", " w/ ", " w/o ", " without ", " to ", " incl", " from ",
  ]
  .map { Array($0.utf8) }

  private static func startsLink(_ bytes: [UInt8], _ index: Int) -> Bool {
    links.contains { bytes[index...].starts(with: $0) }
  }

  private static func ends(_ bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    var end = range.upperBound
    var ends: [Int] = []
    while end > range.lowerBound {
      while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
      guard end > range.lowerBound else { break }
      var wordStart = end
      while wordStart > range.lowerBound, bytes[wordStart - 1] != UInt8(ascii: " ") {
        wordStart -= 1
      }
      let word = bytes[wordStart..<end]
      if isSpecification(word) {
        end = wordStart
        continue
      }
      // "サーボモータ400w": letters and digits glued to a Japanese or Chinese word.
      if let wide = word.lastIndex(where: { $0 > 0x7F }), wide < end - 1 {
        if !ends.contains(end) { ends.append(end) }
        end = wide + 1
        continue
      }
      if let suffix = genericSuffix(word) {
        if wordStart > range.lowerBound || word.count > suffix {
          if suffix < word.count || ends.isEmpty { ends.append(end) }
          end -= suffix
          continue
        }
        // The whole phrase is generic.
        return []
      }
      ends.append(end)
      break
    }
    return ends
  }

  /// Sizes, codes, colours and the like: a word with a digit, or a single letter.
  private static func isSpecification(_ word: ArraySlice<UInt8>) -> Bool {
    if word.count == 1, let only = word.first, only < 0x80 { return true }
    let isNarrow = word.allSatisfy { $0 < 0x80 || $0 == 0xCF || $0 == 0x86 }
    if isNarrow, word.contains(where: PhraseIndex.isDigit) { return true }
    let text = String(decoding: word, as: UTF8.self)
    // "z轴", "第2轴": the axis a drive moves.
    if text.hasSuffix("轴"), word.contains(where: { $0 < 0x80 || $0 == 0xCE }) { return true }
    if text.hasSuffix("付") || text.hasSuffix("付キ") || text.hasSuffix("用") { return true }
    if let first = text.first, "帯带含附配".contains(first), text.count > 1 { return true }
    return specificationWords.contains(text)
  }

  private static let specificationWords: Set<String> = [
    "lh", "rh", "left", "right", "front", "rear", "upper", "lower", "black", "white", "silver",
    "red",
    "blue", "green", "rev", "ver", "type", "rohs", "dc", "ac", "vdc", "vac", "rpm", "ip", "nema",
    "new", "main", "sub", "std", "spec", "oem", "no", "ref", "黒", "白", "右", "左", "前", "后", "上", "下",
  ]

  /// The length in bytes of a generic ending such as "assembly", or nil.
  private static func genericSuffix(_ word: ArraySlice<UInt8>) -> Int? {
    for suffix in genericSuffixes
    where word.count >= suffix.count && word.suffix(suffix.count).elementsEqual(suffix) {
      // A Latin suffix is a word of its own.
      if (suffix.first ?? 0) < 0x80, word.count != suffix.count { continue }
      return suffix.count
    }
    return nil
  }

  private static let genericSuffixes: [[UInt8]] = [
    "assembly", "assy", "ass'y", "asm", "asy", "unit", "set", "kit", "complete", "comp", "module",
    "アッセンブリ", "アセンブリ", "アッシ", "組立品", "組立", "組付品", "ユニット", "セット", "一式", "完成品", "完成", "本体",
    "モジュル", "部品", "总成", "組件", "组件", "套件", "组", "总装", "模组", "模块", "单元", "成品", "整机", "装置", "部件",
  ].map { FoldedText($0).bytes }
}
