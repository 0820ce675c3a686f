package import Foundation
import KidoFacts
package import KidoNetwork
import KidoTables
package import KidoUnits

/// Reads a company: a folder with `company.yaml`, or a bare parts list.
package struct CompanyReader: Sendable {
  /// What the caller knows beside the files; used where the files say nothing.
  package struct Defaults: Sendable {
    /// The home place.
    package var home: Place
    /// The currency and price year.
    package var basis: PriceBasis
    /// Units a year of a bare parts list.
    package var volume: Double?
    /// Contribution of one unit of a bare parts list, in the currency.
    package var margin: Double?
    /// Days of cover of a bare parts list.
    package var coverDays: Double?

    /// Makes defaults.
    package init(
      home: Place,
      basis: PriceBasis,
      volume: Double? = nil,
      margin: Double? = nil,
      coverDays: Double? = nil
    ) {
      self.home = home
      self.basis = basis
      self.volume = volume
      self.margin = margin
      self.coverDays = coverDays
    }
  }

  /// A company as read.
  package struct Result: Sendable {
    /// The company.
    package let company: Company
    /// What a person should know.
    package let notices: [InputNotice]
    /// Whether it was a bare parts list.
    package let isBare: Bool
  }

  private let defaults: Defaults

  /// Makes a reader.
  package init(defaults: Defaults) { self.defaults = defaults }

  /// Reads a folder or a file.
  ///
  /// - Throws: ``InputError`` when nothing can be used; problems of rows are notices.
  package func read(_ url: URL) throws(InputError) -> Result {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw .notFound(path: url.path)
    }
    return isFolder.boolValue ? try readFolder(url) : try readBare(url)
  }

  private func readBare(_ url: URL) throws(InputError) -> Result {
    let name = url.lastPathComponent
    let parts = try PartsListReader().read(try FileBytes.read(url), named: name)
    let line = Company.Line(
      id: "list",
      name: name,
      product: "",
      volume: defaults.volume,
      margin: defaults.margin,
      coverDays: defaults.coverDays
    )
    let company = Company(
      kind: .firm,
      name: name,
      home: defaults.home,
      basis: defaults.basis,
      industry: nil,
      isInvented: false,
      lines: [line],
      parts: parts.tree,
      statements: [],
      stock: []
    )
    return Result(company: company, notices: parts.notices, isBare: true)
  }

  private func readFolder(_ folder: URL) throws(InputError) -> Result {
    let settingsURL = folder.appendingPathComponent("company.yaml")
    let bomURL = ["bom.csv", "bom.xlsx", "bom.tsv", "bom.txt"]
      .map { folder.appendingPathComponent($0) }
      .first { FileManager.default.fileExists(atPath: $0.path) }
    guard FileManager.default.fileExists(atPath: settingsURL.path), let bomURL else {
      throw .notACompany(path: folder.path)
    }
    let settings = try CompanySettings(
      bytes: try FileBytes.read(settingsURL),
      file: "company.yaml",
      defaults: defaults
    )
    let parts = try PartsListReader().read(
      try FileBytes.read(bomURL),
      named: bomURL.lastPathComponent
    )
    var notices = parts.notices
    let statements = try side(folder, "suppliers") { (bytes, name) throws(InputError) in
      try SideTables.statements(bytes, file: name)
    }
    let stock = try side(folder, "stock") { (bytes, name) throws(InputError) in
      try SideTables.stock(bytes, file: name)
    }
    notices += (statements?.notices ?? []) + (stock?.notices ?? [])
    notices += unmatched(
      parts.tree,
      settings.lines,
      statements: statements?.rows ?? [],
      stock: stock?.rows ?? []
    )
    let company = Company(
      kind: settings.kind,
      name: settings.name,
      home: settings.home,
      basis: settings.basis,
      industry: settings.industry,
      isInvented: settings.isInvented,
      lines: settings.lines,
      parts: parts.tree,
      statements: statements?.rows ?? [],
      stock: stock?.rows ?? []
    )
    return Result(company: company, notices: notices, isBare: false)
  }

  private func side<Rows>(
    _ folder: URL,
    _ base: String,
    _ read: ([UInt8], String) throws(InputError) -> Rows
  ) throws(InputError) -> Rows? {
    for ending in ["csv", "xlsx"] {
      let url = folder.appendingPathComponent(base + "." + ending)
      if FileManager.default.fileExists(atPath: url.path) {
        return try read(try FileBytes.read(url), url.lastPathComponent)
      }
    }
    return nil
  }

  /// Part numbers and products that point at nothing.
  private func unmatched(
    _ tree: PartsTree,
    _ lines: [Company.Line],
    statements: [Company.Statement],
    stock: [Company.Stock]
  ) -> [InputNotice] {
    let known = Set(tree.nodes.map { FoldedText($0.line.partNumber) })
    var notices: [InputNotice] = []
    func report(_ parts: [String], _ file: String) {
      let missing = Set(parts.filter { !$0.isEmpty && !known.contains(FoldedText($0)) }).sorted()
      if !missing.isEmpty { notices.append(.unknownParts(file: file, parts: missing)) }
    }
    report(statements.map(\.part), "suppliers")
    report(stock.map(\.part), "stock")
    let tops = Set(tree.tops.map { FoldedText(tree.nodes[$0].line.partNumber) })
    for line in lines where !line.product.isEmpty && !tops.contains(FoldedText(line.product)) {
      notices.append(.unknownProduct(line: line.id, product: line.product))
    }
    return notices
  }
}
