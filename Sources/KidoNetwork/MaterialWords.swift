/// Words that name a magnet material outright, wherever they stand in a row.
enum MaterialWords {
  /// The magnet material that a folded text names, or nil.
  static func material(in text: FoldedText) -> String? {
    let found = Set(index.matches(in: text).map { materials[$0.phrase] })
    // Where a row names two, the rare-earth one decides only if it is named alone.
    guard found.count == 1 else {
      return found.subtracting(["ferrite", "alnico"]).count == 1 && !found.contains("ferrite")
        ? found.subtracting(["alnico"]).first : nil
    }
    return found.first
  }

  private static let words: [(String, String)] = [
    (
      "ndfeb",
      "ndfeb|nd fe b|nd2fe14b|neodymium|neodym|neo magnet|ネオジ|钕铁硼|钕磁|钕永磁|铷磁|铷铁硼"
    ),
    (
      "smco",
      "smco|sm co|smco5|sm2co17|samarium|サマリウム|サマコバ|钐钴"
    ),
    ("ferrite", "ferrite|ceramic magnet|フェライト|铁氧体|strontium|y30|y35|y30bh|c8 magnet"),
    ("alnico", "alnico|アルニコ|铝镍钴"),
  ]

  private static let table: (index: PhraseIndex, materials: [String]) = {
    var index = PhraseIndex()
    var materials: [String] = []
    for (material, list) in words {
      for word in list.split(separator: "|") {
        _ = index.add(FoldedText(word))
        materials.append(material)
      }
    }
    return (index, materials)
  }()

  private static var index: PhraseIndex { table.index }
  private static var materials: [String] { table.materials }
}
