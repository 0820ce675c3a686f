/// What the first bytes of a file say it is.
package enum ContentKind: String, Sendable, Hashable, CaseIterable {
  /// Nothing that has a signature: to be read as text.
  case text
  /// A ZIP archive, the container of a workbook.
  case zip
  /// The container of Office files before 2007, and of encrypted ones since.
  case compound
  /// A PDF document.
  case pdf
  /// A web page.
  case html
  /// An XML document, such as the "XML spreadsheet 2003".
  case xml
  /// A picture.
  case image
  /// A compressed file or archive other than ZIP.
  case archive
  /// A rich text document.
  case rtf
  /// A database or a column file.
  case database

  /// Tells the kind from the content.
  ///
  /// - Parameter bytes: The whole file, or at least its first kilobyte.
  package init(of bytes: [UInt8]) {
    for (signature, kind) in ContentKind.signatures where bytes.starts(with: signature) {
      self = kind
      return
    }
    self = ContentKind.markup(bytes.prefix(1024)) ?? .text
  }

  private static let signatures: [([UInt8], ContentKind)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip),
    ([0x50, 0x4B, 0x05, 0x06], .zip),
    ([0x50, 0x4B, 0x07, 0x08], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0], .compound),
    (Array("%PDF".utf8), .pdf),
    ([0x89, 0x50, 0x4E, 0x47], .image),
    ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF8".utf8), .image),
    ([0x49, 0x49, 0x2A, 0x00], .image),
    ([0x4D, 0x4D, 0x00, 0x2A], .image),
    ([0x1F, 0x8B], .archive),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
    (Array("BZh9".utf8), .archive),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .archive),
    ([0x28, 0xB5, 0x2F, 0xFD], .archive),
    (Array("Rar!".utf8), .archive),
    (Array("{\\rtf".utf8), .rtf),
    (Array("SQLite format 3".utf8), .database),
    (Array("PAR1".utf8), .database),
  ]

  /// Tells a web page or an XML document from its first tag.
  private static func markup(_ bytes: ArraySlice<UInt8>) -> ContentKind? {
    let start = bytes.filter { $0 > 0x20 && $0 < 0x80 }.prefix(40)
    guard start.first == UInt8(ascii: "<") else { return nil }
    let text = String(decoding: start, as: UTF8.self).lowercased()
    let pages = ["<!doctypehtml", "<html", "<table", "<head", "<body", "<!--"]
    if pages.contains(where: text.hasPrefix) { return .html }
    return text.hasPrefix("<?xml") || text.hasPrefix("<svg") ? .xml : nil
  }
}
