import Foundation
import KidoUnits
import Testing

@testable import KidoFacts

/// The files under `Facts/` as they ship.
@Suite("Shipped facts")
struct ShippedFactsTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Facts", isDirectory: true)

  private static func files(_ folder: URL, prefix: String = "") -> [(name: String, bytes: [UInt8])]
  {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".csv") && $0.hasPrefix(prefix) }.sorted().compactMap {
      name in
      (try? Data(contentsOf: folder.appendingPathComponent(name))).map { (name, [UInt8]($0)) }
    }
  }

  private static let base: FactBase = {
    var editions = EditionTable()
    for file in files(folder, prefix: "editions") {
      editions.add(file: file.name, bytes: file.bytes)
    }
    return FactBase(
      editions: editions,
      files: files(folder.appendingPathComponent("observations", isDirectory: true))
    )
  }()

  private static let all = base.all

  @Test("Every row is in the format")
  func noIssues() {
    #expect(Self.base.issues.isEmpty, "\(Self.base.issues.prefix(20).map(\.description))")
  }

  @Test("There are at least 1,500 observations, counted by confidence")
  func enough() {
    #expect(Self.all.count >= 1_500)
    let counts = Confidence.allCases.map { confidence in
      "\(confidence.rawValue): \(Self.all.filter { $0.confidence == confidence }.count)"
    }
    print("\(Self.all.count) shipped observations; " + counts.joined(separator: ", "))
  }

  @Test("No two rows have the same identifier, and each leads back to its row")
  func identifiers() {
    let groups = Dictionary(grouping: Self.all, by: \.id)
    let twice = groups.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice.isEmpty, "\(twice.prefix(20))")
    #expect(Self.base.observations(ids: Array(groups.keys)).count == groups.count)
  }

  /// Editions kept although no row names them yet.
  static let unusedEditions: Set<String> = []

  @Test("Every edition gives a figure, a rule, a facility or a flow of trade")
  func editionsUsed() throws {
    var used = Set(Self.all.map(\.edition.key))
    for name in ["rules.csv", "facilities.csv", "moves.csv", "move-effects.csv"] {
      let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
      used.formUnion(CSVRecords(bytes).records.map { $0["edition"] })
    }
    let trade = Self.files(Self.folder.appendingPathComponent("trade", isDirectory: true))
    used.formUnion(trade.map { String($0.name.dropLast(4)) })
    let unused = Self.base.editions.all.map(\.key).filter { !used.contains($0) }
    #expect(Set(unused) == Self.unusedEditions)
  }

  @Test(
    "Atomic mass and oxide factor of each rare earth agree with KidoUnits",
    arguments: RareEarth.allCases
  )
  func constants(element: RareEarth) throws {
    let view = FactView(Self.base)
    let mass = try #require(view.newest(.atomicMass, subject: element.symbol)?.observation.central)
    #expect(abs(mass / element.atomicMass - 1) <= 0.001)
    let factor = try #require(
      view.newest(.oxideFactor, subject: element.symbol)?.observation.central
    )
    #expect(abs(factor - element.oxideFactor) <= 0.001)
  }

  /// Editions that name only the largest producers; their parts cannot make the total.
  static let partialEditions: Set<String> = ["visual-capitalist", "usgs-mcs-2019"]

  @Test("Mine production by country adds up to the world of the same edition within 3 %")
  func worldTotals() throws {
    let rows = Self.all.filter {
      $0.quantity == .production && $0.stage == .mine && $0.subject == "REE" && $0.of.isEmpty
    }
    var compared = 0
    for (key, group) in Dictionary(
      grouping: rows,
      by: { "\($0.edition.key) \($0.period) \($0.basis)" }
    ) {
      let parts = group.filter { $0.place != .world && $0.place != .europeanUnion }
      guard let world = group.first(where: { $0.place == .world })?.central, parts.count > 1,
        !Self.partialEditions.contains(try #require(group.first).edition.key)
      else { continue }
      let sum = parts.reduce(0) { $0 + ($1.central ?? 0) }
      #expect(abs(sum / world - 1) <= 0.03, "\(key): \(sum) of \(world)")
      compared += 1
    }
    #expect(compared >= 15)
  }

  @Test("Shares of one stage, subject, period and edition sum to at most 101 %")
  func shares() {
    let rows = Self.all.filter {
      $0.quantity == .share && $0.place != .world && $0.place != .europeanUnion
    }
    let groups = Dictionary(grouping: rows) { row in
      [
        row.stage?.rawValue ?? "", row.subject, row.of, row.period.description, row.edition.key,
        row.market, row.basis,
      ].joined(separator: " ")
    }
    #expect(groups.count >= 50)
    for (key, group) in groups {
      let sum = group.reduce(0) { $0 + ($1.central ?? 0) }
      #expect(sum <= 101, "\(key): \(sum)")
      #expect(group.allSatisfy { $0.unit == "%" }, "\(key)")
    }
  }

  @Test("Shares of one buyer's sourcing sum to at most 101 %")
  func sourcing() {
    let rows = Self.all.filter { $0.quantity == .sourcing && $0.unit == "%" }
    let groups = Dictionary(grouping: rows) { row in
      [
        row.stage?.rawValue ?? "", row.subject, row.place?.code ?? "", row.period.description,
        row.edition.key, row.market, row.basis,
      ].joined(separator: " ")
    }
    #expect(!groups.isEmpty)
    for (key, group) in groups {
      let parts = group.filter { $0.of != "World" && $0.of != "EU27" }
      let sum = parts.reduce(0) { $0 + ($1.central ?? 0) }
      #expect(sum <= 101, "\(key): \(sum)")
    }
  }

  @Test("No locator, note or title names a folder of the machine it was written on")
  func locators() {
    for text in ["/wo" + "rk/", "shared/", "/tmp", "/home/", "/Users/"] {
      let rows = Self.all.filter { $0.locator.contains(text) || $0.note.contains(text) }
      #expect(rows.isEmpty, "\(text): \(rows.prefix(5).map(\.id))")
      let editions = Self.base.editions.all.filter {
        $0.locator.contains(text) || $0.note.contains(text) || $0.title.contains(text)
      }
      #expect(editions.isEmpty, "\(text): \(editions.map(\.key))")
    }
  }

  @Test("Locators of editions have no scheme, and no edition was read before it was published")
  func editions() {
    for edition in Self.base.editions.all {
      #expect(!edition.locator.contains("://"), "\(edition.key)")
      #expect(
        edition.key.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) },
        "\(edition.key)"
      )
      let stated = Period(edition.publishedText)?.start ?? edition.published
      #expect(stated <= edition.retrieved, "\(edition.key)")
    }
  }

  @Test("Percentages lie in 0...100 where the quantity is a share of a whole")
  func percentages() {
    let whole: Set<Quantity> = [.share, .sourcing, .composition, .useShare, .licenceApproval]
    for row in Self.all where whole.contains(row.quantity) && row.unit == "%" {
      guard let estimate = row.estimate else { continue }
      #expect(estimate.low >= 0 && estimate.high <= 100, "\(row.id)")
    }
  }

  @Test("Each range holds its typical value: no figure loses its number on the way")
  func estimates() {
    let lost = Self.all.filter { $0.central != nil && $0.estimate == nil }
    #expect(lost.isEmpty, "\(lost.prefix(5).map(\.id))")
  }
}
