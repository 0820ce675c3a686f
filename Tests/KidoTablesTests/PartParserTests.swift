import Testing

@testable import KidoTables

@Suite("Reading XML")
struct PartParserTests {
  /// Writes down the events it gets.
  private final class Recorder: PartHandler {
    var events = ""

    func start(_ name: String, _ attributes: PartAttributes) {
      let list = attributes.pairs.map { " \($0.name)=\($0.value)" }.joined()
      events += "<\(name)\(list)>"
    }

    func text(_ text: String) { events += text }

    func end(_ name: String) { events += "</\(name)>" }
  }

  private func events(_ xml: String) throws(TableError) -> String {
    let recorder = Recorder()
    try PartParser.parse(Array(xml.utf8), part: "p", file: "f", to: recorder)
    return recorder.events
  }

  @Test(
    "Well-formed XML gives its events",
    arguments: [
      ("<a/>", "<a></a>"),
      ("\u{FEFF}<?xml version='1.0' encoding = \"utf-8\" ?>\n<a></a >\n", "<a></a>"),
      ("<x:a b='1'\n x:c = \"2\"/>", "<a b=1 x:c=2></a>"),
      ("<a>x&amp;y&lt;&#65;&#x3042;</a>", "<a>x&y<Aあ</a>"),
      ("<a><![CDATA[<&]]]]></a>", "<a><&]]</a>"),
      ("<!-- a --><a><!----><b/></a><!-- z -->", "<a><b></b></a>"),
      ("<?pi?><a><?q r?></a><?s?>", "<a></a>"),
      ("<a b='\"&apos;&quot;'>'\"</a>", "<a b=\"'\">'\"</a>"),
      ("<a>1\r\n2\r3</a>", "<a>1\n2\n3</a>"), ("<品><数/></品>", "<品><数></数></品>"),
      ("<a>></a>", "<a>></a>"),
    ]
  )
  func wellFormed(xml: String, expected: String) throws {
    #expect(try events(xml) == expected)
  }

  @Test(
    "XML that is not well-formed is damaged",
    arguments: [
      "", "x", "<a>", "<a></b>", "</a>", "<a/><b/>", "<a/>x", "x<a/>", "<a b/>", "<a b=1/>",
      "<a b='1/>",
      "<a b='1'c='2'/>", "<a b='1' b='2'/>", "<a>&x;</a>", "<a>&amp</a>", "<a>&#0;</a>",
      "<a>&#xD800;</a>",
      "<a>&#x110000;</a>", "<a>&#-1;</a>", "<a>&#xFFFF;</a>", "<a>\u{1}</a>", "<1/>", "< a/>", "<a",
      "<a><!-- ",
      "<a><![CDATA[", "<a><?x", "<a/ >", "<a b='<'/>", "<![CDATA[x]]><a/>", "<a><!ELEMENT b></a>",
      "<>",
      "<?xml version='1.0' encoding='Shift_JIS'?><a/>", "<a>&#99999999999999;</a>",
    ]
  )
  func damaged(xml: String) {
    #expect {
      try events(xml)
    } throws: { error in
      (error as? TableError)?.code == "table.damaged-part"
    }
  }

  @Test("The line of the damage is told")
  func line() {
    #expect {
      try events("<a>\n<b/>\n<c></d>\n</a>")
    } throws: { error in
      guard case .damagedPart(_, "p", 3, _) = error as? TableError else { return false }
      return true
    }
  }

  @Test("Very deep elements and very many attributes are refused")
  func depth() throws {
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(throws: TableError.self) { try events(deep) }
    let wide = "<a " + (0..<300).map { "a\($0)='1' " }.joined() + "/>"
    #expect(throws: TableError.self) { try events(wide) }
  }
}
