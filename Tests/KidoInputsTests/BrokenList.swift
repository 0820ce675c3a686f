import KidoNetwork
import KidoTables

@testable import KidoInputs

/// A parts list that is broken or awkward, and what must become of it.
struct BrokenList: CustomStringConvertible, Sendable {
  /// What must become of a list.
  enum Outcome: Hashable, Sendable {
    /// The whole file is refused with this code.
    case refused(String)
    /// The rows that are used, and the labels of all notices.
    case read(used: [Int], notices: [String])
  }

  let description: String
  var file = "parts.csv"
  let bytes: [UInt8]
  let outcome: Outcome

  /// A list made of text.
  init(_ name: String, _ text: String, used: [Int], _ notices: [String] = []) {
    description = name
    bytes = Array(text.utf8)
    outcome = .read(used: used, notices: notices)
  }

  /// A list made of bytes.
  init(
    _ name: String,
    bytes: [UInt8],
    file: String = "parts.csv",
    used: [Int],
    _ notices: [String] = []
  ) {
    description = name
    self.bytes = bytes
    self.file = file
    outcome = .read(used: used, notices: notices)
  }

  /// A list that is refused whole.
  init(_ name: String, bytes: [UInt8], file: String = "parts.csv", code: String) {
    description = name
    self.bytes = bytes
    self.file = file
    outcome = .refused(code)
  }

  /// A text that is refused whole.
  init(_ name: String, _ text: String, code: String) {
    self.init(name, bytes: Array(text.utf8), code: code)
  }

  /// Whether no row is to be read.
  var isRefusedWhole: Bool {
    if case .refused = outcome { true } else { false }
  }

  /// Reads the list and says what became of it.
  func reading() -> (outcome: Outcome, result: PartsListReader.Result?) {
    do throws(InputError) {
      let result = try PartsListReader().read(bytes, named: file)
      return (.read(used: result.usedRows, notices: result.notices.map(\.label)), result)
    } catch {
      return (.refused(error.code), nil)
    }
  }
}
