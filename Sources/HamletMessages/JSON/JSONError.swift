/// Why a text is not JSON, and where.
package struct JSONError: Error, Hashable, Sendable {
  /// What is wrong; a closed list.
  package enum Code: String, Sendable, CaseIterable {
    case utf8
    case empty
    case unexpected
    case unterminated
    case number
    case escape
    case surrogate
    case control
    case duplicate
    case depth
    case trailing
  }

  /// What is wrong.
  package let code: Code
  /// The line, from 1.
  package let line: Int
  /// The character in the line, from 1, in Unicode scalars.
  package let column: Int

  /// The reason in English, with the place.
  package var english: String { "Line \(line), column \(column): \(text.english)." }

  /// The reason in Chinese, with the place.
  package var chinese: String { "第\(line)行第\(column)列：\(text.chinese)。" }

  private var text: (english: String, chinese: String) {
    switch code {
    case .utf8: ("the text is not valid UTF-8", "文本不是有效的 UTF-8")
    case .empty: ("a value is missing", "缺少值")
    case .unexpected: ("this character does not belong here", "此处不应有该字符")
    case .unterminated: ("the text ends too early", "文本过早结束")
    case .number: ("this is not a JSON number", "不是有效的 JSON 数值")
    case .escape: ("this escape does not exist", "转义写法无效")
    case .surrogate: ("half of a surrogate pair stands alone", "代理对不完整")
    case .control: ("a control character must be escaped", "控制字符必须转义")
    case .duplicate: ("the name is in the object already", "对象中名称重复")
    case .depth: ("the values are nested too deeply", "嵌套过深")
    case .trailing: ("something follows the value", "值之后有多余内容")
    }
  }
}
