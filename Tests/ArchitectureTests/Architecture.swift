/// Which target may use which: the arrows of the design, and who may touch the machine.
enum Architecture {
  /// The targets a target may use directly, as the design states them.
  ///
  /// What lies below is allowed too; packages and C shims are not passed on.
  static let arrows: [String: Set<String>] = [
    "KidoUnits": [],
    "KidoTables": ["KidoUnits"],
    "KidoFacts": ["KidoTables"],
    "KidoRules": ["KidoFacts"],
    "KidoSolver": ["KidoUnits"],
    "KidoHiGHS": ["KidoSolver"],
    "KidoNetwork": ["KidoRules", "KidoSolver"],
    "KidoModels": ["KidoNetwork"],
    "KidoDecisions": ["KidoModels"],
    "KidoPassports": ["KidoNetwork"],
    "KidoInputs": ["KidoDecisions", "KidoPassports"],
    "KidoStore": ["KidoFacts", "KidoNetwork", "KidoPassports"],
    "KidoAnswers": ["KidoInputs", "KidoStore", "KidoHiGHS"],
    "KidoReports": ["KidoAnswers"],
    "KidoServer": ["KidoReports"],
    "kido": ["KidoReports", "KidoServer"],
  ]

  /// Packages and C shims by the target that wraps them; `Foundation` and `Dispatch`
  /// are everybody's but KidoUnits'.
  static let packages: [String: Set<String>] = [
    "KidoTables": ["CZip", "CXlsx"],
    "KidoHiGHS": ["CHiGHS"],
    "KidoInputs": ["Yams"],
    "KidoStore": ["GRDB"],
    "kido": ["ArgumentParser"],
  ]

  /// Files of KidoUnits that may import the C library of the system.
  static let mathematics: [String: Set<String>] = ["Logarithm.swift": ["Glibc", "Musl", "Darwin"]]

  /// Targets that may use files, clock, environment and processes.
  static let edges: Set<String> = ["KidoInputs", "KidoStore", "KidoAnswers", "kido"]

  /// Files of other targets that may, each for one reason: libxlsxwriter writes to a folder only.
  static let edgeFiles: Set<String> = ["KidoTables/XlsxWriter.swift"]

  /// Everything a target may use.
  static func allowed(_ target: String) -> Set<String> {
    var found: Set<String> = []
    var open = Array(arrows[target] ?? [])
    while let next = open.popLast() {
      if found.insert(next).inserted { open += arrows[next] ?? [] }
    }
    return found.union(packages[target] ?? [])
  }

  /// What a target must not depend on and does.
  static func wrongArrows(_ target: String, _ dependencies: [String]) -> [String] {
    guard arrows[target] != nil else { return ["\(target) is not a target of the design"] }
    return dependencies.filter { !allowed(target).contains($0) }.map { "\(target) -> \($0)" }
  }

  /// What is wrong with the imports and calls of a source, by line.
  static func violations(target: String, file: String, source: String) -> [String] {
    var found: [String] = []
    let name = String(file.split(separator: "/").last ?? "")
    var mayImport = allowed(target).union(target == "KidoUnits" ? [] : ["Foundation", "Dispatch"])
    if target == "KidoUnits" { mayImport.formUnion(mathematics[name] ?? []) }
    let isEdge = edges.contains(target) || edgeFiles.contains(target + "/" + name)
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let code = SwiftLine(line)
      if let module = code.importedModule, !mayImport.contains(module) {
        found.append("\(file):\(index + 1) imports \(module)")
      }
      if !isEdge {
        found += code.machineCalls.map { "\(file):\(index + 1) uses \($0)" }
      }
    }
    return found
  }
}
