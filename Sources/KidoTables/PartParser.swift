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
    let text = try PartText(bytes, part: part, file: file).bytes
    // The stream is read in pieces; a whole document in memory would be limited to 10 MB.
    let parser = XMLParser(stream: InputStream(data: Data(text)))
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
