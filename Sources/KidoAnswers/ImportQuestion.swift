package import Foundation
package import KidoFacts
package import KidoInputs
import KidoStore
package import KidoUnits

/// What an import did, or would do.
package struct ImportAnswer: Sendable {
  /// A figure that another edition at hand gives otherwise.
  package struct Move: Sendable, Hashable {
    /// The figure imported.
    package let new: Observation
    /// The newest figure of the same kind before.
    package let old: Observation
    /// New divided by old; nil where one of them is not above zero, as of indicators.
    package let ratio: Double?

    /// How far the new figure is from the old one: by factor, of indicators by difference.
    var distance: Double {
      guard new.quantity != .governance, let ratio else {
        return 1 + abs((new.central ?? 0) - (old.central ?? 0))
      }
      return ratio >= 1 ? ratio : 1 / ratio
    }
  }

  /// One file or edition.
  package struct Part: Sendable {
    /// The file as read.
    package let file: ImportedFile
    /// What the store did; nil for a dry run.
    package let outcome: KeepOutcome?
    /// Observations whose identifier was not at hand.
    package let new: Int
    /// Observations that replace one of the same identifier with another figure.
    package let changed: Int
    /// Observations that are at hand already with the same figure.
    package let same: Int
    /// Figures that differ from the one of their edition at hand, else from the newest one; those that
    /// moved most first, at most ``listed``.
    package let moves: [Move]
    /// How many figures moved.
    package let moved: Int
    /// How many moved figures are listed one by one.
    package static let listed = 1_000
    /// What the linter says of the figures of the file.
    package let findings: [LintFinding]
  }

  /// The kind of file.
  package let kind: ImportKind
  /// The name of the file.
  package let fileName: String
  /// The parts.
  package let parts: [Part]
  /// Whether nothing was to be kept.
  package let isDryRun: Bool
  /// The folder of the store.
  package let store: String
  /// The day.
  package let today: Day
  /// Whether the whole file was refused because of `--strict`.
  package let isRefused: Bool

  /// Rows refused in all parts.
  package var refusedRows: Int { parts.reduce(0) { $0 + $1.file.tally.refusedRows } }
}

extension Workbench {
  /// What the user says of an import.
  package struct ImportOptions: Sendable {
    /// Whether to keep nothing.
    package var isDryRun = false
    /// Whether one refused row refuses the file.
    package var isStrict = false
    /// The key of the edition; empty where the file tells it.
    package var editionKey = ""
    /// When it was published; empty where the file tells it.
    package var published = ""
    /// Who published it.
    package var publisher = ""
    /// The market of its prices.
    package var market = ""
    /// A file of editions beside facts in our own format.
    package var editions: URL?
    /// Whether prices are held against those at hand.
    package var comparison = PriceBook.Comparison.newest

    /// Makes options that say nothing.
    package init() {}
  }

  /// Reads a file and keeps it in the store, all or nothing.
  ///
  /// - Throws: ``InputError``; nothing is kept then.
  package func importing(
    _ url: URL,
    kind: ImportKind,
    options: ImportOptions,
    program: String
  ) throws(InputError) -> ImportAnswer {
    let source = ImportSource(
      fileName: url.lastPathComponent,
      today: today,
      editionKey: options.editionKey,
      published: options.published,
      publisher: options.publisher,
      market: options.market
    )
    var editions = base.editions
    if let file = options.editions {
      editions = try ImportReader.editions(file, beside: editions, today: today)
    }
    let book =
      kind == .prices
      ? PriceBook(facts, without: options.editionKey, comparison: options.comparison) : .empty
    let files = try ImportReader.read(
      url,
      kind: kind,
      source: source,
      editions: editions,
      book: book
    )
    if kind != .facts { try refuseTakenEdition(files, kind, source.fileName) }
    let refused = files.reduce(0) { $0 + $1.tally.refusedRows }
    let isRefused = options.isStrict && refused > 0
    var outcomes: [KeepOutcome?] = files.map { _ in nil }
    if !options.isDryRun, !isRefused {
      let rows = [
        files.reduce(0) { $0 + $1.tally.read }, files.reduce(0) { $0 + $1.tally.used }, refused,
      ]
      let entry = ImportLogEntry(
        kind: kind,
        fileName: source.fileName,
        day: today,
        program: program,
        rows: rows
      )
      do throws(FactArchiveError) {
        outcomes = try FactStore(folder: storeFolder).keep(files, log: entry)
      } catch {
        throw .archive(error)
      }
    }
    var parts: [ImportAnswer.Part] = []
    for (file, outcome) in zip(files, outcomes) { parts.append(compare(file, outcome)) }
    return ImportAnswer(
      kind: kind,
      fileName: source.fileName,
      parts: parts,
      isDryRun: options.isDryRun,
      store: storeFolder.path,
      today: today,
      isRefused: isRefused
    )
  }

