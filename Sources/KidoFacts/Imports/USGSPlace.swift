import KidoUnits

/// Countries as the Geological Survey of the United States writes them.
enum USGSPlace {
  /// The place of a name, the world and the remainder included; glued note marks are taken off.
  static func read(_ text: String) -> Place? {
    var name = PublishedFigure.trimmed(text)
    if let place = known(name) { return place }
    // "Indiae, 4", "China3": marks of notes glued behind the name.
    while let last = name.unicodeScalars.last,
      (0x30...0x39).contains(last.value) || last == "," || last == " " || last == "\u{A0}"
    {
      name.unicodeScalars.removeLast()
      if let place = known(name) { return place }
    }
    if name.hasSuffix("e") || name.hasSuffix("r"), let place = known(String(name.dropLast())) {
      return place
    }
    return nil
  }

  private static func known(_ name: String) -> Place? {
    let folded = name.lowercased()
    if folded.hasPrefix("world total") || folded == "world" || folded == "total" { return .world }
    if folded.hasPrefix("other countries") || folded == "other" || folded == "other areas" {
      return .other
    }
    return Place(named: name)
  }
}
