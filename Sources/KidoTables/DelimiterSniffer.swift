/// Finds out what separates the cells of a text, from how evenly each candidate cuts its rows.
struct DelimiterSniffer {
  /// The candidates, the less ambiguous first: among equals, the first wins.
  static let candidates: [UInt8] = [
    UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"),
  ]

  private static let sampleBytes = 1 << 16
  private static let sampleRows = 200

  /// Chooses the separator of a text.
  ///
  /// - Parameter bytes: Valid UTF-8.
  /// - Returns: One of the candidates; the comma when no candidate occurs.
  static func delimiter(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(sampleBytes))
    let isCut = sample.count < bytes.count
    var best = (delimiter: UInt8(ascii: ","), score: 0.0)
    var scores: [UInt8: Double] = [:]
    for candidate in candidates where sample.contains(candidate) {
      let score = evenness(rowWidths(sample, delimiter: candidate, isCut: isCut))
      scores[candidate] = score
      if score > best.score { best = (candidate, score) }
    }
    // "1,5;2,5": every comma stands between digits, so that it is a decimal mark.
    let semicolon = scores[UInt8(ascii: ";"), default: 0]
    if best.delimiter == UInt8(ascii: ","), semicolon >= 0.45, commasAreMarks(sample) {
      return UInt8(ascii: ";")
    }
    return best.delimiter
  }

  /// Counts the cells of the first rows that have content.
  private static func rowWidths(
    _ sample: UnsafeBufferPointer<UInt8>,
    delimiter: UInt8,
    isCut: Bool
  ) -> [Int] {
    var scanner = CSVScanner(sample, delimiter: delimiter, file: "", limits: .standard)
    var widths: [Int] = []
    while widths.count <= sampleRows {
      do {
        guard let row = try scanner.nextRow() else { break }
        widths.append(row.cells.count)
      } catch {
        break
      }
    }
    if isCut || widths.count > sampleRows, widths.count > 1 { widths.removeLast() }
    return widths
  }

  /// Scores from 0 to 1: the share of rows with the most frequent width, times (1 - 1/width).
  private static func evenness(_ widths: [Int]) -> Double {
    var counts: [Int: Int] = [:]
    for width in widths where width > 1 { counts[width, default: 0] += 1 }
    let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let usual, !widths.isEmpty else { return 0 }
    return Double(usual.value) / Double(widths.count) * (1 - 1 / Double(usual.key))
  }

  private static func commasAreMarks(_ sample: UnsafeBufferPointer<UInt8>) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    for (index, byte) in sample.enumerated() where byte == UInt8(ascii: ",") {
      guard index > 0, index + 1 < sample.count else { return false }
      guard digits.contains(sample[index - 1]), digits.contains(sample[index + 1]) else {
        return false
      }
    }
    return true
  }
}
