/// How the bytes of a text file stand for characters.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without a byte order mark; plain ASCII counts as this.
  case utf8 = "UTF-8"
  /// UTF-16 with the low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16 with the high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// Shift_JIS with the NEC and IBM characters of Windows (code page 932).
  case shiftJIS = "Shift_JIS"
  /// EUC-JP: JIS X 0208 and half-width katakana, no JIS X 0212.
  case eucJP = "EUC-JP"
  /// GB 18030, which holds GBK and GB 2312.
  case gb18030 = "GB18030"
  /// Windows code page 1252, which holds ISO 8859-1.
  case windows1252 = "windows-1252"
}
