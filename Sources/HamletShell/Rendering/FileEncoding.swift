internal import HamletMessages

/// How the text of an answer's file is written.
package enum FileEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  /// With the mark by which spreadsheets know it.
  case utf8WithMark = "utf-8-bom"
  /// As older spreadsheets in China expect it.
  case gb18030

  /// The bytes of a text in UTF-8 as they are written; nil where the system has no tables for it.
  ///
  /// What is appended to a file gets no second mark.
  package func encoded(_ bytes: [UInt8], isAppending: Bool) -> [UInt8]? {
    switch self {
    case .utf8: return bytes
    case .utf8WithMark: return isAppending ? bytes : [0xEF, 0xBB, 0xBF] + bytes
    case .gb18030:
      guard let converter = CharacterConverter(from: "UTF-8", to: "GB18030") else { return nil }
      do throws(CharacterConverter.BadByte) {
        return try converter.convert(bytes)
      } catch {
        // An answer is UTF-8 throughout, all of which GB18030 has: only bytes that are no text.
        return nil
      }
    }
  }
}
