/// How a call ended: the exit code of the program.
enum Outcome: Int32, CaseIterable {
  /// Done.
  case done = 0
  /// It ran, and the answer is "no", or some rows were refused and the rest used.
  case no = 1
  /// The call was wrong.
  case wrongCall = 2
  /// The input was refused whole.
  case refused = 3
  /// An optional component is missing.
  case missing = 4
  /// A fault of the program.
  case ourFault = 70
}

/// An end with a message.
struct Failure: Error {
  let text: String
  let code: Outcome
}
