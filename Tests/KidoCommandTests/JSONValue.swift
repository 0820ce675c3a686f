import Foundation

/// A JSON value as the program prints it.
enum JSONValue: Decodable, Sendable {
  case object([String: JSONValue])
  case list([JSONValue])
  case text(String)
  case number(Double)
  case truth(Bool)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .truth(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Reads the output of a program.
  init(_ data: Data) throws { self = try JSONDecoder().decode(JSONValue.self, from: data) }

  /// The value under a key; null where there is none.
  subscript(key: String) -> JSONValue {
    if case .object(let values) = self { values[key] ?? .null } else { .null }
  }

  /// The text, or nil for anything else.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The number, or nil for anything else.
  var number: Double? { if case .number(let number) = self { number } else { nil } }

  /// The values of a list, or nil for anything else.
  var list: [JSONValue]? { if case .list(let values) = self { values } else { nil } }

  /// Every identifier of a figure in the value.
  var figures: Set<String> {
    switch self {
    case .text(let text): text.contains("/") && text.contains("@") ? [text] : []
    case .list(let values): values.reduce(into: []) { $0.formUnion($1.figures) }
    case .object(let values): values.values.reduce(into: []) { $0.formUnion($1.figures) }
    case .number, .truth, .null: []
    }
  }
}
