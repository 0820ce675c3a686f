import KidoAnswers
import KidoFacts
import KidoNetwork
import KidoUnits

/// Writes the sentence on top of an assessment.
struct HeadlineText {
  private let answer: Assessment
  private let headline: Assessment.Headline
  private let language: Language

  init(_ answer: Assessment, _ headline: Assessment.Headline, language: Language) {
    self.answer = answer
    self.headline = headline
    self.language = language
  }

  /// The sentences, joined.
  var sentence: String {
    var sentences = [main]
    if let control = headline.element.control, control.isControlled == true {
      sentences.append(say(.headlineControlled, ["since": control.period]))
    }
    if let margin = answer.exposure.marginControlled, margin > 0 {
      let phrase: Phrase =
        answer.company.kind == .country ? .headlineCountryMargin : .headlineMargin
      let money = NumberText.money(margin, answer.company.basis.currency, language)
      sentences.append(say(phrase, ["controlled": money]))
    }
    if let stop = headline.firstStop, let cover = stop.coverDays {
      let isShort = (stop.shortfall ?? 0) > 0
      sentences.append(
        say(
          isShort ? .headlineStop : .headlineLasts,
          [
            "licence": NumberText.plain(stop.licenceDays),
            "line": answer.isBare ? say(.bareLine) : stop.line.name,
            "cover": NumberText.plain(cover, digits: 2),
          ]
        )
      )
    }
    if let recalled { sentences.append(recalled) }
    return sentences.joined(separator: language == .english ? " " : "")
  }

  /// How much rests on planning values; nil where nothing does.
  private var recalled: String? {
    let phrase: Phrase
    switch (headline.recalledMass > 0, headline.recalledOrigin > 0) {
    case (true, true): phrase = .headlineRecalled
    case (true, false): phrase = .headlineRecalledMass
    case (false, true): phrase = .headlineRecalledOrigin
    case (false, false): return nil
    }
    return phrase.text(
      language,
      [
        "mass": NumberText.percent(headline.recalledMass),
        "origin": NumberText.percent(headline.recalledOrigin),
      ]
    )
  }

  private var main: String {
    let element = headline.element
    return say(
      answer.exposure.isYearly ? .headlineYearly : .headlineProduct,
      [
        "element": ElementName.text(element.element, language),
        "parts": PartCount.text(element.rows, language),
        "mass": NumberText.mass(kilograms: element.kilograms.typical),
        "range": NumberText.massRange(element.kilograms),
        "origin": origin,
      ]
    )
  }

  /// The largest third country, beside the own country where that holds most.
  private var origin: String {
    let stage = headline.stage
    guard let largest = stage.largest else { return say(.headlineUnknown) }
    let isHome = stage.homeShare > 0.5 && stage.homeShare > largest.share
    return say(
      isHome ? .headlineHome : .headlineAbroad,
      [
        "share": NumberText.percent(largest.share),
        "stage": stage.stage.name[language],
        "place": PlaceName.inSentence(largest.place, language),
        "home": PlaceName.inSentence(answer.company.home, language),
      ]
    )
  }

  private func say(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}
