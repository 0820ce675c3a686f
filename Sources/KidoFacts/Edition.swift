package import KidoUnits

/// One published state of a source.
///
/// Editions live side by side and are never overwritten.
package struct Edition: Sendable, Hashable {
  /// What may be done with figures of an edition.
  package enum Redistribution: String, CaseIterable, Sendable {
    /// May be passed on freely.
    case free
    /// May be passed on with the publisher's name.
    case attribution
    /// Single figures may be cited; tables may not be passed on.
    case facts
    /// May not be passed on.
    case no
  }

  /// The key used in fact files, for example `usgs-mcs-2026`.
  package let key: String
  /// The title as the publisher writes it.
  package let title: String
  /// The publisher.
  package let publisher: String
  /// The last day of the stated year, month or day of publication: known from then on, surely.
  package let published: Day
  /// Publication as stated: a year, a month or a day.
  package let publishedText: String
  /// The day on which the figures were read.
  package let retrieved: Day
  /// The licence by name.
  package let licence: String
  /// What may be done with the figures.
  package let redistribution: Redistribution
  /// DOI or address without scheme; may be empty.
  package let locator: String
  /// Free text; may be empty.
  package let note: String
}
