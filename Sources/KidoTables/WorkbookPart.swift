/// Reads the list of sheets of a workbook.
final class WorkbookPart: PartHandler {
  /// One sheet as the workbook lists it.
  struct Sheet {
    /// The name on its tab.
    let name: String
    /// The identifier of its relationship.
    let relationship: String
    /// Whether the tab shows.
    let visibility: SheetVisibility
  }

  /// The sheets in the order of their tabs.
  private(set) var sheets: [Sheet] = []
  /// The day that dates count from.
  private(set) var epoch = DateEpoch.year1900
  private let file: String
  private let limits: TableLimits
  private var isInSheets = false

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - file: The name for errors.
  ///   - limits: The sizes that are refused.
  init(file: String, limits: TableLimits) {
    self.file = file
    self.limits = limits
  }

  func start(_ name: String, _ attributes: PartAttributes) throws(TableError) {
    switch name {
    case "workbookPr":
      let flag = attributes["date1904"]
      if flag == "1" || flag == "true" { epoch = .year1904 }
    case "sheets":
      isInSheets = true
    case "sheet" where isInSheets:
      guard sheets.count < limits.sheets else {
        throw .limit(file: file, .sheets, allowed: limits.sheets)
      }
      // The prefix of the relationship namespace is usually, not always, "r".
      let id = attributes.prefixed("id")
      let visibility = attributes["state"].flatMap(SheetVisibility.init) ?? .visible
      sheets.append(
        Sheet(
          name: attributes["name"] ?? "",
          relationship: id ?? "",
          visibility: visibility
        )
      )
    default:
      break
    }
  }

  func text(_ text: String) {}

  func end(_ name: String) {
    if name == "sheets" { isInSheets = false }
  }
}
