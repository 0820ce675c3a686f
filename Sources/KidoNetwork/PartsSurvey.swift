import Foundation
import KidoFacts
package import KidoUnits

/// A parts list after screening: which rows hold rare earths and how much.
package struct PartsSurvey: Sendable {
  /// An assembly whose rare earths are those of the rows below it.
  package struct Assembly: Sendable {
    /// The position in the tree.
    package let node: Int
    /// Grams of each element in one unit of the assembly.
    package let grams: [RareEarth: Estimate]
    /// Grams of all rare earths in one unit of the assembly.
    package let totalGrams: Estimate
  }

  /// Rows that hold rare earths themselves, in file order.
  package private(set) var findings: [PartFinding] = []
  /// Assemblies counted through the rows below them, in file order.
  package private(set) var assemblies: [Assembly] = []
  /// How many rows hold traces only.
  package private(set) var traceRows = 0
  /// Grams of rare earths in all trace rows of one top assembly.
  package private(set) var traceGrams = Estimate.zero
  /// How many rows were screened.
  package let screenedRows: Int

  /// The smallest share of an assembly's own low estimate that the rows below must explain before
  /// the assembly is counted through them alone.
  private static let explained = 0.25

  /// Screens the parts of a company.
  package init(company: Company, screener: Screener) {
    let tree = company.parts
    screenedRows = tree.nodes.count
    var screenings = PartsSurvey.screenings(tree, company.statements, screener)
    let contents = zip(tree.nodes, screenings).map { node, screening in
      PartsSurvey.stated(screening.content, for: node.line, by: company.statements)
    }
    resolveAssemblies(tree, &screenings, contents)
    let linesOfTop = PartsSurvey.lines(of: company)
    let isYearly = company.lines.contains { $0.volume != nil }
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      let screening = screenings[index]
      guard let content = contents[index] else { continue }
      if screening.verdict == .trace {
        traceRows += 1
        traceGrams += content.totalGrams * node.perTop
      }
      guard screening.verdict.counts, let best = screening.best else { continue }
      let need = PartsSurvey.need(node, linesOfTop, isYearly: isYearly)
      findings.append(
        PartFinding(
          node: index,
          line: node.line,
          verdict: screening.verdict,
          chance: best.chance,
          candidates: screening.candidates,
          content: content,
          perTop: node.perTop,
          unitsPerYear: need.units,
          lines: need.lines,
          isAlternate: PartsSurvey.isAlternate(index, in: tree),
          statements: company.statements.filter { PartsSurvey.applies($0, to: node.line) }
        )
      )
    }
  }

  /// What makes two rows of a list the same for screening.
  private struct Wording: Hashable {
    let texts: [String]
    let unit: UnitOfMeasure
    let unitMass: Double?
  }

  /// A row with the grade that its supplier stated, where the list states none.
  private static func graded(_ line: PartLine, _ statements: [Company.Statement]) -> PartLine {
    guard line.grade.isEmpty, !statements.isEmpty,
      let grade = statements.first(where: { !$0.grade.isEmpty && applies($0, to: line) })?.grade
    else { return line }
    var line = line
    line.grade = grade
    return line
  }

  /// Screens every row; rows that read alike are screened once.
  private static func screenings(
    _ tree: PartsTree,
    _ statements: [Company.Statement],
    _ screener: Screener
  ) -> [Screening] {
    var numbers: [Wording: Int] = [:]
    var firstRows: [Int] = []
    let contexts = tree.nodes.indices.map { tree.context(of: $0) }
    let lines = tree.nodes.map { graded($0.line, statements) }
    let numberOfRow = tree.nodes.indices.map { index in
      let line = lines[index]
      let wording = Wording(
        texts: [
          line.name, line.details, line.material, line.grade, line.harmonizedCode, contexts[index],
        ],
        unit: line.unit,
        unitMass: line.unitMass
      )
      if let number = numbers[wording] { return number }
      let number = firstRows.count
      numbers[wording] = number
      firstRows.append(index)
      return number
    }
    let screened = ParallelMap.map(firstRows.count) { [firstRows] number in
      screener.screen(lines[firstRows[number]], context: contexts[firstRows[number]])
    }
    return numberOfRow.map { screened[$0] }
  }

  /// Whether a statement is about a row: by part number, or by supplier where it names no part.
  static func applies(_ statement: Company.Statement, to line: PartLine) -> Bool {
    if statement.part.isEmpty {
      return !line.supplier.isEmpty
        && FoldedText(line.supplier) == FoldedText(statement.supplier)
    }
    return !line.partNumber.isEmpty && FoldedText(line.partNumber) == FoldedText(statement.part)
  }

  /// Replaces the magnet mass by the stated one, keeping the composition.
  private static func stated(
    _ content: Content?,
    for line: PartLine,
    by statements: [Company.Statement]
  ) -> Content? {
    guard var content, !statements.isEmpty, let magnet = content.magnetGrams, magnet.typical > 0,
      let grams = statements.first(where: { applies($0, to: line) && $0.magnetGrams != nil })?
        .magnetGrams
    else { return content }
    // The spread of the composition remains; that of the mass goes.
    let composition = content.grams.mapValues { PartsSurvey.perGram($0, of: magnet) * grams }
    content.totalGrams = PartsSurvey.perGram(content.totalGrams, of: magnet) * grams
    content.grams = composition
    content.magnetGrams = Estimate(exactly: grams)
    content.evidence = .stated
    content.isMassPlanned = false
    return content
  }

  /// The composition behind an estimate that was a product of mass and composition: the mass's part
  /// of the spread is taken out again.
  private static func perGram(_ element: Estimate, of magnet: Estimate) -> Estimate {
    let typical = element.typical / magnet.typical
    func remaining(_ whole: Double, _ mass: Double) -> Double {
      guard whole > 0, mass > 0, whole.isFinite, mass.isFinite else { return 0 }
      // The product of two estimates adds the squares of their log-distances.
      let rest = log(whole) * log(whole) - log(mass) * log(mass)
      return rest > 0 ? exp(rest.squareRoot()) : 1
    }
    let up =
      element.typical > 0
      ? remaining(element.high / element.typical, magnet.high / magnet.typical) : 0
    let down =
      element.low > 0 && magnet.low > 0
      ? remaining(element.typical / element.low, magnet.typical / magnet.low) : 0
    let high = element.typical > 0 ? typical * up : element.high / magnet.high
    return (try? Estimate(low: down > 0 ? typical / down : 0, typical: typical, high: high))
      ?? Estimate(exactly: typical)
  }

  /// Units a year and the lines that need a row; nil units where no line of the company has a
  /// volume.
  ///
  /// A line without volume beside others that have one counts for nothing, and is told.
  private static func need(
    _ node: PartsTree.Node,
    _ linesOfTop: [Int: [Company.Line]],
    isYearly: Bool
  ) -> (units: Double?, lines: [String]) {
    var units = 0.0
    var names: [String] = []
    for (top, count) in node.perTops.sorted(by: { $0.key < $1.key }) {
      for line in (linesOfTop[top] ?? []) + (linesOfTop[-1] ?? []) {
        units += (line.volume ?? 0) * count
        if !names.contains(line.id) { names.append(line.id) }
      }
    }
    return (isYearly ? units : nil, names)
  }

  private static func isAlternate(_ index: Int, in tree: PartsTree) -> Bool {
    var current: Int? = index
    while let node = current {
      if tree.nodes[node].line.isAlternate { return true }
      current = tree.nodes[node].parent
    }
    return false
  }

  /// The lines of each top row; key -1 holds the lines that take the whole list.
  private static func lines(of company: Company) -> [Int: [Company.Line]] {
    var result: [Int: [Company.Line]] = [:]
    for line in company.lines {
      if line.product.isEmpty {
        result[-1, default: []].append(line)
        continue
      }
      let product = FoldedText(line.product)
      for top in company.parts.tops
      where FoldedText(company.parts.nodes[top].line.partNumber) == product {
        result[top, default: []].append(line)
      }
    }
    return result
  }

  /// Counts assemblies through the rows below them where these explain what is inside.
  private mutating func resolveAssemblies(
    _ tree: PartsTree,
    _ screenings: inout [Screening],
    _ contents: [Content?]
  ) {
    var inside = [Inside?](repeating: nil, count: tree.nodes.count)
    for index in tree.nodes.indices {
      _ = contentBelow(index, tree, &screenings, contents, &inside, depth: 0)
    }
    assemblies.sort { $0.node < $1.node }
  }

  /// The rare earths in one unit of a row, with all that is below it.
  private struct Inside {
    var grams: [RareEarth: Estimate] = [:]
    var total = Estimate.zero
    var holds = false
  }

  private mutating func contentBelow(
    _ index: Int,
    _ tree: PartsTree,
    _ screenings: inout [Screening],
    _ contents: [Content?],
    _ inside: inout [Inside?],
    depth: Int
  ) -> Inside {
    if let known = inside[index] { return known }
    var sum = Inside()
    for child in tree.nodes[index].children
    where !tree.nodes[child].line.isAlternate && depth < PartsTree.deepest {
      let below = contentBelow(child, tree, &screenings, contents, &inside, depth: depth + 1)
      guard below.holds else { continue }
      let quantity = tree.nodes[child].line.quantity
      for (element, grams) in below.grams { sum.grams[element, default: .zero] += grams * quantity }
      sum.total += below.total * quantity
      sum.holds = true
    }
    let own = screenings[index].verdict.counts ? contents[index] : nil
    let explains = own.map { sum.total.high >= $0.totalGrams.low * PartsSurvey.explained } ?? true
    if sum.holds, explains {
      screenings[index].verdict = .viaChildren
      assemblies.append(Assembly(node: index, grams: sum.grams, totalGrams: sum.total))
    } else if let own {
      for (element, grams) in own.grams { sum.grams[element, default: .zero] += grams }
      sum.total += own.totalGrams
      sum.holds = true
    }
    inside[index] = sum
    return sum
  }
}
