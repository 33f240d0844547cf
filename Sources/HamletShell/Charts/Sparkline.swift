/// Numbers over time as one line of eight heights.
package enum Sparkline {
  private static let heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// One cell a number, of at most so many; a number that is not told is a dot.
  ///
  /// More numbers than cells are put together, each cell the mean of its own.
  package static func text(_ numbers: [Double?], width: Int) -> String {
    guard width > 0, !numbers.isEmpty else { return "" }
    let points = numbers.count <= width ? numbers : sampled(numbers, width)
    let known = points.compactMap { $0 }.filter(\.isFinite)
    guard let least = known.min(), let most = known.max() else {
      return String(repeating: "·", count: points.count)
    }
    return points.map { point in
      guard let point, point.isFinite else { return "·" }
      guard most > least else { return heights[3] }
      let place = ((point - least) / (most - least) * 7).rounded()
      return heights[min(7, max(0, Int(place)))]
    }.joined()
  }

  private static func sampled(_ numbers: [Double?], _ width: Int) -> [Double?] {
    (0..<width).map { cell in
      let first = cell * numbers.count / width
      let end = max(first + 1, (cell + 1) * numbers.count / width)
      let part = numbers[first..<end].compactMap { $0 }
      return part.isEmpty ? nil : part.reduce(0, +) / Double(part.count)
    }
  }
}
