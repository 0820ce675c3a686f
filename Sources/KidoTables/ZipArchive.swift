import CZip

/// The parts of a ZIP archive in memory, read by libzip under limits.
///
/// The sizes that the archive states are not trusted: bytes are counted as they are unpacked.
struct ZipArchive: ~Copyable {
  private let handle: OpaquePointer
  private let parts: [String: zip_uint64_t]
  private let file: String
  private let limits: TableLimits
  private var unpacked = 0

  private static let chunkBytes = 1 << 16

  /// Opens an archive.
  ///
  /// - Parameters:
  ///   - bytes: The archive; the memory must outlive this value.
  ///   - file: The name for errors.
  ///   - limits: The sizes that are refused.
  /// - Throws: `TableError` when it is damaged, too large, encrypted, or names a part twice.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>,
    file: String,
    limits: TableLimits
  ) throws(TableError) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let length = zip_uint64_t(bytes.count)
    guard let source = zip_source_buffer_create(bytes.baseAddress, length, 0, &error) else {
      throw .damagedArchive(file: file, reason: ZipArchive.text(of: &error))
    }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damagedArchive(file: file, reason: ZipArchive.text(of: &error))
    }
    let parts: [String: zip_uint64_t]
    do throws(TableError) {
      parts = try ZipArchive.directory(handle, file: file, limits: limits)
    } catch {
      zip_discard(handle)
      throw error
    }
    self.handle = handle
    self.parts = parts
    self.file = file
    self.limits = limits
  }

  deinit {
    zip_discard(handle)
  }

  /// The names of the parts in lower case, in alphabetical order.
  var names: [String] { parts.keys.sorted() }

  /// Tells whether a part exists; names do not differ by case.
  ///
  /// - Parameter name: The path of the part.
  /// - Returns: True when it can be asked for.
  func contains(_ name: String) -> Bool { parts[name.lowercased()] != nil }

  /// Unpacks a part.
  ///
  /// - Parameter name: The path of the part.
  /// - Returns: Its bytes.
  /// - Throws: `TableError` when it is missing, damaged, or unpacks to too much.
  mutating func read(_ name: String) throws(TableError) -> [UInt8] {
    guard let index = parts[name.lowercased()] else {
      throw .missingPart(file: file, part: name)
    }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat_index(handle, index, 0, &status) == 0,
      let stream = zip_fopen_index(handle, index, 0)
    else {
      throw .damagedArchive(file: file, reason: "\(name): \(failure)")
    }
    defer { zip_fclose(stream) }
    let packed = Int(clamping: status.comp_size)
    var result: [UInt8] = []
    result.reserveCapacity(min(Int(clamping: status.size), 64 << 20, limits.unpackedBytes))
    var chunk = [UInt8](repeating: 0, count: ZipArchive.chunkBytes)
    while true {
      let count = zip_fread(stream, &chunk, zip_uint64_t(ZipArchive.chunkBytes))
      guard count >= 0 else {
        throw .damagedArchive(file: file, reason: "\(name): the packed bytes are damaged")
      }
      if count == 0 { break }
      result.append(contentsOf: chunk.prefix(Int(clamping: count)))
      unpacked += Int(clamping: count)
      try checkSize(of: result.count, packed: packed)
    }
    return result
  }

  private func checkSize(of count: Int, packed: Int) throws(TableError) {
    guard unpacked <= limits.unpackedBytes else {
      throw .limit(file: file, .unpackedBytes, allowed: limits.unpackedBytes)
    }
    guard count > limits.ratioFreeBytes else { return }
    guard count / max(packed, 1) < limits.compressionRatio else {
      throw .limit(file: file, .compressionRatio, allowed: limits.compressionRatio)
    }
  }

  private var failure: String { String(cString: zip_strerror(handle)) }

  private static func text(of error: inout zip_error_t) -> String {
    String(cString: zip_error_strerror(&error))
  }

  private static func directory(
    _ handle: OpaquePointer,
    file: String,
    limits: TableLimits
  ) throws(TableError) -> [String: zip_uint64_t] {
    let count = zip_get_num_entries(handle, 0)
    guard count <= zip_int64_t(limits.parts) else {
      throw .limit(file: file, .parts, allowed: limits.parts)
    }
    var parts: [String: zip_uint64_t] = [:]
    for index in 0..<zip_uint64_t(max(count, 0)) {
      var status = zip_stat_t()
      zip_stat_init(&status)
      guard zip_stat_index(handle, index, 0, &status) == 0, let name = status.name else {
        throw .damagedArchive(file: file, reason: "the list of parts cannot be read")
      }
      let path = String(cString: name)
      if status.encryption_method != UInt16(ZIP_EM_NONE) { throw .encrypted(file: file) }
      guard parts.updateValue(index, forKey: path.lowercased()) == nil else {
        throw .duplicatePart(file: file, part: path)
      }
    }
    return parts
  }
}
