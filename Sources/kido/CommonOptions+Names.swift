import KidoAnswers
import KidoReports

extension CommonOptions {
  /// Ends a call that names what nothing at hand has, with the nearest names.
  func refuse(_ names: [UnknownName]) throws {
    guard !names.isEmpty else { return }
    throw Failure(text: UnknownNameText.text(names, language: language), code: .wrongCall)
  }
}
