import HamletClient
import HamletRPC
import HamletShell
import HamletWire

/// What is said of the outbox in both languages.
enum OutboxWords {
  /// Why nothing more was sent; nil where nothing needs to be said.
  static func stopped(_ stop: OutboxPass.Stop?, _ zh: Bool) -> String? {
    switch stop {
    case nil, .busy?: nil
    case .noLink?: zh ? "没有连接" : "there is no link"
    case .needsLogin?: zh ? "请登录：session login" : "log in: session login"
    case .needsProof?: zh ? "服务器要再次验证密码：\\sync" : "the server asks for your password: \\sync"
    case .closed?: zh ? "发件箱已锁：\\sync 后输入密码" : "the outbox is closed: \\sync asks your password"
    case .refused(let error)?:
      VisibleText.of(error.message(in: zh ? .chinese : .english))
    }
  }

  /// The code for a pass that did not bring everything to its end.
  static func exit(_ stop: OutboxPass.Stop) -> ExitCode {
    switch stop {
    case .noLink, .busy: .unreachable
    case .needsLogin: .status(16)
    case .needsProof: .status(9)
    case .closed: .setup
    case .refused(let error): .status(error.code.rawValue)
    }
  }

  static func exit(_ error: CallError) -> ExitCode {
    switch error.attempt {
    case .answered: .status(error.code.rawValue)
    case .notSent: .unreachable
    case .unknown: .outcomeUnknown
    }
  }

  static let nobody = Phrase(
    "Whose writes these are is not known: log in once (hamlet session login NAME), or give "
      + "--user NAME --password-file FILE before the command.",
    "不知道是谁的写入：请先登录一次（hamlet session login 用户名），或在命令之前写 "
      + "--user 用户名 --password-file 文件。"
  )
  static let noDryRun = Phrase("--dry-run is for sync here", "--dry-run 在此只用于 sync")
  static let formats = Phrase("--format takes json or ndjson here", "--format 在此须为 json 或 ndjson")
  static let time = Phrase("write a time as 5s or 800ms", "请写成 5s 或 800ms")

  static func noFlag(_ name: String) -> Phrase {
    let name = VisibleText.of(name)
    return Phrase(
      "no such flag here: \(name); these know --json, --timeout and, of sync, --dry-run",
      "这里没有选项 \(name)；可用 --json、--timeout，sync 还可用 --dry-run"
    )
  }

  /// Nobody is there who could type the password.
  static func closed(_ owner: String, isGiven: Bool) -> Phrase {
    let owner = VisibleText.of(owner)
    guard !isGiven else {
      return Phrase(
        "The outbox of \(owner) does not open with the password that was given.",
        "所给密码打不开 \(owner) 的发件箱。"
      )
    }
    return Phrase(
      "The outbox of \(owner) is closed: a session that is kept does not open it, the password does. "
        + "Run it at a terminal, or give the password before the command: --password-file FILE",
      "\(owner) 的发件箱已锁：保存的会话打不开它，须用密码。请在终端运行，或在命令之前写："
        + "--password-file 文件"
    )
  }

  /// Writes that another server is to get.
  static func elsewhere(_ server: String, _ count: Int, _ zh: Bool) -> String {
    let server = VisibleText.of(server)
    return zh
      ? "另有 \(count) 项待发往 \(server)：hamlet --server \(server) sync"
      : "\(count) more for another server: hamlet --server \(server) sync"
  }

  static let usage = Phrase(
    """
    outbox [list] [all] [--json]     what waits and what was refused
    outbox show N                    one of them, with what it says
    outbox edit N field=value ...    change one that was never sent; it gets a new key
    outbox drop N [anyway]           give one up; 'anyway' where it may have happened already
    outbox retry N                   send one again now
    outbox export FILE [plain]       carry them elsewhere, with their keys; sealed unless 'plain'
    outbox import FILE
    outbox ask|queue|fail            what becomes of a write without a link
    """,
    """
    outbox [list] [all] [--json]     待发送和被拒绝的写入
    outbox show N                    查看一项及其内容
    outbox edit N 字段=值 ……          修改从未发送的一项；换用新键
    outbox drop N [anyway]           放弃一项；可能已生效的须加 anyway
    outbox retry N                   立即重发一项
    outbox export 文件 [plain]        连同键带到别处；除非加 plain，否则加密
    outbox import 文件
    outbox ask|queue|fail            没有连接时写入怎么办
    """
  )
}
