package import Foundation
package import KidoFacts
package import KidoInputs
import KidoNetwork
package import KidoUnits

/// Which numbers moved between two states of the facts, and which of a company's results with them.
package struct FactsDiff: Sendable {
  /// One figure of a series in both states.
  package struct Line: Sendable, Hashable {
    /// The identifier without its edition.
    package let series: String
    /// The figure before; nil when it is new.
    package let before: Observation?
    /// The figure after; nil when it is gone.
    package let after: Observation?

    /// After divided by before, where both are positive numbers.
    package var ratio: Double? {
      guard let old = before?.central, let new = after?.central, old > 0, new > 0 else {
        return nil
      }
      return new / old
    }

    /// Whether one side is a planning value, so that the step says little.
    package var isPlanning: Bool { before?.isPlanning == true || after?.isPlanning == true }

    /// Whether the sides come from two publishers, who may measure two things.
    package var hasTwoPublishers: Bool {
      guard let before, let after else { return false }
      return before.edition.publisher != after.edition.publisher
    }
  }

  /// One result of a company in both states.
  package struct Result: Sendable, Hashable {
    /// What it is: `mass`, `share`, `largest`, `price`.
    package let name: String
    /// The element.
    package let element: RareEarth
    /// The stage, or nil.
    package let stage: Stage?
    /// The place, or nil.
    package let place: Place?
    /// The result before; nil when there was none.
    package let before: Double?
    /// The result after; nil when there is none.
    package let after: Double?
    /// The unit: `kg`, `%`, `USD/kg`.
    package let unit: String
    /// The observations behind the new result that were not behind the old one.
    package let causes: [String]
  }

  /// What is compared: the key of an edition, or a day.
  package let from: String
  /// What is compared with it.
  package let to: String
  /// Figures that differ, those that moved most first.
  package let moved: [Line]
  /// Figures that only the second has.
  package let added: [Line]
  /// Figures that only the first has.
  package let gone: [Line]
  /// Figures that are the same.
  package let same: Int
  /// The company; empty where none is named.
  package let company: String
  /// The company's results that moved.
  package let results: [Result]
  /// How many of the company's results stayed.
  package let unmoved: Int
  /// The day.
  package let today: Day
}

extension Workbench {
  /// Compares two editions, with their effect on a company.
  ///
  /// - Returns: nil when one of the keys is not at hand.
  /// - Throws: ``InputError`` when the company cannot be read.
  package func diff(
    edition from: String,
    with to: String,
    company: URL?,
    defaults: CompanyReader.Defaults
  ) throws(InputError) -> FactsDiff? {
    guard base.editions.byKey[from] != nil, base.editions.byKey[to] != nil else { return nil }
    let all = base.all
    let before = bySeries(all.filter { $0.edition.key == from })
    let after = bySeries(all.filter { $0.edition.key == to })
    return try diff(
      (from, before, FactView(base, asOf: asOf, without: [to])),
      (to, after, facts),
      company,
      defaults
    )
  }

  /// Compares what was known on an earlier day with what is known now.
  ///
  /// - Throws: ``InputError`` when the company cannot be read.
  package func diff(
    since day: Day,
    company: URL?,
    defaults: CompanyReader.Defaults
  ) throws(InputError) -> FactsDiff {
    let then = FactView(base, asOf: day)
    return try diff(
      (day.description, newest(then), then),
      (today.description, newest(facts), facts),
      company,
      defaults
    )
  }

  private typealias State = (name: String, figures: [String: Observation], view: FactView)

  private func diff(
    _ from: State,
    _ to: State,
    _ company: URL?,
    _ defaults: CompanyReader.Defaults
  ) throws(InputError) -> FactsDiff {
    var moved: [FactsDiff.Line] = []
    var added: [FactsDiff.Line] = []
    var same = 0
    for (series, after) in to.figures {
      guard let before = from.figures[series] else {
        added.append(FactsDiff.Line(series: series, before: nil, after: after))
        continue
      }
      if before.figure == after.figure, before.unit == after.unit {
        same += 1
      } else {
        moved.append(FactsDiff.Line(series: series, before: before, after: after))
      }
    }
    let gone = from.figures.filter { to.figures[$0.key] == nil }
      .map { FactsDiff.Line(series: $0.key, before: $0.value, after: nil) }
    var results: [FactsDiff.Result] = []
    var unmoved = 0
    if let company {
      let old = try viewing(from.view).results(company, defaults)
      let new = try viewing(to.view).results(company, defaults)
      (results, unmoved) = compare(old, new)
    }
    return FactsDiff(
      from: from.name,
      to: to.name,
      moved: moved.sorted(by: moreMoved),
      added: added.sorted { $0.series < $1.series },
      gone: gone.sorted { $0.series < $1.series },
      same: same,
      company: company?.lastPathComponent ?? "",
      results: results,
      unmoved: unmoved,
      today: today
    )
  }

