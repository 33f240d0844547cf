import HamletDomain
import HamletMessages
import Testing

@testable import HamletShell

/// The fixture's day is Tuesday, 24 November 2026.
@Suite("Days and times as people write them")
struct SpokenDateTests {
  @Test(
    "Days.",
    arguments: [
      ("1990年3月5日", "1990-03-05"), ("1990年3月5号", "1990-03-05"), ("3月5日", "2026-03-05"),
      ("12月1号", "2026-12-01"), ("5号", "2026-11-05"), ("后天", "2026-11-26"),
      ("大前天", "2026-11-21"), ("周三", "2026-11-25"), ("下周一", "2026-11-30"),
      ("下下周日", "2026-12-13"), ("上星期五", "2026-11-20"), ("本周日", "2026-11-29"),
      ("礼拜天", "2026-11-29"), ("下个周二", "2026-12-01"), ("next monday", "2026-11-30"),
      ("Friday", "2026-11-27"), ("today", "2026-11-24"), ("+3d", "2026-11-27"),
      ("-2天", "2026-11-22"),
    ]
  )
  func days(text: String, day: String) {
    #expect(InstantText.day(text, today: Fixture.today) == day)
  }

  @Test(
    "What is no day stays none.",
    arguments: ["2月30日", "13月1日", "32号", "周八", "下", "next", "1990年", "月5日", "年", "", "王芳", "3月"]
  )
  func noDays(text: String) { #expect(InstantText.day(text, today: Fixture.today) == nil) }

  @Test(
    "Times, with and without a space.",
    arguments: [
      ("明天 9点", "2026-11-25 09:00:00"), ("明天9点半", "2026-11-25 09:30:00"),
      ("下周一下午3点15分", "2026-11-30 15:15:00"), ("3月5日 上午10点", "2026-03-05 10:00:00"),
      ("后天 中午12点", "2026-11-26 12:00:00"), ("后天 中午11点半", "2026-11-26 11:30:00"),
      ("今天 晚上8点一刻", "2026-11-24 20:15:00"), ("今天 9:05", "2026-11-24 09:05:00"),
      ("2026-11-30 9点", "2026-11-30 09:00:00"), ("1990年3月5日 凌晨12点", "1990-03-05 00:00:00"),
      ("今天 09:00", "2026-11-24 09:00:00"), ("next monday 09:00", "2026-11-30 09:00:00"),
    ]
  )
  func times(text: String, local: String) {
    let instant = InstantText.unixMilliseconds(text, today: Fixture.today)
    #expect(instant.map { InstantText.local(unixMilliseconds: $0) } == local)
  }

  @Test("What is no time stays none.", arguments: ["9点", "明天 25点", "明天 9点75分", "明天 点", "上午 9"])
  func noTimes(text: String) {
    #expect(InstantText.unixMilliseconds(text, today: Fixture.today) == nil)
  }

  @Test("Any text at all is read without a trap.", arguments: 0..<300)
  func anything(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let signs = Array("年月日号周下上点半分:：19520 -天一二晚上午星期monday王\u{301}👨‍👩‍👧")
    let text = String(
      (0..<Int.random(in: 0...12, using: &random)).map { _ in
        signs[Int.random(in: 0..<signs.count, using: &random)]
      }
    )
    _ = InstantText.day(text, today: Fixture.today)
    _ = InstantText.unixMilliseconds(text, today: Fixture.today)
  }

  @Test("A birthday is written in Chinese as far as it is known.")
  func births() {
    let line = "person register 王芳 sex=女 division=990101001001 kind=away birth="
    for (text, month, day) in [
      ("1990年3月5日", "3", "5"), ("1990年3月", "3", nil), ("1990年", nil, nil),
    ] as [(String, String?, String?)] {
      let birth = Fixture.command(line + text)?.request["birth"]
      #expect(birth?["year"] == .number("1990"), "\(text)")
      #expect(birth?["month"] == month.map { .number($0) })
      #expect(birth?["day"] == day.map { .number($0) })
    }
    let lunar = Fixture.command(line + "农历1990年3月5日")?.request["birth"]
    #expect(lunar?["calendar"] == .string("CALENDAR_LUNAR"))
  }

  @Test("A birthday that has not come is refused by the form where it is answered.")
  func ahead() async throws {
    let console = ScriptedConsole(
      answers: ["2", "2027-01-01", "2026-11-24", "990101001001", "1", "", "n"].map { .line($0) }
    )
    let runner = ScriptedRunner()
    _ = await Fixture.session(console, runner, language: .chinese).run(line: "person register 王芳")
    #expect(console.notes.contains("! 日期晚于今天。"), "\(console.notes)")
    #expect(runner.calls.isEmpty)
  }
}
