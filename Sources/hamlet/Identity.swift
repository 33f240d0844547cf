import HamletClient
import HamletMessages
import Synchronization

/// Who is logged in, for the prompt and the profile.
final class Identity: Sendable {
  private struct State {
    var userName: String
    var place = ""
    var code = ""
    var role = ""
  }

  /// Where the session's token is kept; nil: nowhere, this run only.
  private let folder: ProfileFolder?
  private let profile: String
  private let state: Mutex<State>

  init(userName: String, folder: ProfileFolder?, profile: String) {
    self.folder = folder
    self.profile = profile
    state = Mutex(State(userName: userName))
  }

  /// Who it is; empty: not known.
  var userName: String { state.withLock { $0.userName } }

  /// The code of the divisions that she works for; empty: not known.
  var placeCode: String { state.withLock { $0.code } }

  /// Her role by its name in the contract; empty: not known.
  var role: String { state.withLock { $0.role } }

  /// Whether later runs go on with this session.
  var keepsToken: Bool { folder != nil }

  /// As "zhang@白石村> ", with a cross while the link is lost and the number of writes that wait.
  func prompt(isLinked: Bool = true, waiting: Int = 0) -> String {
    state.withLock { state in
      let marks = (waiting > 0 ? " ⇡\(waiting)" : "") + (isLinked ? "" : " ✗")
      guard !state.userName.isEmpty else { return "hamlet\(marks)> " }
      return state.userName + (state.place.isEmpty ? "" : "@" + state.place) + marks + "> "
    }
  }

  /// The token of an earlier run, and whose it is.
  func savedToken() throws -> String {
    guard let folder else { return "" }
    do {
      let token = try folder.token(profile)
      let user = try folder.tokenUser(profile)
      if !token.isEmpty, !user.isEmpty { state.withLock { $0.userName = user } }
      return token
    } catch {
      throw SetupError(error.description)
    }
  }

  /// Takes in the user of a LoginResponse or a WhoAmIResponse.
  func learn(_ user: JSONValue?) {
    guard case .string(let name)? = user?["user_name"] else { return }
    var place = ""
    if case .string(let text)? = user?["scope_name"] { place = text }
    var code = ""
    if case .string(let text)? = user?["scope_prefix"] { code = text }
    let role = user?["role"].flatMap { if case .string(let text) = $0 { text } else { nil } } ?? ""
    state.withLock { $0 = State(userName: name, place: place, code: code, role: role) }
  }

  /// Takes in who says so, with nobody to ask.
  func claim(_ userName: String) {
    state.withLock { $0 = State(userName: userName) }
  }

  /// Keeps a token for later runs; an empty one ends that.
  func keep(_ token: String) throws(ProfileError) {
    try folder?.saveToken(token, of: userName, as: profile)
    if token.isEmpty { state.withLock { $0.place = "" } }
  }
}
