import Foundation

/// Who may look into the folder of the records.
enum DataFolderGuard {
  /// Refuses a folder that others of the machine can read or change, or that is somebody else's.
  static func check(_ folder: String) throws {
    var status = stat()
    guard stat(folder, &status) == 0 else { return }
    guard status.st_mode & 0o077 == 0 else {
      let mode = String(status.st_mode & 0o7777, radix: 8)
      throw Failure(
        "\(folder) is open to others (mode \(mode)): chmod 700 it, and see who read it meanwhile"
      )
    }
    guard status.st_uid == geteuid() || geteuid() == 0 else {
      throw Failure("\(folder) belongs to another user (\(status.st_uid))")
    }
  }
}
