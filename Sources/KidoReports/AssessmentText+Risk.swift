import KidoAnswers
import KidoFacts
import KidoModels
import KidoUnits

extension AssessmentText {
  /// The index of each element that is needed, with the move that lowers it most.
  func risks() -> [String] {
    guard let field = answer.risk, !field.lines.isEmpty else { return [] }
    var lines = heading(.riskHeading)
    lines += wrapped(
      say(
        .riskNote,
        ["region": RiskName.text(field.region, language), "input": answer.input]
      ),
      indent: "  "
    )
    lines.append("")
    for line in field.lines {
      guard let index = line.index, let stage = line.bottleneck else {
        lines += wrapped(say(.riskInsufficient, ["element": line.material]), indent: "  ")
        continue
      }
      let mark = stage.evidence.contains { $0.isRecalled } ? "*" : ""
      lines += wrapped(
        say(
          .riskElement,
          [
            "element": line.material, "mark": mark, "index": RiskName.points(index),
            "span": RiskName.span(line.interval), "stage": stage.stage.name[language],
          ]
        ),
        indent: "  "
      )
      guard let best = line.strongest else { continue }
      lines += wrapped(
        say(
          .riskMove,
          [
            "move": best.move.name[language] + (best.isRecalled ? " *" : ""),
            "points": RiskName.signed(best.gain.mean * 100),
            "months":
              "\(RiskName.plain(best.move.start.low))–\(RiskName.plain(best.move.start.high))",
            "cost": "\(RiskName.plain(best.move.cost.low))..\(RiskName.plain(best.move.cost.high))",
          ]
        ),
        indent: "      "
      )
    }
    return lines
  }
}
