import Foundation
import HamletClient
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletShell
import HamletTransport
import HamletWire

/// The one guided step by which a device is enrolled, and the one by which an expired one asks for
/// another certificate.
struct EnrolmentStep {
  /// The words that begin it on the command line.
  static let words: Set<String> = ["enrol", "renew"]

  let console: TerminalConsole
  let folder: ProfileFolder
  let profile: String
  let language: ShellLanguage
  /// The address given with `--server`, or nil.
  let server: String?

  func run(_ words: [String]) async -> ExitCode {
    do {
      return words.first == "renew" ? try await renew() : try await enrol(Array(words.dropFirst()))
    } catch let error as ProfileError {
      console.note("hamlet: \(error.description)\n")
      return .setup
    } catch let error as CallError {
      let message = error.message(in: language == .chinese ? .chinese : .english)
      console.note("hamlet: \(VisibleText.of(message))\n")
      return error.attempt == .answered
        ? ExitCode(rawValue: 10 + Int32(error.code.rawValue))
        : error.code == .unavailable ? .unreachable : .setup
    } catch {
      return .failure  // Nothing else is thrown.
    }
  }

  private func enrol(_ words: [String]) async throws -> ExitCode {
    guard words.count <= 2 else { return usage() }
    let asked = say("Server address", "服务器地址")
    guard let address = await answer(words.first ?? server, asked),
      let typed = await answer(words.dropFirst().first, say("One-time code", "设备码"))
    else { return usage() }
    guard let endpoint = Endpoint(text: address), case .tcp = endpoint else { return usage() }
    guard let code = EnrolmentCode(typed: typed) else {
      console.note(
        say(
          "That is no code: it has 8 groups of 4 letters and digits.",
          "设备码有误：应为 8 组、每组 4 位字母或数字。"
        ) + "\n"
      )
      return .setup
    }
    let key = try folder.draftKey(profile)
    let given = try await enrolment(endpoint).enrol(code, key)
    try await keep(given, key, endpoint)
    return .success
  }

  private func renew() async throws -> ExitCode {
    let kept = try folder.profile(profile) ?? Profile()
    guard let device = try folder.device(profile),
      let endpoint = Endpoint(text: server ?? kept.server)
    else {
      console.note(say("This device is not enrolled: hamlet enrol", "本机尚未登记：hamlet enrol") + "\n")
      return .setup
    }
    let given = try await enrolment(endpoint).requestRenewal(device)
    guard !given.certificate.isEmpty, let key = IdentityKey(pem: device.keyPEM) else {
      console.note(
        say(
          "Asked. When the administrator has allowed it, run 'hamlet renew' again.",
          "已申请。管理员同意后，请再次运行 hamlet renew。"
        ) + "\n"
      )
      return .success
    }
    try await keep(given, key, endpoint)
    return .success
  }

  /// Keeps what was given, with the server's address, and tries it.
  private func keep(
    _ given: DeviceCertificate,
    _ key: IdentityKey,
    _ endpoint: Endpoint
  ) async throws {
    let device = DeviceIdentity(
      authority: given.caCertificate,
      certificate: given.certificate,
      keyPEM: key.pem
    )
    var kept = try folder.profile(profile) ?? Profile()
    if case .tcp(let host, let port) = endpoint {
      kept.server = (host.contains(":") ? "[\(host)]" : host) + ":\(port)"
    }
    try folder.save(device, as: profile)
    try folder.save(kept, as: profile)
    try folder.saveToken("", as: profile)
    try await enrolment(endpoint).probe(device)
    let label = VisibleText.of(given.label)
    console.note(
      say(
        "This device is enrolled as \(label), and the server knows it. Next: hamlet session login NAME",
        "本机已登记为“\(label)”，服务器已认可。下一步：hamlet session login 用户名"
      ) + "\n"
    )
  }

  private func enrolment(_ endpoint: Endpoint) -> DeviceEnrolment {
    DeviceEnrolment(
      endpoint,
      ConnectionOptions(agent: "hamlet/\(Hamlet.version)"),
      language: language == .chinese ? .chinese : .english
    )
  }

  private func answer(_ given: String?, _ question: String) async -> String? {
    if let given { return given }
    guard console.isInteractive,
      case .line(let text) = await console.ask(LineQuestion(prompt: question + ": "))
    else { return nil }
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    return trimmed.isEmpty ? nil : trimmed
  }

  private func usage() -> ExitCode {
    console.note("hamlet enrol HOST:PORT CODE\n")
    return .usage
  }

  private func say(_ english: String, _ chinese: String) -> String {
    language == .chinese ? chinese : english
  }
}
