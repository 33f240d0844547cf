import Foundation
import HamletStore

/// The file that holds the private half of a recovery key until somebody takes it away.
enum RecoveryKeyFile {
  /// Makes a pair for a folder, or takes the public half of a file that is there; gives what to tell
  /// the operator.
  static func make(for folder: StoreFolder, at path: String?) throws -> String {
    let file = path ?? beside(folder)
    let key: RecoveryKey
    do {
      if FileManager.default.fileExists(atPath: file) {
        key = try RecoveryKey(file: file)
      } else {
        key = RecoveryKey()
        try key.write(to: file)
      }
      try key.publicHalf.write(to: folder)
    } catch {
      throw Failure(error, folder: folder.path)
    }
    return """
      Backups are sealed to recovery key \(key.publicHalf.fingerprint), and this server cannot read them.
      Take \(file) away, keep it in two safe places, and remove it here.
      """
  }

  private static func beside(_ folder: StoreFolder) -> String {
    var path = folder.path
    while path.hasSuffix("/"), path.count > 1 { path.removeLast() }
    return path + ".recovery"
  }
}