  private func moreMoved(_ left: FactsDiff.Line, _ right: FactsDiff.Line) -> Bool {
    func distance(_ line: FactsDiff.Line) -> Double {
      guard let ratio = line.ratio else { return 1 }
      return ratio >= 1 ? ratio : 1 / ratio
    }
    let distances = (distance(left), distance(right))
    return distances.0 != distances.1 ? distances.0 > distances.1 : left.series < right.series
  }

  private func bySeries(_ observations: [Observation]) -> [String: Observation] {
    var found: [String: Observation] = [:]
    for observation in observations {
      found[String(observation.id.prefix { $0 != "@" })] = observation
    }
    return found
  }

  /// The newest figure of every series that a view shows.
  private func newest(_ view: FactView) -> [String: Observation] {
    var found: [String: Observation] = [:]
    for quantity in Quantity.allCases {
      for observation in view.observations(of: quantity) {
        let key = String(observation.id.prefix { $0 != "@" })
        if found[key].map({ FactView.precedes($0, observation) }) ?? true {
          found[key] = observation
        }
      }
    }
    return found
  }

  // MARK: - Results of a company

  private struct ResultKey: Hashable {
    var name: String
    var element: RareEarth
    var stage: Stage?
    var place: Place?
  }

  private typealias Results = [ResultKey: (value: Double, unit: String, sources: [String])]

  private func results(
    _ company: URL,
    _ defaults: CompanyReader.Defaults
  ) throws(InputError) -> Results {
    let answer = try assess(company, defaults: defaults)
    var found: Results = [:]
    for view in answer.exposure.elements {
      let element = view.element
      found[ResultKey(name: "mass", element: element)] = (view.kilograms.typical, "kg", [])
      for stage in view.stages {
        for part in stage.split.parts where part.share > 0.005 {
          let key = ResultKey(
            name: "share",
            element: element,
            stage: stage.stage,
            place: part.place
          )
          let value = (found[key]?.value ?? 0) + part.share * 100
          found[key] = (value, "%", (found[key]?.sources ?? []) + part.sources)
        }
      }
      if let price = view.price {
        let key = ResultKey(name: "price", element: element)
        found[key] = (price.usdPerKilogram.typical, "USD/kg", price.sources)
      }
    }
    return found
  }

  private func compare(_ old: Results, _ new: Results) -> (moved: [FactsDiff.Result], unmoved: Int)
  {
    var moved: [FactsDiff.Result] = []
    var unmoved = 0
    for key in Set(old.keys).union(new.keys) {
      let before = old[key]
      let after = new[key]
      let scale = max(abs(before?.value ?? 0), abs(after?.value ?? 0))
      if let before, let after, abs(before.value - after.value) <= 0.001 * scale {
        unmoved += 1
        continue
      }
      let known = Set(before?.sources ?? [])
      moved.append(
        FactsDiff.Result(
          name: key.name,
          element: key.element,
          stage: key.stage,
          place: key.place,
          before: before?.value,
          after: after?.value,
          unit: after?.unit ?? before?.unit ?? "",
          causes: (after?.sources ?? []).filter { !known.contains($0) }
        )
      )
    }
    return (
      moved.sorted { left, right in
        let changes = (
          abs((left.after ?? 0) - (left.before ?? 0)), abs((right.after ?? 0) - (right.before ?? 0))
        )
        return changes.0 != changes.1
          ? changes.0 > changes.1
          : "\(left.element)\(String(describing: left.stage))\(left.place?.code ?? "")"
            < "\(right.element)\(String(describing: right.stage))\(right.place?.code ?? "")"
      },
      unmoved
    )
  }
}
