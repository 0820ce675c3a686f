import Foundation
import KidoNetwork
import KidoTables
import KidoUnits
import Yams

/// The contents of `company.yaml`.
struct CompanySettings {
  private(set) var kind = Company.Kind.firm
  private(set) var name = ""
  private(set) var home: Place
  private(set) var basis: PriceBasis
  private(set) var industry: Industry?
  private(set) var isInvented = false
  private(set) var lines: [Company.Line] = []

  /// The keys of the file, in the order of the template.
  static let keys = [
    "name", "kind", "home", "currency", "price_year", "industry", "invented", "lines",
  ]
  /// The keys of a line.
  static let lineKeys = ["id", "name", "product", "volume", "margin", "cover_days"]

  /// The years a price may be of.
  static let years = 1990...2100

  private let file: String

  /// Reads the file.
  init(bytes: [UInt8], file: String, defaults: CompanyReader.Defaults) throws(InputError) {
    self.file = file
    home = defaults.home
    basis = defaults.basis
    guard let content = String(validating: bytes, as: UTF8.self) else {
      throw .yaml(file: file, line: 1, .notUTF8)
    }
    guard bytes.count <= 1_000_000 else {
      throw .yaml(file: file, line: 1, .tooLarge)
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: content)
    } catch let error as YamlError {
      throw CompanySettings.yamlError(error, file: file)
    } catch {
      throw .yaml(file: file, line: 1, .syntax(""))
    }
    guard let mapping = root?.mapping else {
      throw .yaml(file: file, line: 1, .noKeys)
    }
    try check(mapping, allowed: CompanySettings.keys, prefix: "")
    name = text(mapping, "name")
    guard !name.isEmpty else {
      throw .setting(file: file, key: "name", value: "", allowed: .name)
    }
    try readHead(mapping)
    try readLines(mapping)
  }

  private mutating func readHead(_ mapping: Node.Mapping) throws(InputError) {
    let kindText = text(mapping, "kind")
    if !kindText.isEmpty {
      guard let value = Company.Kind(rawValue: kindText) else {
        throw invalid(
          "kind",
          kindText,
          .words(Company.Kind.allCases.map(\.rawValue))
        )
      }
      kind = value
    }
    let homeText = text(mapping, "home")
    if !homeText.isEmpty {
      guard let place = Place(named: homeText) else {
        throw invalid("home", homeText, .place)
      }
      home = place
    }
    let currencyText = text(mapping, "currency")
    var currency = basis.currency
    if !currencyText.isEmpty {
      guard let value = Currency(rawValue: currencyText.uppercased()) else {
        throw invalid(
          "currency",
          currencyText,
          .words(Currency.allCases.map(\.rawValue))
        )
      }
      currency = value
    }
    let yearText = text(mapping, "price_year")
    var year = basis.year
    if !yearText.isEmpty {
      guard let number = Int(yearText), CompanySettings.years.contains(number),
        let value = Year(number)
      else {
        throw invalid("price_year", yearText, .year(CompanySettings.years))
      }
      year = value
    }
    basis = PriceBasis(currency: currency, year: year)
    let industryText = text(mapping, "industry")
    if !industryText.isEmpty {
      guard let value = Industry(rawValue: industryText) else {
        throw invalid(
          "industry",
          industryText,
          .words(Industry.allCases.map(\.rawValue))
        )
      }
      industry = value
    }
    let inventedText = text(mapping, "invented")
    if !inventedText.isEmpty {
      guard ["true", "false"].contains(inventedText) else {
        throw invalid("invented", inventedText, .words(["true", "false"]))
      }
      isInvented = inventedText == "true"
    }
  }

  private mutating func readLines(_ mapping: Node.Mapping) throws(InputError) {
    guard let node = mapping["lines"] else {
      throw invalid("lines", "", .lines)
    }
    guard let sequence = node.sequence, !sequence.isEmpty else {
      throw invalid("lines", node.string ?? "", .lines)
    }
    var seen: Set<String> = []
    for (index, item) in sequence.enumerated() {
      let prefix = "lines[\(index + 1)]."
      guard let line = item.mapping else {
        throw invalid("lines[\(index + 1)]", "", .keys)
      }
      try check(line, allowed: CompanySettings.lineKeys, prefix: prefix)
      let id = text(line, "id")
      guard !id.isEmpty, seen.insert(id).inserted else {
        throw invalid(prefix + "id", id, .ownKey)
      }
      let lineName = text(line, "name")
      lines.append(
        Company.Line(
          id: id,
          name: lineName.isEmpty ? id : lineName,
          product: text(line, "product"),
          volume: try number(line, "volume", prefix, 0...1e12),
          margin: try number(line, "margin", prefix, -1e15...1e15),
          coverDays: try number(line, "cover_days", prefix, 0...36_500)
        )
      )
    }
  }

  private func check(
    _ mapping: Node.Mapping,
    allowed: [String],
    prefix: String
  ) throws(InputError) {
    for (key, _) in mapping {
      let text = key.string ?? ""
      guard allowed.contains(text) else {
        throw .unknownKey(file: file, key: prefix + text, known: allowed)
      }
    }
  }

  private func text(_ mapping: Node.Mapping, _ key: String) -> String {
    guard let scalar = mapping[key]?.scalar else { return "" }
    if scalar.style == .plain, ["~", "null", "Null", "NULL"].contains(scalar.string) { return "" }
    return scalar.string
  }

  private func number(
    _ mapping: Node.Mapping,
    _ key: String,
    _ prefix: String,
    _ range: ClosedRange<Double>
  ) throws(InputError) -> Double? {
    let text = text(mapping, key)
    if text.isEmpty { return nil }
    guard let value = NumberParsing.read(text.filter { $0 != "_" }, mark: .point).value,
      value.isFinite,
      range.contains(value)
    else {
      throw invalid(prefix + key, text, .number(range))
    }
    return value
  }

  private func invalid(_ key: String, _ value: String, _ allowed: SettingRule) -> InputError {
    .setting(file: file, key: key, value: value, allowed: allowed)
  }

  private static func yamlError(_ error: YamlError, file: String) -> InputError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .yaml(file: file, line: mark.line, .syntax(problem))
    case .reader(let problem, _, _, _):
      .yaml(file: file, line: 1, .syntax(problem))
    default:
      .yaml(file: file, line: 1, .syntax(""))
    }
  }
}
