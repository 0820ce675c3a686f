import ArgumentParser
import Foundation
import KidoAnswers
import KidoFacts
import KidoReports
import KidoTables
import KidoUnits

/// `kido facts list`: figures that pass a filter.
struct FactsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The figures that pass a filter, on the screen, as CSV, JSON or a workbook.",
    discussion: """
      Example:  kido facts list --quantity price --element Dy,Tb --year 2025
                kido facts list --quantity production --stage mine --element REE -o mines.xlsx
      Figures whose licence does not allow them to be passed on are left out of exports.
      """
  )

  @Option(
    help: ArgumentHelp("What is measured: production, price, share ...", valueName: "quantity"),
    transform: FactsListCommand.quantity
  )
  var quantity: Quantity?

  @Option(
    help: "The stage: mine, separation, metal, alloy, magnet or recycling.",
    transform: FactsListCommand.stage
  )
  var stage: Stage?

  @Option(help: "Elements, groups or other subjects, with commas: Dy,Tb,REE,ndfeb.")
  var element: String?

  @Option(help: "A country or group: CN, Japan, EU27, World.", transform: AssessCommand.place)
  var place: Place?

  @Option(help: "A year or a span: 2025 or 2019-2024.", transform: FactsListCommand.years)
  var year: ClosedRange<Int>?

  @Option(help: "A part of the key of the edition: usgs-mcs-2026.")
  var edition: String = ""

  @Option(
    help: "How sure: read, read-secondary, derived, claimed or recalled.",
    transform: FactsListCommand.confidence
  )
  var confidence: Confidence?

  @Option(help: "The market of a price: fob-china, china-domestic, europe ...")
  var market: String = ""

  @Argument(help: "A text that the identifier, source, locator or note must hold.")
  var text: String = ""

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to this file: .xlsx, .csv or .json.", valueName: "file")
  )
  var output: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let workbench = try common.workbench()
    var filter = FactFilter()
    filter.quantity = quantity
    filter.stage = stage
    filter.subjects = element?.split { $0 == "," || $0 == "、" }.map(String.init) ?? []
    filter.place = place
    filter.years = year
    filter.edition = edition
    filter.confidence = confidence
    filter.market = market
    filter.text = text
    try common.refuse(workbench.unknownNames(in: filter))
    let list = workbench.list(filter)
    if let output {
      try write(list, to: output)
    } else {
      switch common.format {
      case .text: Terminal.say(FactListText.render(list, language: common.language))
      case .json: Terminal.say(FactListText.json(list))
      case .csv: Terminal.write(FactListText.csv(list, language: common.language))
      }
    }
    if list.observations.isEmpty { throw ExitCode(Outcome.no.rawValue) }
  }

  private func write(_ list: FactList, to path: String) throws {
    let bytes: [UInt8]
    switch URL(fileURLWithPath: path).pathExtension.lowercased() {
    case "xlsx":
      do throws(TableError) {
        bytes = try FactListText.workbook(list, language: common.language)
      } catch {
        throw Failure(text: "kido: \(error)", code: .refused)
      }
    case "csv": bytes = FactListText.csv(list, language: common.language)
    case "json": bytes = Array(FactListText.json(list).utf8)
    default: throw ValidationError("\"\(path)\" must end in .xlsx, .csv or .json.")
    }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure(text: "kido: \(path): \(error.localizedDescription)", code: .wrongCall)
    }
    Terminal.say(FactListText.written(list, path: path, language: common.language))
  }

  static func quantity(_ text: String) throws -> Quantity {
    guard let quantity = Quantity(rawValue: text) else {
      let known = Quantity.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\"\(text)\" is not a quantity. Known: \(known).")
    }
    return quantity
  }

  static func stage(_ text: String) throws -> Stage {
    guard let stage = Stage(rawValue: text) else {
      let known = Stage.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\"\(text)\" is not a stage. Known: \(known).")
    }
    return stage
  }

  static func confidence(_ text: String) throws -> Confidence {
    guard let confidence = Confidence(rawValue: text) else {
      let known = Confidence.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\"\(text)\" is not a confidence. Known: \(known).")
    }
    return confidence
  }

  static func years(_ text: String) throws -> ClosedRange<Int> {
    let parts = text.split { $0 == "-" || $0 == "." || $0 == "–" }.compactMap { Int($0) }
    guard (1...2).contains(parts.count), let first = parts.first, let last = parts.last,
      Year(first) != nil, Year(last) != nil, first <= last
    else { throw ValidationError("\"\(text)\" is not a year or a span such as 2019-2024.") }
    return first...last
  }
}
