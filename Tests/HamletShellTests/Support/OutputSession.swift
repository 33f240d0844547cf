import HamletDomain

@testable import HamletShell

/// Sessions for tests of what is shown.
enum OutputSession {
  static func make(
    _ console: any ShellConsole,
    _ runner: any CommandRunner,
    language: ShellLanguage = .english,
    _ change: (inout ShellSettings) -> Void = { _ in }
  ) -> ShellSession {
    var host = ShellSession.Host(
      book: Fixture.book,
      runner: runner,
      console: console,
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    host.now = { Fixture.today.startUnixMilliseconds() + 56_527_000 }
    var settings = ShellSettings(language: language)
    change(&settings)
    return ShellSession(host, settings: settings)
  }
}
