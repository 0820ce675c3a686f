package import KidoUnits

/// The file to import and what the user says of it.
package struct ImportSource: Sendable {
  /// The name of the file without its folder.
  package let fileName: String
  /// The day of the import.
  package let today: Day
  /// The key of the edition; empty where the file tells it.
  package let editionKey: String
  /// When the file was published: a year, a month or a day; empty where the file tells it.
  package let published: String
  /// Who published it, for tables of the user's own; empty where the file tells it.
  package let publisher: String
  /// The market of prices in it; empty where the file tells it.
  package let market: String

  /// Makes a source.
  package init(
    fileName: String,
    today: Day,
    editionKey: String = "",
    published: String = "",
    publisher: String = "",
    market: String = ""
  ) {
    self.fileName = fileName
    self.today = today
    self.editionKey = editionKey
    self.published = published
    self.publisher = publisher
    self.market = market
  }
}
