/// What an observation measures.
///
/// The list is documented in `docs/facts-format.md`.
package enum Quantity: String, CaseIterable, Sendable, Hashable {
  case production
  case reserves
  case quota
  case capacity
  case share
  case sourcing
  case `import`
  case export
  case price
  case composition
  case gradeContent = "grade-content"
  case magnetMass = "magnet-mass"
  case magnetFraction = "magnet-fraction"
  case magnetPerPower = "magnet-per-power"
  case elementMass = "element-mass"
  case elementFraction = "element-fraction"
  case occurrence
  case content
  case atomicMass = "atomic-mass"
  case oxideFactor = "oxide-factor"
  case governance
  case useShare = "use-share"
  case industryShare = "industry-share"
  case industryDependence = "industry-dependence"
  case uses
  case importReliance = "import-reliance"
  case licenceTime = "licence-time"
  case licenceApproval = "licence-approval"
  case controlled
  case demand
  case fx
  case density
  case yield
  case threshold
  case gap
  case property
  case endOfLifeRecycling = "eol-rir"
  case substitutes
  case euAssessment = "eu-assessment"
  case footprint
  case esg
  case lifetime
  case route
  case substitution
  case incentive
  case facilityStatus = "facility-status"
  case lineStop = "line-stop"
  case consumption
  case stock
  case wasteFactor = "waste-factor"
}
