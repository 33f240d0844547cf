import Testing

@testable import HamletWire

/// A table of a lifecycle: a row per event, a column per state, a cell `next/effect`; `-` where the
/// state stays and nothing is done.
struct TransitionTable {
  let states: [String]
  let rows: [(event: String, cells: [String])]

  init(_ text: String) {
    let lines = text.split(separator: "\n").map { line in
      line.split(whereSeparator: { $0 == " " || $0 == "|" }).map(String.init)
    }
    states = lines.first.map { Array($0.dropFirst()) } ?? []
    rows = lines.dropFirst().map { ($0.first ?? "", Array($0.dropFirst())) }
  }

  func expected(_ cell: String, in state: String) -> String {
    cell == "-" ? "\(state)/none" : cell
  }
}

/// The name of an enum's case without what it carries.
func caseName(_ value: some Any) -> String {
  String("\(value)".prefix { $0 != "(" })
}

let sampleError = ConnectionError(.unknownType, "a sample")
let sampleTime = WireInstant(nanoseconds: 0).adding(milliseconds: 1_000)
let sampleLimit = WireInstant(nanoseconds: 0).adding(milliseconds: 2_000)
