import KidoFacts
import Testing

@Suite("NearestNames")
struct NearestNamesTests {
  private let names = NearestNames(["Nd", "Dy", "dysprosium", "usgs-mcs-2026", "fob-china"])

  @Test(
    "A slip of a letter or two finds the name that was meant",
    arguments: [
      ("Ndd", "Nd"), ("dysprosum", "dysprosium"), ("DYSPROSIUM", "dysprosium"),
      ("usgs-mcs-2062", "usgs-mcs-2026"), ("fob-chna", "fob-china"), ("china", "fob-china"),
    ]
  )
  func slips(text: String, meant: String) {
    #expect(names.nearest(to: text).first == meant)
  }

  @Test("What is near nothing finds nothing", arguments: ["", "Xq", "Unobtainium", "q"])
  func nothing(text: String) {
    #expect(names.nearest(to: text) == [])
  }

  @Test("A misspelled name of an element leads to the subject of the facts")
  func elements() {
    let known: Set = ["Dy", "Nd", "graphite"]
    #expect(MaterialNames.nearest(to: "Dysprosum", known: known).first == "Dy")
    #expect(MaterialNames.nearest(to: "ネオジウム", known: known).first == "Nd")
    #expect(MaterialNames.nearest(to: "grafite", known: known).first == "graphite")
  }
}
