/// Names of elements and groups in three languages, with the subject of the facts that each means.
package enum MaterialNames {
  /// Every name with its subject.
  package static let pairs: [(name: String, shown: String)] =
    USGSCommodity.subjects.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    + PriceProduct.names.map { ($0.0, $0.1) }
    + ["NdPr", "REE", "LREE", "HREE", "magnet-REE"].map { ($0, $0) }

  /// The subjects nearest to a text that is none of those known.
  package static func nearest(to text: String, known: Set<String>) -> [String] {
    let usable = pairs.filter { known.contains($0.shown) } + known.sorted().map { ($0, $0) }
    return NearestNames(pairs: usable).nearest(to: text)
  }
}
