package import KidoAnswers
import KidoFacts
package import KidoRules
import KidoTables
package import KidoUnits

/// The JSON and CSV forms of rules.
package enum RuleJSON {
  struct Interval: Encodable {
    let id: String
    let rule: String
    let name: String
    let jurisdictions: [String]
    let kind: String
    let scope: [String]
    let forms: [String]
    let destinations: [String]
    let users: [String]
    let parameter: Double?
    let unit: String
    let announced: String
    let from: String
    let to: String
    let last: String
    let after: String
    let state: String
    let edition: String
    let locator: String
    let confidence: String
    let note: String

    init(_ interval: RuleInterval, _ rule: Rule, _ language: Language) {
      id = interval.id
      self.rule = rule.id
      name = rule.name[language]
      jurisdictions = interval.jurisdictions.map(\.code)
      kind = interval.kind.rawValue
      scope = interval.scope.tokens
      forms = interval.forms.sorted()
      destinations = interval.destinations.map(\.code).sorted()
      users = interval.users.sorted()
      parameter = interval.parameter
      unit = interval.unit
      announced = interval.announcedText
      from = interval.fromText
      to = interval.toText
      last = interval.lastText
      after = interval.after?.rawValue ?? ""
      state = interval.state.rawValue
      edition = interval.edition.key
      locator = interval.locator
      confidence = interval.confidence.rawValue
      note = interval.note
    }
  }

  private struct Check: Encodable {
    struct Finding: Encodable {
      let rule: String
      let effect: String
      let status: String
      let exemption: String
      let reaches: Bool
      let interval: Interval
    }
    let schema = "kido.rules-check/1"
    let version = ProgramVersion.text
    let asOf: String
    let on: String
    let item: String
    let materials: [String]
    let form: String
    let licenceNeeded: Bool
    let known: Bool
    let findings: [Finding]
  }

  /// The answer to `kido rules check`.
  package static func check(_ answer: RulesAnswer, today: Day, language: Language) -> String {
    let holding = answer.applying.filter { $0.status.interval.kind.holdsDeliveries }
    return JSONText.encode(
      Check(
        asOf: (answer.asOf ?? today).description,
        on: answer.day.description,
        item: answer.item,
        materials: answer.inquiry.materials.map {
          switch $0 {
          case .element(let element): element.symbol
          case .named(let slug): slug
          }
        },
        form: answer.inquiry.form,
        licenceNeeded: !holding.isEmpty,
        known: answer.unknown.allSatisfy { !$0.status.interval.kind.holdsDeliveries },
        findings: answer.findings.map { finding in
          Check.Finding(
            rule: finding.rule.id,
            effect: finding.rule.effect[language],
            status: RuleText.code(finding.status),
            exemption: finding.exemption?.rawValue ?? "",
            reaches: finding.exemption == nil,
            interval: Interval(finding.status.interval, finding.rule, language)
          )
        }
      )
    )
  }

  private struct Timeline: Encodable {
    let schema = "kido.rules-timeline/1"
    let version = ProgramVersion.text
    let asOf: String
    let announcements: [Interval]
  }

  /// The announcements of `kido rules timeline`, or those of one rule.
  package static func timeline(
    _ lines: [(rule: Rule, interval: RuleInterval)],
    asOf: Day,
    language: Language
  ) -> String {
    JSONText.encode(
      Timeline(
        asOf: asOf.description,
        announcements: lines.map { Interval($0.interval, $0.rule, language) }
      )
    )
  }

  private struct Targets: Encodable {
    struct Target: Encodable {
      let status: String
      let interval: Interval
      let orientation: Double?
      let orientationSource: String
    }
    let schema = "kido.rules-targets/2"
    let version = ProgramVersion.text
    let asOf: String
    let targets: [Target]
  }

  /// The answer to `kido rules targets`.
  package static func targets(_ targets: [RuleTarget], asOf: Day, language: Language) -> String {
    JSONText.encode(
      Targets(
        asOf: asOf.description,
        targets: targets.map { target in
          Targets.Target(
            status: RuleText.code(target.status),
            interval: Interval(target.status.interval, target.rule, language),
            orientation: target.orientation?.central.flatMap(JSONText.number),
            orientationSource: target.orientation?.id ?? ""
          )
        }
      )
    )
  }

  /// Announcements as CSV, with the standing where one is given.
  package static func csv(
    _ lines: [(rule: Rule, interval: RuleInterval, status: String)],
    language: Language
  ) -> [UInt8] {
    let header = [
      "rule", "name", "jurisdiction", "kind", "scope", "forms", "destinations", "users",
      "parameter", "unit", "announced", "from", "to", "last", "after", "state", "status", "edition",
      "locator", "confidence",
    ]
    let rows = lines.map { line -> [Cell] in
      let json = Interval(line.interval, line.rule, language)
      let first = [
        json.rule, json.name, json.jurisdictions.joined(separator: " "), json.kind,
        json.scope.joined(separator: " "), json.forms.joined(separator: " "),
        json.destinations.joined(separator: " "), json.users.joined(separator: " "),
      ]
      let rest = [
        json.unit, json.announced, json.from, json.to, json.last, json.after, json.state,
        line.status,
        json.edition, json.locator, json.confidence,
      ]
      return first.map(Cell.text) + [json.parameter.map(Cell.number) ?? .empty]
        + rest.map(Cell.text)
    }
    return CSVWriter(mark: .byteOrderMark).write([header.map(Cell.text)] + rows)
  }
}
