package import KidoUnits

/// One sourced figure.
///
/// A figure without source, edition, locator and confidence cannot be made.
package struct Observation: Sendable, Hashable, Identifiable {
  /// What is measured.
  package let quantity: Quantity
  /// The stage of the chain, where the quantity has one.
  package let stage: Stage?
  /// An element symbol, a group or a slug.
  package let subject: String
  /// The part of the subject the figure is about; empty when it is about the whole.
  package let of: String
  /// The place, or nil for what has none.
  package let place: Place?
  /// When the figure holds.
  package let period: FactPeriod
  /// The market of a price; else empty.
  package let market: String
  /// The value.
  package let figure: Figure
  /// The unit as written in the fact file.
  package let unit: String
  /// The basis: `REO`, `oxide`, `element`, `gross` ...; may be empty.
  package let basis: String
  /// Where the figure was published.
  package let edition: Edition
  /// Table, page, row or address inside the edition.
  package let locator: String
  /// How the authors came to know it.
  package let confidence: Confidence
  /// Free text; may be empty.
  package let note: String

  /// The identifier: `quantity[.stage]/subject[:of]/place/period[/market][/basis]@edition`.
  package var id: String {
    var text = quantity.rawValue
    if let stage { text += "." + stage.rawValue }
    text += "/" + subject
    if !of.isEmpty { text += ":" + of }
    text += "/" + (place?.code ?? "-") + "/" + period.description
    if !market.isEmpty { text += "/" + market }
    if !basis.isEmpty { text += "/" + basis }
    return text + "@" + edition.key
  }

  /// Whether the figure is a planning value: recalled, or taken from the authors' planning values.
  package var isPlanning: Bool {
    confidence == .recalled || edition.key.hasPrefix("kido-planning")
  }

  /// The single best number, or nil where there is none.
  package var central: Double? { figure.reported?.central }

  /// The range the figure leaves open, or nil where it gives no number.
  package var estimate: Estimate? { figure.reported?.estimate }
}
