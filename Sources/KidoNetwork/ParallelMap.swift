import Dispatch

/// Computes values for 0..<count on all cores; the order of the results does not depend on them.
enum ParallelMap {
  /// Below this many values one core is quicker.
  private static let worthwhile = 512

  /// The values of a pure function.
  static func map<Value: Sendable>(_ count: Int, _ compute: @Sendable (Int) -> Value) -> [Value] {
    guard count >= worthwhile else { return (0..<count).map(compute) }
    return [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      // Each index is written by one iteration only, and nothing is read before all have ended.
      nonisolated(unsafe) let values = base
      let size = 256
      DispatchQueue.concurrentPerform(iterations: (count + size - 1) / size) { chunk in
        for index in (chunk * size)..<min(count, (chunk + 1) * size) {
          (values + index).initialize(to: compute(index))
        }
      }
      initialized = count
    }
  }
}
