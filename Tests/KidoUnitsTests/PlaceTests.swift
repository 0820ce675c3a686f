import Testing

@testable import KidoUnits

@Suite("Place")
struct PlaceTests {
  /// Spelling and the code it must lead to.
  static let spellings: [(String, String)] = [
    ("JPN", "JPN"), ("JP", "JPN"), ("Japan", "JPN"), ("japan", "JPN"), ("日本", "JPN"),
    ("日本国", "JPN"), ("ＪＡＰＡＮ", "JPN"), (" Japan ", "JPN"),
    ("米国", "USA"), ("美国", "USA"), ("アメリカ合衆国", "USA"), ("U.S.A.", "USA"), ("USA", "USA"),
    ("中華人民共和国", "CHN"), ("中华人民共和国", "CHN"), ("中国", "CHN"), ("PR China", "CHN"),
    ("Burma", "MMR"), ("Myanmar (Burma)", "MMR"), ("ミャンマー", "MMR"), ("缅甸", "MMR"),
    ("Congo (Kinshasa)", "COD"), ("Congo (Brazzaville)", "COG"), ("Korea, Republic of", "KOR"),
    ("Korea, North", "PRK"), ("Côte d'Ivoire", "CIV"), ("Côte d’Ivoire", "CIV"),
    ("Cote d'Ivoire", "CIV"), ("Ivory Coast", "CIV"), ("Türkiye", "TUR"), ("Turkey", "TUR"),
    ("TÜRKIYE", "TUR"), ("Taiwan", "TWN"), ("Chinese Taipei", "TWN"), ("台湾", "TWN"),
    ("臺灣", "TWN"), ("台灣", "TWN"), ("Taiwan, Province of China", "TWN"),
    ("Other Asia, nes", "TWN"), ("Viet Nam", "VNM"), ("Vietnam", "VNM"), ("Russia", "RUS"),
    ("Russian Federation", "RUS"), ("Hong Kong SAR", "HKG"), ("香港", "HKG"), ("Namibia", "NAM"),
    ("EU", "EU27"), ("European Union", "EU27"), ("欧州連合", "EU27"), ("欧盟", "EU27"),
    ("World total (rounded)", "World"), ("世界", "World"), ("Other countries", "Other"),
    ("その他", "Other"), ("Unknown", "XXX"), ("不明", "XXX"), ("未说明", "XXX"),
  ]

  @Test("A spelling of the trade leads to its place", arguments: spellings)
  func named(text: String, code: String) {
    #expect(Place(named: text)?.code == code)
  }

  @Test(
    "What names no place finds none",
    arguments: ["", " ", "NA", "na", "N.A.", "n/a", "Atlantis", "—", "0"]
  )
  func unknown(text: String) {
    #expect(Place(named: text) == nil)
  }

  @Test("NA is Namibia where codes stand, and not available where names stand")
  func namibia() {
    #expect(Place(alpha2: "NA")?.code == "NAM")
    #expect(Place(alpha2: "na")?.code == "NAM")
    #expect(Place(named: "NA") == nil)
    #expect(Place(code: "NA") == nil)
  }

  @Test(
    "A code is exact: case and spaces matter",
    arguments: ["jpn", "JP", "JPN ", "Japan", "", "eu27", "EU"]
  )
  func exactCode(text: String) {
    #expect(Place(code: text) == nil)
  }

  @Test("Alpha-3, alpha-2 and M49 of every country lead back to it")
  func codes() {
    #expect(Place.countries.count == 250)
    #expect(Set(Place.countries).count == 250)
    for place in Place.countries {
      #expect(place.code.utf8.count == 3)
      #expect(Place(code: place.code) == place)
      #expect(Place(named: place.code) == place)
      #expect(place.alpha2.flatMap { Place(alpha2: $0) } == place)
      if place.code == "XKX" {
        #expect(place.m49 == nil)
      } else {
        #expect(place.m49.flatMap { Place(m49: $0) } == place)
      }
    }
    #expect(Place.countries == Place.countries.sorted())
  }

  @Test(
    "Numbers of BACI that differ from M49 lead to their country",
    arguments: [
      (842, "USA"), (251, "FRA"), (757, "CHE"), (699, "IND"), (579, "NOR"), (490, "TWN"),
      (156, "CHN"), (392, "JPN"), (849, "UMI"),
    ]
  )
  func baci(number: Int, code: String) {
    #expect(Place(baci: number)?.code == code)
  }

  @Test("Numbers that nobody uses find no place", arguments: [0, -1, 999, 1_000_000])
  func noNumber(number: Int) {
    #expect(Place(m49: number) == nil)
    #expect(Place(baci: number) == nil)
  }

  @Test("A number of BACI never takes the M49 number of another country")
  func baciClashes() {
    for place in Place.countries {
      guard let number = place.m49 else { continue }
      #expect(Place(baci: number) == place)
    }
  }

  @Test("The European Union has 27 members, and no country has any")
  func europeanUnion() throws {
    let members = Place.europeanUnion.members
    #expect(Set(members).count == 27)
    #expect(members.allSatisfy { Place(code: $0.code) != nil })
    #expect(try #require(Place(code: "DEU")).isWithin(.europeanUnion))
    #expect(!(try #require(Place(code: "GBR")).isWithin(.europeanUnion)))
    #expect(Place.europeanUnion.isWithin(.europeanUnion))
    #expect(Place.countries.allSatisfy { $0.members.isEmpty })
    #expect(Place.world.members.isEmpty)
  }

  @Test(
    "Groups have a name and neither alpha-2 code nor number",
    arguments: ["EU27", "World", "Other", "XXX"]
  )
  func groups(code: String) throws {
    let place = try #require(Place(code: code))
    #expect(place.alpha2 == nil)
    #expect(place.m49 == nil)
    #expect(!Place.countries.contains(place))
    for language in Language.allCases { #expect(!place.name[language].isEmpty) }
  }

  @Test("The named constants are places of the table")
  func constants() {
    for place in [Place.world, .other, .unspecified, .europeanUnion, .china, .japan] {
      #expect(Place(code: place.code) == place)
    }
  }

  @Test("Every country has a name of its own in each language", arguments: Language.allCases)
  func names(language: Language) {
    let names = Place.countries.map { $0.name[language] }
    #expect(names.allSatisfy { !$0.isEmpty })
    #expect(Set(names).count == names.count)
    for place in Place.countries { #expect(Place(named: place.name[language]) == place) }
  }
}
