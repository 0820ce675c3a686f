import KidoNetwork
import KidoTables
import TestSupport
import Testing

@testable import KidoInputs

@Suite("Random and damaged parts lists")
struct RandomListTests {
  private static let names = [
    "Servo motor", "磁石", "ボルト", "电机", "Grease", "", "Total", "Rotor, with magnet", "\"quoted\"",
    "  indented", "🧲", "ﾓｰﾀ", "合計",
  ]
  private static let quantities = [
    "1", "2", "0", "-3", "x", "", "-", "1,5", "1.234", "１２", "適量", "NaN", "1e400", "1e12", "4 pcs",
    "〃",
    "#REF!",
  ]
  private static let levels = ["0", "1", "2", "3", "9", "", "low", ".1", "1.2.3"]
  private static let units = ["pc", "kg", "個", "", "furlong", "m", "dozen"]
  private static let masses = ["", "5", "5 g", "0.2 kg", "-1", "heavy"]
  private static let places = ["", "China", "日本", "Atlantis", "DEU"]

  /// A table of a seed: rows that name each other as parents, or have levels, or neither.
  static func table(_ seed: Int) -> (text: String, rows: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    func pick(_ texts: [String]) -> String { texts[random.below(texts.count)] }
    func quoted(_ text: String) -> String {
      "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        + "\""
    }
    let kind = seed % 3
    let shape = ["Level", "Parent", "Remarks"][kind]
    var lines = ["\(shape),Part No,Name,Qty,Unit,Weight (g),Origin"]
    lines.append(["0", "", ""][kind] + ",P0,Pump,1,pc,500,Japan")
    let count = 1 + random.below(40)
    for _ in 0..<count {
      let first =
        switch kind {
        case 0: pick(levels)
        case 1: "P\(random.below(count + 3))"
        default: pick(["", "note", "代替品"])
        }
      let number = random.below(6) == 0 ? "" : "P\(random.below(count + 3))"
      let cells = [
        first, number, pick(names), pick(quantities), pick(units), pick(masses), pick(places),
      ]
      lines.append(cells.map(quoted).joined(separator: ","))
    }
    return (lines.joined(separator: "\n") + "\n", count + 1)
  }

  @Test("No row of a random table vanishes, and none is counted twice", arguments: 0..<100)
  func noRowVanishes(seed: Int) throws {
    let (text, rows) = Self.table(seed)
    let result = try PartsListReader().read(Array(text.utf8), named: "a.csv")
    // A row whose cells are all blank is no row; the shapes above always fill one more cell or none.
    let filled = text.split(separator: "\n").enumerated().filter { index, line in
      index > 0 && line.contains { !"\", \t".contains($0) }
    }.map { $0.offset + 1 }
    #expect(filled.count <= rows)
    #expect(result.coveredRows == filled)
  }

  @Test("A random table reads the same twice", arguments: 0..<20)
  func readsTheSame(seed: Int) throws {
    let bytes = Array(Self.table(seed).text.utf8)
    let first = try PartsListReader().read(bytes, named: "a.csv")
    let second = try PartsListReader().read(bytes, named: "a.csv")
    #expect(first.notices == second.notices)
    #expect(first.tree.nodes.map(\.line) == second.tree.nodes.map(\.line))
    #expect(first.tree.nodes.map(\.perTop) == second.tree.nodes.map(\.perTop))
  }

  @Test("Quantities of a random table are finite and not negative", arguments: 0..<100)
  func quantities(seed: Int) throws {
    let result = try PartsListReader().read(Array(Self.table(seed).text.utf8), named: "a.csv")
    #expect(result.tree.nodes.allSatisfy { $0.line.quantity >= 0 && $0.line.quantity <= 1e9 })
    #expect(result.tree.nodes.allSatisfy { $0.perTop >= 0 && $0.perTop <= 1e12 })
  }

  @Test("The order of rows of a flat list changes no quantity", arguments: 0..<50)
  func order(seed: Int) throws {
    let lines = Self.table(seed * 3 + 2).text.split(separator: "\n").map(String.init)
    // "The same as above" and blanks before names depend on the order by their meaning.
    let data = lines.dropFirst().filter { !$0.contains("〃") && !$0.contains("  indented") }
    func total(_ rows: [String]) throws -> Double {
      let text = ([lines[0]] + rows).joined(separator: "\n")
      return try PartsListReader().read(Array(text.utf8), named: "a.csv").tree.nodes
        .reduce(0) { $0 + $1.perTop }
    }
    let forward = try total(data)
    let turned = try total([data[0]] + data.dropFirst().reversed())
    #expect(abs(forward - turned) <= 1e-9 * forward)
  }

  /// Changes, drops or repeats some bytes.
  static func mutated(_ bytes: [UInt8], seed: Int) -> [UInt8] {
    var random = SplitMix64(seed: UInt64(seed) &* 0x9E37)
    var bytes = bytes
    for _ in 0...random.below(8) {
      let position = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes[position] = UInt8(truncatingIfNeeded: random.next())
      case 1: bytes[position] ^= 1 << UInt8(random.below(8))
      case 2: bytes.remove(at: position)
      default:
        bytes.insert(contentsOf: bytes[position..<min(bytes.count, position + 9)], at: position)
      }
    }
    return bytes
  }

  private func check(_ bytes: [UInt8], _ file: String) throws -> Bool {
    let result: PartsListReader.Result
    do throws(InputError) {
      result = try PartsListReader().read(bytes, named: file)
    } catch {
      #expect(error.code.hasPrefix("input.") || error.code.hasPrefix("table."))
      return false
    }
    #expect(try Coverage.missing(in: result, of: bytes, named: file) == [])
    return true
  }

  @Test("300 damaged CSV files are read without loss or refused with a code")
  func damagedText() throws {
    let good = Array(Self.table(0).text.utf8)
    var read = 0
    for seed in 0..<300 where try check(Self.mutated(good, seed: seed), "a.csv") { read += 1 }
    #expect(read >= 100)
  }

  @Test("300 damaged workbooks are read without loss or refused with a code")
  func damagedWorkbook() throws {
    let sheet = XlsxSheet(
      name: "BOM",
      header: ["Level", "Part No", "Name", "Qty", "Origin"],
      rows: (0..<40).map { row in
        [
          .number(Double(row % 4)), .text("P-\(row)"), .text("Motor 電機 \(row)"),
          .number(Double(row)), .text("日本"),
        ]
      }
    )
    let good = try XlsxWriter.write([sheet])
    var refused = 0
    for seed in 0..<300 where try !check(Self.mutated(good, seed: seed), "a.xlsx") { refused += 1 }
    #expect(refused >= 100)
  }
}
