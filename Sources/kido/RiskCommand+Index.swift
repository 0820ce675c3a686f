import ArgumentParser
import Foundation
import KidoAnswers
import KidoInputs
import KidoModels
import KidoReports
import KidoUnits

extension RiskCommand {
  func runIndex() throws {
    let workbench = try common.workbench()
    try refuse(workbench.unknownMaterials(materials, names: Workbench.riskMaterials))
    var query = RiskIndexQuery()
    query.industries = industry ?? []
    query.regions = try (region ?? []).map { place in
      let region = RiskRegion(of: place)
      guard region != .rest || place == .other || place == .world else {
        throw ValidationError(
          "\(place.code) is not a region of the index: JPN, EU27, USA, CHN, KOR or Other."
        )
      }
      return region
    }
    query.materials = materials
    query.year = year?.upperBound
    query.weights = try weights()
    query.wantsSensitivity = explain
    // The map alone shows no moves.
    query.wantsMoves =
      common.format == .json || company != nil || !materials.isEmpty
      || (query.industries.count == 1 && query.regions.count == 1)
    let folder = try company.map { URL(fileURLWithPath: try common.given($0)) }
    let answer = try common.translating { () throws(InputError) in
      guard let folder else { return try workbench.riskIndex(query) }
      let defaults = AssessCommand.defaults(common.language, asOf: common.asOf)
      return try workbench.riskIndex(
        query,
        company: try workbench.assess(folder, defaults: defaults)
      )
    }
    switch common.format {
    case .text:
      Terminal.say(RiskIndexText.render(answer, language: common.language, explains: explain))
    case .json: Terminal.say(RiskIndexText.json(answer))
    case .csv: Terminal.write(RiskIndexText.csv(answer))
    }
    let isOpen = answer.fields.contains { field in
      field.index == nil || (!answer.materials.isEmpty && field.lines.contains { $0.index == nil })
    }
    if isOpen || !answer.unknown.isEmpty { throw ExitCode(Outcome.no.rawValue) }
  }

  func runLens() throws {
    let workbench = try common.workbench()
    try refuse(workbench.unknownMaterials(materials, names: Workbench.riskMaterials))
    let usual: RiskRegion =
      switch common.language {
      case .japanese: .japan
      case .english: .europe
      case .chinese: .china
      }
    let answer = try common.translating { () throws(InputError) in
      try workbench.riskLens(
        industry: industry?.first ?? .automotive,
        region: region?.first.map(RiskRegion.init(of:)) ?? usual,
        materials: materials,
        year: year?.upperBound
      )
    }
    switch common.format {
    case .text: Terminal.say(RiskLensText.render(answer, language: common.language))
    case .json: Terminal.say(RiskLensText.json(answer))
    case .csv: Terminal.write(RiskLensText.csv(answer))
    }
  }

  private func weights() throws -> RiskWeights {
    var weights = RiskWeights.equal
    for text in weight {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw ValidationError("\"\(text)\" is not a weight. Write --weight governance=2.")
      }
      let value = try AssessCommand.number(parts[1])
      guard (0...100).contains(value) else {
        throw ValidationError("\"\(text)\": a weight is a number from 0 to 100.")
      }
      if let indicator = RiskIndicator(rawValue: parts[0]) {
        weights[indicator] = value
      } else if let pillar = RiskPillar(rawValue: parts[0]) {
        weights[pillar] = value
      } else {
        let known =
          RiskIndicator.allCases.map(\.rawValue) + RiskPillar.allCases.map(\.rawValue)
        throw ValidationError(
          "\"\(parts[0])\" is not an indicator of the index. It knows \(known.joined(separator: ", "))."
        )
      }
    }
    guard weights.isUsable else {
      throw ValidationError("Each of hazard, exposure and coping needs an indicator with a weight.")
    }
    return weights
  }
}
