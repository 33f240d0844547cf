internal import Foundation
import HamletDomain
import HamletMessages

/// Passwords that are being chosen: nobody sees what she types, so it is typed twice, and what the
/// server would refuse is refused before it is sent.
extension ShellSession {
  enum NewPasswordEnd {
    /// It was typed twice alike, and nothing is known against it.
    case taken
    /// It has to be typed again.
    case again
    /// The user gave up.
    case left
  }

  /// Holds a password against the rules and asks for it a second time.
  func settle(
    password: String,
    _ field: FieldInfo,
    _ form: GuidedForm
  ) async -> NewPasswordEnd {
    if let refused = await refusal(of: password, form) {
      let isChinese = settings.language == .chinese
      notePart("  ! " + (isChinese ? refused.chinese : refused.english))
      return .again
    }
    let label = field.spokenLabel(settings.language)
    var question = LineQuestion(prompt: FormWording.passwordAgain(label).text(settings.language))
    question.isSecret = true
    question.language = settings.language
    question.style = settings.style
    guard case .line(let second) = await console.ask(question) else { return .left }
    guard second == password else {
      show(FormWording.passwordsDiffer)
      return .again
    }
    return .taken
  }

  /// Why the server would refuse a password; nil where only the server can tell.
  private func refusal(of password: String, _ form: GuidedForm) async -> RuleViolation? {
    let isOwn = form.field(at: "user_name") == nil
    let name = isOwn ? host.user() : form.text(of: "user_name") ?? ""
    let text = password.precomposedStringWithCompatibilityMapping.lowercased()
    var isDeviceOnly = true
    if text.count < NewPassword.minimumLength {
      isDeviceOnly = isOwn ? await isOwnDeviceOnly() : isNewDeviceOnly(form)
    }
    do throws(RuleViolation) {
      try NewPassword(userName: name, isDeviceOnly: isDeviceOnly).check(text)
      return nil
    } catch {
      return error
    }
  }

  /// Whether her own account logs in from enrolled devices alone; yes where nobody can say, since then
  /// fewer characters may do.
  private func isOwnDeviceOnly() async -> Bool {
    guard let live, let read = host.book.command(method: "hamlet.v1.SessionService/WhoAmI"),
      let answer = await live(read, .object([])), let user = answer["user"]
    else { return true }
    return user["device_only"] == .bool(true)
  }

  /// Whether an account that is being made is said to do so; yes for one that is there already.
  private func isNewDeviceOnly(_ form: GuidedForm) -> Bool {
    guard form.field(at: "device_only") != nil else { return true }
    return form.text(of: "device_only").map { FormAnswer.isYes($0) || $0 == "true" } ?? false
  }
}
