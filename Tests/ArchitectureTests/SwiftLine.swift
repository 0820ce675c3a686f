/// One line of Swift as words and marks, without its comment.
struct SwiftLine {
  private let tokens: [String]

  init(_ line: some StringProtocol) {
    var tokens: [String] = []
    var word = ""
    var previous: Character = " "
    for character in line {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
      } else {
        if !word.isEmpty { tokens.append(word) }
        word = ""
        if character == "/", previous == "/" {
          tokens.removeLast()
          break
        }
        if !character.isWhitespace { tokens.append(String(character)) }
      }
      previous = character
    }
    if !word.isEmpty { tokens.append(word) }
    self.tokens = tokens
  }

  private static let modifiers: Set<String> = [
    "package", "public", "internal", "private", "fileprivate", "@", "testable", "preconcurrency",
    "exported", "_exported", "implementationOnly", "_implementationOnly",
  ]
  private static let kinds: Set<String> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor",
  ]

  /// The module this line imports.
  var importedModule: String? {
    let rest = tokens.drop { SwiftLine.modifiers.contains($0) }
    guard rest.first == "import" else { return nil }
    return rest.dropFirst().first { !SwiftLine.kinds.contains($0) }
  }

  /// Names that alone mean the machine: its files, clock, environment, processes and chance.
  private static let names: Set<String> = [
    "FileManager", "FileHandle", "ProcessInfo", "InputStream", "OutputStream", "UserDefaults",
    "SystemRandomNumberGenerator", "ContinuousClock", "SuspendingClock", "DispatchTime",
    "URLSession",
    "NSHomeDirectory", "NSTemporaryDirectory", "CFAbsoluteTimeGetCurrent",
  ]
  /// Functions of the C library that do the same.
  private static let functions: Set<String> = [
    "fopen", "open", "fread", "fwrite", "getenv", "setenv", "exit", "abort", "system", "popen",
    "fork",
    "time", "clock", "clock_gettime", "gettimeofday", "rand", "random", "arc4random", "dlopen",
    "mkdtemp", "unlink", "rename", "Process",
  ]

  /// The calls of this line that touch the machine.
  var machineCalls: [String] {
    var found: [String] = []
    for (index, token) in tokens.enumerated() {
      let before = index > 0 ? tokens[index - 1] : ""
      let after = index + 1 < tokens.count ? tokens[index + 1] : ""
      let next = index + 2 < tokens.count ? tokens[index + 2] : ""
      if SwiftLine.names.contains(token) { found.append(token) }
      let isPlainCall = after == "(" && before != "." && before != "func" && before != "case"
      if SwiftLine.functions.contains(token), isPlainCall { found.append(token + "(") }
      if token == "Date", after == "(", next == ")" || next.hasPrefix("timeIntervalSinceNow") {
        found.append("Date()")
      }
      if token == "Date" || token == "Day", after == ".", next == "now" {
        found.append("\(token).now")
      }
      if ["Data", "String", "NSData", "NSString"].contains(token), after == "(",
        next.hasPrefix("contentsOf")
      {
        found.append("\(token)(\(next):)")
      }
      if token == "shuffled" || token == "randomElement", after == "(", next == ")" {
        found.append(token + "()")
      }
    }
    return found
  }
}
