import Foundation

/// What tests do with files of a data folder.
enum Files {
  /// The names in a folder, in order.
  static func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  static func remove(_ folder: String) { try? FileManager.default.removeItem(atPath: folder) }

  static func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}
