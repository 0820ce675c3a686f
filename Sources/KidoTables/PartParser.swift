/// Reads the XML of one part and hands its events to a handler.
///
/// Foundation's parser is not used: on Linux it traps on some malformed files (a processing instruction
/// without data, names that are not UTF-8). Parts of workbooks need only a small, strict subset of XML:
/// no document type, hence no entities but the five of the language.
struct PartParser {
  /// Deeper elements are no part of a workbook.
  private static let deepest = 256
  /// More attributes are no part of a workbook.
  private static let mostAttributes = 256

  private var cursor: PartCursor
  private let handler: any PartHandler
  private var open: [Range<Int>] = []
  private var hasRoot = false

  /// Parses a part.
  ///
  /// - Parameters:
  ///   - bytes: The unpacked part.
  ///   - part: Its path, for errors.
  ///   - file: The name of the file, for errors.
  ///   - handler: What reads the events.
  /// - Throws: `TableError` when the XML is damaged or declares a document type, or by the handler.
  /// - Complexity: O(n).
  static func parse(
    _ bytes: [UInt8],
    part: String,
    file: String,
    to handler: any PartHandler
  ) throws(TableError) {
    let text = try PartText(bytes, part: part, file: file).bytes
    try text.withUnsafeBufferPointer { (buffer) throws(TableError) in
      let cursor = PartCursor(buffer, part: part, file: file)
      var parser = PartParser(cursor: cursor, handler: handler)
      try parser.run()
    }
  }

  private init(cursor: PartCursor, handler: any PartHandler) {
    self.cursor = cursor
    self.handler = handler
  }

  private mutating func run() throws(TableError) {
    while !cursor.isAtEnd {
      if cursor.peek() != UInt8(ascii: "<") {
        try text()
      } else if cursor.skip("<?") {
        _ = try cursor.range(upTo: "?>")
      } else if cursor.skip("<!--") {
        _ = try cursor.range(upTo: "-->")
      } else if cursor.skip("<![CDATA[") {
        guard !open.isEmpty else { throw cursor.damaged("text outside the root element") }
        let range = try cursor.range(upTo: "]]>")
        try handler.text(cursor.text(range))
      } else if cursor.skip("</") {
        try endTag()
      } else {
        try startTag()
      }
    }
    guard hasRoot, open.isEmpty else { throw cursor.damaged("the part is cut off") }
  }

  private mutating func text() throws(TableError) {
    let text = try cursor.characters(until: UInt8(ascii: "<"))
    if open.isEmpty {
      guard text.allSatisfy(\.isWhitespace) else {
        throw cursor.damaged("text outside the root element")
      }
    } else {
      try handler.text(text)
    }
  }

  private mutating func endTag() throws(TableError) {
    let name = try cursor.name()
    cursor.skipSpaces()
    guard cursor.skip(">"), let last = open.popLast(), cursor.isSame(name, last) else {
      throw cursor.damaged("an element ends that is not open")
    }
    try handler.end(cursor.local(name))
  }

  private mutating func startTag() throws(TableError) {
    cursor.advance()
    let name = try cursor.name()
    guard !open.isEmpty || !hasRoot else { throw cursor.damaged("a second root element") }
    guard open.count < PartParser.deepest else { throw cursor.damaged("too many levels") }
    hasRoot = true
    let attributes = try attributes()
    let isEmpty = cursor.skip("/")
    guard cursor.skip(">") else { throw cursor.damaged("a tag that does not end") }
    let local = cursor.local(name)
    try handler.start(local, attributes)
    if isEmpty { try handler.end(local) } else { open.append(name) }
  }

  private mutating func attributes() throws(TableError) -> PartAttributes {
    var attributes = PartAttributes()
    while true {
      let hasSpace = cursor.skipSpaces()
      guard let next = cursor.peek(), next != UInt8(ascii: "/"), next != UInt8(ascii: ">") else {
        return attributes
      }
      guard hasSpace, attributes.pairs.count < PartParser.mostAttributes else {
        throw cursor.damaged("attributes that run together")
      }
      let name = try cursor.name()
      cursor.skipSpaces()
      guard cursor.skip("=") else { throw cursor.damaged("an attribute without a value") }
      cursor.skipSpaces()
      let value = try cursor.quoted()
      guard attributes.add(cursor.text(name), value) else {
        throw cursor.damaged("an attribute twice")
      }
    }
  }
}
