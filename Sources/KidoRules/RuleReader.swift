import KidoFacts
import KidoUnits

/// Reads the rows of the rule tables, refusing what is not in their format.
struct RuleReader {
  let file: String
  let editions: EditionTable
  private(set) var issues: [FactIssue] = []

  init(file: String, editions: EditionTable) {
    self.file = file
    self.editions = editions
  }

  /// The name and effect of a rule.
  struct Text {
    let name: Localized
    let effect: Localized
    let line: Int
  }

  /// The intervals of a table.
  mutating func intervals(_ bytes: [UInt8]) -> [RuleInterval] {
    let table: CSVRecords
    do throws(FactIssue) {
      table = try CSVRecords(bytes, file: file, header: RuleBook.header)
    } catch {
      issues.append(error)
      return []
    }
    return table.records.compactMap { record in
      do throws(FactIssue) {
        return try interval(record)
      } catch {
        issues.append(error)
        return nil
      }
    }
  }

  /// The texts by rule.
  mutating func texts(_ bytes: [UInt8], file: String) -> [String: Text] {
    let table: CSVRecords
    do throws(FactIssue) {
      table = try CSVRecords(bytes, file: file, header: RuleBook.textHeader)
    } catch {
      issues.append(error)
      return [:]
    }
    var found: [String: Text] = [:]
    for record in table.records {
      func refuse(_ column: String, _ fault: FactIssue.Fault) {
        issues.append(
          FactIssue(file: file, row: record.line, column: column, raw: record[column], fault: fault)
        )
      }
      if let empty = RuleBook.textHeader.first(where: { record[$0].isEmpty }) {
        refuse(empty, .missing)
        continue
      }
      guard found[record["rule"]] == nil else {
        refuse("rule", .duplicate)
        continue
      }
      found[record["rule"]] = Text(
        name: Localized(en: record["name_en"], ja: record["name_ja"], zh: record["name_zh"]),
        effect: Localized(
          en: record["effect_en"],
          ja: record["effect_ja"],
          zh: record["effect_zh"]
        ),
        line: record.line
      )
    }
    return found
  }

  private func interval(_ record: CSVRecords.Record) throws(FactIssue) -> RuleInterval {
    func fail(_ column: String, _ fault: FactIssue.Fault) -> FactIssue {
      FactIssue(file: file, row: record.line, column: column, raw: record[column], fault: fault)
    }
    guard record.count == RuleBook.header.count else { throw fail("rule", .columnCount) }
    guard !record["rule"].isEmpty else { throw fail("rule", .missing) }
    guard let jurisdictions = places(record["jurisdiction"]), !jurisdictions.isEmpty else {
      throw fail("jurisdiction", .place)
    }
    guard let kind = RuleKind(rawValue: record["kind"]) else { throw fail("kind", .ruleKind) }
    guard let scope = RuleScope(record["scope"]) else { throw fail("scope", .ruleScope) }
    guard let forms = words(record["forms"], in: RuleBook.forms) else {
      throw fail("forms", .ruleForm)
    }
    let destinationText = record["destinations"] == "all" ? "" : record["destinations"]
    guard let destinations = places(destinationText) else { throw fail("destinations", .place) }
    guard let users = words(record["users"], in: RuleBook.users) else {
      throw fail("users", .ruleUser)
    }
    let parameter = record["parameter"].isEmpty ? nil : Double(record["parameter"])
    guard record["parameter"].isEmpty || parameter?.isFinite == true else {
      throw fail("parameter", .value)
    }
    guard parameter == nil || !record["unit"].isEmpty else { throw fail("unit", .unit) }
    guard let state = RuleInterval.State(rawValue: record["state"]) else {
      throw fail("state", .ruleState)
    }
    guard let announced = Period(record["announced"]) else { throw fail("announced", .date) }
    let from = Period(record["from"])?.start
    guard from != nil || (record["from"].isEmpty && state == .proposed) else {
      throw fail("from", .date)
    }
    let to = Period(record["to"])?.start
    guard to != nil || record["to"].isEmpty else { throw fail("to", .date) }
    if let from, let to, to <= from { throw fail("to", .ruleInterval) }
    let after = RuleInterval.After(rawValue: record["after"])
    guard (after == nil) == (to == nil), after != nil || record["after"].isEmpty else {
      throw fail("after", .ruleAfter)
    }
    guard let edition = editions.byKey[record["edition"]] else { throw fail("edition", .edition) }
    guard !record["locator"].isEmpty else { throw fail("locator", .locator) }
    guard let confidence = Confidence(rawValue: record["confidence"]) else {
      throw fail("confidence", .confidence)
    }
    guard let lastDay = Day(ordinal: announced.end.ordinal - 1) else {
      throw fail("announced", .date)
    }
    return RuleInterval(
      rule: record["rule"],
      jurisdictions: jurisdictions,
      kind: kind,
      scope: scope,
      forms: forms.subtracting(["any"]),
      destinations: Set(destinations),
      users: users.subtracting(["all"]),
      parameter: parameter,
      unit: record["unit"],
      announced: lastDay,
      announcedText: record["announced"],
      from: from,
      fromText: record["from"],
      to: to,
      toText: record["to"],
      after: after,
      state: state,
      edition: edition,
      locator: record["locator"],
      confidence: confidence,
      note: record["note"],
      line: record.line
    )
  }

  private func places(_ text: String) -> [Place]? {
    var places: [Place] = []
    for code in text.split(separator: " ") {
      guard let place = Place(code: code) else { return nil }
      places.append(place)
    }
    return places
  }

  private func words(_ text: String, in known: Set<String>) -> Set<String>? {
    let words = Set(text.split(separator: " ").map(String.init))
    return words.isSubset(of: known) ? words : nil
  }
}
