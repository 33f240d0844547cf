import Foundation
import Testing

@Suite("The page of screens shows what a terminal shows", .serialized)
struct ScreenPageTests {
  private static let prompt = "worker@白石村>"
  private static let menu = "Completion"

  @Test("Start, list, menu, error, form, duplicate, help, chart and outbox are as the page says.")
  func page() async throws {
    let town = try await OutboxTown()
    var server = try await ServerProcess(data: town.data)
    let address = server.address
    let terminal = try await TerminalSession(
      server: address,
      folder: town.folder,
      columns: 80,
      language: "zh"
    )
    var page = ScreenPage()
    func take(_ title: String, _ words: String, until last: String) async throws {
      try await terminal.matches(last)
      // All of it is there when the prompt is; a menu stands below the line itself.
      let isMenu = title == Self.menu
      let screen = try await terminal.matches(isMenu ? last : "^[a-z]+@[^ ]+.*> *$")
      page.add(title, words, screen, address: address)
      try await clear(terminal)
    }

    try await terminal.matches("^\(Self.prompt)$")
    try await terminal.type("?")
    try await take("The beginning", Self.beginning, until: "help roles")
    try await lists(terminal, take)
    try await forms(terminal, take)

    _ = server.stop()
    try await terminal.shows("已断开")
    try await clear(terminal)
    try await terminal.enter("person confirm 赵小燕")
    try await terminal.shows("n 保留草稿>")
    try await terminal.enter("y")
    try await terminal.shows("[Y/n]")
    try await terminal.press("Enter")
    try await terminal.shows("⇡1 ✗>")
    try await terminal.enter("\\outbox")
    try await terminal.matches("person confirm .* 待发送")
    server = try await ServerProcess(data: town.data, listen: address)
    try await terminal.shows("已发送 1/1")
    try await take("Without a link", Self.outbox, until: "^worker@白石村> *$")

    try await terminal.enter("\\lang en")
    try await terminal.enter("person search zhaoxiaoyan")
    try await terminal.matches("^1 person \\(")
    try await terminal.enter("person registr name=x birth=2026-13-01")
    try await take("In English", Self.english, until: "did you mean register")
    try await clear(terminal)
    try await terminal.enter("\\lang zh")
    try await terminal.enter("session login clerk")
    try await terminal.matches("密码> *$")
    try await terminal.enter(try DemoCaller.password)
    try await terminal.matches("^clerk@青石镇>")
    try await clear(terminal)
    // A tall window, so that no pager stands before the prompt.
    try await terminal.resize(columns: 80, rows: 80)
    try await terminal.enter("report coverage")
    try await take("A chart", Self.chart, until: "report explain")
    _ = server.stop()
    try check(page)
  }

  private typealias Take = (String, String, String) async throws -> Void

  private func lists(_ terminal: TerminalSession, _ take: Take) async throws {
    try await terminal.enter("today")
    try await terminal.matches("^■ 待回电 [0-9]+  followup \\?")
    try await take("What waits today", Self.today, "paperwork")
    try await terminal.enter("person search 张")
    try await take("A list", Self.list, "位居民（")
    try await terminal.type("person get 张")
    try await terminal.press("Tab")
    try await terminal.matches("…[0-9a-f]{8} +张海涛")
    try await take(Self.menu, Self.completion, "张玉兰")
    try await terminal.enter(
      "person register 赵小燕 性别=女 出生日期=1991-02-30 kind=local_registred"
    )
    try await take("Errors", Self.errors, "是否想写")
    try await terminal.enter("\\d consultation start")
    try await take("Help", Self.help, "示例: ")
  }

  /// A registration from two words, and one of somebody who is there already.
  private func forms(_ terminal: TerminalSession, _ take: Take) async throws {
    try await terminal.enter("person register")
    try await answer(
      [
        ("姓名>", "赵小燕"), ("性别>", "女"), ("出生日期>", "1991-02-30"), ("日历上没有这一天", "1991-02-28"),
        ("村居 .白石村.>", ""), ("居住类型>", "本地"), ("a 全部", ""), ("n 保留草稿>", "y"),
      ],
      terminal
    )
    try await take("A form", Self.form, "^ *版本 +1")
    try await terminal.enter(
      "person register 张丽 性别=女 出生日期=1966-01-03 村居=白石村 居住类型=户籍在本地"
    )
    try await terminal.shows("[y/N/show]")
    try await terminal.enter("n")
    try await take("Somebody alike", Self.alike, "未确认")
  }

  private func answer(_ steps: [(String, String)], _ terminal: TerminalSession) async throws {
    for (question, answer) in steps {
      try await terminal.matches(question)
      try await terminal.enter(answer)
    }
  }

  /// Leaves nothing on the screen but an empty prompt: what is typed behind the keys shows that they
  /// were taken.
  private func clear(_ terminal: TerminalSession) async throws {
    try await terminal.press("Escape")
    try await terminal.matches("^[a-z]+@[^ ]+.*>")
    try await terminal.press("C-u", "C-l")
    try await terminal.type("mark")
    try await terminal.matches("^[a-z]+@[^ ]+.*> mark$")
    try await terminal.press("C-u")
    try await terminal.matches("^[a-z]+@[^ ]+.*> *$")
  }

  private func check(_ page: ScreenPage) throws {
    if ProcessInfo.processInfo.environment["HAMLET_RECORD"] == "1" {
      try Data(page.text.utf8).write(to: ScreenPage.path)
    }
    let committed = try String(contentsOf: ScreenPage.path, encoding: .utf8)
    let (shown, written) = (ScreenPage.folded(page.text), ScreenPage.folded(committed))
    for (index, line) in shown.enumerated() {
      let before = index < written.count ? written[index] : "(nothing)"
      #expect(line == before, "line \(index + 1)")
      guard line == before else { return }
    }
    #expect(shown.count == written.count)
  }

  private static let beginning =
    "The first line, what waits today, and `?`: every noun with its label."
  private static let today = "`today`: each matter, with the noun that works on it."
  private static let list = "Rows by cells; phones are masked until `\\reveal`."
  private static let completion = "Tab behind a part of a name; Tab again or the arrows choose."
  private static let errors = "Everything that is wrong, before anything is sent."
  private static let help = "`\\d` and a command: fields, rules, who may, an example."
  private static let chart =
    "`report coverage` of a town: fewer than five are not told."
  private static let form = """
    `person register` and Enter: an answer that the calendar refuses, the own village by Enter alone, a part
    of a label, and all of it before it is sent.
    """
  private static let alike =
    "Who looks like somebody on the register is shown before anything is written."
  private static let outbox = """
    The server is gone: a person by her name, the write shown whole, kept, and sent when the link is back.
    """
  private static let english =
    "The same in English: a name by its sounds, and a word that there is not."
}
