import KidoAnswers
import KidoNetwork
import KidoUnits
import Testing

@testable import KidoReports

@Suite("Questions to suppliers")
struct QuestionTests {
  /// Two suppliers in turn, one written in two ways, and a part without supplier.
  private static let list = """
    Part number,Name,Qty,Supplier
    A-1,Servo motor 400W,2,Acme
    A-2,Cerium oxide polishing powder,1,Polish Co
    A-3,Speaker,1,
    A-4,Spindle motor BLDC 120W,1,ACME

    """

  @Test(
    "Each supplier is addressed once, with all its questions below",
    arguments: Language.allCases
  )
  func groups(language: Language) throws {
    let answer = try Page().answer(Self.list)
    #expect(answer.questions.count == 10)
    let groups = QuestionGroup.all(answer.questions)
    #expect(groups.count == 3)
    #expect(groups.flatMap { $0.questions.map(\.rank) }.sorted() == Array(1...10))
    #expect(groups.first?.questions.first?.rank == 1)
    let page = AssessmentText(answer, language: language).render()
    for group in groups {
      #expect(page.ranges(of: "\n  " + group.addressee(language) + "\n").count == 1)
      for (rank, question) in group.questions {
        let text = QuestionText(question, language: language).question.prefix(20)
        #expect(page.contains(TextLayout.right(String(rank), 6) + "  " + text))
      }
    }
  }

  @Test("A material without magnet is not asked about a magnet", arguments: Language.allCases)
  func material(language: Language) throws {
    let answer = try Page().answer(Self.list)
    let origins = answer.questions.filter { $0.topic == .origin }
    #expect(origins.contains { !$0.isMagnetic } && origins.contains(where: \.isMagnetic))
    for question in origins {
      let text = QuestionText(question, language: language).question
      let words = ["magnet made", "磁石製造", "磁体制造"]
      #expect(words.contains { text.contains($0) } == question.isMagnetic, "\(text)")
    }
  }
}
