/// A rule of the encoding that a message's bytes broke.
enum WireRule: String, Error, CaseIterable {
  case wireType = "wire_type"
  case utf8
  case nul
  case truncated
  case depth
  case duplicate
  case group
  case tag
  case varint
  case outOfRange = "out_of_range"
  case tooManyFields = "too_many_fields"
  case tooManyElements = "too_many_elements"
  case unknownBytes = "unknown_bytes"
  case tooLarge = "too_large"

  /// What is wrong and the same in Chinese.
  var text: (english: String, chinese: String) {
    switch self {
    case .wireType: ("The encoding does not fit the field's type.", "编码与字段类型不符。")
    case .utf8: ("The text is not valid UTF-8.", "文本不是有效的 UTF-8。")
    case .nul: ("The text contains a NUL character.", "文本中含有空字符（NUL）。")
    case .truncated: ("The bytes end inside the field.", "数据在字段中间结束。")
    case .depth: ("Messages are nested too deeply.", "消息嵌套过深。")
    case .duplicate: ("The field is given twice.", "字段重复出现。")
    case .group: ("Groups are not supported.", "不支持组编码。")
    case .tag: ("The field number is not valid.", "字段编号无效。")
    case .varint: ("A number has more than 64 bits.", "数值超过 64 位。")
    case .outOfRange: ("The number does not fit the field's type.", "数值超出字段类型的范围。")
    case .tooManyFields: ("The message has too many fields.", "消息的字段过多。")
    case .tooManyElements: ("The message has too many list elements.", "消息的列表项过多。")
    case .unknownBytes: ("The message has too many unknown fields.", "消息的未知字段过多。")
    case .tooLarge: ("The message needs too much memory.", "消息占用内存过多。")
    }
  }
}
