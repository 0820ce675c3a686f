import KidoNetwork
import KidoTables

@testable import KidoInputs

extension InputNotice {
  /// A notice in one line: row and code, or kind and subject.
  var label: String {
    switch self {
    case .row(let issue): "\(issue.reference.row) \(issue.fault.rawValue)"
    case .notParts(_, let rows): "not parts " + rows.map(String.init).joined(separator: " ")
    case .wholeProduct(_, let row, let name): "\(row) whole product \(name)"
    case .sheetChosen(_, let sheet, let others): "sheet \(sheet) of \(others.count + 1)"
    case .headerGuessed: "header guessed"
    case .columnsUnused(_, let titles): "unused " + titles.joined(separator: " ")
    case .massWithoutUnit(_, let title): "no unit \(title)"
    case .sideRow(_, let row, let column, _, let code): "\(row) \(column) \(code)"
    case .unknownParts(let file, let parts): "\(file) unknown " + parts.joined(separator: " ")
    case .unknownProduct(let line, let product): "\(line) unknown \(product)"
    case .table(_, let notice): notice.code
    case .encoding(_, let name): "encoding \(name)"
    }
  }
}
