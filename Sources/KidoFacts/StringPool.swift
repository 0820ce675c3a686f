/// Texts numbered in the order they were first seen, looked up by their bytes.
///
/// An open-addressing table over FNV-1a hashes: no String is made for a text seen before.
struct StringPool: Sendable {
  private(set) var texts: [String] = []
  private var hashes: [UInt64] = []
  private var slots: [Int32]
  private var mask: Int

  init() {
    slots = Array(repeating: -1, count: 256)
    mask = 255
  }

  /// The number of a text, adding it when it is new.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: CSVScanner.Cell) -> Int32 {
    // A text with doubled quotes is looked up as it reads, not as it is written.
    if cell.isEscaped { return intern(CSVScanner.text(bytes, cell)) }
    let start = Int(cell.start)
    let end = Int(cell.end)
    let hash = StringPool.hash(bytes, start, end)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if hashes[index] == hash, matches(texts[index], bytes, start, end) { return Int32(index) }
      slot = (slot + 1) & mask
    }
    return insert(CSVScanner.text(bytes, cell), hash: hash, slot: slot)
  }

  private mutating func intern(_ text: String) -> Int32 {
    if let known = find(text) { return known }
    var copy = text
    let hash = copy.withUTF8 { StringPool.hash($0, 0, $0.count) }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    return insert(text, hash: hash, slot: slot)
  }

  /// The number of a text, or nil when it was never seen.
  func find(_ text: String) -> Int32? {
    var copy = text
    return copy.withUTF8 { bytes in
      let hash = StringPool.hash(bytes, 0, bytes.count)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 {
        let index = Int(slots[slot])
        if hashes[index] == hash, texts[index] == text { return Int32(index) }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  private mutating func insert(_ text: String, hash: UInt64, slot: Int) -> Int32 {
    let number = Int32(texts.count)
    texts.append(text)
    hashes.append(hash)
    slots[slot] = number
    if texts.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    mask = slots.count * 4 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index)
    }
  }

  private func matches(
    _ text: String,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> Bool {
    guard text.utf8.count == end - start else { return false }
    return text.utf8.elementsEqual(bytes[start..<end])
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64
  {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var index = start
    while index < end {
      hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01b3
      index += 1
    }
    return hash ^ (hash >> 29)
  }
}
