/// Measures that part names carry: power, dimensions, mass and capacity.
struct TextMeasures: Sendable, Hashable {
  /// Rated power in watts.
  var watts: Double?
  /// Volume of a solid block, disc, ring or segment in cubic centimetres.
  var cubicCentimetres: Double?
  /// Mass in grams.
  var grams: Double?
  /// How many pieces a set holds: `20pcs`, `20枚入`, `20片/套`.
  var piecesInSet: Double?

  /// Mass of magnet in grams, where the text says so: `magnet mass 12g`, `磁钢净重 30kg/件`.
  var magnetGrams: Double?
  /// Energy in watt-hours, as stated or as volts times ampere-hours.
  var wattHours: Double?

  /// Reads the measures of a folded text.
  init(_ text: FoldedText) {
    let tokens = TextMeasures.tokens(text.bytes)
    readUnits(tokens)
    readMagnetMass(text.string, tokens)
    readDimensions(text.bytes, tokens)
  }

  /// A number in the text with what follows it.
  struct Token: Sendable {
    let value: Double
    let start: Int
    let end: Int
    /// The letters that follow, at most a blank away.
    let unit: String
  }

  private mutating func readUnits(_ tokens: [Token]) {
    var volts: Double?
    var ampereHours: Double?
    for token in tokens where token.value > 0 {
      switch token.unit {
      case "v", "vdc": volts = volts ?? token.value
      case "ah": ampereHours = ampereHours ?? token.value
      case "mah": ampereHours = ampereHours ?? token.value / 1_000
      case "wh": wattHours = wattHours ?? token.value
      case "w", "watt", "watts": watts = watts ?? token.value
      case "kw": watts = watts ?? token.value * 1_000
      case "mw" where token.value < 50: watts = watts ?? token.value * 1_000_000
      case "hp", "ps": watts = watts ?? token.value * 745.7
      case "pcs", "pc", "pieces", "magnets", "枚", "枚入", "枚入リ", "個入", "個入リ", "个入", "片", "粒":
        if token.value >= 2, token.value <= 1_000 { piecesInSet = piecesInSet ?? token.value }
      case "g", "gr", "グラム", "克": grams = grams ?? token.value
      case "kg", "kgs", "公斤", "キログラム": grams = grams ?? token.value * 1_000
      default: break
      }
    }
    if wattHours == nil, let volts, let ampereHours { wattHours = volts * ampereHours }
  }

