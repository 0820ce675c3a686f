import Foundation
import Testing

@testable import KidoTables

@Suite("Telling how a text file is encoded")
struct TextEncodingTests {
  static let japanese = """
    品番,品名,数量,仕入先
    A-1,サーボモータ,12,株式会社大島製作所
    A-2,ネオジム磁石,3,㈱山田
    """
  static let chinese = """
    零件号,名称,数量,供应商
    B-1,永磁电机,12,宁波磁材有限公司
    B-2,钕铁硼磁钢,3,包头稀土厂
    """
  static let western = """
    Teil;Menge;Lieferant
    Läufer für Generator;12;Müller & Söhne GmbH
    Überträger – 5 µm;3;Société Générale d'Aimants
    """
  static let plainKanji = "品名,数量,単価\n磁石,三,十\n"

  static func bytes(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
    let foundation: String.Encoding =
      switch encoding {
      case .utf8: .utf8
      case .utf16LittleEndian: .utf16LittleEndian
      case .utf16BigEndian: .utf16BigEndian
      case .shiftJIS, .eucJP: String.Encoding(rawValue: 0x8000_0420)
      case .gb18030: String.Encoding(rawValue: 0x8000_0632)
      case .windows1252: .windowsCP1252
      }
    let data = [UInt8](try #require(text.data(using: foundation)))
    return encoding == .eucJP ? euc(fromShiftJIS: data) : data
  }

  /// Moves Shift_JIS to EUC-JP, because not every Foundation writes EUC-JP.
  static func euc(fromShiftJIS bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let lead = Int(bytes[index])
      if lead < 0x80 {
        result.append(bytes[index])
        index += 1
        continue
      }
      if (0xA1...0xDF).contains(lead) {
        result += [0x8E, bytes[index]]
        index += 1
        continue
      }
      let trail = Int(bytes[index + 1])
      let pair = (lead < 0xA0 ? lead - 0x81 : lead - 0xC1) * 2
      let isSecond = trail >= 0x9F
      let cell = isSecond ? trail - 0x9F : trail - (trail > 0x7F ? 0x41 : 0x40)
      result += [UInt8(0xA1 + pair + (isSecond ? 1 : 0)), UInt8(0xA1 + cell)]
      index += 2
    }
    return result
  }

  static let cases: [(String, TextEncoding)] = [
    (japanese, .utf8), (japanese, .utf16LittleEndian), (japanese, .utf16BigEndian),
    (japanese, .shiftJIS), (japanese, .eucJP), (chinese, .utf8), (chinese, .utf16LittleEndian),
    (chinese, .gb18030), (western, .utf8), (western, .windows1252),
  ]

  @Test("The encoding is found without a mark, and every character comes back", arguments: cases)
  func found(text: String, encoding: TextEncoding) throws {
    let document = try TableReader.read(Self.bytes(text, encoding), named: "a.csv")
    #expect(document.encoding == encoding)
    let lines = text.split(separator: "\n")
    let separator = try #require(document.delimiter)
    let read = document.tables[0].rows.map { $0.cells.map(\.text) }
    #expect(read == lines.map { $0.split(separator: separator).map(String.init) })
  }

  @Test(
    "A byte order mark decides and is not part of the first cell",
    arguments: [
      (TextEncoding.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]),
      (.utf16BigEndian, [0xFE, 0xFF]),
    ] as [(TextEncoding, [UInt8])]
  )
  func mark(encoding: TextEncoding, mark: [UInt8]) throws {
    let bytes = try mark + Self.bytes(Self.japanese, encoding)
    let document = try TableReader.read(bytes, named: "a.csv")
    #expect(document.encoding == encoding)
    #expect(document.tables[0].rows[0].cells[0] == .text("品番"))
    #expect(document.notices.isEmpty)
  }

  @Test("A guess is told")
  func guess() throws {
    let bytes = try Self.bytes(Self.japanese, .shiftJIS)
    let document = try TableReader.read(bytes, named: "a.csv")
    #expect(document.notices.contains(.encodingGuessed(.shiftJIS)))
  }

  @Test(
    "Short texts without kana are told apart by frequent characters",
    arguments: [
      ("品名,数量,単価\n磁石,三,十\n", .shiftJIS), ("品名,数量,単価\n磁石,三,十\n", .eucJP),
      ("名称,数量,单价\n磁钢,三,十\n", .gb18030), ("ｻｰﾎﾞﾓｰﾀ,12\nﾎﾟﾝﾌﾟ,3\n", .shiftJIS),
      ("é,1\nb,2\n", .windows1252), ("Temp,25 °C\nx,3 µm\n", .windows1252),
      ("価格,€\n", .utf8), ("希土,レアアース①㈱髙\n", .shiftJIS),
    ] as [(String, TextEncoding)]
  )
  func short(text: String, encoding: TextEncoding) throws {
    let document = try TableReader.read(Self.bytes(text, encoding), named: "a.csv")
    #expect(document.encoding == encoding)
    let first = try #require(text.split(whereSeparator: { ",\n".contains($0) }).first)
    #expect(document.tables[0].rows[0].cells[0].text == String(first))
  }

  @Test("An encoding that is asked for is used, though another would be guessed")
  func override() throws {
    let bytes = try Self.bytes("é,1\n", .windows1252)
    let document = try TableReader.read(bytes, named: "a", encoding: .windows1252)
    #expect(document.tables[0].rows[0].cells[0] == .text("é"))
  }

  @Test("Bytes that are not in the encoding asked for are refused with their line")
  func undecodable() throws {
    let bytes = Array("a,b\nc,d\n".utf8) + [0xFF, 0x2C, 0x41]
    #expect(throws: TableError.undecodable(file: "a", encoding: .utf8, line: 3)) {
      try TableReader.read(bytes, named: "a", encoding: .utf8)
    }
  }

  @Test(
    "Overlong, surrogate and cut UTF-8 is not UTF-8",
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE3, 0x81],
      [0x80], [0xF5, 0x80, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func invalid(bytes: [UInt8]) {
    #expect(!TextDecoding.isUTF8(bytes[...]))
  }

  @Test("A large Shift_JIS file is told from its first lines with Japanese text")
  func large() throws {
    let text = String(repeating: "abc,1,2,3\n", count: 20_000) + Self.japanese + "\n"
    let bytes = try Self.bytes(
      text + String(repeating: Self.japanese + "\n", count: 2_000),
      .shiftJIS
    )
    let document = try TableReader.read(bytes, named: "a.csv")
    #expect(document.encoding == .shiftJIS)
    #expect(document.tables[0].rows.count == 20_000 + 3 * 2_001)
  }
}
