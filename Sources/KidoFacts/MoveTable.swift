package import KidoUnits

/// Moves against risk with their effects, read from `Facts/moves.csv` and `Facts/move-effects.csv`.
package struct MoveTable: Sendable {
  /// Low, typical and high.
  package struct Span: Sendable, Hashable {
    /// The lowest value.
    package let low: Double
    /// The value most likely.
    package let typical: Double
    /// The highest value.
    package let high: Double
  }

  /// One change of an indicator, as written.
  package struct Effect: Sendable, Hashable {
    /// The key of the indicator.
    package let indicator: String
    /// `add`, `multiply`, `at-least` or `at-most`.
    package let operation: String
    /// By how much.
    package let amount: Span
    /// Where it was read.
    package let edition: Edition
    /// How sure that is.
    package let confidence: Confidence
    /// Free text; may be empty.
    package let note: String
    /// The line of the file, from 1.
    package let line: Int
  }

  /// One move, as written.
  package struct Move: Sendable, Hashable, Identifiable {
    /// The key.
    package let id: String
    /// The industries it is for; empty for all.
    package let industries: Set<String>
    /// The regions it is for; empty for all.
    package let regions: Set<String>
    /// The materials it is for; empty for all.
    package let materials: Set<String>
    /// What it is called.
    package let name: Localized
    /// What is done.
    package let how: Localized
    /// What it costs a year, in percent of the buyer's bill for the material.
    package let cost: Span
    /// Months from the decision until it works.
    package let start: Span
    /// Where it was read.
    package let edition: Edition
    /// Page or address.
    package let locator: String
    /// How sure that is.
    package let confidence: Confidence
    /// Free text; may be empty.
    package let note: String
    /// What it changes, in file order.
    package let effects: [Effect]
  }

  /// The columns of the table of moves, in order.
  package static let header = [
    "move", "industries", "regions", "materials", "name_en", "name_ja", "name_zh", "how_en",
    "how_ja", "how_zh", "cost_low", "cost_typical", "cost_high", "start_low", "start_typical",
    "start_high", "edition", "locator", "confidence", "note",
  ]

  /// The columns of the table of effects, in order.
  package static let effectHeader = [
    "move", "indicator", "operation", "low", "typical", "high", "edition", "locator", "confidence",
    "note",
  ]

  /// The moves in file order.
  package private(set) var moves: [Move] = []
  /// What was refused.
  package private(set) var issues: [FactIssue] = []

  /// Reads the two tables; refused rows are listed in ``issues``.
  package init(
    moves: (name: String, bytes: [UInt8]),
    effects: (name: String, bytes: [UInt8]),
    editions: EditionTable
  ) {
    do throws(FactIssue) {
      let effectTable = try CSVRecords(
        effects.bytes,
        file: effects.name,
        header: MoveTable.effectHeader
      )
      var byMove: [String: [Effect]] = [:]
      for record in effectTable.records {
        do throws(FactIssue) {
          let row = Row(record, effects.name, editions, width: MoveTable.effectHeader.count)
          byMove[record["move"], default: []].append(try row.effect())
        } catch {
          issues.append(error)
        }
      }
      let table = try CSVRecords(moves.bytes, file: moves.name, header: MoveTable.header)
      var seen: Set<String> = []
      for record in table.records {
        do throws(FactIssue) {
          let row = Row(record, moves.name, editions, width: MoveTable.header.count)
          let move = try row.move(byMove.removeValue(forKey: record["move"]) ?? [])
          guard seen.insert(move.id).inserted else { throw row.fail("move", .duplicate) }
          self.moves.append(move)
        } catch {
          issues.append(error)
        }
      }
      for (key, lost) in byMove.sorted(by: { $0.key < $1.key }) {
        for effect in lost {
          issues.append(
            FactIssue(
              file: effects.name,
              row: effect.line,
              column: "move",
              raw: key,
              fault: .subject
            )
          )
        }
      }
    } catch {
      issues.append(error)
    }
  }

  /// One row of either table.
  private struct Row {
    let record: CSVRecords.Record
    let file: String
    let editions: EditionTable
    let width: Int

    init(_ record: CSVRecords.Record, _ file: String, _ editions: EditionTable, width: Int) {
      self.record = record
      self.file = file
      self.editions = editions
      self.width = width
    }

    func fail(_ column: String, _ fault: FactIssue.Fault) -> FactIssue {
      FactIssue(file: file, row: record.line, column: column, raw: record[column], fault: fault)
    }

    private func span(_ prefix: String) throws(FactIssue) -> Span {
      func number(_ name: String) throws(FactIssue) -> Double {
        guard let value = Double(record[prefix + name]), value.isFinite else {
          throw fail(prefix + name, .value)
        }
        return value
      }
      let span = Span(
        low: try number("low"),
        typical: try number("typical"),
        high: try number("high")
      )
      guard span.low <= span.typical, span.typical <= span.high else {
        throw fail(prefix + "typical", .value)
      }
      return span
    }

    private func source() throws(FactIssue) -> (edition: Edition, confidence: Confidence) {
      guard record.count == width else { throw fail("move", .columnCount) }
      guard !record["move"].isEmpty else { throw fail("move", .missing) }
      guard let edition = editions.byKey[record["edition"]] else { throw fail("edition", .edition) }
      guard let confidence = Confidence(rawValue: record["confidence"]) else {
        throw fail("confidence", .confidence)
      }
      return (edition, confidence)
    }

    func effect() throws(FactIssue) -> Effect {
      let source = try source()
      guard !record["indicator"].isEmpty else { throw fail("indicator", .missing) }
      guard ["add", "multiply", "at-least", "at-most"].contains(record["operation"]) else {
        throw fail("operation", .value)
      }
      return Effect(
        indicator: record["indicator"],
        operation: record["operation"],
        amount: try span(""),
        edition: source.edition,
        confidence: source.confidence,
        note: record["note"],
        line: record.line
      )
    }

    private func codes(_ column: String) throws(FactIssue) -> Set<String> {
      let codes = Set(record[column].split(separator: " ").map(String.init))
      guard !codes.isEmpty else { throw fail(column, .missing) }
      return codes == ["all"] ? [] : codes
    }

    func move(_ effects: [Effect]) throws(FactIssue) -> Move {
      let source = try source()
      guard !effects.isEmpty else { throw fail("move", .missing) }
      for column in ["name_en", "name_ja", "name_zh", "how_en", "how_ja", "how_zh"] {
        guard !record[column].isEmpty else { throw fail(column, .missing) }
      }
      return Move(
        id: record["move"],
        industries: try codes("industries"),
        regions: try codes("regions"),
        materials: try codes("materials"),
        name: Localized(en: record["name_en"], ja: record["name_ja"], zh: record["name_zh"]),
        how: Localized(en: record["how_en"], ja: record["how_ja"], zh: record["how_zh"]),
        cost: try span("cost_"),
        start: try span("start_"),
        edition: source.edition,
        locator: record["locator"],
        confidence: source.confidence,
        note: record["note"],
        effects: effects
      )
    }
  }
}
