/// A country, an area, or one of the few groups that statistics name.
///
/// Places compare by their code: ISO 3166-1 alpha-3, or `EU27`, `World`, `Other`, `XXX`.
public struct Place: Sendable, Hashable, Comparable {
  /// The code: ISO 3166-1 alpha-3, or the key of a group.
  public let code: String

  private init(code: String) { self.code = code }

  /// Finds the place with this code, or nil when there is none.
  public init?(code: some StringProtocol) {
    let key = String(code)
    guard PlaceDirectory.shared.entries[key] != nil else { return nil }
    self.code = key
  }

  /// Finds a country by ISO 3166-1 alpha-2 code; here "NA" is Namibia.
  public init?(alpha2 text: some StringProtocol) {
    guard let code = PlaceDirectory.shared.byAlpha2[String(text).uppercased()] else { return nil }
    self.code = code
  }

  /// Finds a place by UN M49 number.
  public init?(m49 number: Int) {
    guard let code = PlaceDirectory.shared.byM49[number] else { return nil }
    self.code = code
  }

  /// Finds a place by the number that CEPII BACI uses, which differs from M49 for some.
  public init?(baci number: Int) {
    guard
      let code = PlaceDirectory.shared.byBACI[number] ?? PlaceDirectory.shared.byM49[number]
    else { return nil }
    self.code = code
  }

  /// Whether a code of trade or governance files is an area that is no place of today, such as `ANT`.
  public static func isFormerArea(_ code: String) -> Bool {
    PlaceDirectory.shared.formerCodes.contains(code.uppercased())
  }

  /// Finds a place by any known spelling: code, English, Japanese or Chinese name, or alias.
  ///
  /// Case, full-width letters, spaces and punctuation do not matter. The bare text "NA" means "not
  /// available" in statistics and finds nothing; use ``init(alpha2:)`` in a column of ISO codes.
  public init?(named text: some StringProtocol) {
    let folded = PlaceDirectory.fold(text)
    guard !folded.isEmpty, folded != "na",
      let code = PlaceDirectory.shared.bySpelling[folded]
    else { return nil }
    self.code = code
  }

  /// The name in three languages.
  public var name: Localized {
    PlaceDirectory.shared.entries[code]?.name ?? Localized(en: code, ja: code, zh: code)
  }

  /// The ISO 3166-1 alpha-2 code, or nil for groups.
  public var alpha2: String? { PlaceDirectory.shared.entries[code]?.alpha2 }

  /// The UN M49 number, or nil for groups.
  public var m49: Int? { PlaceDirectory.shared.entries[code]?.m49 }

  /// The members of a group; empty for a country and for open groups such as the world.
  public var members: [Place] {
    (PlaceDirectory.shared.entries[code]?.members ?? []).map(Place.init(code:))
  }

  /// Whether this place is the other, or a member of it.
  public func isWithin(_ group: Place) -> Bool { self == group || group.members.contains(self) }

  /// The whole world.
  public static let world = Place(code: "World")

  /// A publisher's remainder: "other countries".
  public static let other = Place(code: "Other")

  /// Not stated.
  public static let unspecified = Place(code: "XXX")

  /// The European Union of 27 members since February 2020.
  public static let europeanUnion = Place(code: "EU27")

  /// China, without Hong Kong, Macao and Taiwan as in trade statistics.
  public static let china = Place(code: "CHN")

  /// Japan.
  public static let japan = Place(code: "JPN")

  /// Every country and area with a code of its own, by code.
  public static var countries: [Place] {
    PlaceDirectory.shared.countryCodes.map(Place.init(code:))
  }

  /// Orders places by code.
  public static func < (left: Place, right: Place) -> Bool { left.code < right.code }
}
