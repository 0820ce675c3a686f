/// The words of English that follow a number.
enum Plural {
  /// The number with its word: "1 row", "2 rows".
  static func text(_ count: Int, _ one: String, _ many: String) -> String {
    text(String(count), one, many)
  }

  /// A number as it is written, with its word.
  static func text(_ number: String, _ one: String, _ many: String) -> String {
    number + " " + (number == "1" ? one : many)
  }
}
