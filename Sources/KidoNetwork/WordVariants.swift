/// Words of part names that are written in several ways, folded to one.
///
/// Latin abbreviations of purchasing and drawing offices, and synonyms of Chinese part names. Applied
/// to phrases and texts alike.
enum WordVariants {
  /// Latin words by their spelled-out form; whole words only.
  static let words: [[UInt8]: [UInt8]] = table(
    """
    mtr motor,mot motor,mtrs motor,spk speaker,spkr speaker,mag magnet,mags magnet,magn magnet,batt battery,\
    bat battery,brkt bracket,brk bracket,bkt bracket,hsg housing,hsng housing,cbl cable,conn connector,\
    cnctr connector,gen generator,genr generator,snsr sensor,sens sensor,sensr sensor,cyl cylinder,\
    comp compressor,cmpr compressor,compr compressor,act actuator,actr actuator,actu actuator,pmp pump,\
    blwr blower,trans transformer,xfmr transformer,res resistor,sol solenoid,vlv valve,rtr rotor,str stator,\
    brg bearing,scr screw,wshr washer,gskt gasket,cvr cover,mtg mounting,mtn mounting,nd neodymium,\
    neo neodymium,ndfb ndfeb,drv driver,drvr driver,enc encoder,freq frequency,elec electric,stpr stepper,\
    stp stepper,srv servo,perm permanent,brshls brushless,brushles brushless,loudspeaker speaker,disk disc,\
    motors motor,motore motor,magnete magnet
    """
  )

  /// Japanese and Chinese sequences by their common form, the longest first.
  static let sequences: [(from: [UInt8], to: [UInt8])] = table(
    "马达 电机,电动机 电机,喇叭 扬声器,镇流 镇流,磁铁块 磁铁,电主轴 电主轴,モタ モタ,blモタ ブラシレスモタ,"
      + "bldcモタ ブラシレスモタ,マグネト マグネット,ネオジウム ネオジム,ネオジミウム ネオジム,钕铁棚 钕铁硼,汝铁硼 钕铁硼,铷铁硼 钕铁硼,"
      + "スピカ スピカ,无碳刷 无刷,ブラシレス直流 ブラシレス"
  )
  .map { (from: $0.key, to: $0.value) }
  .filter { $0.from != $0.to }
  .sorted {
    $0.from.count != $1.from.count
      ? $0.from.count > $1.from.count : $0.from.lexicographicallyPrecedes($1.from)
  }

  private static func table(_ text: String) -> [[UInt8]: [UInt8]] {
    var result: [[UInt8]: [UInt8]] = [:]
    for pair in text.split(separator: ",") {
      let words = pair.split(separator: " ")
      if words.count == 2 { result[Array(words[0].utf8)] = Array(words[1].utf8) }
    }
    return result
  }

  /// The folded bytes with every variant replaced.
  static func replacing(in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var index = 0
    while index < bytes.count {
      if PhraseIndex.isLetter(bytes[index]), index == 0 || !PhraseIndex.isWord(bytes[index - 1]) {
        var end = index
        while end < bytes.count, PhraseIndex.isWord(bytes[end]) { end += 1 }
        let word = Array(bytes[index..<end])
        if word.count <= 12, let full = words[word], !isChemical(word, bytes, end) {
          result += full
        } else if let sequence = sequences.first(where: { bytes[index...].starts(with: $0.from) }) {
          result += sequence.to
          index += sequence.from.count
          continue
        } else {
          result += word
        }
        index = end
      } else if bytes[index] > 0x7F,
        let sequence = sequences.first(where: { bytes[index...].starts(with: $0.from) })
      {
        result += sequence.to
        index += sequence.from.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// "nd fe b" and "nd:yag" are chemistry, not "neodymium fe b".
  private static func isChemical(_ word: [UInt8], _ bytes: [UInt8], _ end: Int) -> Bool {
    guard word == [0x6E, 0x64] else { return false }
    let rest = bytes[end...]
    return rest.first == UInt8(ascii: ":") || rest.starts(with: Array(" fe".utf8))
      || rest.starts(with: Array(" oxide".utf8)) || rest.starts(with: Array(" metal".utf8))
      || rest.starts(with: Array(" yag".utf8)) || rest.starts(with: Array(" yvo".utf8))
  }
}
