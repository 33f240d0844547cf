import Foundation

/// Results for programs.
enum JSONFile {
  /// Writes JSON to a file, or to the standard output for "-"; nil: nowhere.
  static func write(_ value: some Encodable, to path: String?) throws {
    guard let path else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let data = try encoder.encode(value) + Data("\n".utf8)
    if path == "-" {
      try FileHandle.standardOutput.write(contentsOf: data)
    } else {
      try data.write(to: URL(fileURLWithPath: path))
    }
  }
}
