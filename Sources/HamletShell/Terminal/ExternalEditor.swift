internal import Foundation

/// The user's own editor, opened on a text.
enum ExternalEditor {
  /// The longest text that is taken back, in bytes.
  static let limit = 1 << 20

  /// The text as it was left; nil where the editor could not start, ended with another status than 0,
  /// or left nothing that can be read.
  ///
  /// The file lies in a folder of its own that only the user can enter, with whatever the editor puts
  /// beside it, and both are gone afterwards.
  static func edited(_ text: String, environment: [String: String]) -> String? {
    guard let folder = privateFolder(environment) else { return nil }
    let path = folder + "/hamlet.txt"
    PrivateFile.keep(path, in: folder)
    defer {
      try? FileManager.default.removeItem(atPath: folder)
      PrivateFile.forget()
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return nil }
    Descriptor.write(text + "\n", to: descriptor)
    close(descriptor)
    let editor = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    let command = (editor ?? "vi") + " \"$@\""
    guard ChildProcess(command, arguments: [path], hasInput: false)?.finish() ?? false,
      let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: limit + 1), data.count <= limit
    else { return nil }
    var lines = String(decoding: data, as: UTF8.self).split(
      omittingEmptySubsequences: false,
      whereSeparator: \.isNewline
    )
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private static func privateFolder(_ environment: [String: String]) -> String? {
    let places = [environment["XDG_RUNTIME_DIR"], environment["TMPDIR"], "/tmp"]
    for place in places.compactMap({ $0 }) where !place.isEmpty {
      var template = Array((place + "/hamlet-XXXXXX").utf8CString)
      // mkdtemp makes it with mode 0700.
      guard mkdtemp(&template) != nil else { continue }
      return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    return nil
  }
}
