/// The languages Kido speaks.
public enum Language: String, CaseIterable, Sendable, Hashable {
  case japanese = "ja"
  case english = "en"
  case chinese = "zh"
}

/// One text in the three languages; none may be missing.
public struct Localized: Sendable, Hashable {
  /// The English text.
  public let english: String
  /// The Japanese text.
  public let japanese: String
  /// The Chinese text, in simplified characters.
  public let chinese: String

  /// Makes a text in three languages.
  public init(en: String, ja: String, zh: String) {
    english = en
    japanese = ja
    chinese = zh
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .japanese: japanese
    case .chinese: chinese
    }
  }
}
