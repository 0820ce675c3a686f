// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target: one way of reading the code everywhere.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "kido",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "KidoUnits", targets: ["KidoUnits"]),
    .executable(name: "kido", targets: ["kido"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CXlsx",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]
    ),
    .target(name: "KidoUnits", swiftSettings: strict),
    .target(
      name: "KidoTables",
      dependencies: ["KidoUnits", "CZip", "CXlsx"],
      swiftSettings: strict
    ),
    .target(name: "KidoFacts", dependencies: ["KidoUnits", "KidoTables"], swiftSettings: strict),
    .target(name: "KidoRules", dependencies: ["KidoUnits", "KidoFacts"], swiftSettings: strict),
    .target(name: "KidoNetwork", dependencies: ["KidoUnits", "KidoFacts"], swiftSettings: strict),
    .target(
      name: "KidoModels",
      dependencies: ["KidoUnits"],
      swiftSettings: strict
    ),
    .target(
      name: "KidoInputs",
      dependencies: [
        "KidoUnits", "KidoTables", "KidoFacts", "KidoRules", "KidoNetwork",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "KidoStore",
      dependencies: [
        "KidoUnits", "KidoFacts",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "KidoAnswers",
      dependencies: [
        "KidoUnits", "KidoTables", "KidoFacts", "KidoRules", "KidoNetwork", "KidoModels",
        "KidoInputs",
        "KidoStore",
      ],
      swiftSettings: strict
    ),
    .target(
      name: "KidoReports",
      dependencies: [
        "KidoUnits", "KidoTables", "KidoFacts", "KidoRules", "KidoNetwork", "KidoModels",
        "KidoInputs", "KidoAnswers",
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "kido",
      dependencies: [
        "KidoUnits", "KidoTables", "KidoFacts", "KidoRules", "KidoNetwork", "KidoModels",
        "KidoInputs", "KidoAnswers",
        "KidoReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "TestSupport",
      path: "Tests/Support/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "KidoUnitsTests",
      dependencies: ["KidoUnits", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "KidoFactsTests",
      dependencies: ["KidoUnits", "KidoTables", "KidoFacts", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "KidoStoreTests",
      dependencies: [
        "KidoUnits", "KidoFacts", "KidoStore", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "KidoRulesTests",
      dependencies: ["KidoUnits", "KidoFacts", "KidoRules"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "KidoModelsTests",
      dependencies: ["KidoUnits", "KidoModels", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(
      name: "KidoReportsTests",
      dependencies: [
        "KidoUnits", "KidoTables", "KidoFacts", "KidoNetwork", "KidoInputs", "KidoAnswers",
        "KidoReports", "TestSupport",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "KidoInputsTests",
      dependencies: [
        "KidoUnits", "KidoTables", "KidoFacts", "KidoNetwork", "KidoInputs", "TestSupport",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "KidoNetworkTests",
      dependencies: ["KidoUnits", "KidoFacts", "KidoNetwork", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "KidoCommandTests",
      dependencies: ["TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "PartsAccuracyTests",
      dependencies: [
        "KidoUnits", "KidoFacts", "KidoNetwork", "KidoInputs", "KidoAnswers", "PartsAccuracy",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "KidoTablesTests",
      dependencies: ["KidoTables", "TestSupport"],
      swiftSettings: strict
    ),
    .target(
      name: "PartsAccuracy",
      dependencies: ["KidoUnits", "KidoFacts", "KidoNetwork", "KidoInputs", "KidoAnswers"],
      path: "Tests/Support/PartsAccuracy",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "kido-bench",
      dependencies: [
        "KidoUnits", "KidoFacts", "KidoNetwork", "KidoModels", "KidoInputs", "KidoAnswers",
        "PartsAccuracy",
      ],
      path: "Benchmarks/kido-bench",
      swiftSettings: strict
    ),
  ]
)
