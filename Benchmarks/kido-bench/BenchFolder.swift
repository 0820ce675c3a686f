import Foundation
import KidoAnswers
import KidoUnits

/// The checkout that is measured: the working folder.
enum BenchFolder {
  static let url = URL(
    fileURLWithPath: FileManager.default.currentDirectoryPath,
    isDirectory: true
  )

  /// The facts of the checkout, on a fixed day.
  static func workbench() throws -> Workbench {
    guard let today = Day(year: 2026, month: 11, day: 25) else {
      throw CocoaError(.featureUnsupported)
    }
    return try Workbench(
      environment: ProcessInfo.processInfo.environment,
      executable: Bundle.main.executableURL,
      workingFolder: url,
      today: today,
      asOf: nil
    )
  }
}
