/// A short fingerprint of bytes: FNV-1a of 64 bits, for keys and change marks, not for trust.
package enum ContentDigest {
  /// Sixteen hexadecimal digits.
  package static func hex(_ bytes: some Sequence<UInt8>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
