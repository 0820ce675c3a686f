import KidoNetwork
import KidoUnits

/// Writes a question to a supplier.
struct QuestionText {
  /// What is asked.
  let question: String

  init(_ question: SupplierQuestion, language: Language) {
    let number = question.line.partNumber
    let name = question.line.name
    let part = number.isEmpty || number == name ? name : "\(number) \(name)"
    let phrase: Phrase =
      switch question.topic {
      case .holds: .questionHolds
      case .mass: .questionMass
      case .grade: .questionGrade
      case .origin: question.isMagnetic ? .questionOrigin : .questionOriginOfMaterial
      }
    let quoted =
      switch language {
      case .english: part
      case .japanese: "「\(part)」"
      case .chinese: "“\(part)”"
      }
    self.question = phrase.text(
      language,
      [
        "part": quoted,
        "elements": question.elements.prefix(6).map(\.symbol).joined(
          separator: language == .english ? ", " : "、"
        ),
      ]
    )
  }
}

/// The questions to one supplier.
struct QuestionGroup {
  /// The supplier as the list names it; empty where it names none.
  let supplier: String
  /// The questions with their ranks among all, from 1.
  private(set) var questions: [(rank: Int, question: SupplierQuestion)]

  /// Questions by supplier, the supplier of the first question first, ranks kept.
  static func all(_ questions: [SupplierQuestion]) -> [QuestionGroup] {
    var groups: [QuestionGroup] = []
    for (index, question) in questions.enumerated() {
      let supplier = FoldedText(question.line.supplier)
      if let place = groups.firstIndex(where: { FoldedText($0.supplier) == supplier }) {
        groups[place].questions.append((index + 1, question))
      } else {
        groups.append(
          QuestionGroup(supplier: question.line.supplier, questions: [(index + 1, question)])
        )
      }
    }
    return groups
  }

  /// "To Alpha Motors", or that the list names no supplier.
  func addressee(_ language: Language) -> String {
    supplier.isEmpty
      ? Phrase.questionNoSupplier.text(language)
      : Phrase.questionTo.text(language, ["supplier": supplier])
  }
}
