import Foundation
import HamletDomain
import HamletStore

/// Writes numbered divisions into a folder until it is killed, and says what it sent and what was
/// acknowledged: one line each, written whole, so that the test's journal survives the process.
///
/// Arguments: folder, first number, writers at once.
@main
struct StoreCrashHelper {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let first = Int(arguments[2]), let writers = Int(arguments[3])
    else { exit(64) }
    let store = try Store.open(folder: arguments[1])
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<writers {
        group.addTask { await write(to: store, from: first + writer, by: writers) }
      }
    }
  }

  private static func write(to store: Store, from first: Int, by step: Int) async {
    var number = first
    while true {
      say("sent \(number)")
      guard await JournalledWrite(number: number).run(on: store) != nil else { exit(65) }
      say("done \(number)")
      number += step
    }
  }

  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    // Short writes to a pipe are whole or not at all.
    if Foundation.write(1, bytes, bytes.count) != bytes.count { exit(66) }
  }
}
