import Foundation

/// Who may look into the folder of the records.
enum DataFolderGuard {
  /// Refuses a folder that others of the machine can read or change, or that is somebody else's.
  static func check(_ folder: String) throws {
    // By way of a link, what counts is where it leads.
    let path = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue,
      let owner = (attributes[.ownerAccountID] as? NSNumber)?.uint32Value
    else { return }
    guard mode & 0o077 == 0 else {
      let octal = String(mode & 0o7777, radix: 8)
      throw Failure(
        "\(folder) is open to others (mode \(octal)): chmod 700 it, and see who read it meanwhile"
      )
    }
    guard owner == geteuid() || geteuid() == 0 else {
      throw Failure("\(folder) belongs to another user (\(owner))")
    }
  }
}
