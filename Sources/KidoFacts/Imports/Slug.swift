/// Turns names into the lower-case keys of the fact format.
enum Slug {
  /// A key of a name that may be long: what is cut off is told apart by a fingerprint of the whole.
  static func distinct(_ text: some StringProtocol) -> String {
    let cut = make(text)
    let whole = make(text, limit: Int.max)
    guard whole.utf8.count > cut.utf8.count else { return cut }
    return cut + "-" + ContentDigest.hex(Array(whole.utf8)).prefix(6)
  }

  /// Lower-case letters and digits with single hyphens between words; other letters are dropped.
  static func make(_ text: some StringProtocol, limit: Int = 60) -> String {
    var bytes: [UInt8] = []
    var hyphen = false
    for byte in text.utf8 {
      let lower = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
      if (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower) {
        if hyphen, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
        hyphen = false
        bytes.append(lower)
      } else {
        hyphen = true
      }
      if bytes.count >= limit { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
