/// Whether a workbook shows a sheet to its reader.
package enum SheetVisibility: String, Sendable, Hashable {
  /// The sheet has a tab.
  case visible
  /// The reader can bring the sheet back by the menu.
  case hidden
  /// Only a program can bring the sheet back.
  case veryHidden
}