  /// Refuses files whose edition has the key of another source: its licence would become theirs.
  private func refuseTakenEdition(
    _ files: [ImportedFile],
    _ kind: ImportKind,
    _ fileName: String
  ) throws(InputError) {
    for file in files {
      guard let known = base.editions.byKey[file.edition.key] else { continue }
      let isSame =
        known.licence == file.edition.licence
        && known.redistribution == file.edition.redistribution
        // Prices of one's own may name another publisher each month.
        && (kind == .prices || known.publisher == file.edition.publisher)
      guard !isSame else { continue }
      throw .imported(
        .editionTaken(
          file: fileName,
          key: known.key,
          publisher: known.publisher.isEmpty ? known.title : known.publisher
        )
      )
    }
  }

  /// Sets the figures of a file beside those at hand.
  private func compare(_ file: ImportedFile, _ outcome: KeepOutcome?) -> ImportAnswer.Part {
    var editions = EditionTable()
    editions.add(file: "editions", bytes: file.edition.file)
    if let known = base.editions.byKey[file.edition.key] { editions.replace(known) }
    let imported = FactBase(
      editions: editions,
      files: [],
      imported: [(file.edition.key, file.observations)]
    )
    let observations = imported.all
    let ids = observations.map(\.id)
    var newest: [String: Observation] = [:]
    var sameID: [String: Observation] = [:]
    let subjects = Set(observations.map(\.subject))
    let wanted = Set(ids.map { String($0.prefix { $0 != "@" }) })
    for known in base.all where subjects.contains(known.subject) {
      let id = known.id
      let key = String(id.prefix { $0 != "@" })
      guard wanted.contains(key) else { continue }
      sameID[id] = known
      if newest[key].map({ FactView.precedes($0, known) }) ?? true { newest[key] = known }
    }
    var counts = (new: 0, changed: 0, same: 0)
    var moves: [ImportAnswer.Move] = []
    for (id, observation) in zip(ids, observations) {
      switch sameID[id] {
      case nil: counts.new += 1
      case let known? where known.figure == observation.figure: counts.same += 1
      default: counts.changed += 1
      }
      let key = String(id.prefix { $0 != "@" })
      if let old = sameID[id] ?? newest[key], let move = move(from: old, to: observation) {
        moves.append(move)
      }
    }
    moves.sort { left, right in
      left.distance != right.distance
        ? left.distance > right.distance : left.new.id < right.new.id
    }
    let followed = Set(FactGroups.materials + ["REE", "HREE", "LREE"])
    let findings = FactLinter(imported, today: today, subjects: followed).findings().filter {
      [.sum, .shares, .footnote, .range, .unit, .refused].contains($0.check)
    }
    return ImportAnswer.Part(
      file: file,
      outcome: outcome,
      new: counts.new,
      changed: counts.changed,
      same: counts.same,
      moves: Array(moves.prefix(ImportAnswer.Part.listed)),
      moved: moves.count,
      findings: findings
    )
  }

  /// What moved between two figures; nil where they are as good as the same.
  private func move(from old: Observation, to new: Observation) -> ImportAnswer.Move? {
    guard let before = old.central, let after = new.central, old.unit == new.unit else {
      return nil
    }
    let isSameEdition = old.edition.key == new.edition.key
    if new.quantity == .governance {
      // Editions of an indicator are rescaled: small steps between them mean nothing.
      guard abs(after - before) > (isSameEdition ? 0 : 0.05) else { return nil }
      return ImportAnswer.Move(new: new, old: old, ratio: nil)
    }
    guard before > 0, after > 0 else {
      return before == after ? nil : ImportAnswer.Move(new: new, old: old, ratio: nil)
    }
    guard abs(after / before - 1) > (isSameEdition ? 0 : 0.001) else { return nil }
    return ImportAnswer.Move(new: new, old: old, ratio: after / before)
  }
}