  private mutating func readMagnetMass(_ text: String, _ tokens: [Token]) {
    guard tokens.contains(where: { $0.unit.hasPrefix("g") || $0.unit.hasPrefix("kg") }) else {
      return
    }
    guard ["magnet", "磁", "マグネット"].contains(where: { text.contains($0) }) else { return }
    let pattern =
      /(?:magnet|磁石|磁钢|マグネット|磁体)(?:材)?(?: net)?(?: ?(?:mass|weight)|净重|重量|质量|重|質量|使用量|量)?[ :=(]*(?:约|約|approx\.? ?)?([0-9]+(?:\.[0-9]+)?)(kg|g)/
    guard let match = text.firstMatch(of: pattern), let value = Double(match.1), value > 0 else {
      return
    }
    magnetGrams = match.2 == "kg" ? value * 1_000 : value
  }

  /// `30x10x5`, `φ10x3`, `φ30xφ20x5`, `od30 id20 h5`, `d12x4`.
  private mutating func readDimensions(_ bytes: [UInt8], _ tokens: [Token]) {
    var index = 0
    while index < tokens.count {
      var run = [tokens[index]]
      while index + 1 < tokens.count,
        TextMeasures.isJoined(bytes, run[run.count - 1], tokens[index + 1])
      {
        index += 1
        run.append(tokens[index])
      }
      index += 1
      let isSized = run.allSatisfy { token in
        token.value > 0 && token.value < 3_000 && !TextMeasures.isNoLength(token.unit)
      }
      guard run.count >= 2, run.count <= 3, isSized else { continue }
      let diameters = run.map { TextMeasures.isDiameter(bytes, before: $0.start) }
      let scale = run.contains { $0.unit.hasPrefix("cm") } ? 10.0 : 1.0
      let sizes = run.map { $0.value * scale }
      guard let volume = TextMeasures.volume(sizes, diameters) else { continue }
      cubicCentimetres = volume / 1_000
      return
    }
  }

  /// Whether a unit says that a number is no length: "4 x 20 g".
  private static func isNoLength(_ unit: String) -> Bool {
    ["g", "gr", "kg", "w", "kw", "v", "vdc", "a", "nm", "pcs", "ohm", "ω"].contains(unit)
  }

  /// Cubic millimetres of a block, disc or ring, or nil where the shape is not clear.
  private static func volume(_ sizes: [Double], _ diameters: [Bool]) -> Double? {
    let quarterTurn = Double.pi / 4
    switch (sizes.count, diameters[0]) {
    case (2, _):
      // Two sizes are a disc, whether or not a diameter sign is written.
      return quarterTurn * sizes[0] * sizes[0] * sizes[1]
    case (3, true):
      let outer = sizes[0]
      let inner = sizes[1]
      let hasInner = diameters[1] || inner < outer
      guard hasInner, inner < outer else { return nil }
      return quarterTurn * (outer * outer - inner * inner) * sizes[2]
    case (3, false):
      return sizes[0] * sizes[1] * sizes[2]
    default:
      return nil
    }
  }

  /// Whether only a multiplication sign, a diameter sign, a unit or blanks stand between two numbers.
  private static func isJoined(_ bytes: [UInt8], _ left: Token, _ right: Token) -> Bool {
    guard right.start - left.end <= 8 else { return false }
    var signs = 0
    var hasDiameter = false
    for byte in bytes[left.end..<right.start] {
      switch byte {
      case UInt8(ascii: "x"): signs += 1
      case 0xCF, 0x86: hasDiameter = true
      // mm, cm, dia, od, id, thk, t, d, h, l, w, blanks and slashes.
      case _ where fillers.contains(byte): break
      default: return false
      }
    }
    return signs == 1 || (signs == 0 && hasDiameter)
  }

  private static let fillers: Set<UInt8> = Set("mcdiaothklw /".utf8)

  private static func isDiameter(_ bytes: [UInt8], before start: Int) -> Bool {
    var index = start - 1
    while index >= 0, bytes[index] == UInt8(ascii: " ") { index -= 1 }
    guard index >= 0 else { return false }
    if index >= 1, bytes[index - 1] == 0xCF, bytes[index] == 0x86 { return true }
    if bytes[index] == UInt8(ascii: "d") {
      return index == 0 || !PhraseIndex.isLetter(bytes[index - 1])
        || bytes[index - 1] == UInt8(ascii: "o") || bytes[index - 1] == UInt8(ascii: "i")
    }
    return index >= 2 && bytes[index - 2] == UInt8(ascii: "d")
      && bytes[index - 1] == UInt8(ascii: "i")
      && bytes[index] == UInt8(ascii: "a")
  }

  /// Every number of a text with the letters behind it.
  static func tokens(_ bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < bytes.count {
      guard PhraseIndex.isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      var hasPoint = false
      while index < bytes.count {
        if PhraseIndex.isDigit(bytes[index]) {
          index += 1
        } else if bytes[index] == UInt8(ascii: "."), !hasPoint, index + 1 < bytes.count,
          PhraseIndex.isDigit(bytes[index + 1])
        {
          hasPoint = true
          index += 1
        } else {
          break
        }
      }
      let end = index
      guard end - start <= 12,
        let value = Double(String(decoding: bytes[start..<end], as: UTF8.self))
      else { continue }
      var unitStart = end
      if unitStart < bytes.count, bytes[unitStart] == UInt8(ascii: " ") { unitStart += 1 }
      var unitEnd = unitStart
      while unitEnd < bytes.count, PhraseIndex.isLetter(bytes[unitEnd]) || bytes[unitEnd] > 0x7F {
        unitEnd += 1
      }
      let unit = String(decoding: bytes[unitStart..<min(unitEnd, unitStart + 24)], as: UTF8.self)
      tokens.append(Token(value: value, start: start, end: end, unit: unit))
    }
    return tokens
  }
}
