import Foundation

/// Writes values as JSON with sorted keys, so that equal values give equal bytes.
package enum JSONText {
  /// The JSON of a value, with a line end.
  package static func encode(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("Values for JSON hold finite numbers and texts only.")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// A number that JSON can hold, rounded to nine significant digits; nil for what is not finite.
  static func number(_ value: Double) -> Double? {
    guard value.isFinite else { return nil }
    guard value != 0 else { return 0 }
    let scale = pow(10, 8 - floor(log10(abs(value))))
    guard scale.isFinite, scale > 0 else { return value }
    return (value * scale).rounded() / scale
  }
}
