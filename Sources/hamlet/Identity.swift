import HamletClient
import HamletMessages
import Synchronization

/// Who is logged in, for the prompt and the profile.
final class Identity: Sendable {
  private struct State {
    var userName: String
    var place = ""
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

  /// As "zhang@白石村> ", with a cross while the link is lost.
  func prompt(isLinked: Bool = true) -> String {
    state.withLock { state in
      let mark = isLinked ? "> " : " ✗> "
      guard !state.userName.isEmpty else { return "hamlet" + mark }
      return state.userName + (state.place.isEmpty ? "" : "@" + state.place) + mark
    }
  }

  func savedToken() throws -> String {
    guard let folder else { return "" }
    do {
      return try folder.token(profile)
    } catch {
      throw SetupError(error.description)
    }
  }

  /// Takes in the user of a LoginResponse or a WhoAmIResponse.
  func learn(_ user: JSONValue?) {
    guard case .string(let name)? = user?["user_name"] else { return }
    var place = ""
    if case .string(let text)? = user?["scope_name"] { place = text }
    state.withLock { $0 = State(userName: name, place: place) }
  }

  /// Keeps a token for later runs; an empty one ends that.
  func keep(_ token: String) throws(ProfileError) {
    try folder?.saveToken(token, as: profile)
    if token.isEmpty { state.withLock { $0.place = "" } }
  }
}
