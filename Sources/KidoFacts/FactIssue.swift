/// A cell of a fact file that was refused, and why.
///
/// The row is left out; the others are used.
package struct FactIssue: Error, Sendable, Hashable {
  /// What is wrong with the cell.
  package enum Fault: String, CaseIterable, Sendable {
    case columnCount = "fact.column-count"
    case header = "fact.header"
    case quantity = "fact.quantity"
    case stage = "fact.stage"
    case subject = "fact.subject"
    case place = "fact.place"
    case period = "fact.period"
    case value = "fact.value"
    case unit = "fact.unit"
    case edition = "fact.edition"
    case editionKey = "fact.edition-key"
    case missing = "fact.missing"
    case unclosedQuote = "fact.unclosed-quote"
    case locator = "fact.locator"
    case confidence = "fact.confidence"
    case duplicate = "fact.duplicate"
    case date = "fact.date"
    case redistribution = "fact.redistribution"
    case encoding = "fact.encoding"
    case ruleKind = "fact.rule-kind"
    case ruleScope = "fact.rule-scope"
    case ruleForm = "fact.rule-form"
    case ruleUser = "fact.rule-user"
    case ruleState = "fact.rule-state"
    case ruleInterval = "fact.rule-interval"
    case ruleAfter = "fact.rule-after"
    case ruleText = "fact.rule-text"
    case orphanText = "fact.rule-orphan"
    case claimKind = "fact.claim-kind"
    case claimReach = "fact.claim-reach"

    /// What to do about it, in English.
    package var advice: String {
      switch self {
      case .columnCount: "the row has another number of cells than the header; quote commas"
      case .header: "the header line must be the one in docs/facts-format.md"
      case .quantity: "not a quantity of docs/facts-format.md"
      case .stage: "not a stage: mine, separation, metal, alloy, magnet or recycling"
      case .subject: "a subject is needed"
      case .place: "not an ISO 3166-1 alpha-3 code or EU27, World, Other, XXX"
      case .period: "not a period: 2024, 2024-Q2, 2024-05, 2025-05-30, 2016..2020 or timeless"
      case .value: "not a figure in the notation of docs/facts-format.md"
      case .unit: "a unit is needed; dimensionless is 1"
      case .edition: "not a key of editions.csv"
      case .editionKey: "a key is made of lower-case letters, digits and hyphens"
      case .missing: "the cell must not be empty"
      case .unclosedQuote: "a quote opens here and never closes; the rows after it are lost"
      case .locator: "a locator is needed: table, page, row or address"
      case .confidence: "not a confidence: read, read-secondary, recalled, derived or claimed"
      case .duplicate: "another row has the same identifier"
      case .date: "not a date: YYYY, YYYY-MM or YYYY-MM-DD"
      case .redistribution: "not one of free, attribution, facts, no"
      case .encoding: "the file is not UTF-8"
      case .ruleKind: "not a kind of rule of docs/rules-format.md"
      case .ruleScope: "not element symbols, groups or slugs with blanks between"
      case .ruleForm: "not forms of docs/rules-format.md with blanks between"
      case .ruleUser: "not users of docs/rules-format.md with blanks between"
      case .ruleState: "not one of in-force, suspended, ended, proposed"
      case .ruleInterval: "the interval must end after it begins"
      case .ruleAfter: "ends, unknown or next where the interval has an end; else empty"
      case .ruleText: "the rule has no row in rule-texts.csv"
      case .orphanText: "the text belongs to no rule of rules.csv"
      case .claimKind: "not a kind of claim: figure, share, ratio, rule, computed or opinion"
      case .claimReach: "not a reach of evidence: whole or part"
      }
    }
  }

  /// The file name.
  package let file: String
  /// The line of the file, from 1.
  package let row: Int
  /// The column by name; empty when the whole row is meant.
  package let column: String
  /// The cell as written.
  package let raw: String
  /// What is wrong.
  package let fault: Fault

  /// Makes an issue.
  package init(file: String, row: Int, column: String, raw: String, fault: Fault) {
    self.file = file
    self.row = row
    self.column = column
    self.raw = raw
    self.fault = fault
  }
}

extension FactIssue: CustomStringConvertible {
  /// What, where, and what to do, in English.
  package var description: String {
    let place = column.isEmpty ? "" : ", column \"\(column)\""
    return "\(file) row \(row)\(place): \"\(raw)\": \(fault.advice). [\(fault.rawValue)]"
  }
}
