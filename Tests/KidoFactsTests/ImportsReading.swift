import KidoFacts
import KidoTables
import KidoUnits
import Testing

/// Reads small files as the importers do, and shows what they made as short lines.
enum ImportsReading {
  /// The day of all imports in the tests.
  static func source(
    _ fileName: String,
    edition: String = "",
    market: String = ""
  ) throws -> ImportSource {
    ImportSource(
      fileName: fileName,
      today: try #require(Day(iso: "2026-11-25")),
      editionKey: edition,
      market: market
    )
  }

  /// Reads bytes of a kind; BACI in one piece.
  static func read(
    _ kind: ImportKind,
    _ fileName: String,
    _ bytes: [UInt8],
    source: ImportSource
  ) throws(ImportError) -> [ImportedFile] {
    switch kind {
    case .usgsMCS: return [try USGSImporter.read(bytes, source: source)]
    case .wgi: return [try WGIImporter.read(bytes, source: source)]
    case .pinkSheet: return [try PinkSheetImporter.read(bytes, source: source)]
    case .prices: return [try PriceTableImporter.read(bytes, source: source)]
    case .facts:
      let editions = SmallFacts.table(SmallFacts.editions)
      return try OwnFormatImporter.read(bytes, editions: editions, source: source)
    case .baci:
      var importer = BACIImporter(source: source)
      bytes.withUnsafeBufferPointer { importer.consume($0) }
      return [try importer.finish()]
    }
  }

  /// Reads a text of a kind as one file.
  static func file(
    _ kind: ImportKind,
    _ fileName: String,
    _ text: String,
    edition: String = "",
    market: String = ""
  ) throws -> ImportedFile {
    try file(kind, fileName, Array(text.utf8), edition: edition, market: market)
  }

  /// Reads bytes of a kind as one file.
  static func file(
    _ kind: ImportKind,
    _ fileName: String,
    _ bytes: [UInt8],
    edition: String = "",
    market: String = ""
  ) throws -> ImportedFile {
    let source = try source(fileName, edition: edition, market: market)
    return try #require(try read(kind, fileName, bytes, source: source).first)
  }
}

extension ImportedFile {
  /// The file loaded as the program does after keeping it.
  var base: FactBase {
    var editions = EditionTable()
    editions.add(file: "edition", bytes: edition.file)
    return FactBase(editions: editions, files: [], imported: [("imported", observations)])
  }

  /// The trade loaded as the program does after keeping it.
  var table: TradeTable {
    var editions = EditionTable()
    editions.add(file: "edition", bytes: edition.file)
    var table = TradeTable()
    if let known = editions.byKey[edition.key], !trade.isEmpty {
      table.add(file: "imported", bytes: trade, edition: known)
    }
    return table
  }

  /// Whether it loads without a refused row and holds what its tally says.
  var isSound: Bool {
    let base = base
    let table = table
    return base.issues.isEmpty && table.issues.isEmpty && tally.isComplete
      && base.count == tally.observations
      && tally.figures.values.reduce(0, +) == tally.observations
      && tally.quantities.values.reduce(0, +) == tally.observations
      && (trade.isEmpty || (table.flows.isEmpty == (tally.flows == 0)))
      && (trade.isEmpty || table.flows.count <= tally.flows)
  }

  /// Each observation without its edition: identifier, figure, unit.
  var lines: [String] {
    base.all.map { "\($0.id.prefix { $0 != "@" }) \($0.figureText) \($0.unit)" }
  }

  /// Each refused row: its number, column and code.
  var refusals: [String] { tally.refused.map { "\($0.row) \($0.title) \($0.code)" } }
}
