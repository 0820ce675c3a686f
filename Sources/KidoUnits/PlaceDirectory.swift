/// The look-up tables behind ``Place``, read once from ``PlaceTable``.
struct PlaceDirectory: Sendable {
  /// What is known of one place.
  struct Entry: Sendable {
    let alpha2: String?
    let m49: Int?
    let name: Localized
    let members: [String]
  }

  private(set) var entries: [String: Entry] = [:]
  private(set) var byAlpha2: [String: String] = [:]
  private(set) var byM49: [Int: String] = [:]
  private(set) var byBACI: [Int: String] = [:]
  private(set) var bySpelling: [String: String] = [:]
  private(set) var countryCodes: [String] = []
  /// Codes of areas that are no place of today.
  private(set) var formerCodes: Set<String> = []

  /// The directory of the table that ships.
  static let shared = PlaceDirectory()

  private init() {
    for line in PlaceTable.text.split(separator: "\n") {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 8 else { preconditionFailure("Place row has 8 fields: \(line)") }
      let code = fields[0]
      let name = Localized(en: fields[4], ja: fields[5], zh: fields[6])
      entries[code] = Entry(
        alpha2: fields[1].isEmpty ? nil : fields[1],
        m49: Int(fields[2]).flatMap { $0 > 0 ? $0 : nil },
        name: name,
        members: []
      )
      countryCodes.append(code)
      if !fields[1].isEmpty { byAlpha2[fields[1]] = code }
      if let number = Int(fields[2]), number > 0 { byM49[number] = code }
      if let number = Int(fields[3]), number > 0 { byBACI[number] = code }
      record(code, spellings: [code, fields[1], name.english, name.japanese, name.chinese])
      record(code, spellings: fields[7].split(separator: "|").map(String.init))
    }
    for line in PlaceTable.groups.split(separator: "\n") {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 6 else { preconditionFailure("Group row has 6 fields: \(line)") }
      let name = Localized(en: fields[1], ja: fields[2], zh: fields[3])
      entries[fields[0]] = Entry(
        alpha2: nil,
        m49: nil,
        name: name,
        members: fields[5].split(separator: "|").map(String.init)
      )
      record(fields[0], spellings: [fields[0], name.english, name.japanese, name.chinese])
      record(fields[0], spellings: fields[4].split(separator: "|").map(String.init))
    }
    for line in PlaceTable.formerAreas.split(separator: "\n") {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      if entries[fields[1]] == nil { formerCodes.insert(fields[1]) }
    }
    countryCodes.sort()
  }

  private mutating func record(_ code: String, spellings: [String]) {
    for spelling in spellings {
      let folded = PlaceDirectory.fold(spelling)
      if !folded.isEmpty, bySpelling[folded] == nil { bySpelling[folded] = code }
    }
  }

  /// Lower case without spaces and punctuation; full-width letters become plain ones.
  static func fold(_ text: some StringProtocol) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: scalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0x30...0x39, 0x61...0x7A: scalars.append(scalar)
      case 0xFF21...0xFF3A: scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEC0)))
      case 0xFF41...0xFF5A, 0xFF10...0xFF19:
        scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0..<0x80, 0xA0, 0x2010...0x201F, 0x3000...0x3002, 0x30FB, 0xFF00...0xFF0F: break
      default:
        scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(scalars)
  }
}
