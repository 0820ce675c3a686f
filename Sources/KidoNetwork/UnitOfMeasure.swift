/// How a part is counted in a parts list.
package enum UnitOfMeasure: Sendable, Hashable {
  /// Pieces, sets and other things counted one by one.
  case piece
  /// So many pieces in one unit, such as a pair or a dozen.
  case pieces(Int)
  /// Bought by mass: grams in one unit.
  case grams(Double)
  /// Bought by length, area or volume: no mass follows.
  case other(String)

  /// Reads a unit as written in a list, or nil when it is not known.
  package init?(_ text: some StringProtocol) {
    let folded = FoldedText(text).string.filter { $0 != "." && $0 != " " }
    guard let known = UnitOfMeasure.known[folded] else {
      return nil
    }
    self = known
  }

  /// The mass of one unit in grams where the unit is a mass.
  package var gramsPerUnit: Double? {
    if case .grams(let grams) = self { grams } else { nil }
  }

  /// How many pieces one unit holds; 1 where pieces are not what is counted.
  package var piecesPerUnit: Double {
    if case .pieces(let count) = self { Double(count) } else { 1 }
  }

  private static let known: [String: UnitOfMeasure] = {
    var table: [String: UnitOfMeasure] = [:]
    func add(_ unit: UnitOfMeasure, _ names: String) {
      for name in names.split(separator: " ") {
        table[FoldedText(name).string.filter { $0 != "." && $0 != " " }] = unit
      }
    }
    add(
      .piece,
      """
      pc pcs pce piece pieces ea each no nos unit units set sets kit kits assy stk st pz u un \
      個 ケ ヶ コ 本 枚 台 式 組 セット 巻 丁 箇 基 面 袋 缶 箱 条 脚 足 点 \
      个 只 件 套 台 支 根 片 块 颗 粒 枚 条 组 付 副 张 把 辆 轮 卷 盘 瓶 包 箱 盒 桶 罐
      """
    )
    add(.pieces(2), "pair pairs pr prs 対 双 对")
    add(.pieces(12), "dz doz dozen ダース 打")
    add(.pieces(100), "c100 100pcs 百個")
    add(.pieces(1_000), "k kpcs mpcs 1000pcs 千個 千个 千只 kpc")
    add(.grams(1), "g gr gram grams gm グラム 克")
    add(.grams(0.001), "mg ミリグラム 毫克")
    add(.grams(1_000), "kg kgs kilo kilogram kilograms キロ キログラム 公斤 千克 キロg")
    add(.grams(1_000_000), "t ton tons tonne tonnes mt トン 吨")
    add(.grams(453.592_37), "lb lbs pound pounds ポンド 磅")
    add(.grams(28.349_523_125), "oz ounce ounces オンス 盎司")
    for name in "m mm cm ft in inch meter metre メートル 米 l ml cc リットル 升 毫升 m2 m3 roll rolls sheet"
      .split(
        separator: " "
      )
    {
      let folded = FoldedText(name).string
      if table[folded] == nil { table[folded] = .other(String(name)) }
    }
    return table
  }()
}
