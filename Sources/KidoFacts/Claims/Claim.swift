package import KidoUnits

/// A statement of a report, to be set beside what other sources say.
package struct Claim: Sendable, Hashable, Identifiable {
  /// How a statement can be checked.
  package enum Kind: String, CaseIterable, Sendable, Hashable {
    /// A figure, compared with observations.
    case figure
    /// A place's part of the world's output, in percent, from tonnes of one edition.
    case share
    /// One figure divided by an earlier one of the same series.
    case ratio
    /// A law or policy, compared with the rules.
    case rule
    /// A statement that a command of Kido answers by computing, now or later.
    case computed
    /// A recommendation, an aim or a plan of the report, which no figure can decide.
    case opinion
  }

  /// How much of a statement its evidence can show.
  package enum Reach: String, CaseIterable, Sendable, Hashable {
    /// All of it.
    case whole
    /// A part: agreement counts with conditions at most.
    case part
  }

  /// Which observations speak of it; empty texts and nil mean any.
  package struct Selector: Sendable, Hashable {
    /// The quantity, or nil.
    package let quantity: Quantity?
    /// The stage, or nil.
    package let stage: Stage?
    /// The subjects; empty means any.
    package let subjects: [String]
    /// The part of the subject; empty means any.
    package let of: String
    /// The place, or nil.
    package let place: Place?
    /// The market; empty means any.
    package let market: String
    /// The basis; empty means any.
    package let basis: String

    /// Whether an observation is one of them.
    package func matches(_ observation: Observation) -> Bool {
      (quantity == nil || observation.quantity == quantity)
        && (stage == nil || observation.stage == stage)
        && (subjects.isEmpty || subjects.contains(observation.subject))
        && (of.isEmpty || observation.of == of)
        && (place == nil || observation.place == place)
        && (market.isEmpty || observation.market == market)
        && (basis.isEmpty || observation.basis == basis)
    }
  }

  /// The number of the statement: `C01`.
  package let id: String
  /// How it can be checked.
  package let kind: Kind
  /// The figure it states, or nil.
  package let value: Reported<Double>?
  /// The unit of the figure.
  package let unit: String
  /// The period it speaks of, or nil.
  package let period: Period?
  /// The earlier period of a ratio, or nil.
  package let since: Period?
  /// The observations that speak of it.
  package let selector: Selector
  /// How much of the statement they can show.
  package let reach: Reach
  /// The rule it speaks of; empty where it speaks of none.
  package let rule: String
  /// The command that answers it.
  package let command: String
  /// The statement in our own words.
  package let statement: Localized
  /// What a reader should know beside it.
  package let remark: Localized
}

/// The statements of a report in their order, read from `Facts/claims.csv`.
package struct ClaimTable: Sendable {
  /// The columns of the layout, in order.
  package static let header = [
    "claim", "kind", "value", "unit", "period", "since", "quantity", "stage", "subject", "of",
    "place", "market", "basis", "reach", "rule", "command", "statement_en", "statement_ja",
    "statement_zh",
    "remark_en", "remark_ja", "remark_zh",
  ]

  /// The claims.
  package private(set) var claims: [Claim] = []
  /// What was refused.
  package private(set) var issues: [FactIssue] = []

  /// Reads the table; refused rows are listed in ``issues``.
  package init(file: String, bytes: [UInt8]) {
    let table: CSVRecords
    do throws(FactIssue) {
      table = try CSVRecords(bytes, file: file, header: ClaimTable.header)
    } catch {
      issues.append(error)
      return
    }
    var seen: Set<String> = []
    for record in table.records {
      do throws(FactIssue) {
        let claim = try ClaimTable.claim(record, file: file)
        guard seen.insert(claim.id).inserted else {
          throw FactIssue(
            file: file,
            row: record.line,
            column: "claim",
            raw: claim.id,
            fault: .duplicate
          )
        }
        claims.append(claim)
      } catch {
        issues.append(error)
      }
    }
  }

  private static func claim(_ record: CSVRecords.Record, file: String) throws(FactIssue) -> Claim {
    func fail(_ column: String, _ fault: FactIssue.Fault) -> FactIssue {
      FactIssue(file: file, row: record.line, column: column, raw: record[column], fault: fault)
    }
    guard record.count == header.count else { throw fail("claim", .columnCount) }
    guard let kind = Claim.Kind(rawValue: record["kind"]) else { throw fail("kind", .claimKind) }
    for column in ["claim", "command", "statement_en", "statement_ja", "statement_zh"]
    where record[column].isEmpty {
      throw fail(column, .missing)
    }
    var value: Reported<Double>?
    if !record["value"].isEmpty {
      let bytes = Array(record["value"].utf8)
      value = bytes.withUnsafeBufferPointer { FigureNotation.parse($0) }
      guard value != nil else { throw fail("value", .value) }
    }
    let needsValue = [.figure, .share, .ratio].contains(kind)
    guard value != nil || !needsValue else { throw fail("value", .missing) }
    func optional<T>(_ column: String, _ fault: FactIssue.Fault, _ read: (String) -> T?)
      throws(FactIssue) -> T?
    {
      guard !record[column].isEmpty else { return nil }
      guard let found = read(record[column]) else { throw fail(column, fault) }
      return found
    }
    let period = try optional("period", .period) { Period($0) }
    let since = try optional("since", .period) { Period($0) }
    guard kind != .ratio || (period != nil && since != nil) else { throw fail("since", .missing) }
    guard kind != .rule || !record["rule"].isEmpty else { throw fail("rule", .missing) }
    return Claim(
      id: record["claim"],
      kind: kind,
      value: value,
      unit: record["unit"],
      period: period,
      since: since,
      selector: Claim.Selector(
        quantity: try optional("quantity", .quantity) { Quantity(rawValue: $0) },
        stage: try optional("stage", .stage) { Stage(rawValue: $0) },
        subjects: record["subject"].split(separator: " ").map(String.init),
        of: record["of"],
        place: try optional("place", .place) { Place(code: $0) },
        market: record["market"],
        basis: record["basis"]
      ),
      reach: try optional("reach", .claimReach) { Claim.Reach(rawValue: $0) } ?? .whole,
      rule: record["rule"],
      command: record["command"],
      statement: Localized(
        en: record["statement_en"],
        ja: record["statement_ja"],
        zh: record["statement_zh"]
      ),
      remark: Localized(en: record["remark_en"], ja: record["remark_ja"], zh: record["remark_zh"])
    )
  }
}
