/// Words that say how a motor is excited, wherever they stand in a row.
enum DriveWords {
  /// How a drive is excited, as far as it says.
  enum Excitation: Sendable {
    /// By permanent magnets: brushless, synchronous, servo, stepper.
    case permanentMagnet
    /// Without rare earths: brushes and ferrite, induction, reluctance, or no motor at all.
    case other
  }

  /// The excitation that a folded text states, or nil.
  static func excitation(in text: FoldedText) -> Excitation? {
    let found = table.index.matches(in: text).map { table.kinds[$0.phrase] }
    if found.contains(.other) { return .other }
    return found.first
  }

  private static let permanentMagnet = """
    brushless|bldc|pmsm|pmsg|ipm|spm|permanent magnet|pm motor|servo motor|servomotor|ac servo|hybrid stepper|\
    outrunner|pm|pm synchronous|ironless|coreless|slotless|joint motor|ec motor|ec fan|nema 17|nema 23|nema 24|nema 34|frameless|フレームレス|コアレス|ブラシレス|永久磁石|サーボモータ|acサーボ|\
    ハイブリッド型|无刷|永磁|伺服电机|伺服马达|混合式步进|外转子|空心杯|无框
    """
  private static let other = """
    brushed|brush motor|brush type|carbon brush|series wound|universal motor|wound stator|excited|brushless excited|eesm|synrm|magnet free|fixed speed|dfig|doubly fed|induction|asynchronous|capacitor motor|capacitor run|\
    shaded pole|reluctance|wound rotor|pneumatic|hydraulic|manual|hand operated|air motor|air operated|wax motor|\
    ブラシ付|ブラシ有|ブラシ式|ブラシモータ|整流子|誘導|定速|励磁|交流整流子|インダクション|コンデンサモータ|くま取り|\
    リラクタンス|巻線形|手動|空圧|エアモータ|油圧|有刷|炭刷|碳刷|异步|感应|诱导|定频|定速|双馈|励磁|爪极|串激|电容运转|电容电机|罩极|磁阻电机|\
    电励磁|手动|气动|液压|铁芯 塑料齿|电磁励磁
    """

  private static let table: (index: PhraseIndex, kinds: [Excitation]) = {
    var index = PhraseIndex()
    var kinds: [Excitation] = []
    for (list, kind) in [(permanentMagnet, Excitation.permanentMagnet), (other, .other)] {
      for word in list.split(separator: "|") {
        _ = index.add(FoldedText(word))
        kinds.append(kind)
      }
    }
    return (index, kinds)
  }()
}
