import Testing

@testable import KidoUnits

@Suite("PlaceTable")
struct PlaceTableTests {
  private static func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func spellings(_ fields: [String], names: [Int], aliases: Int) -> [String] {
    names.map { fields[$0] } + fields[aliases].split(separator: "|").map(String.init)
  }

  @Test("Every spelling of the table leads to one place, whatever its case")
  func spellings() {
    var owners: [String: Set<String>] = [:]
    for fields in Self.rows(PlaceTable.text) {
      for spelling in Self.spellings(fields, names: [0, 1, 4, 5, 6], aliases: 7)
      where !spelling.isEmpty {
        owners[PlaceDirectory.fold(spelling), default: []].insert(fields[0])
        if spelling != "NA" { #expect(Place(named: spelling)?.code == fields[0], "\(spelling)") }
      }
    }
    for fields in Self.rows(PlaceTable.groups) {
      for spelling in Self.spellings(fields, names: [0, 1, 2, 3], aliases: 4) {
        owners[PlaceDirectory.fold(spelling), default: []].insert(fields[0])
        #expect(Place(named: spelling)?.code == fields[0], "\(spelling)")
      }
    }
    let shared = owners.filter { $0.value.count > 1 }
    #expect(shared.isEmpty, "\(shared)")
    #expect(owners.count > 1_500)
  }

  @Test("Rows have 8 fields in the order of their codes, and no code or number twice")
  func countries() {
    let rows = Self.rows(PlaceTable.text)
    #expect(rows.allSatisfy { $0.count == 8 })
    #expect(rows.map { $0[0] } == rows.map { $0[0] }.sorted())
    for column in 0...3 {
      let codes = rows.map { $0[column] }.filter { !$0.isEmpty && $0 != "0" }
      #expect(Set(codes).count == codes.count, "column \(column)")
    }
  }

  @Test("A former area has 8 fields, names in three languages and successors that exist")
  func formerAreas() {
    let rows = Self.rows(PlaceTable.formerAreas)
    #expect(rows.count == 10)
    for fields in rows {
      #expect(fields.count == 8)
      guard fields.count == 8 else { continue }
      #expect(Int(fields[0]) != nil)
      #expect(fields[2...4].allSatisfy { !$0.isEmpty })
      let last = Int(fields[5])
      #expect(last == 0 || last.map { (1_989...2_011).contains($0) } == true)
      let successors = fields[7].split(separator: "|")
      #expect(!successors.isEmpty)
      #expect(successors.allSatisfy { Place(code: $0) != nil }, "\(fields[2])")
    }
  }

  @Test("The number of a former area is no place of today")
  func formerNumbers() {
    for fields in Self.rows(PlaceTable.formerAreas) {
      #expect(Int(fields[0]).flatMap { Place(baci: $0) } == nil, "\(fields[2])")
    }
  }

  @Test(
    "Folding drops case, width, blanks and punctuation, and nothing else",
    arguments: [
      ("Côte d’Ivoire", "côtedivoire"), ("Ｊａｐａｎ　１", "japan1"), ("U.S.A.", "usa"),
      ("コンゴ（民）", "コンゴ民"), ("エル・サルバドル", "エルサルバドル"), ("ÅLAND", "åland"), ("—", ""),
    ]
  )
  func folding(text: String, folded: String) {
    #expect(PlaceDirectory.fold(text) == folded)
  }
}
