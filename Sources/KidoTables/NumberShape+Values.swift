extension NumberShape {
  /// The value under one decimal mark.
  ///
  /// - Parameter mark: `point` or `comma`.
  /// - Returns: `nil` when the marks and the groups of three do not fit it, or the value is not finite.
  func value(_ mark: DecimalMark) -> Double? {
    let decimal: Unicode.Scalar = mark == .comma ? "," : "."
    var whole = groups
    var fraction = ""
    if let last = groups.last, last.mark == decimal {
      fraction = last.digits
      whole.removeLast()
    }
    guard isGrouped(whole, decimal: decimal) else { return nil }
    let digits = whole.map(\.digits).joined()
    guard !(digits.isEmpty && fraction.isEmpty) else { return nil }
    let text =
      (isNegative ? "-" : "") + (digits.isEmpty ? "0" : digits)
      + (fraction.isEmpty ? "" : "." + fraction) + (exponent.isEmpty ? "" : "e" + exponent)
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// Checks the whole part: one run, or runs of three behind a first of one to three digits.
  private func isGrouped(_ whole: [Group], decimal: Unicode.Scalar) -> Bool {
    guard whole.count > 1 else { return true }
    let marks = Set(whole.dropFirst().map(\.mark))
    guard marks.count == 1, marks.first != .some(decimal), let first = whole.first else {
      return false
    }
    guard (1...3).contains(first.digits.utf8.count), first.digits.utf8.first != UInt8(ascii: "0")
    else { return false }
    return whole.dropFirst().allSatisfy { $0.digits.utf8.count == 3 }
  }
}
