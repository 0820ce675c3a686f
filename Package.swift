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
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "KidoUnits", swiftSettings: strict),
    .target(name: "KidoFacts", dependencies: ["KidoUnits"], swiftSettings: strict),
    .target(name: "KidoNetwork", dependencies: ["KidoUnits", "KidoFacts"], swiftSettings: strict),
  ]
)
