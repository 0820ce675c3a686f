/// The character between the whole part and the fraction of a number.
package enum DecimalMark: String, Sendable, Hashable {
  /// `1,234.5`: Japan, China, English-speaking countries.
  case point
  /// `1.234,5`: most of Europe and South America.
  case comma
  /// Not yet known; a text that means two numbers is reported as ambiguous.
  case unknown
}
