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
    else { throw SetupError(unreadable(file)) }
    guard mode & 0o077 == 0 else {
      throw SetupError(
        Phrase(
          "\(file) can be read by others; chmod 600 it, or revoke the token",
          "\(file) 可被他人读取；请改为仅本人可读（600），或撤销该令牌"
        )
      )
    }
    let token = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard token.hasPrefix("hst_") else {
      throw SetupError(Phrase("\(file) holds no script token", "\(file) 中没有脚本令牌"))
    }
    return token
  }

  static func language(_ profile: Profile) -> ShellLanguage {
    if let language = ShellLanguage(rawValue: profile.language) { return language }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return ShellLanguage(locale: locale ?? "")
  }

  /// Refuses a profile that is not there, rather than work with what no profile says.
  static func checkProfile(_ command: Hamlet, _ folder: ProfileFolder) throws {
    let words = command.words
    let isMade =
      command.save || EnrolmentStep.words.contains(words.first ?? "")
      || words.starts(with: ["session", "login"])
    guard command.profile != Hamlet.defaultProfile, !isMade else { return }
    let known = Set(folder.names()).union([Hamlet.defaultProfile]).sorted()
    guard !known.contains(command.profile) else { return }
    let near = Spelling.suggestions(for: command.profile, among: known)
    let (name, all) = (command.profile, known.joined(separator: ", "))
    throw SetupError(
      Phrase(
        "there is no profile \(name)\(near.isEmpty ? "" : "; did you mean \(near[0])?"); "
          + "known: \(all); --save makes one",
        "没有配置 \(name)\(near.isEmpty ? "" : "；是否想写 \(near[0])？")；已有：\(all)；--save 可新建"
      )
    )
  }

  /// A password file that cannot be read is no login without one.
  static func checkPassword(_ command: Hamlet) throws {
    guard let file = command.passwordFile else { return }
    guard SecretFile.text(file) == nil else { return }
    throw SetupError(unreadable(file))
  }

  static func unreadable(_ file: String) -> Phrase {
    let name = VisibleText.of(file)
    return Phrase("\(name) cannot be read", "无法读取 \(name)")
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
