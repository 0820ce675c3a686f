/// The official files and own tables that can be imported.
package enum ImportKind: String, CaseIterable, Sendable, Hashable {
  /// USGS Mineral Commodity Summaries: the data release of 2026, of 2025, or one commodity.
  case usgsMCS = "usgs-mcs"
  /// CEPII BACI, bilateral trade.
  case baci
  /// World Bank Worldwide Governance Indicators, wide or long.
  case wgi
  /// World Bank Commodity Price Data, monthly.
  case pinkSheet = "pink-sheet"
  /// A table of prices of the user's own.
  case prices
  /// Observations in the fact format.
  case facts
}
