package import KidoUnits

extension Industry {
  /// The user that export rules see.
  package var user: String {
    switch self {
    case .defence: "military"
    case .informationTechnology: "semiconductor"
    default: "civil"
    }
  }
}
