import TestSupport
import Testing

@testable import KidoNetwork

@Suite("Folded texts")
struct FoldedTextTests {
  @Test(
    "Spellings of one thing fold to the same bytes",
    arguments: [
      ("ＳＥＲＶＯ　Ｍｏｔｏｒ", "servo motor"), ("ﾓｰﾀ", "モータ"), ("モーター", "モータ"), ("ﾏｸﾞﾈｯﾄ", "マグネット"),
      ("ﾌﾟﾗｸﾞ", "プラグ"), ("ヴァイブ", "ｳﾞｧｲﾌﾞ"), ("もーた", "モータ"), ("機械", "机械"), ("電機", "电机"),
      ("電気", "电气"), ("釹鐵硼", "钕铁硼"), ("ＤＣ・モータ", "dcモータ"), ("磁 石", "磁石"),
      ("servo-motor", "servo motor"),
      ("servo_motor", "servo motor"), ("750 W", "750w"), ("1.5 kW", "1.5kw"), ("【磁石】", "(磁石)"),
      ("⌀10", "φ10"), ("Ø10", "Φ10"), ("10×20", "10x20"), ("10＊20", "10x20"), ("50㎜", "50mm"),
      ("  motor  ", "motor"), ("a\u{3000}b", "a b"), ("ハ\u{3099}ネ", "バネ"),
    ]
  )
  func folds(left: String, right: String) {
    #expect(FoldedText(left).string == FoldedText(right).string)
    #expect(FoldedText(left) == FoldedText(right))
  }

  @Test(
    "Different things stay different",
    arguments: [
      ("バネ", "パネ"), ("ハネ", "バネ"), ("bolt", "bolts"), ("n42", "n 42"), ("10 x", "10x"),
      ("モータ", "モデム"), ("a1", "a 1"), ("5 rotor", "5rotor"),
    ]
  )
  func differs(left: String, right: String) {
    #expect(FoldedText(left) != FoldedText(right))
  }

  @Test("Folding a folded text changes nothing", arguments: 0..<60)
  func idempotent(seed: Int) {
    let letters = Array("aZ9 -ー・モﾓｰﾀﾞ機電（）×Ω㎜kWw ,;φ🧲ヴ\u{3099}磁石")
    var random = SplitMix64(seed: UInt64(seed))
    let text = String((0..<30).map { _ in letters[random.below(letters.count)] })
    let once = FoldedText(text)
    #expect(FoldedText(once.string) == once)
  }

  @Test("Texts of nothing but blanks and marks are empty")
  func empty() {
    for text in ["", "   ", "\u{3000}\t\n", "ー・", "---"] { #expect(FoldedText(text).isEmpty) }
  }
}
