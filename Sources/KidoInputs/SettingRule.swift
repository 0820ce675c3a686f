/// What a setting of `company.yaml` may be.
package enum SettingRule: Sendable, Hashable {
  /// Any text that is not empty.
  case name
  /// One of these words.
  case words([String])
  /// A country or the European Union.
  case place
  /// A year of the range.
  case year(ClosedRange<Int>)
  /// A number of the range.
  case number(ClosedRange<Double>)
  /// A list of lines, each with id and volume.
  case lines
  /// Keys and values.
  case keys
  /// A key that no other line has.
  case ownKey
}
