/// Sentences of help and completion.
enum HelpWording {
  static let call = Phrase("any method by its name", "按方法名调用")
  static let help = Phrase("explain words", "查看说明")
  static let vertical = Phrase("one field per line", "逐行显示")
  static let table = Phrase("as a table", "以表格显示")
  static let example = Phrase("example", "示例")
  static let seenVersion = Phrase("the version seen last", "最近看到的版本")
  static let fileName = Phrase("a file's name", "文件名")
  static let asksPassword = Phrase("asks for the password again", "须在五分钟内验证过密码")
  static let asksFirst = Phrase("asks first", "发送前询问")
  static let asksForID = Phrase("asks for the id", "须输入编号")
  static let looksFirst = Phrase("looks for what is alike first", "发送前先查重")
  static let everybody = Phrase("anyone, also before logging in", "任何人，无须登录")
  static let loggedIn = Phrase("everyone who is logged in", "所有已登录的用户")
  static let whoMay = Phrase("may be used by", "可使用者")
  static let listOf = Phrase("a list: [a, b], or once more with +=", "列表：[甲, 乙]，或用 += 逐个添加")
  static let nameIt = Phrase("names a record of the kind", "所指记录")
  static let findIt = Phrase("find one with", "可用以下命令查找")
  static let values = Phrase("values", "可用值")
  static let parts = Phrase("parts", "下级字段")
  static let inMessage = Phrase("parts of", "组成")
  static let madeHere = Phrase(", made where it is not given", "，不填则自动生成")
  static let undoneBy = Phrase("undone by", "可撤销，用")
  static let versionBy = Phrase("base_version is told by", "原版本见")
  static let versionFrom = Phrase("its version is shown by", "版本号可用以下命令查看")
  static let noMore = Phrase("nothing more is known here", "此处没有更多说明")
  static let noTrouble = Phrase("nothing has gone wrong yet", "还没有出错")
  static let written = Phrase("written", "写法")
  static let optional = Phrase("need not be given", "可不填")
  static let flagOfAll = Phrase("works with every command", "适用于所有命令")
  static let oneRole = Phrase(
    "help roles clerk   what one of them may; records of other villages stay closed to all but the town's",
    "help roles clerk   查看某一角色可用的命令；村一级只能看到本村记录"
  )
  static let roles = Phrase("what each role may", "各角色可用的命令")

  static func commands(_ count: Int) -> Phrase {
    Phrase("\(count) commands", "\(count) 个命令")
  }
}
