/// The words of English that follow a number.
enum Plural {
  /// The word for one, or that for any other number: "1 row", "2 rows".
  static func word(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? one : many
  }

  /// The number with its word.
  static func text(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) " + word(count, one, many)
  }
}
