import KidoFacts

/// A name in a question that nothing at hand has, with the nearest ones that something has.
package struct UnknownName: Sendable, Hashable {
  /// What it should be the name of.
  package enum Kind: Sendable {
    case edition
    case subject
    case market
    case identifier
    case material
  }

  /// What it should be the name of.
  package let kind: Kind
  /// The name as written.
  package let text: String
  /// The nearest names, the nearest first.
  package let nearest: [String]
}

extension Workbench {
  /// The keys among these that are no edition at hand.
  package func unknownEditions(_ keys: [String]) -> [UnknownName] {
    let names = NearestNames(base.editions.byKey.keys.sorted())
    return keys.filter { base.editions.byKey[$0] == nil }.map {
      UnknownName(kind: .edition, text: $0, nearest: names.nearest(to: $0))
    }
  }

  /// The names of a filter that nothing at hand has.
  package func unknownNames(in filter: FactFilter) -> [UnknownName] {
    var unknown = unknownSubjects(filter.subjects)
    let keys = base.editions.byKey.keys
    if !filter.edition.isEmpty, !keys.contains(where: { $0.contains(filter.edition) }) {
      unknown += unknownEditions([filter.edition])
    }
    if !filter.market.isEmpty {
      let markets = Set(base.all.map(\.market).filter { !$0.isEmpty })
      if !markets.contains(filter.market) {
        let nearest = NearestNames(markets.sorted()).nearest(to: filter.market)
        unknown.append(UnknownName(kind: .market, text: filter.market, nearest: nearest))
      }
    }
    return unknown
  }

  /// The subjects among these that no figure is about.
  private func unknownSubjects(_ subjects: [String]) -> [UnknownName] {
    guard !subjects.isEmpty else { return [] }
    let known = Set(Quantity.allCases.flatMap(base.subjects(of:)))
    return subjects.filter { !known.contains($0) }.map {
      UnknownName(
        kind: .subject,
        text: $0,
        nearest: MaterialNames.nearest(to: $0, known: known)
      )
    }
  }

  /// What is nearest to an identifier, or a part of one, that finds nothing.
  package func unknownIdentifier(_ text: String) -> UnknownName {
    let parts = text.split(separator: "/").map(String.init)
    let subjects = Set(Quantity.allCases.flatMap(base.subjects(of:)))
    let quantities = Quantity.allCases.map(\.rawValue)
    guard parts.count > 1 else {
      let names = subjects.union(quantities)
      let nearest = MaterialNames.nearest(to: text, known: names)
      return UnknownName(kind: .identifier, text: text, nearest: nearest)
    }
    // Near quantities with near subjects, as far as figures have them: "production.mine/Nd".
    let head = String(parts[0].prefix { $0 != "." })
    let subject = String(parts[1].prefix { $0 != ":" && $0 != "@" })
    let heads =
      quantities.contains(head) ? [head] : NearestNames(quantities).nearest(to: head)
    let bodies =
      subjects.contains(subject)
      ? [subject] : MaterialNames.nearest(to: subject, known: subjects)
    var found: [String] = []
    for quantity in heads.compactMap({ Quantity(rawValue: $0) }) {
      for body in bodies {
        let series = facts.all(quantity, subject: body).map(\.observation).first
        guard let series else { continue }
        let stage = series.stage.map { "." + $0.rawValue } ?? ""
        found.append("\(quantity.rawValue)\(stage)/\(body)")
      }
    }
    return UnknownName(kind: .identifier, text: text, nearest: Array(found.prefix(4)))
  }

  /// The materials among these that are not known.
  ///
  /// `names` are those that the method knows by itself; empty for any subject at hand.
  package func unknownMaterials(_ materials: [String], names: [String]) -> [UnknownName] {
    let known = names.isEmpty ? Set(Quantity.allCases.flatMap(base.subjects(of:))) : Set(names)
    return materials.filter { !known.contains($0) }.map {
      UnknownName(
        kind: .material,
        text: $0,
        nearest: MaterialNames.nearest(to: $0, known: known)
      )
    }
  }
}
