import HamletMessages
import Testing

@testable import HamletShell

@Suite("A password that is chosen is typed twice and held against the rules before it is sent")
struct NewPasswordTests {
  private static let good = "seven geese fly south"

  private func play(
    _ answers: [String],
    line: String = "session password",
    isDeviceOnly: Bool? = nil
  ) async -> (code: ExitCode, console: ScriptedConsole, calls: [OutgoingCall]) {
    let console = ScriptedConsole(answers: answers.map { .line($0) })
    let runner = ScriptedRunner(answers: [.object([])])
    var host = ShellSession.Host(
      book: Fixture.book,
      runner: runner,
      console: console,
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    host.user = { "zhangmin" }
    host.live = { command, _ in
      guard command.method.name == "WhoAmI", let isDeviceOnly else { return nil }
      return Rows.json(#"{"user":{"user_name":"zhangmin","device_only":\#(isDeviceOnly)}}"#)
    }
    let session = ShellSession(host, settings: ShellSettings(language: .chinese))
    return (await session.run(line: line), console, runner.calls)
  }

  @Test("It is asked for twice, without an echo, and sent once both are the same.")
  func twice() async {
    let played = await play(["old", Self.good, "seven geese", Self.good, Self.good])
    #expect(played.code == .success, "\(played.console.transcript)")
    #expect(played.console.notes.contains("两次输入不一致"))
    #expect(played.console.asked.allSatisfy { $0.isSecret })
    #expect(played.console.questions.filter { $0.contains("再输一次新密码") }.count == 2)
    #expect(played.calls.map { $0.request["new_password"] } == [.string(Self.good)])
  }

  @Test("What the server asks of it is said where it is asked for, and in its help.")
  func rule() async {
    let played = await play(["old", Self.good, Self.good])
    #expect(played.console.notes.contains("至少15个字符"), "\(played.console.notes)")
    #expect(!played.console.notes.contains("-128"))
    let writer = HelpWriter(book: Fixture.book, language: .chinese)
    let lines = writer.lines(about: ["session", "password", "new_password"]) ?? []
    #expect(lines.contains { $0.contains("不含用户名") }, "\(lines)")
  }

  @Test("What would be refused is refused before it is sent, and asked for anew.")
  func refused() async {
    for (bad, words) in [
      ("a good one", "密码至少15个字符"), ("my zhang-min of words", "密码不能包含用户名"),
      ("aaaabbbbaaaabbbb", "不同字符太少"), ("abcdefghijklmnop", "连续的字母或数字"),
    ] {
      let played = await play(["old", bad, Self.good, Self.good], isDeviceOnly: false)
      #expect(played.code == .success)
      #expect(played.console.notes.contains(words), "\(bad): \(played.console.notes)")
      #expect(played.calls.map { $0.request["new_password"] } == [.string(Self.good)])
    }
  }

  @Test("Where an enrolled device is the other proof, or nobody knows, eight characters may do.")
  func device() async {
    for isDeviceOnly in [true, nil] as [Bool?] {
      let played = await play(["old", "nine owls", "nine owls"], isDeviceOnly: isDeviceOnly)
      #expect(played.code == .success, "\(played.console.notes)")
      #expect(played.calls.count == 1)
    }
  }

  @Test("A first password is held against the name of whom it is for; a proof is asked for once.")
  func others() async {
    let create =
      "user create limei display_name=李梅 role=village_worker scope_prefix=990101001001"
    let made = await play(["the words of limei", Self.good, Self.good, "y"], line: create)
    #expect(made.console.notes.contains("密码不能包含用户名"), "\(made.console.notes)")
    let proved = await play(["abc"], line: "session prove")
    #expect(proved.code == .success && proved.console.questions.count == 1)
  }
}
