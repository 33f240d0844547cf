/// Charts of a report's tables as inline SVG.
struct ReportChartSVG {
  /// Rows beyond which bars say less than the table below them.
  private static let mostBars = 32
  private static let width = 720
  let wording: ReportWording

  func lines(_ table: ReportDocument.Table, _ chart: ReportDocument.Chart) -> [String] {
    guard chart.column < table.columns.count else { return [] }
    let points = table.rows.filter { !$0.isTotal && chart.column < $0.values.count }.map { row in
      Point(row: row, value: row.values[chart.column])
    }
    let hasValue = points.contains { $0.value.isShown && $0.size > 0 }
    guard hasValue else { return [] }
    let unit = table.columns[chart.column].unit
    return chart.isLine
      ? line(points, table, unit) : points.count <= Self.mostBars ? bars(points, table, unit) : []
  }

  private struct Point {
    let row: ReportDocument.Row
    let value: ReportDocument.Value

    /// Thousandths of a share, else the number.
    var size: UInt64 {
      // No true number is larger, and none may overflow what is drawn.
      min(value.denominator > 0 ? value.perMille : value.numerator, 1 << 40)
    }
  }

  private func opening(_ table: ReportDocument.Table, _ height: Int) -> String {
    let name = ReportHTML.escaped(table.title.text(wording.language))
    return "<svg role=\"img\" aria-label=\"\(name)\" viewBox=\"0 0 \(Self.width) \(height)\" "
      + "width=\"\(Self.width)\" height=\"\(height)\">"
  }

  private func bars(_ points: [Point], _ table: ReportDocument.Table, _ unit: String) -> [String] {
    let (label, step) = (210, 24)
    let room = UInt64(Self.width - label - 130)
    let isShare = points.contains { $0.value.denominator > 0 }
    let most = isShare ? 1_000 : max(1, points.map(\.size).max() ?? 1)
    var lines = [opening(table, points.count * step + 8)]
    for (index, point) in points.enumerated() {
      let top = index * step + 4
      let name = CellText.cut(point.row.label.text(wording.language), to: 32)
      let length = point.value.isShown ? Int(room * min(point.size, most) / most) : 0
      lines.append(
        "<text x=\"\(label - 8)\" y=\"\(top + 14)\" class=\"end\">\(ReportHTML.escaped(name))</text>"
      )
      if isShare {
        lines.append(
          "<rect x=\"\(label)\" y=\"\(top + 2)\" width=\"\(room)\" height=\"16\" class=\"track\"/>"
        )
      }
      lines.append(
        "<rect x=\"\(label)\" y=\"\(top + 2)\" width=\"\(length)\" height=\"16\" class=\"bar\"/>"
      )
      let place = label + (isShare ? Int(room) : length) + 6
      let text = ReportHTML.escaped(wording.text(point.value, unit))
      lines.append("<text x=\"\(place)\" y=\"\(top + 14)\">\(text)</text>")
    }
    return lines + ["</svg>"]
  }

  private func line(_ points: [Point], _ table: ReportDocument.Table, _ unit: String) -> [String] {
    let (left, top, bottom, height) = (44, 22, 150, 180)
    let most = Self.rounded(points.map(\.size).max() ?? 1)
    // The last month's name has half of its width beyond its point.
    let gap = points.count > 1 ? (Self.width - left - 60) / (points.count - 1) : 0
    func x(_ index: Int) -> Int { left + 20 + index * gap }
    func y(_ size: UInt64) -> Int { bottom - Int(UInt64(bottom - top) * min(size, most) / most) }
    var lines = [opening(table, height)]
    for part in [0, most / 2, most] {
      lines.append(
        "<line x1=\"\(left)\" y1=\"\(y(part))\" x2=\"\(Self.width)\" y2=\"\(y(part))\" class=\"grid\"/>"
      )
      lines.append("<text x=\"\(left - 6)\" y=\"\(y(part) + 4)\" class=\"end\">\(part)</text>")
    }
    // A month that is not told, or has not come, breaks the line.
    for run in runs(points) where run.count > 1 {
      let path = run.map { "\(x($0)),\(y(points[$0].size))" }.joined(separator: " ")
      lines.append("<polyline points=\"\(path)\" class=\"line\"/>")
    }
    for (index, point) in points.enumerated() {
      let name = ReportHTML.escaped(point.row.label.text(wording.language))
      lines.append("<text x=\"\(x(index))\" y=\"\(bottom + 20)\" class=\"middle\">\(name)</text>")
      let text = ReportHTML.escaped(wording.number(point.value, unit))
      guard point.value.isShown else {
        lines.append("<text x=\"\(x(index))\" y=\"\(bottom - 6)\" class=\"middle\">\(text)</text>")
        continue
      }
      let level = y(point.size)
      lines.append("<circle cx=\"\(x(index))\" cy=\"\(level)\" r=\"3.5\" class=\"dot\"/>")
      lines.append("<text x=\"\(x(index))\" y=\"\(level - 8)\" class=\"middle\">\(text)</text>")
    }
    return lines + ["</svg>"]
  }

  /// The places of points that follow each other and are told.
  private func runs(_ points: [Point]) -> [[Int]] {
    points.indices.reduce(into: [[Int]]()) { runs, index in
      guard points[index].value.isShown else { return }
      if let last = runs.last?.last, last == index - 1 {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
  }

  /// The next even number of one digit and zeros, for an axis that ends above everything.
  static func rounded(_ number: UInt64) -> UInt64 {
    var unit: UInt64 = 1
    while unit <= 1 << 40 {
      for factor in [2, 4, 6, 8, 10] as [UInt64] where unit * factor >= number {
        return unit * factor
      }
      unit *= 10
    }
    return number
  }

  /// A share as a small bar, with a tick at the target.
  static func gauge(_ perMille: UInt64, target: UInt64) -> String {
    let length = min(perMille, 1_000) / 5
    var svg =
      "<svg class=\"gauge\" viewBox=\"0 0 200 8\" width=\"200\" height=\"8\" aria-hidden=\"true\">"
    svg += "<rect width=\"200\" height=\"8\" class=\"track\"/>"
    svg += "<rect width=\"\(length)\" height=\"8\" class=\"bar\"/>"
    if target > 0 {
      svg += "<rect x=\"\(min(target, 1_000) / 5 - 1)\" width=\"2\" height=\"8\" class=\"tick\"/>"
    }
    return svg + "</svg>"
  }
}
