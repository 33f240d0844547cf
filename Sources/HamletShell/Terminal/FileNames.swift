internal import Foundation

/// The names of files for completion.
package enum FileNames {
  /// How many are offered.
  private static let limit = 100

  /// The names that begin with a text, folders with a slash; hidden ones only where a dot was typed.
  ///
  /// Names that would need quotes are left out.
  package static func beginning(with typed: String) -> [String] {
    let slash = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let folder = String(typed[..<slash])
    let start = typed[slash...]
    let path = folder.isEmpty ? "." : folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let fitting = names.filter { name in
      name.hasPrefix(start) && (start.hasPrefix(".") || !name.hasPrefix("."))
        && LineWriter.word(name) == name
    }
    return fitting.sorted().prefix(limit).map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder)
      return folder + name + (isFolder.boolValue ? "/" : "")
    }
  }
}
