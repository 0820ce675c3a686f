import TestSupport
import Testing

@testable import KidoReports

@Suite("TextLayout")
struct TextLayoutTests {
  @Test(
    "Japanese, Chinese and Korean characters take two columns, Latin ones one, marks none",
    arguments: [
      ("", 0), ("abc", 3), ("磁石", 4), ("ネオジム", 8), ("钕铁硼", 6), ("한국", 4), ("Dy（鏑）", 8),
      ("ＡＢ", 4), ("é", 1), ("e\u{301}", 1), ("█▓░", 3), ("–…", 2), ("、。", 4), ("ｱｲ", 2), ("がぎ", 4),
    ]
  )
  func widths(text: String, columns: Int) {
    #expect(TextLayout.width(text) == columns)
  }

  static let mixed: [Character] = Array(
    "aZ9 -–…,.;:)%、。，．）」』】：；？！（「『【日本磁石钕铁硼稀土ネオジムがぎｱ한국éÅ█▓ "
  )

  private static func text(_ random: inout SplitMix64, upTo limit: Int) -> String {
    let count = Int(random.next() % UInt64(limit + 1))
    return String((0..<count).map { _ in mixed[Int(random.next() % UInt64(mixed.count))] })
  }

  @Test(
    "Padded on either side, a text takes exactly the columns asked for",
    arguments: UInt64(0)..<100
  )
  func padding(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = Self.text(&random, upTo: 40)
    for columns in [1, 2, 3, 10, 25, 80] {
      #expect(TextLayout.width(TextLayout.left(text, columns)) == columns)
      #expect(TextLayout.width(TextLayout.right(text, columns)) == columns)
    }
  }

  @Test("A text that fits is not cut, one that does not ends in an ellipsis")
  func cutting() {
    #expect(TextLayout.left("磁石", 6) == "磁石  ")
    #expect(TextLayout.right("磁石", 6) == "  磁石")
    #expect(TextLayout.left("磁石", 4) == "磁石")
    #expect(TextLayout.left("磁石モータ", 6) == "磁石… ")
    #expect(TextLayout.left("motor", 4) == "mot…")
  }

  /// Words of mixed scripts, none wider than a line, closed by marks as people write them.
  private static func sentence(_ random: inout SplitMix64) -> String {
    let words = [
      "ネオジム", "磁石", "motor", "N42SH", "钕铁硼", "of", "a", "稀土永磁体", "（Dy）", "「磁石」", "12.5 g",
      "輸出許可", "年間 ", "。", "、", "，", "; ", ", ", " ", ": ", "kg", "100 %", "EUR 1.2 million",
    ]
    return (0..<60).map { _ in words[Int(random.next() % UInt64(words.count))] }.joined()
  }

  @Test("No wrapped line is wider than the columns, for mixed scripts", arguments: UInt64(0)..<100)
  func wrapping(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = Self.sentence(&random)
    for columns in [60, 72, 100] {
      for line in TextLayout.wrap(text, columns, indent: "  ") {
        #expect(TextLayout.width(line) <= columns, "\(columns): \(line)")
        #expect(line.last != " ")
      }
    }
  }

  @Test("Wrapping loses and adds nothing but blanks", arguments: UInt64(0)..<100)
  func nothingLost(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = Self.text(&random, upTo: 200)
    let lines = TextLayout.wrap(text, 40)
    let joined = lines.joined().filter { $0 != " " }
    #expect(joined == text.filter { $0 != " " })
  }

  @Test(
    "No line but the first begins with a closing mark of Japanese or Chinese",
    arguments: UInt64(0)..<50
  )
  func closingMarks(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let lines = TextLayout.wrap(Self.sentence(&random), 60)
    for line in lines.dropFirst() {
      #expect(line.first.map { !"、。，）」』】：；？！".contains($0) } ?? true, "\(line)")
    }
  }

