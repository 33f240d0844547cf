import HamletDomain
import HamletServices
import Testing

@Suite("What a password may be")
struct PasswordRuleTests {
  private func problem(
    _ password: String,
    _ rules: PasswordRules = PasswordRules(userName: "zhangmin", displayName: "张敏")
  ) -> String? {
    do throws(RuleViolation) {
      try rules.check(password)
      return nil
    } catch {
      return error.rule
    }
  }

  @Test(
    "Long ones of any characters are taken: words, a sentence, Chinese, no digit or capital needed.",
    arguments: [
      "correct horse battery", "vier elefanten tanzen", "我家门前有一条小河向东流去呀",
      "月落乌啼霜满天江枫渔火对愁眠", "8d0f 41c2 77ab 93e6", "#%^&*()_+-=[]{}<>", "    spaces are fine too    ",
      String(repeating: "a long sentence of words ", count: 5),
    ]
  )
  func taken(password: String) {
    let text = password.count < 15 ? password + "一二三" : password
    #expect(problem(text) == nil, "\(text)")
  }

  @Test("Fifteen characters where it is the only proof, eight beside an enrolled device.")
  func length() {
    let beside = PasswordRules(userName: "zhangmin", isDeviceOnly: true)
    #expect(problem("willow river a") == "password.length")
    #expect(problem("willow river ab") == nil)
    #expect(problem("willow7", beside) == "password.length")
    #expect(problem("willow7r", beside) == nil)
    // Characters count, not bytes: fourteen of Chinese are fourteen.
    #expect(problem("月落乌啼霜满天江枫渔火对愁") == "password.length")
    // A letter and its accent are one character however they are typed.
    #expect(problem("e\u{301}" + "willow river ") == "password.length")
  }

  @Test(
    "What is tried first is refused, also decorated, disguised, repeated or two of them together.",
    arguments: [
      "password12345678", "PasswordPassword", "p@ssw0rd20262026", "!!!iloveyou!!!!!!",
      "qwertyuiop123456", "letmeinletmein1", "sunshine-princess", "woaini1314woaini1314",
      "ｐａｓｓｗｏｒｄ12345678", "football football", "dragondragondragon",
    ]
  )
  func common(password: String) {
    #expect(problem(password) == "password.common", "\(password)")
  }

  @Test(
    "The list holds what NIST and OWASP ask for, and the eight-character rule stands on it too."
  )
  func list() {
    #expect(CommonPasswords.count >= 3_000)
    for word in ["password", "12345678", "woaini1314", "qwerty", "5201314"] {
      #expect(CommonPasswords.hold(word), "\(word)")
    }
    for word in ["correct horse battery", "", "🙂", "x", "#%^&*()_+-=[]{}", "willow7r"] {
      #expect(!CommonPasswords.hold(word), "\(word)")
    }
    let beside = PasswordRules(userName: "zhangmin", isDeviceOnly: true)
    for word in ["iloveyou", "Football1", "p4ssw0rd", "sunshine"] {
      #expect(problem(word, beside) == "password.common", "\(word)")
    }
  }

  @Test("Words that everybody here would try are refused where little else is left.")
  func ownWords() {
    let rules = PasswordRules(
      userName: "zhangmin",
      displayName: "张敏敏",
      places: ["白石村", "Baishi", "青石镇", "Qingshi"]
    )
    for (password, rule) in [
      ("zhangmin-is-me-2026", "password.user_name"), ("Zhang Min, Baishi 7", "password.user_name"),
      ("hamlet-baishi-2026-11", "password.common"), ("Baishi1949Qingshi", "password.common"),
      ("白石村青石镇白石村123456", "password.common"), ("张敏敏在白石村12345678", "password.common"),
    ] {
      #expect(problem(password, rules) == rule, "\(password)")
    }
    #expect(problem("baishi has two old willows", rules) == nil)
  }

  @Test("Few different characters, and letters or digits in their order, are refused.")
  func simple() {
    for (password, rule) in [
      ("aaaaaaaaaaaaaaa", "password.repeated"), ("abababababababab", "password.repeated"),
      ("abcdefghijklmnop", "password.sequence"), ("zyxwvutsrqponml", "password.sequence"),
      ("123456789012345", "password.sequence"), ("098765432109876", "password.sequence"),
    ] {
      #expect(problem(password) == rule, "\(password)")
    }
  }

  @Test("The same characters typed in another way are the same password.")
  func normalForm() throws {
    let cost = PasswordHash.Cost(logRounds: 4, blockSize: 1, parallelism: 1)
    let hash = try PasswordHash(password: "Ångström im Garten ２０２６", cost: cost)
    #expect(try hash.matches("A\u{30A}ngstro\u{308}m im Garten 2026"))
    #expect(try !hash.matches("Angstrom im Garten 2026"))
    let long = String(repeating: "长", count: 128)
    #expect(try PasswordHash(password: long, cost: cost).matches(long))
    #expect(try !PasswordHash(password: long, cost: cost).matches(long + "长"))
  }
}
