import KidoUnits

extension Observation {
  /// The cells in the order of ``FactBase/header``; reading them back gives the same observation.
  package var cells: [String] {
    [
      quantity.rawValue, stage?.rawValue ?? "", subject, of, place?.code ?? "", period.description,
      market, figureText, unit, basis, edition.key, locator, confidence.rawValue, note,
    ]
  }

  /// The figure as written in fact files.
  package var figureText: String {
    switch figure {
    case .number(let reported): FigureNotation.write(reported)
    case .text(let words): words
    }
  }
}
