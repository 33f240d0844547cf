import Foundation

@testable import HamletStore

/// The text of a key file, and the payload of a backup whose chunks were opened.
enum KeyFileTrial {
  static func run(_ input: [UInt8]) throws(Finding) {
    var input = FuzzInput(input)
    let choice = input.byte()
    if choice & 1 == 0 {
      guard let keys = try? KeyFile(text: input.text) else { return }
      let again = try? KeyFile(text: keys.text)
      try hold(again?.text == keys.text, "a key file does not come back")
    } else {
      try contents(input.remaining, pieces: 1 + Int(choice))
    }
  }

  /// A payload is taken the same in any pieces.
  private static func contents(_ bytes: [UInt8], pieces: Int) throws(Finding) {
    let whole = outcome(bytes, pieces: max(1, bytes.count))
    let cut = outcome(bytes, pieces: pieces)
    try hold(whole == cut, "a backup depends on where it is cut")
  }

  private static func outcome(_ bytes: [UInt8], pieces: Int) -> BackupManifest? {
    var contents = BackupContents { _ in }
    var rest = bytes[...]
    while !rest.isEmpty {
      guard (try? contents.take(Data(rest.prefix(pieces)))) != nil else { return nil }
      rest = rest.dropFirst(pieces)
    }
    return try? contents.finish().manifest
  }

  static var seeds: [[UInt8]] {
    let key = String(repeating: "a7", count: 32)
    let old = "hamlet-key 1\nkey-id 1\nseal \(key)\nindex \(key)\n"
    let section: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0, 3, 65, 66, 67, 2, 0, 0, 0, 0, 0, 0, 0, 0]
    return [[0] + Array(old.utf8), [3] + section]
  }
}
