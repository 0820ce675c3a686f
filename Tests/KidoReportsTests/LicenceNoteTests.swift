import KidoAnswers
import KidoNetwork
import KidoUnits
import Testing

@testable import KidoReports

@Suite("Notes on export licences")
struct LicenceNoteTests {
  private static func note(_ language: Language) -> String {
    Phrase.controlledMagnets.text(language, ["since": "2025-04-04"])
      .components(before: "[")
  }

  @Test(
    "Beside neodymium that needs no licence stands that magnets with Dy or Tb do",
    arguments: Language.allCases
  )
  func magnets(language: Language) throws {
    let answer = try Page().answer()
    let text = AssessmentText(answer, language: language).render().filter { !$0.isWhitespace }
    let note = Self.note(language).filter { !$0.isWhitespace }
    // Nd and Pr; not Ce and La, which sit in the polishing powder.
    #expect(text.ranges(of: note).count == 2)
    let magnets = answer.exposure.elements.filter { $0.magnetControl != nil }.map(\.element)
    #expect(Set(magnets) == [.neodymium, .praseodymium])
    for element in answer.exposure.elements {
      guard let control = element.magnetControl else { continue }
      #expect(answer.mark(of: control.source) != nil)
    }
  }

  @Test("Without magnets, and for a buyer in China, nothing is said of them")
  func none() throws {
    let powder = "Part number,Name,Qty\nA-2,Cerium oxide polishing powder,1\n"
    #expect(try !Page().text(.english, powder).contains("magnets that hold Dy or Tb"))
    #expect(try !Page(home: .china).text(.english).contains("magnets that hold Dy or Tb"))
  }
}

extension String {
  /// What stands before a text, or all of it.
  fileprivate func components(before text: String) -> String {
    ranges(of: text).first.map { String(self[..<$0.lowerBound]) } ?? self
  }
}
