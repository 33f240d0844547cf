import HamletClient
import HamletMessages
import HamletRPC
import HamletShell

/// The interactive shell: its greeting, and what is said between lines.
extension ShellProgram {
  func interactive(
    _ session: ShellSession,
    isStartedOffline: Bool
  ) async -> ExitCode {
    // The file's password was for the login above; other users type theirs.
    session.settings.defaults["password"] = nil
    let zh = language == .chinese
    console.note(
      "hamlet \(Hamlet.version) · \(link.endpoint) · "
        + (zh ? "帮助: ?  退出: \\q\n" : "help: ?  leave: \\q  中文: \\lang zh\n")
    )
    if isStartedOffline {
      await startOffline()
    } else if link.token.isEmpty {
      console.note(zh ? "请先登录: session login 用户名\n" : "Log in first: session login NAME\n")
    } else {
      await takeUpSession()
    }
    openOutbox()
    tellLeftOver()
    session.offerDrafts()
    runner.greets.set(true)
    watchLink(logsIn: isStartedOffline)
    console.onSecondInterrupt { [link] in Task { await link.cut() } }
    courier.start()
    return await session.runLoop()
  }

  /// Opens what waits with the password that was given, behind the prompt: it takes as long as a login.
  private func openOutbox() {
    let desk = desk
    guard let password = givenPassword(desk.owner), !desk.open() else { return }
    Task.detached {
      guard desk.outbox.exists, try desk.outbox.unlock(desk.owner, with: .password(password)) else {
        return
      }
      desk.nudge()
    }
  }

  /// Goes on with a kept session.
  ///
  /// Who that is, whether the history holds and what waits today are
  /// asked at once: over a poor link each would be a second of its own.
  private func takeUpSession() async {
    async let history = historyTrouble()
    async let greeting = runner.greeting(language)
    guard await runner.learnIdentity() else { return await startOffline() }
    if let trouble = await history { console.note(trouble + "\n") }
    // Without a token now, the session is over.
    if let greeting = await greeting, !link.token.isEmpty { console.note(greeting) }
  }

  /// What a look at the server's history has to say.
  private func historyTrouble() async -> String? {
    do throws(CallFailure) {
      try await runner.history.look(link, language)
      return nil
    } catch {
      return error.message
    }
  }

  /// Tells of a lost link and of its return while lines are typed.
  ///
  /// A shell that was opened without one logs in with the password that was given, once.
  private func watchLink(logsIn: Bool) {
    let waits = Switch()
    waits.set(logsIn)
    let (console, link, history, desk) = (console, link, runner.history, desk)
    let (runner, password) = (runner, givenPassword)
    let server = "\(link.endpoint)"
    link.watch { change in
      let language = console.language
      let zh = language == .chinese
      switch change {
      case .lost:
        console.announce(
          zh ? "与 \(server) 的连接已断开，正在重试 ……" : "The link to \(server) is lost; trying again ..."
        )
      case .refused(let reason):
        console.announce(VisibleText.of(reason.message(in: zh ? .chinese : .english)))
      case .restored:
        console.announce(zh ? "已重新连接 \(server)。" : "The link to \(server) is back.")
        // Another machine may answer under the same name now.
        Task {
          try? await history.look(link, language)
          let isFirst = waits.isOn
          waits.set(false)
          if !link.token.isEmpty {
            _ = await runner.learnIdentity()
          } else if isFirst, let password = password(desk.owner) {
            await runner.logIn(desk.owner, password, language)
          }
          desk.nudge()
        }
      }
    }
  }
}
