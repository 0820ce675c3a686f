/// The day that a workbook's date numbers count from.
package enum DateEpoch: String, Sendable, Hashable {
  /// Day 1 is 1 January 1900, and 29 February 1900 is counted although it never was.
  case year1900
  /// Day 0 is 1 January 1904.
  case year1904
}
