/// Tells apart what comes in Microsoft's compound file container; none of it is read.
enum CompoundFile {
  /// Chooses the error for a compound file.
  ///
  /// The names of the streams stand in its directory as UTF-16.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: The name for the error.
  /// - Returns: Encrypted workbook, old workbook, or another document.
  static func refusal(_ bytes: [UInt8], file: String) -> TableError {
    if holds("EncryptedPackage", in: bytes) || holds("EncryptionInfo", in: bytes) {
      return .encrypted(file: file)
    }
    if holds("Workbook", in: bytes) || holds("Book", in: bytes) {
      return .oldExcel(file: file)
    }
    let isNamedSo = [".xls", ".xlt"].contains { file.lowercased().hasSuffix($0) }
    return isNamedSo ? .oldExcel(file: file) : .notATable(file: file, kind: .compound)
  }

  private static func holds(_ name: String, in bytes: [UInt8]) -> Bool {
    var wanted: [UInt8] = []
    for byte in name.utf8 { wanted += [byte, 0] }
    wanted += [0, 0]
    // Directory entries begin at multiples of 128 bytes.
    var start = 0
    while start + wanted.count <= bytes.count {
      if bytes[start..<(start + wanted.count)].elementsEqual(wanted) { return true }
      start += 128
    }
    return false
  }
}
