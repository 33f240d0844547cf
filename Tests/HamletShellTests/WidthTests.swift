import Foundation
import Testing

@testable import HamletShell

@Suite("Cells as Unicode counts them")
struct WidthTests {
  @Test("Every character is as wide as East_Asian_Width says, by the tables of Python.")
  func unicode() throws {
    let script = """
      import unicodedata
      for point in range(0x110000):
          if unicodedata.category(chr(point)) not in ('Cn', 'Cs'):
              print(point, int(unicodedata.east_asian_width(chr(point)) in 'WF'))
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var count = 0
    for row in output.split(separator: UInt8(ascii: "\n")) {
      guard let space = row.firstIndex(of: UInt8(ascii: " ")) else { continue }
      let point = row[..<space].reduce(UInt32(0)) { $0 * 10 + UInt32($1 & 0x0F) }
      let isWide = row.last == UInt8(ascii: "1")
      if WideRanges.contains(point) != isWide {
        Issue.record("U+\(String(point, radix: 16)) is \(isWide ? "wide" : "narrow")")
      }
      count += 1
    }
    #expect(count > 140_000)
  }

  @Test("The ranges ascend, so that they can be searched.")
  func ascending() {
    for (one, next) in zip(WideRanges.all, WideRanges.all.dropFirst()) {
      #expect(one.first <= one.last && one.last < next.first)
    }
  }
}
