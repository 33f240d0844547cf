extension FailureText {
  /// A status as people read it: in Chinese a word, beside the name that scripts know.
  package static func name(_ code: String, _ language: ShellLanguage) -> String {
    guard language == .chinese, let word = words[code] else { return code }
    return "\(word)（\(code)）"
  }

  private static let words = [
    "CANCELLED": "已取消", "UNKNOWN": "未知错误", "INVALID_ARGUMENT": "内容有误",
    "INVALID_LOCALLY": "内容有误",
    "DEADLINE_EXCEEDED": "超时", "NOT_FOUND": "未找到", "ALREADY_EXISTS": "已存在",
    "PERMISSION_DENIED": "无权限", "RESOURCE_EXHAUSTED": "超出限额",
    "FAILED_PRECONDITION": "条件不满足", "ABORTED": "已被改动", "OUT_OF_RANGE": "超出范围",
    "UNIMPLEMENTED": "不支持", "INTERNAL": "服务器故障", "UNAVAILABLE": "无法连接或服务",
    "DATA_LOSS": "数据损坏", "UNAUTHENTICATED": "未登录",
  ]
}
