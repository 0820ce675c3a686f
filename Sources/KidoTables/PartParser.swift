import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Feeds the XML of one part to its handler, piece by piece.
final class PartParser: NSObject, XMLParserDelegate {
  private let handler: any PartHandler
  private var failure: TableError?

  private init(_ handler: any PartHandler) {
    self.handler = handler
  }

  /// Parses a part.
  ///
  /// - Parameters:
  ///   - bytes: The unpacked part.
  ///   - part: Its path, for errors.
  ///   - file: The name of the file, for errors.
  ///   - handler: What reads the events.
  /// - Throws: `TableError` when the XML is damaged or declares a document type, or by the handler.
  static func parse(
    _ bytes: [UInt8],
    part: String,
    file: String,
    to handler: any PartHandler
  ) throws(TableError) {
    try checkProlog(bytes, part: part, file: file)
    // The stream is read in pieces; a whole document in memory would be limited to 10 MB.
    let parser = XMLParser(stream: InputStream(data: Data(bytes)))
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    let delegate = PartParser(handler)
    parser.delegate = delegate
    let isWhole = withExtendedLifetime(delegate) { parser.parse() }
    if let failure = delegate.failure { throw failure }
    guard isWhole, parser.parserError == nil else {
      let line = max(parser.lineNumber, 1)
      throw .damagedPart(file: file, part: part, line: line, reason: "not well-formed XML")
    }
  }

  /// Refuses what stands before the root element and could declare entities or hide them.
  private static func checkProlog(
    _ bytes: [UInt8],
    part: String,
    file: String
  ) throws(TableError) {
    var prolog = ""
    var before: UInt8 = 0
    for byte in bytes.lazy.filter({ $0 != 0 && $0 < 0x80 }) {
      if before == UInt8(ascii: "<"), byte != UInt8(ascii: "?"), byte != UInt8(ascii: "!") { break }
      prolog.unicodeScalars.append(Unicode.Scalar(byte))
      before = byte
      if prolog.utf8.count > 1 << 16 { break }
    }
    let text = prolog.uppercased()
    if text.contains("<!DOCTYPE") || text.contains("<!ENTITY") {
      throw .documentType(file: file, part: part)
    }
    let isMarkup = text.first { !$0.isWhitespace } == "<"
    var encodings = ["UTF-8", "UTF-16", "US-ASCII", "ISO-8859-1"].lazy.map { "=\"\($0)\"" }
      .makeIterator()
    var isKnown = !text.contains("ENCODING")
    let plain = text.filter { !$0.isWhitespace }.replacing("'", with: "\"")
    while !isKnown, let encoding = encodings.next() { isKnown = plain.contains("ENCODING" + encoding) }
    guard isMarkup, isKnown else {
      throw .damagedPart(file: file, part: part, line: 1, reason: "not an XML document")
    }
  }

  private func forward(_ parser: XMLParser, _ event: () throws(TableError) -> Void) {
    guard failure == nil else { return }
    do throws(TableError) {
      try event()
    } catch {
      failure = error
      parser.abortParsing()
    }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement elementName: String,
    namespaceURI: String?,
    qualifiedName qName: String?,
    attributes attributeDict: [String: String] = [:]
  ) {
    forward(parser) { () throws(TableError) in try handler.start(elementName, attributeDict) }
  }

  func parser(
    _ parser: XMLParser,
    didEndElement elementName: String,
    namespaceURI: String?,
    qualifiedName qName: String?
  ) {
    forward(parser) { () throws(TableError) in try handler.end(elementName) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    forward(parser) { () throws(TableError) in try handler.text(string) }
  }

  func parser(_ parser: XMLParser, foundCDATA CDATABlock: Data) {
    forward(parser) { () throws(TableError) in
      try handler.text(String(decoding: CDATABlock, as: UTF8.self))
    }
  }
}
