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
      ("-2天", "2026-11-22"), ("三个月后", "2027-02-24"), ("两周后", "2026-12-08"),
      ("2周后", "2026-12-08"), ("一个星期前", "2026-11-17"), ("半年后", "2027-05-24"),
      ("两年前", "2024-11-24"), ("十天后", "2026-12-04"), ("3天前", "2026-11-21"),
      ("明年3月31日", "2027-03-31"), ("明年三月三十一号", "2027-03-31"), ("去年12月1日", "2025-12-01"),
      ("下个月5号", "2026-12-05"), ("下月五日", "2026-12-05"), ("上个月底", "2026-10-31"),
      ("月底", "2026-11-30"), ("本月底", "2026-11-30"), ("年底", "2026-12-31"),
      ("明年2月底", "2027-02-28"), ("三月五日", "2026-03-05"), ("十二月二十一日", "2026-12-21"),
      ("+2w", "2026-12-08"), ("-1年", "2025-11-24"), ("+3个月", "2027-02-24"),
      ("in 3 months", "2027-02-24"), ("in two weeks", "2026-12-08"), ("in a week", "2026-12-01"),
      ("two weeks ago", "2026-11-10"), ("3 days from now", "2026-11-27"),
    ]
  )
  func days(text: String, day: String) {
    #expect(InstantText.day(text, today: Fixture.today) == day)
  }

  @Test(
    "What is no day stays none.",
    arguments: [
      "2月30日", "13月1日", "32号", "周八", "下", "next", "1990年", "月5日", "年", "", "王芳", "3月", "后",
      "三个后", "个月后", "3月后", "百天后", "in months", "in 3 cats", "ago", "明年",
      "明年13月1日", "下个月32号",
      "+99999999w", "十十日", "99999999年后",
    ]
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
      ("今天 09:00", "2026-11-24 09:00:00"), ("后天下午三点", "2026-11-26 15:00:00"),
      ("明天 上午十点半", "2026-11-25 10:30:00"), ("三天后 9点", "2026-11-27 09:00:00"),
      ("明年3月31日 八点二十", "2027-03-31 08:20:00"), ("tomorrow 3pm", "2026-11-25 15:00:00"),
      ("in two weeks", "2026-12-08 00:00:00"), ("today 9:30 am", "2026-11-24 09:30:00"),
      ("tomorrow 12am", "2026-11-25 00:00:00"),
      ("next monday 09:00", "2026-11-30 09:00:00"),
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
    let signs = Array("个后前底三十两明去w+年月日号周下上点半分:：19520 -天一二晚上午星期monday王\u{301}👨‍👩‍👧")
    let text = String(
      (0..<Int.random(in: 0...12, using: &random)).map { _ in
        signs[Int.random(in: 0..<signs.count, using: &random)]
      }
    )
    _ = InstantText.day(text, today: Fixture.today)
    _ = InstantText.unixMilliseconds(text, today: Fixture.today)
  }

  @Test(
    "A pregnancy's age is read in weeks and days, and shown so.",
    arguments: [
      ("39周2天", 275), ("39周", 273), ("39+2", 275), ("39周+2天", 275), ("39w2d", 275),
      ("三十九周零两天", 275), ("39 weeks 2 days", 275), ("12周零3天", 87), ("275", 275),
    ]
  )
  func pregnancies(text: String, days: Int) throws {
    let line = "submission create body={birth_defect_report: {gestational_age_days: \"\(text)\"}}"
    let report = Fixture.command(line)?.request["body"]?["birth_defect_report"]
    #expect(report?["gestational_age_days"] == .number(String(days)), "\(text)")
  }

  @Test("What is no age of a pregnancy stays none.", arguments: ["39周9天", "周", "+2", "一百周", "39"])
  func noPregnancies(text: String) { #expect(SpokenAge.days(text) == nil) }

  @Test(
    "How long something took is read in hours and minutes.",
    arguments: [
      ("90分钟", 90), ("半小时", 30), ("一个半小时", 90), ("1小时30分", 90), ("2小时", 120), ("两个小时", 120),
      ("1h30m", 90), ("45 min", 45), ("1.5 hours", 90), ("一小时", 60),
    ]
  )
  func spans(text: String, minutes: Int) { #expect(SpokenMinutes.minutes(text) == minutes) }

  @Test("What is no span stays none.", arguments: ["", "小时", "90", "分", "半", "1小时90分", "h"])
  func noSpans(text: String) { #expect(SpokenMinutes.minutes(text) == nil) }

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
