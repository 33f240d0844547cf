import Foundation

/// A hand-written Swift file of this package.
struct SourceFile {
  /// As "Sources/HamletWire/Frame.swift".
  let path: String
  let text: String

  var lines: [String] { text.components(separatedBy: "\n") }

  /// The target that it belongs to: the folder below Sources or Tests.
  var target: String { path.components(separatedBy: "/").dropFirst().first ?? "" }
}

/// The package's own folder, found from where this file lies.
enum SourceTree {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every hand-written Swift file below `folder`; what the generator wrote is left out.
  static func swiftFiles(below folder: String) -> [SourceFile] {
    files(below: folder)
      .filter { $0.hasSuffix(".swift") && !$0.contains("/Generated/") }
      .compactMap { path in
        guard let text = try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
        else { return nil }
        return SourceFile(path: path, text: text)
      }
  }

  /// Every file and folder below `folder`, as paths from the root; what was built there is left out.
  static func files(below folder: String) -> [String] {
    let start = root.appendingPathComponent(folder).path
    guard let names = FileManager.default.enumerator(atPath: start) else { return [] }
    return names.compactMap { $0 as? String }.sorted().map { folder + "/" + $0 }
      .filter { !$0.contains("/.build") }
  }
}
