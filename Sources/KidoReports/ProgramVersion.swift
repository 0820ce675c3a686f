/// The version of the program.
package enum ProgramVersion {
  /// The version as printed, by semantic versioning.
  package static let text = "0.1.0"
}
