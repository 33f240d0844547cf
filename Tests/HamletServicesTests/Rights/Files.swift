import Foundation

/// What tests do with files of a data folder.
enum Files {
  /// Puts a copy back as a database beside its keys.
  static func restore(_ copy: String, keys: String, to folder: String) throws {
    let files = FileManager.default
    try files.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    try files.copyItem(atPath: copy, toPath: folder + "/hamlet.db")
    try files.copyItem(atPath: keys, toPath: folder + "/hamlet.key")
  }

  static func remove(_ folder: String) { try? FileManager.default.removeItem(atPath: folder) }

  static func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}
