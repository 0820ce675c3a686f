import KidoAnswers
import KidoFacts
import KidoNetwork
import KidoUnits

/// The JSON form of an assessment, schema `kido.assess/1`.
package struct AssessmentJSON: Encodable, Sendable {
  struct Range: Encodable {
    let low: Double?
    let typical: Double?
    let high: Double?

    init(_ estimate: Estimate) {
      low = JSONText.number(estimate.low)
      typical = JSONText.number(estimate.typical)
      high = JSONText.number(estimate.high)
    }
  }

  struct Candidate: Encodable {
    let family: String
    let name: String
    let chance: Double?
    let reasons: [String]
  }

  struct Part: Encodable {
    let row: Int
    let sheet: String
    let partNumber: String
    let name: String
    let supplier: String
    let verdict: String
    let chance: Double?
    let alternate: Bool
    let candidates: [Candidate]
    let magnetG: Range?
    let rareEarthG: Range
    let elementsG: [String: Range]
    let unitsPerProduct: Double?
    let unitsPerYear: Double?
    let rareEarthKgPerYear: Range?
    let evidence: String
    let grade: String
    let gradeStated: Bool
    let lines: [String]
    let sources: [String: [String]]
  }

  struct Assembly: Encodable {
    let row: Int
    let partNumber: String
    let name: String
    let verdict = "via-children"
    let rareEarthG: Range
    let elementsG: [String: Range]
  }

  struct Origin: Encodable {
    let place: String
    let share: Double?
    let knowledge: String
    let sources: [String]
  }

  struct Stage: Encodable {
    let stage: String
    let origins: [Origin]
    let largestThirdCountry: String?
    let largestShare: Double?
    let limit: String?
  }

  struct Element: Encodable {
    let element: String
    let massKg: Range
    let perYear: Bool
    let parts: Int
    let stages: [Stage]
    let priceUSDPerKg: Range?
    let priceMarket: String?
    let pricePeriod: String?
    let spend: Range?
    let chineseLicence: String
    let chineseLicenceOfMagnets: String?
    let recalledShare: Double?
    let sources: [String: [String]]
  }

  struct Stop: Encodable {
    let line: String
    let coverDays: Double?
    let licenceDays: Double?
    let shortfallDays: Double?
    let limitingPart: String?
    let countedOn: String?
    let uncountedParts: Int
    let elements: [String]
    let sources: [String: [String]]
  }

  struct Question: Encodable {
    let rank: Int
    let supplier: String
    let partNumber: String
    let name: String
    let topic: String
    let elements: [String]
    let text: String
  }

  struct Ancestor: Encodable {
    let stage: String
    let site: String
    let place: String
    let suppliers: [String]
    let parts: [String]
  }

  struct Footprint: Encodable {
    let place: String
    let site: String
    let elements: [String]
    let oxideT: Range
    let amountsT: [String: Range]
    let flags: [String: String]
    let estimated = true
    let sources: [String: [String]]
  }

  struct Notice: Encodable {
    let code: String
    let refused: Bool
    let text: String
  }

  struct Source: Encodable {
    let id: String
    let value: String
    let title: String
    let published: String
    let locator: String
    let confidence: String
    let licence: String
  }

  struct Headline: Encodable {
    let element: String
    let text: String
    let stage: String
    let place: String?
    let share: Double?
    let massRecalledShare: Double?
    let originRecalledShare: Double?
  }

  struct Money: Encodable {
    let currency: String
    let priceYear: Int
    let marginAtStake: Double?
    let marginUnderLicence: Double?
    let exchangePerUSD: Double?
    let sources: [String: [String]]
  }

  let schema = "kido.assess/1"
  let version = ProgramVersion.text
  let asOf: String
  let today: String
  let language: String
  let company: String
  let invented: Bool
  let home: String
  let headline: Headline?
  let money: Money
  let rowsScreened: Int
  let rowsRefused: Int
  let parts: [Part]
  let assemblies: [Assembly]
  let traceRows: Int
  let traceG: Range
  let elements: [Element]
  let stops: [Stop]
  let sharedPlants: [Ancestor]
  let footprints: [Footprint]
  let unknowns: [String]
  let questions: [Question]
  let notices: [Notice]
  let sources: [Source]
  let standIns: Int
}
