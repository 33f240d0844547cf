import Foundation
import HamletClient
import HamletShell

/// What a run starts from: profile, credentials, language.
extension ShellProgram {
  /// A script token, from a file that nobody else reads: not from the command line, where everyone on
  /// the machine sees it.
  static func scriptToken(_ file: String) throws -> String {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: file),
      let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue,
      let text = try? String(contentsOfFile: file, encoding: .utf8)
    else { throw SetupError("\(file) cannot be read") }
    guard mode & 0o077 == 0 else {
      throw SetupError("\(file) can be read by others; chmod 600 it, or revoke the token")
    }
    let token = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard token.hasPrefix("hst_") else { throw SetupError("\(file) holds no script token") }
    return token
  }

  static func language(_ profile: Profile) -> ShellLanguage {
    if let language = ShellLanguage(rawValue: profile.language) { return language }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return ShellLanguage(locale: locale ?? "")
  }

  static func profile(_ command: Hamlet, _ folder: ProfileFolder) throws -> Profile {
    do {
      return try folder.profile(command.profile) ?? Profile()
    } catch {
      throw SetupError(error.description)
    }
  }

  static func save(
    _ profile: Profile,
    _ command: Hamlet,
    _ folder: ProfileFolder
  ) throws {
    do {
      try folder.save(profile, as: command.profile)
    } catch {
      throw SetupError(error.description)
    }
  }

  static func now() -> Int64 { Int64(Date().timeIntervalSince1970 * 1000) }
}
