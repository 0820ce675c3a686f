import KidoFacts
import KidoUnits
import Testing

@testable import KidoNetwork

@Suite("Grades of magnets")
struct GradeTableTests {
  @Test(
    "A grade is read from a text, and its class where the grade is not at hand",
    arguments: [
      ("N42SH", "n42sh"), ("magnet N42 SH", "n42sh"), ("42SH", "n42sh"), ("N38SH", "ndfeb-sh"),
      ("38 sh", "ndfeb-sh"), ("N35", "ndfeb-n"), ("磁石Ｎ４２ＳＨ", "n42sh"),
    ]
  )
  func stated(text: String, grade: String) throws {
    let grades = GradeTable(facts: try TinyFacts().view)
    #expect(grades.stated(in: FoldedText(text))?.id == grade)
  }

  @Test(
    "Other codes are no grade",
    arguments: ["", "N4", "M42", "AN42", "42", "N99", "420SH", "N42X"]
  )
  func none(text: String) throws {
    let grades = GradeTable(facts: try TinyFacts().view)
    #expect(grades.stated(in: FoldedText(text)) == nil)
  }

  @Test("The total of a grade is the sum of its elements, narrower where it is stated")
  func total() throws {
    let grade = try #require(GradeTable(facts: try TinyFacts().view).grade("n42sh"))
    #expect(grade.total(isStated: true).typical == 30)
    #expect(grade.total(isStated: true).low > grade.total(isStated: false).low)
  }
}
