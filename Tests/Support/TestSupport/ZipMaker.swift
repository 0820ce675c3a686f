/// Builds ZIP archives byte by byte, also those that no program would write.
package struct ZipMaker {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Starts an empty archive.
  package init() {}

  /// Adds a part without compression.
  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    add(name, packed: bytes, method: 0, crc: ZipMaker.crc(bytes), unpackedCount: bytes.count)
  }

  /// Adds a part that unpacks to zeros, 158 bytes for each packed one.
  package mutating func addZeros(_ name: String, matches: Int) {
    var bits = BitWriter()
    bits.write([1, 1, 0])  // the last block, fixed codes
    bits.write([0, 0, 1, 1, 0, 0, 0, 0])  // the literal 0
    for _ in 0..<matches {
      bits.write([1, 1, 0, 0, 0, 1, 0, 1])  // length 258
      bits.write([0, 0, 0, 0, 0])  // distance 1
    }
    bits.write([0, 0, 0, 0, 0, 0, 0])  // the end
    add(name, packed: bits.bytes, method: 8, crc: 0, unpackedCount: matches * 258 + 1)
  }

  /// The archive with its directory.
  package func finished() -> [UInt8] {
    var bytes = body + directory
    bytes += [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
    bytes += ZipMaker.little(count) + ZipMaker.little(count)
    bytes += ZipMaker.little(UInt32(directory.count)) + ZipMaker.little(UInt32(body.count))
    bytes += [0, 0]
    return bytes
  }

  /// Adds a part as packed by the caller.
  package mutating func add(
    _ name: String,
    packed: [UInt8],
    method: UInt16,
    crc: UInt32,
    unpackedCount: Int
  ) {
    let offset = UInt32(body.count)
    var common: [UInt8] = [20, 0, 0, 0]
    common += ZipMaker.little(method)
    common += [0, 0, 0x21, 0]
    common += ZipMaker.little(crc) + ZipMaker.little(UInt32(packed.count))
    common += ZipMaker.little(UInt32(unpackedCount))
    common += ZipMaker.little(UInt16(name.utf8.count)) + [0, 0]
    body += [0x50, 0x4B, 0x03, 0x04] + common + Array(name.utf8) + packed
    directory += [0x50, 0x4B, 0x01, 0x02, 20, 0] + common
    directory += [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    directory += ZipMaker.little(offset) + Array(name.utf8)
    count += 1
  }

  private static func little(_ value: some FixedWidthInteger & UnsignedInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc = table[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] ^ (crc >> 8)
    }
    return ~crc
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
  }

  /// Packs bits into bytes, the first bit lowest.
  private struct BitWriter {
    var bytes: [UInt8] = []
    private var used = 8

    mutating func write(_ bits: [UInt8]) {
      for bit in bits {
        if used == 8 {
          bytes.append(0)
          used = 0
        }
        bytes[bytes.count - 1] |= bit << UInt8(used)
        used += 1
      }
    }
  }
}