  static let brokenLines: [(text: String, columns: Int, lines: [String])] = [
    ("電動ファンモーター", 16, ["電動ファンモー", "ター"]),
    ("電動ファンモーター", 14, ["電動ファンモー", "ター"]),
    ("電動ファンモーター", 12, ["電動ファン", "モーター"]),
    ("リチウムキャリア", 12, ["リチウムキャ", "リア"]), ("リチウムキャリア", 10, ["リチウム", "キャリア"]),
    ("最初に切れる部品（Dy）", 18, ["最初に切れる部品", "（Dy）"]),
    ("最先断料：磁瓦（Dy）", 16, ["最先断料：磁瓦", "（Dy）"]), ("钕铁硼磁体。", 10, ["钕铁硼磁", "体。"]),
    ("请提供“磁瓦”的牌号", 8, ["请提供", "“磁瓦”的", "牌号"]), ("仕様「磁石」です", 6, ["仕様", "「磁", "石」で", "す"]),
  ]

  @Test(
    "No line begins with a closing mark, ー or small kana, and none ends with an opening mark",
    arguments: brokenLines
  )
  func kinsoku(text: String, columns: Int, lines: [String]) {
    #expect(TextLayout.wrap(text, columns) == lines)
  }

  @Test("Lines of random text in three scripts keep the same rule", arguments: UInt64(0)..<100)
  func kinsokuOfRandomText(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = Self.text(&random, upTo: 200)
    let lines = TextLayout.wrap(text, 30)
    for line in lines.dropFirst() {
      #expect(line.first.map { !"、。，）」』】：；？！ー…,.;:)%".contains($0) } ?? true, "\(line)")
    }
    for line in lines.dropLast() {
      #expect(line.last.map { !"（「『【(".contains($0) } ?? true, "\(line)")
    }
  }

  @Test("A number keeps its unit, and a separating dot ends a line rather than begin one")
  func unitsAndDots() {
    #expect(TextLayout.wrap("mass of 12.5 kg, a year", 10) == ["mass of", "12.5 kg, a", "year"])
    #expect(TextLayout.wrap("cover 25 days · stops", 13) == ["cover 25", "days · stops"])
    #expect(TextLayout.wrap("at 9 USD [5,9] now", 9) == ["at 9 USD", "[5,9] now"])
    #expect(TextLayout.wrap("（中国）[57]", 8) == ["（中", "国）[57]"])
    #expect(TextLayout.wrap("EUR 1.2 million", 10) == ["EUR", "1.2 million"])
    #expect(TextLayout.wrap("不受管制 · 自今日", 8) == ["不受管", "制 · 自", "今日"])
  }

  @Test("Latin text breaks at blanks and later lines are indented")
  func latin() {
    #expect(TextLayout.wrap("one two three", 7) == ["one two", "three"])
    #expect(TextLayout.wrap("one two three", 7, indent: "  ") == ["one two", "  three"])
    #expect(TextLayout.wrap("", 7).isEmpty)
    #expect(TextLayout.wrap("磁石磁石", 4) == ["磁石", "磁石"])
    #expect(TextLayout.wrap("磁石。磁石", 6) == ["磁石。", "磁石"])
  }

  @Test("A Latin word wider than the line is the only thing that stands out")
  func longWord() {
    let word = String(repeating: "x", count: 30)
    #expect(TextLayout.wrap("a " + word + " b", 10) == ["a", word, "b"])
  }

  @Test("Long words under an indent leave no blank lines between them")
  func longIndentedWords() {
    let word = String(repeating: "x", count: 30)
    #expect(
      TextLayout.wrap("a " + word + " " + word, 10, indent: "  ").allSatisfy { !$0.isEmpty }
    )
  }

  @Test("A bar has the asked columns and its parts their rounded share", arguments: UInt64(0)..<100)
  func bars(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let shares = (0..<5).map { _ in random.double(in: 0...0.5) }
    let marks: [Character] = ["█", "▓", "░", "▒", "·"]
    for columns in [0, 1, 7, 40] {
      let bar = TextLayout.bar(zip(shares, marks).map { (share: $0, mark: $1) }, columns)
      #expect(bar.count == columns)
      let first = bar.prefix { $0 == "█" }.count
      #expect(first == Int((shares[0] * Double(columns)).rounded()))
    }
  }

  @Test("Shares above the whole do not make a bar longer, and none leaves it blank")
  func fullBars() {
    #expect(TextLayout.bar([(share: 0.8, mark: "█"), (share: 0.9, mark: "░")], 10) == "████████░░")
    #expect(TextLayout.bar([], 4) == "    ")
    #expect(TextLayout.bar([(share: 0.5, mark: "█"), (share: 0.5, mark: "░")], 5) == "███░░")
  }
}
