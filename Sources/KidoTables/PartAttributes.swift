/// The attributes of one element, by their names as written.
struct PartAttributes {
  private(set) var pairs: [(name: String, value: String)] = []

  /// Reads an attribute.
  subscript(_ name: String) -> String? {
    pairs.first { $0.name == name }?.value
  }

  /// Reads an attribute that has a prefix, whatever the prefix is.
  ///
  /// - Parameter local: The name behind the prefix.
  /// - Returns: The first such attribute, or `nil`.
  func prefixed(_ local: String) -> String? {
    pairs.first { $0.name.hasSuffix(":" + local) }?.value
  }

  /// Adds an attribute.
  ///
  /// - Parameters:
  ///   - name: The name as written.
  ///   - value: The value with its references resolved.
  /// - Returns: False when the name is there already.
  mutating func add(_ name: String, _ value: String) -> Bool {
    guard self[name] == nil else { return false }
    pairs.append((name, value))
    return true
  }
}
