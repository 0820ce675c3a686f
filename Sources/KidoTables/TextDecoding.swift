import Foundation

/// Turns the bytes of a text file into UTF-8, strictly: a byte that stands for nothing is an error.
enum TextDecoding {
  /// Decodes bytes without their byte order mark.
  ///
  /// - Parameters:
  ///   - bytes: The bytes after the mark.
  ///   - encoding: How they were written.
  /// - Returns: UTF-8, or `nil` when some byte stands for no character.
  static func utf8(_ bytes: ArraySlice<UInt8>, from encoding: TextEncoding) -> [UInt8]? {
    switch encoding {
    case .utf8: isUTF8(bytes) ? Array(bytes) : nil
    case .utf16LittleEndian: utf16(bytes, low: 0, high: 1)
    case .utf16BigEndian: utf16(bytes, low: 1, high: 0)
    case .windows1252: windows1252(bytes)
    case .shiftJIS: foundation(Data(bytes), codePage932)
    case .eucJP: shiftJIS(fromEUC: bytes).flatMap { foundation(Data($0), codePage932) }
    case .gb18030: foundation(Data(bytes), gb18030)
    }
  }

  /// Core Foundation's number for code page 932 (kCFStringEncodingDOSJapanese) in Foundation's form.
  private static let codePage932 = String.Encoding(rawValue: 0x8000_0420)
  /// Core Foundation's number for GB 18030 (kCFStringEncodingGB_18030_2000) in Foundation's form.
  private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

  private static func foundation(_ data: Data, _ encoding: String.Encoding) -> [UInt8]? {
    if data.isEmpty { return [] }
    return String(data: data, encoding: encoding).map { Array($0.utf8) }
  }

  /// Checks UTF-8: no overlong form, no surrogate, nothing above U+10FFFF.
  ///
  /// - Parameter bytes: Any bytes.
  /// - Returns: Whether all of them are valid.
  /// - Complexity: O(n).
  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let length = sequenceLength(buffer, at: index)
        if length == 0 { return false }
        index += length
      }
      return true
    }
  }

  /// The length of the UTF-8 sequence at an index; 0 when it is not valid.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead <= 0xF4, index + length <= bytes.count else { return 0 }
    let second = bytes[index + 1]
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard (lowest...highest).contains(second) else { return 0 }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int, high: Int) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// The characters of bytes 0x80 to 0x9F; 0 where the code page has none.
  ///
  /// Source: Unicode's mapping file CP1252.TXT.
  private static let windowsBlock: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      guard byte >= 0x80 else {
        result.append(byte)
        continue
      }
      let value = byte <= 0x9F ? windowsBlock[Int(byte) - 0x80] : UInt32(byte)
      guard value != 0, let scalar = Unicode.Scalar(value) else { return nil }
      result.append(contentsOf: String(scalar).utf8)
    }
    return result
  }

  /// Moves EUC-JP to the same characters in Shift_JIS, by the arithmetic of JIS X 0208's rows.
  private static func shiftJIS(fromEUC bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let lead = bytes[index]
      if lead < 0x80 {
        result.append(lead)
        index += 1
        continue
      }
      guard index + 1 < bytes.endIndex else { return nil }
      let trail = bytes[index + 1]
      if lead == 0x8E, (0xA1...0xDF).contains(trail) {
        result.append(trail)
      } else {
        guard (0xA1...0xFE).contains(lead), (0xA1...0xFE).contains(trail) else { return nil }
        let row = lead - 0xA1
        let cell = trail - 0xA1
        result.append((row < 62 ? 0x81 : 0xC1) + row / 2)
        if row.isMultiple(of: 2) {
          result.append(cell + (cell < 63 ? 0x40 : 0x41))
        } else {
          result.append(cell + 0x9F)
        }
      }
      index += 2
    }
    return result
  }
}
