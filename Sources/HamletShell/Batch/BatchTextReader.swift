import HamletDomain
import HamletMessages

/// Reads the bytes of lines and cells as text, in the encoding that was said or found out.
struct BatchTextReader {
  /// Bytes that are no text.
  struct Bad: Error {
    /// The place of the first in the bytes given.
    let offset: Int
    /// What is wrong.
    let phrase: Phrase
  }

  /// Whether it is GB18030; nil: not known yet, as all was ASCII so far.
  var isGB18030: Bool?
  private let converter = CharacterConverter(from: "GB18030", to: "UTF-8")

  init(isGB18030: Bool?) {
    self.isGB18030 = isGB18030
  }

  /// The encoding's name.
  var encodingName: String { isGB18030 ?? false ? "GB18030" : "UTF-8" }

  /// Finds the encoding out from a piece of the input; true where it is found to be GB18030 now.
  mutating func look(at bytes: [UInt8]) -> Bool {
    guard isGB18030 == nil else { return false }
    switch EncodingGuess.guess(bytes) {
    case .ascii: return false
    case .utf8: isGB18030 = false
    case .gb18030: isGB18030 = true
    }
    return isGB18030 ?? false
  }

  /// The text in UTF-8.
  func decoded(_ bytes: [UInt8]) -> Result<[UInt8], Bad> {
    if bytes.allSatisfy({ $0 < 0x80 && $0 > 0 }) { return .success(bytes) }
    let isGB = isGB18030 ?? false
    let bad =
      isGB ? EncodingGuess.firstBadGB18030(bytes) : EncodingGuess.firstBadUTF8(bytes)
    if let bad = bad ?? bytes.firstIndex(of: 0) { return .failure(self.bad(bad)) }
    guard isGB, let converter else { return .success(bytes) }
    do throws(CharacterConverter.BadByte) {
      return .success(try converter.convert(bytes))
    } catch {
      return .failure(self.bad(error.offset))
    }
  }

  private func bad(_ offset: Int) -> Bad {
    Bad(offset: offset, phrase: BatchText.badByte(offset + 1, encodingName))
  }
}
