package import Foundation
internal import Glibc

/// A problem with a profile or its files; exit code 5.
package struct ProfileError: Error, Sendable, CustomStringConvertible {
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// The folder of profiles and session tokens: `$XDG_CONFIG_HOME/hamlet`, else `~/.config/hamlet`.
///
/// A profile is `NAME.json`; the session's token beside it is `NAME.token`, readable by its owner
/// alone.
package struct ProfileFolder: Sendable {
  package let folder: URL

  package init(folder: URL) {
    self.folder = folder
  }

  /// The current user's folder.
  package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    let home = environment["HOME"] ?? NSHomeDirectory()
    let base = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    folder = URL(fileURLWithPath: base ?? home + "/.config").appendingPathComponent("hamlet")
  }

  /// A profile's name is also a file's: letters, digits, '-' and '_'.
  package static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.count <= 40
      && name.unicodeScalars.allSatisfy {
        $0.isASCII
          && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_")
      }
  }

  /// The kinds of files by which a profile is known.
  private static let kinds = ["json", "token", "outbox", "ca.pem", "device.key", "draft.key"]

  /// The profiles of which anything is kept, by name.
  package func names() -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let names = files.compactMap { file -> String? in
      let parts = file.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2, Self.kinds.contains(parts[1]), Self.isName(parts[0]) else {
        return nil
      }
      return parts[0]
    }
    return Set(names).sorted()
  }

  /// The profile `name`, or nil where there is none.
  package func profile(_ name: String) throws(ProfileError) -> Profile? {
    let file = try file(name, "json")
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    do {
      return try JSONDecoder().decode(Profile.self, from: Data(contentsOf: file))
    } catch {
      throw ProfileError("the profile \(file.path) cannot be read; correct or remove it")
    }
  }

  package func save(_ profile: Profile, as name: String) throws(ProfileError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    guard let data = try? encoder.encode(profile) else {
      throw ProfileError("the profile \(name) cannot be written")
    }
    try write(data, to: file(name, "json"))
  }

  /// The session token of profile `name`; empty where there is none.
  ///
  /// - Throws: where others may read the file.
  package func token(_ name: String) throws(ProfileError) -> String {
    let file = try file(name, "token")
    // Foundation's attributes look up the names of owner and group as well, in some twenty calls.
    var status = stat()
    guard stat(file.path, &status) == 0 else { return "" }
    guard status.st_mode & 0o077 == 0 else {
      throw ProfileError("\(file.path) can be read by others; remove it and log in again")
    }
    return lines(file).first ?? ""
  }

  /// Whose session the token is, as far as it was written down with it; empty: not known.
  package func tokenUser(_ name: String) throws(ProfileError) -> String {
    let lines = lines(try file(name, "token"))
    return lines.count > 1 ? lines[1] : ""
  }

  private func lines(_ file: URL) -> [String] {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// Keeps the session token of profile `name` and whose it is; an empty one removes it.
  package func saveToken(
    _ token: String,
    of user: String = "",
    as name: String
  ) throws(ProfileError) {
    let file = try file(name, "token")
    guard !token.isEmpty else {
      try? FileManager.default.removeItem(at: file)  // Gone already is as good.
      return
    }
    try write(Data((token + "\n" + (user.isEmpty ? "" : user + "\n")).utf8), to: file)
  }

  /// The file of a kind that belongs to a profile.
  package func file(_ name: String, _ kind: String) throws(ProfileError) -> URL {
    guard Self.isName(name) else {
      throw ProfileError("a profile is named by letters, digits, '-' and '_': \(name)")
    }
    return folder.appendingPathComponent("\(name).\(kind)")
  }

  /// Where a file is written before it takes its place: another for each writer, since the calls of a
  /// batch, and programs that run at the same time, write the same files.
  static func draft(of file: URL) -> String {
    "\(file.path).\(getpid())-\(UInt64.random(in: 0 ... .max)).new"
  }

  /// Writes a new file with mode 0600 and renames it into place.
  func write(_ data: Data, to file: URL) throws(ProfileError) {
    let manager = FileManager.default
    let draft = URL(fileURLWithPath: Self.draft(of: file))
    do {
      try manager.createDirectory(
        at: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      guard
        manager.createFile(
          atPath: draft.path,
          contents: data,
          attributes: [.posixPermissions: 0o600]
        )
      else { throw CocoaError(.fileWriteUnknown) }
      guard rename(draft.path, file.path) == 0 else {
        unlink(draft.path)
        throw CocoaError(.fileWriteUnknown)
      }
    } catch {
      throw ProfileError("\(file.path) cannot be written")
    }
  }
}
