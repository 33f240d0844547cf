import Foundation
import Testing

@Suite("Forms and completion at a real terminal", .serialized)
struct FormTerminalTests {
  private static let prompt = "worker@白石村>"

  @Test("A person is registered in Chinese from an empty prompt with help, Tab and the form alone.")
  func register() async throws {
    let folder = try TemporaryFolder()
    let server = try await ServerProcess(data: ServerProcess.demoTown(in: folder))
    defer { _ = server.stop() }
    let terminal = try await TerminalSession(
      server: server.address,
      folder: folder,
      columns: 100,
      language: "zh"
    )
    try await terminal.shows(Self.prompt)
    try await terminal.enter("?")
    try await terminal.shows("help forms")
    for (beginning, whole) in [("pers", "person"), ("regi", "person register")] {
      try await terminal.type(beginning)
      try await terminal.press("Tab")
      try await terminal.shows("\(Self.prompt) \(whole)")
    }
    try await terminal.press("Enter")
    try await answer(
      [
        ("姓名>", "欧阳小芳"), ("性别>", "?"), ("unstated", "2"), ("出生日期>", "1990-02-30"),
        ("日历上没有这一天", "1990-05-01"), ("村居 [白石村]>", ""), ("居住类型>", "1"), ("a 全部", "电话"),
        ("y 填写", "y"), ("号码>", "138-0013-8000"), ("可以致电>", "是"), ("可以表明身份>", ""),
        ("y 再添一项", ""), ("n 保留草稿>", "y"),
      ],
      terminal
    )
    try await terminal.matches("档案号 +990101001001-")

    // The same person again: what is alike is shown, and nothing is sent without a yes.
    try await terminal.enter(
      "person register 欧阳小芳 性别=女 出生日期=1990-05-01 村居=990101001001 居住类型=户籍在本地"
    )
    try await terminal.shows("[y/N/show]")
    try await terminal.shows("很可能")
    try await terminal.enter("n")
    try await terminal.shows("未确认，没有发送")

    // Who was seen is found by pinyin without asking anybody.
    try await terminal.type("person get ouyangx")
    try await terminal.press("Tab")
    try await terminal.matches("person get [0-9a-f]{8}-")
    try await terminal.press("Enter")
    try await terminal.matches("姓名 +欧阳小芳")
    try await draft(terminal)
    try await record(terminal)

    // What was left goes on in the next shell.
    let next = try await TerminalSession(
      server: server.address,
      folder: folder,
      columns: 100,
      language: "zh"
    )
    try await next.shows("您有 1 份未完成的草稿")
    try await next.shows(Self.prompt)
    try await next.enter("\\draft")
    try await next.shows("person register  登记居民  已填 1 项")
  }

  /// The shell finds a record's version itself, says when nothing takes a write back, and keeps a form
  /// that was left when it ends.
  private func record(_ terminal: TerminalSession) async throws {
    try await terminal.press("C-l")
    try await terminal.type("person update ouyangx")
    try await terminal.press("Tab")
    try await terminal.matches("person update [0-9a-f]{8}-")
    try await terminal.enter("备注=怕黑")
    try await terminal.matches("记录：欧阳小芳 · 在册，第 [0-9]+ 版")
    try await terminal.matches("版本 +2")
    try await terminal.enter("\\undo")
    try await terminal.shows("person update 不能撤销")
    try await terminal.press("C-l")
    try await terminal.enter("person register")
    try await answer([("姓名>", "李五")], terminal)
    try await terminal.shows("性别>")
    try await terminal.press("C-c")
    try await terminal.shows("加密保存一周")
    try await terminal.enter("\\q")
    try await terminal.shows("left with 0")
  }

  /// A form that Ctrl-C leaves goes on from where it was.
  private func draft(_ terminal: TerminalSession) async throws {
    try await terminal.press("C-l")
    try await terminal.enter("person register")
    try await answer([("姓名>", "李四"), ("性别>", "1")], terminal)
    try await terminal.shows("出生日期>")
    try await terminal.press("C-c")
    try await terminal.shows("\\draft 1")
    try await terminal.press("C-l")
    try await terminal.enter("\\draft 1")
    try await answer(
      [("出生日期>", "1991-05-01"), ("村居 [白石村]>", "990101001001"), ("居住类型>", "1"), ("a 全部", "")],
      terminal
    )
    try await terminal.matches("姓名 +李四")
    try await terminal.shows("n 保留草稿>")
    try await terminal.enter("y")
    try await terminal.matches("档案号 +990101001001-")
  }

  /// Waits for each text and types what answers it.
  private func answer(_ steps: [(String, String)], _ terminal: TerminalSession) async throws {
    for (question, text) in steps {
      try await terminal.shows(question)
      // Nothing stands in the line, also after a refused answer: clearing it takes nothing away.
      try await terminal.press("C-u")
      try await terminal.enter(text)
    }
  }
}
