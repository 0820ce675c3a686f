/// The place of a cell as spreadsheets write it: `B3` is column 1, row 3.
package struct CellAddress: Sendable, Hashable {
  /// The row number, from 1.
  package let row: Int
  /// The column, from 0.
  package let column: Int

  /// Makes an address from its numbers.
  ///
  /// - Parameters:
  ///   - row: The row number, from 1.
  ///   - column: The column, from 0.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads letters and digits such as `B3` or `$B$3`.
  ///
  /// Gives `nil` when it is no address, or has more letters or digits than any spreadsheet uses.
  ///
  /// - Parameter reference: The text of the file.
  package init?(_ reference: String) {
    var letters = 0
    var digits = 0
    var column = 0
    var row = 0
    for byte in reference.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0 && letters < 6:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
        letters += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where digits == 0 && letters < 6:
        column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
        letters += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where letters > 0 && digits < 10:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      default:
        return nil
      }
    }
    guard column > 0, row > 0 else { return nil }
    self.row = row
    self.column = column - 1
  }

  /// The letters of a column: 0 is `A`, 26 is `AA`.
  ///
  /// - Parameter column: The column, from 0; a negative one gives an empty text.
  /// - Returns: The letters.
  package static func letters(of column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest >= 0 {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// The address as text, such as `B3`.
  package var text: String { CellAddress.letters(of: column) + String(row) }
}
